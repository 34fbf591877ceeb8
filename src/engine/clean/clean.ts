/** Finds the site's furniture among a text's blocks, each with its reasons. */
import type { Furniture, FurnitureReason, Verdicts } from '../text/bitext';
import type { Text } from '../text/text';
import { type Clue, quote, weights } from './clue';
import { decide } from './decide';
import { type Page, pageOf, zoneOf } from './page';
import { fold, type PageBlock } from './page-block';
import { pageRules } from './rules/rules';
import { amongFurniture, type Belief, scoreOf } from './score';
import { cluesOfLine, lookOf } from './wording';

/** A text of which less than this share of the characters is left was no page with furniture: keep it all. */
const leastText = 0.1;

/** Fewer known lines than this at a page's edges tell nothing: a manual's last headings may be “Contact” and “Help”. */
const enoughLines = 5;

/**
 * Which blocks are furniture, ascending by block, each with at least one reason. `verdicts` (the reader's own, by block
 * id) outrank every rule; `always` holds words of whole blocks that the reader wants set aside in every text of a site, compared as folded. `other` is the opposite side's text or null; it only adds evidence. Linear in the text.
 *
 * Rules give clues; the clues are weighed by where the block stands and by how much furniture the page surely has;
 * then the cheapest way through all blocks decides (`decide.ts`). A text without furniture loses nothing, a text is
 * never set aside as a whole.
 */
export function clean(
  text: Text,
  other: Text | null,
  verdicts: Verdicts,
  always: readonly string[] = [],
): readonly Furniture[] {
  const ruled = new Set(always.map(fold));
  const lineClues: (readonly Clue[])[] = [];
  const page = pageOf(text, other, (block) => {
    const clues = cluesOfLine(block);
    lineClues.push(clues);
    return lookOf(clues);
  });
  const clues = page.blocks.map((block) => {
    const found = [...(lineClues[block.index] ?? [])];
    for (const rule of pageRules) {
      const clue = rule.corroborates === true && found.length === 0 ? null : rule.judge(block, page);
      if (clue !== null) found.push(clue);
    }
    return found;
  });
  const belief = beliefIn(page, clues);
  const among = amongFurniture(page, clues, belief);
  const picked = decide(
    page.blocks.map((block, index) => {
      const verdict = verdicts[block.block.id];
      if (verdict !== undefined) return verdict === 'text' ? -Infinity : Infinity;
      if (isRuled(block, ruled)) return Infinity;
      if (block.block.hint?.origin === 'aligned') return -Infinity;
      return scoreOf(block, page, clues[index] ?? [], belief, among[index] === true);
    }),
  );
  const given = clues.map((ofBlock) => ofBlock.some((clue) => clue.weight === 'given'));
  const kept = keepsEnough(page, picked, given)
    ? picked
    : page.blocks.map(
        (block) =>
          (verdicts[block.block.id] ??
            (given[block.index] === true || isRuled(block, ruled) ? 'furniture' : 'text')) === 'furniture',
      );
  return page.blocks
    .filter((block) => kept[block.index] === true)
    .map((block) => ({
      block: block.index,
      reasons: reasonsOf(
        block,
        page,
        clues[block.index] ?? [],
        kept,
        verdicts[block.block.id] === 'furniture' ? 'reader' : isRuled(block, ruled) ? 'site-rule' : null,
      ),
    }));
}

/** Whether the reader has made a rule of exactly these words; nothing longer than the rules look at can be one. */
function isRuled(block: PageBlock, ruled: ReadonlySet<string>): boolean {
  return ruled.size > 0 && block.words.length === block.length && ruled.has(block.folded);
}

/**
 * Much furniture: two kinds of certain lines, or one among many likely ones. Some: one, away from the prose. Comments
 * explain themselves, and say nothing of the lines above the article.
 */
function beliefIn(page: Page, clues: readonly (readonly Clue[])[]): Belief {
  const kinds = new Set<string>();
  let edges = 0;
  clues.forEach((ofBlock, index) => {
    for (const clue of ofBlock)
      if (clue.weight === 'certain' && clue.code !== 'comment-section') {
        kinds.add(clue.code);
        if (zoneOf(page, index) !== 'body') edges += 1;
      }
  });
  if (kinds.size >= 2 && (edges >= 2 || kinds.size >= 3)) return 'much';
  if (edges >= 1 && isDenseAtEdges(page, clues)) return 'much';
  return edges >= 1 ? 'some' : 'none';
}

/** Whether most lines above the headline and below the prose have a clue, and there are enough of them to tell. */
function isDenseAtEdges(page: Page, clues: readonly (readonly Clue[])[]): boolean {
  const headline = page.headline?.index ?? 0;
  const lines = page.blocks.filter(({ index }) => {
    const zone = zoneOf(page, index);
    return zone === 'tail' || (zone === 'head' && index < headline);
  });
  const known = lines.filter(({ index }) => (clues[index]?.length ?? 0) > 0).length;
  return known >= enoughLines && 2 * known >= lines.length;
}

/** Whether enough is left of what the file itself does not call furniture, and of what is no comment. */
function keepsEnough(page: Page, picked: readonly boolean[], given: readonly boolean[]): boolean {
  let all = 0;
  let left = 0;
  const { comments } = page;
  for (const block of page.blocks) {
    if (given[block.index] === true) continue;
    // Comments may be many times as long as their article.
    if (comments !== null && block.index >= comments.start && block.index < comments.end) continue;
    all += block.length;
    if (picked[block.index] !== true) left += block.length;
  }
  return left >= leastText * all;
}

/** A block's reasons, strongest first, each kind once; a block without a clue of its own is furniture by its neighbours. */
function reasonsOf(
  block: PageBlock,
  page: Page,
  clues: readonly Clue[],
  picked: readonly boolean[],
  decided: 'reader' | 'site-rule' | null,
): readonly FurnitureReason[] {
  const reasons = [...clues]
    .sort((a, b) => weights[b.weight] - weights[a.weight])
    .filter((clue, at, all) => all.findIndex(({ code }) => code === clue.code) === at)
    .map((clue): FurnitureReason => ({ code: clue.code, evidence: clue.evidence }));
  if (decided !== null) return [{ code: decided, evidence: quote(block.words) }, ...reasons];
  if (reasons.length > 0) return reasons;
  const neighbour = (step: number): string | null => {
    const next = page.blocks[block.index + step];
    return next !== undefined && picked[next.index] === true ? quote(next.words) : null;
  };
  const beside = [neighbour(-1), neighbour(1)].filter((one) => one !== null);
  return [{ code: 'between-furniture', evidence: beside.join(' … ') || quote(block.words) }];
}
