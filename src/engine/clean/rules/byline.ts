/** A name by itself beside a publication stamp, above the article: who wrote it. */
import { type CleaningRule, quote } from '../clue';
import { zoneOf } from '../page';
import { dateStamp } from './date-stamp';

const name =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:van|de|der|den|ten|ter|von|la|le|du|in 't|van 't|\p{Lu}[\p{L}'’.-]*)){1,4}(?: in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?$/u;

/** Bylines without “by”. Only where the next or previous line is a stamp, since headings and places look the same. */
export const byline: CleaningRule = {
  name: 'byline',
  judge(block, page) {
    if (block.length > 60 || block.index === page.headline?.index || zoneOf(page, block.index) !== 'head')
      return null;
    if (!name.test(block.words)) return null;
    const isStamped = [block.index - 1, block.index + 1].some((index) => {
      const beside = page.blocks[index];
      return beside !== undefined && dateStamp.judge(beside) !== null;
    });
    return isStamped ? { code: 'date-stamp', evidence: quote(block.words), weight: 'likely' } : null;
  },
};
