/** `npm run bench`: how long the shipped aligner takes on long documents, how much memory, and how both grow. */
import { parseArgs } from 'node:util';
import { measureInWorker } from './chromium';
import type { Timing } from './long-texts';
import { measureMainThread } from './main-thread';
import { measureInNode } from './node';

/** Drawing all of a longer one takes minutes; what a task may take does not hang on the length. */
const mostOpened = 10_000;

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
        `${one.memory.toFixed(0)} MB at most (${one.floor.toFixed(0)} before), longest pause ${one.longestPause.toFixed(0)} ms${ratio}`,
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
print('Node', await measureInNode(sizes, folder));
if (values.browser) {
  print('Chromium, worker', await measureInWorker(sizes, folder));
  console.log('== Chromium, main thread while the app opens the pair (processor time of its tasks)');
  for (const one of await measureMainThread(
    sizes.filter((size) => size <= mostOpened),
    folder,
  ))
    console.log(
      `${String(one.paragraphs).padStart(6)} paragraphs: longest ${one.longest.toFixed(0)} ms, ` +
        `${one.tooLong} over 50 ms, ${(one.all / 1000).toFixed(1)} s in all`,
    );
}
