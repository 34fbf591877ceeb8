/** Times the aligner inside a module worker of Chromium: bundles it, opens a blank page and sends it the texts. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import * as v from 'valibot';
import { build } from 'vite';
import { loadLexiconParts } from '../load-lexicon';
import { readLong, type Timing } from './long-texts';

const answer = v.object({ wall: v.number(), longestPause: v.number() });
const processes = v.object({
  processInfo: v.array(v.object({ type: v.string(), id: v.number(), cpuTime: v.number() })),
});

/** The page's process, its worker included: megabytes now and at most (0 where there is no /proc), and seconds of processor. */
interface State {
  readonly now: number;
  readonly most: number;
  readonly cpu: number;
}

async function stateOf(browser: Browser): Promise<State> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = v.parse(processes, await session.send('SystemInfo.getProcessInfo'));
  await session.detach();
  const states = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id, cpuTime }): State => {
      const file = `/proc/${id}/status`;
      const status = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const megabytes = (line: RegExp): number => Number(line.exec(status)?.[1] ?? 0) / 1024;
      return { now: megabytes(/VmRSS:\s+(\d+)/), most: megabytes(/VmHWM:\s+(\d+)/), cpu: cpuTime };
    });
  return states.sort((x, y) => y.cpu - x.cpu)[0] ?? { now: 0, most: 0, cpu: 0 };
}

/** One timing per size, each in a browser of its own; its processor time includes taking in the texts and the lexicon. */
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
  const timings: Timing[] = [];
  try {
    for (const paragraphs of sizes) {
      job = JSON.stringify({ ...readLong(folder, paragraphs), parts });
      const browser = await chromium.launch({
        executablePath: '/usr/bin/chromium',
        args: ['--no-sandbox'],
      });
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const before = await stateOf(browser);
      const raw: unknown = await page.evaluate(async () => {
        const job: unknown = await (await fetch('/job')).json();
        const worker = new Worker('/bench.js', { type: 'module' });
        const result = await new Promise<object>((resolve, reject) => {
          worker.addEventListener('message', (event) => resolve(event.data));
          worker.addEventListener('error', (event) => reject(new Error(event.message)));
          worker.postMessage(job);
        });
        return result;
      });
      const after = await stateOf(browser);
      await browser.close();
      timings.push({
        paragraphs,
        ...v.parse(answer, raw),
        cpu: after.cpu - before.cpu,
        memory: after.most,
        floor: before.now,
      });
    }
  } finally {
    server.close();
    rmSync(out, { recursive: true, force: true });
  }
  return timings;
}
