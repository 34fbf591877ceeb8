/** Times the aligner in Node: bundled as it is shipped, each size in a process of its own, so that no run inherits the memory of another. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import * as v from 'valibot';
import { build } from 'vite';
import { lexiconFolder } from '../load-lexicon';
import type { Timing } from './long-texts';

const answer = v.object({
  wall: v.number(),
  cpu: v.number(),
  memory: v.number(),
  floor: v.number(),
  longestPause: v.number(),
});

/** One timing per size. Running the sources through tsx instead costs 200 MB more, which are not the aligner's. */
export async function measureInNode(sizes: readonly number[], folder: string): Promise<Timing[]> {
  const out = mkdtempSync(join(tmpdir(), 'tweeluik-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, 'run-in-node.ts'),
        outDir: out,
        emptyOutDir: true,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'run.mjs' } },
      },
    });
    return sizes.map((paragraphs) => {
      const said: unknown = JSON.parse(
        execFileSync(
          process.execPath,
          [join(out, 'run.mjs'), resolve(folder), lexiconFolder, String(paragraphs)],
          { encoding: 'utf8' },
        ),
      );
      return { paragraphs, ...v.parse(answer, said) };
    });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
