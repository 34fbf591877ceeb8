/** What the main thread of Chromium does while the app opens a long pair: its tasks, by their processor time. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import * as v from 'valibot';
import { build, preview } from 'vite';

/** A task that keeps the reader waiting (W3C Long Tasks), milliseconds. */
const long = 50;
/** After the last result the rows far from the view are still drawn; so many milliseconds of that are counted with it. */
const after = 12_000;

const gold = v.object({ nl: v.array(v.string()), en: v.array(v.string()) });
const event = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  /** Processor time, microseconds. */
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.object({ name: v.optional(v.string()) }), {}),
});

/** Tasks of the main thread: milliseconds of processor of the longest and of all, and how many took more than 50. */
export interface Tasks {
  readonly paragraphs: number;
  readonly longest: number;
  readonly tooLong: number;
  readonly all: number;
}

/** Opens the production build on each of these long documents; one that is not at hand is left out. */
export async function measureMainThread(sizes: readonly number[], folder: string): Promise<readonly Tasks[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'tweeluik-page-'));
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const found: Tasks[] = [];
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    for (const paragraphs of sizes) {
      const file = join(folder, `long-${paragraphs}.json.gz`);
      if (!existsSync(file)) continue;
      const texts = v.parse(gold, JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')));
      found.push({ paragraphs, ...(await tasksOf(address, texts)) });
    }
  } finally {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
  return found;
}

/** Opens one pair in a browser of its own, to the end. */
async function tasksOf(
  address: string,
  texts: v.InferOutput<typeof gold>,
): Promise<Omit<Tasks, 'paragraphs'>> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    for (const side of ['nl', 'en'] as const)
      await page.route(`**/${side}.txt`, (route) =>
        route.fulfill({ contentType: 'text/plain; charset=utf-8', body: texts[side].join('\n\n') }),
      );
    const tracing = await browser.newBrowserCDPSession();
    const events = await traced(tracing, () => opened(page, address));
    const mains = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const tasks = events
      .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid} ${tid}`))
      .map(({ tdur }) => tdur / 1000);
    return {
      longest: tasks.reduce((most, one) => Math.max(most, one), 0),
      tooLong: tasks.filter((one) => one > long).length,
      all: tasks.reduce((sum, one) => sum + one, 0),
    };
  } finally {
    await browser.close();
  }
}

/** Until everything was found: until then the list of differences says how far the engine is. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('region', { name: 'What found a partner' }).waitFor({ timeout: 300_000 });
  await page
    .getByText(/^(Reading|Pairing|Comparing)/)
    .first()
    .waitFor({ state: 'detached', timeout: 300_000 });
  await page.waitForTimeout(after);
}

async function traced(
  session: CDPSession,
  act: () => Promise<void>,
): Promise<readonly v.InferOutput<typeof event>[]> {
  const events: v.InferOutput<typeof event>[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) {
      const read = v.safeParse(event, one);
      if (read.success) events.push(read.output);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata', 'disabled-by-default-devtools.timeline'] },
  });
  await act();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  return events;
}
