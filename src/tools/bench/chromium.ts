/** Times the aligner inside a module worker of Chromium: bundles it, opens a blank page and sends it the texts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import * as v from 'valibot';
import { build } from 'vite';
import { loadLexiconParts } from '../load-lexicon';
import { readLong, type Timing } from './long-texts';

const answer = v.object({ wall: v.number(), longestPause: v.number(), memory: v.number() });

/** One timing per size; processor time is not known in a page, so wall time stands for it. */
export async function measureInWorker(sizes: readonly number[], folder: string): Promise<Timing[]> {
  const out = mkdtempSync(join(tmpdir(), 'tweeluik-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'bench.worker.ts'), formats: ['es'], fileName: 'bench' },
    },
  });
  const script = readFileSync(join(out, 'bench.js'), 'utf8');
  const parts = loadLexiconParts();
  let job = '{}';
  const server = createServer((request, response) => {
    const body =
      request.url === '/bench.js'
        ? script
        : request.url === '/job'
          ? job
          : '<!doctype html><title>bench</title>';
    const type =
      request.url === '/bench.js'
        ? 'text/javascript'
        : request.url === '/job'
          ? 'application/json'
          : 'text/html';
    response.setHeader('content-type', `${type}; charset=utf-8`).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const timings: Timing[] = [];
  try {
    for (const paragraphs of sizes) {
      job = JSON.stringify({ ...readLong(folder, paragraphs), parts });
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const raw: unknown = await page.evaluate(async () => {
        const job: unknown = await (await fetch('/job')).json();
        const worker = new Worker('/bench.js', { type: 'module' });
        const result = await new Promise<object>((resolve, reject) => {
          worker.addEventListener('message', (event) => resolve(event.data));
          worker.addEventListener('error', (event) => reject(new Error(event.message)));
          worker.postMessage(job);
        });
        const heap = 'memory' in performance ? performance.memory : null;
        const used =
          heap !== null && typeof heap === 'object' && 'usedJSHeapSize' in heap ? heap.usedJSHeapSize : 0;
        return { ...result, memory: Number(used) / 1048576 };
      });
      await page.close();
      const { wall, longestPause, memory } = v.parse(answer, raw);
      timings.push({ paragraphs, wall, cpu: wall, memory, longestPause });
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(out, { recursive: true, force: true });
  }
  return timings;
}
