/** The headline once more: as the page's title with the site's name behind it, or as a line of its own. */
import { type CleaningRule, quote } from '../clue';
import { zoneOf } from '../page';

/** Repeated headlines. */
export const repeatsTitle: CleaningRule = {
  name: 'repeats-title',
  judge(block, page) {
    const headline = page.headline;
    if (headline === null || headline.index === block.index || headline.count < 2) return null;
    const behind = block.folded.startsWith(headline.folded)
      ? block.folded.slice(headline.folded.length)
      : null;
    if (behind === null || zoneOf(page, block.index) === 'body') return null;
    if (behind === '') return { code: 'repeats-title', evidence: quote(block.words), weight: 'likely' };
    return /^ ?[|–—:·»-] ?\S.{0,60}$/u.test(behind)
      ? { code: 'repeats-title', evidence: quote(block.words), weight: 'certain' }
      : null;
  },
};
