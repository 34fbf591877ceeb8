/** Breadcrumbs: a line that repeats the headline behind the path that leads to it (“Home Politics Headline”). */
import { type CleaningRule, quote } from '../clue';
import { zoneOf } from '../page';

/** Longer prefixes than this many words are no path but a sentence that quotes the headline. */
const longestPath = 10;

/** Menu paths. */
export const menuPath: CleaningRule = {
  name: 'menu-path',
  judge(block, page) {
    const headline = page.headline;
    if (headline === null || headline.index === block.index || headline.count < 2) return null;
    if (zoneOf(page, block.index) === 'body') return null;
    // A path keeps the headline whole; a cut one (“Headline that goes on and…”) must still share most of it.
    if (!block.folded.endsWith(headline.folded) || block.folded.length === headline.folded.length)
      return null;
    const path = block.folded.slice(0, -headline.folded.length).trim();
    if (path.split(' ').length > longestPath || /[.!?:]$/u.test(path)) return null;
    return { code: 'menu-path', evidence: quote(block.words.slice(0, path.length)), weight: 'certain' };
  },
};
