/** The same short line on both sides, in texts of different languages: a button, a network, a site's name. */
import { type CleaningRule, quote } from '../clue';
import { zoneOf } from '../page';

/** Same on both sides. Slight, and only a second reason (`corroborates`): names and numbers of a text are the same on both sides, too. */
export const bothSides: CleaningRule = {
  name: 'both-sides',
  corroborates: true,
  judge(block, page) {
    if (block.count > 6 || block.length > 60 || zoneOf(page, block.index) === 'body') return null;
    if (block.index === page.headline?.index || !/\p{L}{3}/u.test(block.folded)) return null;
    return page.others.has(block.folded)
      ? { code: 'both-sides', evidence: quote(block.words), weight: 'slight' }
      : null;
  },
};
