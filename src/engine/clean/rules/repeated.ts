/** Short lines that come again and again on a page: buttons and running heads. */
import { type CleaningRule } from '../clue';
import { zoneOf } from '../page';

/** Repetition. Only away from the prose: a text repeats its own headings and refrains. */
export const repeated: CleaningRule = {
  name: 'repeated',
  judge(block, page) {
    if (block.count > 6 || block.length > 60 || zoneOf(page, block.index) === 'body') return null;
    const times = page.occurrences.get(block.folded) ?? 0;
    return times < 2 || block.folded === ''
      ? null
      : { code: 'repeated', evidence: `${String(times)}×`, weight: 'slight' };
  },
};
