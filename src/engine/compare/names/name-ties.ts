/** Which of several like words stands for which: ties the occurrences of a name on both sides in order, sentence by sentence. */
import type { RowView, SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { isRemnant, plainName } from '../values/names';

// What a tie costs: words of another sentence, another spelling; and a word left alone. Two words are tied sooner than
// both left alone, whatever their spelling, unless they stand in other sentences at other ends of the row.
const otherSentence = 0.5;
const otherSpelling = 0.15;
const alone = 0.5;

// Past this many pairs a row is a list; its words are then taken by place alone.
const mostPairs = 2500;

/** A word with the sentence bead it stands in (-1 for none) and how far into that bead, or the row, it stands (0–1). */
interface Placed {
  readonly token: Token;
  readonly bead: number;
  readonly inBead: number;
  readonly inRow: number;
}

function placed(token: Token, view: SideView, row: RowView): Placed {
  const at = view.start + token.start;
  const bead = row.units.findIndex(
    ({ [view.side]: own }) => at >= own.start && at < own.start + own.text.length,
  );
  const own = row.units[bead]?.[view.side];
  return {
    token,
    bead,
    inBead: own ? (at - own.start) / Math.max(1, own.text.length) : 0,
    inRow: token.start / Math.max(1, view.text.length),
  };
}

function cost(a: Placed, b: Placed): number {
  const spelling = a.token.word === b.token.word ? 0 : otherSpelling;
  return a.bead === b.bead && a.bead >= 0
    ? spelling + Math.abs(a.inBead - b.inBead)
    : spelling + otherSentence + Math.abs(a.inRow - b.inRow);
}

/** The cheapest way to tie two rows of words without crossing (dynamic programming, |nl| × |en|). */
function tieInOrder(nl: readonly Placed[], en: readonly Placed[], tied: Map<Token, Token>): void {
  const width = en.length + 1;
  const best = new Float64Array((nl.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const pair = (i: number, j: number): number => {
    const a = nl[i];
    const b = en[j];
    return a && b ? at(i + 1, j + 1) + cost(a, b) : Infinity;
  };
  for (let i = nl.length; i >= 0; i -= 1) {
    for (let j = en.length; j >= 0; j -= 1) {
      if (i === nl.length || j === en.length) best[i * width + j] = alone * (nl.length - i + en.length - j);
      else best[i * width + j] = Math.min(pair(i, j), alone + at(i + 1, j), alone + at(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < nl.length && j < en.length;) {
    const a = nl[i];
    const b = en[j];
    if (a && b && pair(i, j) <= at(i, j)) {
      tied.set(a.token, b.token).set(b.token, a.token);
      i += 1;
      j += 1;
    } else if (alone + at(i + 1, j) <= at(i, j)) i += 1;
    else j += 1;
  }
}

/** Letters only, doubled ones once: what LLAMA, Llama and lama share. */
const shape = (word: string): string => plainName(word).replace(/(.)\1+/g, '$1');

/**
 * Ties like words of a row across the sides, both ways: those with the letters of a name (whatever their case, doubled
 * letters once) and what is left of it (LLA, Llama). `names` are the names of each side; words that are like none are left out.
 */
export function tieNames(
  row: RowView,
  unit: Unit,
  names: { readonly nl: readonly Token[]; readonly en: readonly Token[] },
): ReadonlyMap<Token, Token> {
  const tied = new Map<Token, Token>();
  const words = new Map<string, Set<string>>();
  for (const { word } of [...names.nl, ...names.en]) {
    const forms = words.get(shape(word));
    if (forms) forms.add(word);
    else words.set(shape(word), new Set([word]));
  }
  const groups = new Map<string, { readonly nl: Placed[]; readonly en: Placed[] }>();
  for (const view of [unit.nl, unit.en]) {
    for (const token of view.tokens()) {
      const own = shape(token.word);
      const remnantOf = (): string | undefined =>
        token.word.length >= 3 && token.word === token.word.toUpperCase()
          ? [...words].find(([, forms]) => [...forms].some((form) => isRemnant(token.word, form)))?.[0]
          : undefined;
      const key = (token.digits ? undefined : remnantOf()) ?? (words.has(own) ? own : undefined);
      if (key === undefined) continue;
      const group = groups.get(key) ?? { nl: [], en: [] };
      group[view.side].push(placed(token, view, row));
      groups.set(key, group);
    }
  }
  for (const { nl, en } of groups.values()) if (nl.length * en.length <= mostPairs) tieInOrder(nl, en, tied);
  return tied;
}
