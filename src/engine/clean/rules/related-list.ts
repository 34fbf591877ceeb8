/** What stands under “Most read” or “Related”: titles of other pages, numbered or not. */
import { type CleaningRule, quote } from '../clue';
import { zoneOf } from '../page';
import type { PageBlock } from '../page-block';
import { relatedLead } from './related-lead';

/** Lists of links are short: no more than this many entries below their head. */
const mostEntries = 12;
const numbered = /^\(?(\d{1,2})[.):]? +["'“‘„]?\p{L}/u;

/** A title of another page: short, without a final stop (a question may have its mark). */
function isTitle(block: PageBlock): boolean {
  return (
    block.count >= 2 && block.count <= 25 && block.length <= 160 && !/[.;:,]["'”’)]*$/u.test(block.words)
  );
}

/** Entries of a list of related pages. */
export const relatedList: CleaningRule = {
  name: 'related-list',
  judge(block, page) {
    if (!isTitle(block) || block.index === page.headline?.index) return null;
    const number = numbered.exec(block.words)?.[1];
    let numberedSoFar = true;
    for (let back = 1; back <= mostEntries; back += 1) {
      const above = page.blocks[block.index - back];
      if (above === undefined) return null;
      const lead = relatedLead.judge(above);
      if (lead !== null) {
        const reason = { code: 'related', evidence: quote(above.words) } as const;
        // A list straight under its head that is numbered throughout counts as the head does, wherever it stands.
        if (numberedSoFar && number !== undefined) return { ...reason, weight: lead.weight };
        return lead.weight !== 'certain' || zoneOf(page, block.index) === 'body'
          ? null
          : { ...reason, weight: 'slight' };
      }
      if (!isTitle(above)) return null;
      numberedSoFar &&= numbered.test(above.words);
    }
    return null;
  },
};
