/** What `bench` runs in a process of its own, bundled, for each size: aligns one long document and prints how long it took and what memory. */
import process from 'node:process';
import { alignSteps } from '../../engine/align/align';
import { readLexicon } from '../../engine/lexicon/read-lexicon';
import { loadLexiconParts } from '../load-lexicon';
import { readLong } from './long-texts';

const [folder = '', lexiconFolder = '', size = '1000'] = process.argv.slice(2);
const lexicon = readLexicon(loadLexiconParts(lexiconFolder));
// Once before the clock runs: the lexicon reads parts of itself when it is first asked.
lexicon.translations('waarheen');
lexicon.lemmaEn('whereabouts');
const { nl, en } = readLong(folder, Number(size));
const megabyte = 1_048_576;
const floor = process.memoryUsage().rss / megabyte;
const before = process.cpuUsage();
const started = performance.now();
let last = started;
let spent = before;
// Milliseconds between two questions how long the processor has worked.
const asked = 2;
let asking = started;
let longestPause = 0;
const steps = alignSteps(nl, en, { lexicon });
for (;;) {
  const { done } = steps.next();
  const now = performance.now();
  // On a busy machine the clock also runs while others compute: a pause is no longer than the processor worked. Asking for that
  // takes 20 microseconds, a tenth of the whole when asked at every step: a pause may be stated up to `asked` too long instead.
  if (now - asking >= asked || now - last > longestPause) {
    const use = process.cpuUsage();
    const worked = (use.user + use.system - spent.user - spent.system) / 1000;
    longestPause = Math.max(longestPause, Math.min(now - last, worked));
    spent = use;
    asking = now;
  }
  last = now;
  if (done === true) break;
}
const used = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    wall: (last - started) / 1000,
    cpu: (used.user + used.system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
    floor,
    longestPause,
  }),
);
