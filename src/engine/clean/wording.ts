/** What a line says of itself by its wording, without the page around it. */
import type { Clue } from './clue';
import { type PageBlock, pageBlock } from './page-block';
import { lineRules } from './rules/rules';
import type { Text } from '../text/text';

/** Clues of the line rules for a block, in the order of the rules. */
export function cluesOfLine(block: PageBlock): readonly Clue[] {
  return lineRules.flatMap((rule) => rule.judge(block) ?? []);
}

/** How much a block's wording is that of a site: `surely` (“Leave a reply”), `perhaps` (“Search”, a date), or `no`. */
export function lookOf(clues: readonly Clue[]): 'surely' | 'perhaps' | 'no' {
  if (clues.some((clue) => clue.weight === 'certain' || clue.weight === 'given')) return 'surely';
  return clues.length > 0 ? 'perhaps' : 'no';
}

/** Whether the wording of a block of a text is, surely or perhaps, that of a site and not of an article. */
export function soundsLikeSite(text: Pick<Text, 'content' | 'blocks'>, index: number): boolean {
  return cluesOfLine(pageBlock(text, index)).length > 0;
}
