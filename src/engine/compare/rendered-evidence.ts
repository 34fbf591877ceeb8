/** A translator's rendering as a witness: it may confirm a finding or make it doubtful, and never finds anything itself. */
import type { Lexicon } from '../lexicon/lexicon';
import { otherSide, type Side } from '../text/text';
import { conventionOf } from './convention';
import type { Finding } from './finding';
import { drawPieces, type PivotPiece } from './pivot-pieces';
import { readRendering } from './pivot-reading';
import type { RowView, SideManner } from './row-view';
import { tokenise, type Token } from './tokens';
import { negationsIn } from './values/negation-words';

/** What the witness says of one finding. */
type Word = 'for' | 'against' | null;

/*
 * A translator errs too, most often just where a sentence is unusual, so its word moves the confidence half of the way and no
 * further (own choice: no set of rendered pairs was at hand to fit it on).
 */
const half = 0.5;
/** From this share of a clause's words found (or missing) the rendering is taken to have (or lack) it; between them it says nothing. */
const most = 0.7;
const few = 0.3;

function weigh(finding: Finding, word: Word): Finding {
  if (word === null) return finding;
  const confidence =
    word === 'for' ? finding.confidence + (1 - finding.confidence) * half : finding.confidence * half;
  // A cue stays a cue, and a doubt stays visible as one: the reader sees on the card who spoke.
  return { ...finding, confidence, detail: { ...finding.detail, translator: word } };
}

/**
 * The findings of a row in the light of its rendering: negations and missing clauses are weighed anew, everything else is
 * left alone. `rendered` is the Dutch side in English, or the first side in the language of the second.
 */
export function weighRendering(
  found: readonly Finding[],
  row: RowView,
  rendered: string,
  lexicon: Lexicon,
): readonly Finding[] {
  if (row.whole === null || !found.some(({ type }) => type === 'negation' || type === 'missing-clause'))
    return found;
  const side: Side = row.whole.nl.tongue === 'en' && row.whole.en.tongue === 'nl' ? 'en' : 'nl';
  const own = row.whole[side];
  const there = row.whole[otherSide(side)];
  const manner = (view: typeof own): SideManner => {
    const convention = conventionOf(view.text, view.tongue);
    return { tongue: view.tongue, grouping: convention.grouping.value, convention };
  };
  const read = readRendering(own.text, rendered, there.text, lexicon, {
    from: manner(own),
    to: manner(there),
  });
  const { pieces } = drawPieces(read, there.text);
  const denials = (text: string): number =>
    negationsIn(text, tokenise(text, there.tongue), there.tongue, lexicon).filter(
      (one) => one.denial === 'plain' && !one.only,
    ).length;
  return found.map((finding) => {
    if (finding.type === 'negation')
      return weigh(finding, denials(rendered) % 2 === denials(there.text) % 2 ? 'against' : 'for');
    if (finding.type !== 'missing-clause') return finding;
    const mark = side === finding.side ? markOn(finding, otherSide(side)) : markOn(finding, side);
    if (mark === null) return finding;
    // The clause is the other side's: are its words among those the rendering lacks?
    if (finding.side === side)
      return weigh(
        finding,
        wordOf(lacking(pieces, there.tokens(), mark.start - there.start, mark.end - there.start)),
      );
    // The clause is the rendered side's: does the rendering have about as many words too many?
    const words = own
      .tokens()
      .filter((token) => !token.small && inside(token, mark.start - own.start, mark.end - own.start));
    const extra = pieces
      .filter(({ how }) => how === 'only-rendered')
      .reduce((sum, { text }) => sum + text.split(' ').length, 0);
    return weigh(finding, wordOf(words.length === 0 ? null : Math.min(1, extra / words.length)));
  });
}

function wordOf(share: number | null): Word {
  if (share === null) return null;
  if (share >= most) return 'for';
  return share <= few ? 'against' : null;
}

function markOn(finding: Finding, side: Side): { readonly start: number; readonly end: number } | null {
  const mark = side === 'nl' ? finding.nlMark : finding.enMark;
  return mark !== null && mark.at === 'span' ? mark : null;
}

function inside(token: Token, start: number, end: number): boolean {
  return token.start >= start && token.end <= end;
}

/** The share of the telling words of a stretch that stand there only; null where it has none. */
function lacking(
  pieces: readonly PivotPiece[],
  tokens: readonly Token[],
  start: number,
  end: number,
): number | null {
  const telling = tokens.filter((token) => !token.small && inside(token, start, end));
  let at = 0;
  let alone = 0;
  for (const { how, text } of pieces) {
    if (how === 'only-rendered') continue;
    const stop = at + text.length;
    if (how === 'only-there') alone += telling.filter((token) => inside(token, at, stop)).length;
    at = stop;
  }
  return telling.length === 0 ? null : alone / telling.length;
}
