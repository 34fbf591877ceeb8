/** What runs in Chromium's worker for `bench --browser`: aligns what it is sent and says how long it took. */
import { alignSteps, type SideInput } from '../../engine/align/align';
import type { LexiconParts } from '../../engine/lexicon/lexicon-files';
import { readLexicon } from '../../engine/lexicon/read-lexicon';

interface Job {
  readonly nl: SideInput;
  readonly en: SideInput;
  readonly parts: LexiconParts;
}

addEventListener('message', (event: MessageEvent<Job>) => {
  const { nl, en, parts } = event.data;
  const lexicon = readLexicon(parts);
  lexicon.translations('waarheen');
  lexicon.lemmaEn('whereabouts');
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
  postMessage({ wall: (last - started) / 1000, longestPause });
});
