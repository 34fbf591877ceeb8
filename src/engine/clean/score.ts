/** How strongly a block looks like furniture or like text: the clues added up, against what speaks for text. */
import { type Clue, weights } from './clue';
import { type Page, zoneOf } from './page';
import { isProse, type PageBlock } from './page-block';

/**
 * How much a page's clues are believed by how much furniture it surely has. A text that was typed or taken from a book
 * has none, and its headings “Contact” and “Search” are its own.
 */
export type Belief = 'none' | 'some' | 'much';

/** Share of the weight that is left inside the prose, by belief: there, text is the rule and furniture the exception. */
const inBody = { none: 0.25, some: 0.6, much: 1 } as const;
/** … and away from the prose, for clues that are not certain. */
const atEdge = { none: 0.3, some: 0.9, much: 1.2 } as const;

/** What speaks for text, in nats. */
const speaks = {
  /** The headline: the one short line that is surely text. */
  headline: 9,
  /** Running text. */
  prose: 9,
  /** Running text below a page's foot: the site about itself, more often than not. */
  belowFoot: 2,
  /** A sentence with a stop at its end. */
  sentence: 3,
  /** Any other line: nothing but the rule that most blocks of a text are text. */
  line: 0.7,
  /** A line above the headline of a page with much furniture: a slogan, a menu of unknown words. */
  lineAbove: 0.3,
  /** A line among lines of which every second one is a site's (`amongFurniture`). */
  lineAmong: 0.15,
} as const;

/** Log odds furniture : text of a block, from its clues. */
export function scoreOf(
  block: PageBlock,
  page: Page,
  clues: readonly Clue[],
  belief: Belief,
  isAmongFurniture: boolean,
): number {
  const zone = zoneOf(page, block.index);
  if (clues.some((clue) => clue.weight === 'given')) return weights.given;
  const certain = clues.some((clue) => clue.weight === 'certain');
  let score = 0;
  for (const clue of strongestPerCode(clues)) {
    const share = zone === 'body' ? inBody[belief] : clue.weight === 'certain' ? 1 : atEdge[belief];
    score += share * weights[clue.weight];
  }
  if (block.index === page.headline?.index) return score - speaks.headline;
  // What a certain clue explains as a whole (a cookie banner has sentences) does not speak for text by its length.
  if (certain) return score - speaks.line;
  if (isProse(block.words, block.count)) return score - (zone === 'tail' ? speaks.belowFoot : speaks.prose);
  if (block.count >= 3 && /[.!?…]["'”’)\]]*$/u.test(block.words)) return score - speaks.sentence;
  if (isAmongFurniture) return score - speaks.lineAmong;
  const aboveHeadline = belief === 'much' && zone === 'head' && block.index < (page.headline?.index ?? 0);
  return score - (aboveHeadline ? speaks.lineAbove : speaks.line);
}

/** A window of so many blocks on each side, of which at least this share must have a clue. */
const surroundings = { reach: 7, share: 0.5 } as const;

/**
 * For every block, whether it stands away from the prose (below it, or above the headline) among lines of which about
 * every second one has a clue: there, a line that no rule knows is the site's too. Only on pages with much furniture.
 */
export function amongFurniture(
  page: Page,
  clues: readonly (readonly Clue[])[],
  belief: Belief,
): readonly boolean[] {
  if (belief !== 'much') return page.blocks.map(() => false);
  const isEdge = page.blocks.map((block) => {
    const zone = zoneOf(page, block.index);
    return zone === 'tail' || (zone === 'head' && block.index < (page.headline?.index ?? 0));
  });
  return page.blocks.map((block) => {
    if (isEdge[block.index] !== true) return false;
    let lines = 0;
    let known = 0;
    for (
      let index = block.index - surroundings.reach;
      index <= block.index + surroundings.reach;
      index += 1
    ) {
      if (isEdge[index] !== true || index === block.index) continue;
      lines += 1;
      if ((clues[index]?.length ?? 0) > 0) known += 1;
    }
    return lines >= 3 && known >= surroundings.share * lines;
  });
}

/** One clue a code, the strongest. */
function strongestPerCode(clues: readonly Clue[]): readonly Clue[] {
  const best = new Map<string, Clue>();
  for (const clue of clues) {
    const known = best.get(clue.code);
    if (known === undefined || weights[clue.weight] > weights[known.weight]) best.set(clue.code, clue);
  }
  return [...best.values()];
}
