/** A short line that stands both above and below the prose: a button, a running head, the site's name. */
import { type CleaningRule, quote } from '../clue';
import { zoneOf } from '../page';

/** Repetition on both edges. A text's own refrains and headings repeat among the prose or at one end of it. */
export const repeated: CleaningRule = {
  name: 'repeated',
  judge(block, page) {
    if (block.count > 6 || block.length > 60 || block.folded === '' || page.prose === null) return null;
    const zone = zoneOf(page, block.index);
    if (zone === 'body' || block.index === page.headline?.index) return null;
    const times = page.occurrences.get(block.folded) ?? 0;
    if (times < 2) return null;
    const opposite = zone === 'head' ? page.edges.tail : page.edges.head;
    return opposite.has(block.folded)
      ? { code: 'repeated', evidence: `${quote(block.words)} (${String(times)}×)`, weight: 'slight' }
      : null;
  },
};
