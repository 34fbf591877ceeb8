/** `npm run bench`: how long the shipped aligner takes on long documents, how much memory, and how both grow. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { alignSteps } from '../../engine/align/align';
import type { Lexicon } from '../../engine/lexicon/lexicon';
import { loadLexicon } from '../load-lexicon';
import { measureInWorker } from './chromium';
import { readLong, type Timing } from './long-texts';

function timeOne(paragraphs: number, folder: string, lexicon: Lexicon): Timing {
  const { nl, en } = readLong(folder, paragraphs);
  const before = process.cpuUsage();
  const started = performance.now();
  let last = started;
  let longestPause = 0;
  const steps = alignSteps(nl, en, { lexicon });
  for (;;) {
    const { done } = steps.next();
    const now = performance.now();
    longestPause = Math.max(longestPause, now - last);
    last = now;
    if (done === true) break;
  }
  const used = process.cpuUsage(before);
  return {
    paragraphs,
    wall: (last - started) / 1000,
    cpu: (used.user + used.system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
    longestPause,
  };
}

function print(where: string, timings: readonly Timing[]): void {
  console.log(`== ${where}`);
  for (const [index, one] of timings.entries()) {
    const before = timings[index - 1];
    const ratio =
      before === undefined
        ? ''
        : `; ${(one.paragraphs / before.paragraphs).toFixed(1)} × the paragraphs, ${(one.cpu / before.cpu).toFixed(1)} × the time`;
    console.log(
      `${String(one.paragraphs).padStart(6)} paragraphs: ${one.wall.toFixed(2)} s (${one.cpu.toFixed(2)} s of processor), ` +
        `${one.memory.toFixed(0)} MB at most, longest pause ${one.longestPause.toFixed(0)} ms${ratio}`,
    );
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    browser: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? '../shared/gold/long';
const sizes = values.sizes.split(',').map(Number);
const lexicon = loadLexicon();
// Once before the clock runs: the lexicon reads parts of itself when it is first asked.
lexicon.translations('waarheen');
lexicon.lemmaEn('whereabouts');
print(
  'Node',
  sizes.map((size) => timeOne(size, folder, lexicon)),
);
if (values.browser) print('Chromium, worker', await measureInWorker(sizes, folder));
