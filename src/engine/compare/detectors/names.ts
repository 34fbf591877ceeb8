/** Names: damaged, turned into a word, other case, swapped, on one side only (E1–E8). */
import { covers, isShown, type Detector, type Neighbourhood } from '../detector';
import type { Finding } from '../finding';
import type { Hunt } from '../names/hunt';
import { lonely } from '../names/lonely-names';
import { tieNames } from '../names/name-ties';
import { oddSpellings, pairEqual } from '../names/odd-spellings';
import { surnames, swaps } from '../names/swapped-names';
import { unexplained } from '../names/translated-names';
import type { RowView, SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { initialsIn } from '../values/initials';
import { nameTokens } from '../values/names';

// Past this many words a row is a whole text in one block; which of its names is odd cannot be told by place.
const mostWords = 3000;

function inUnit(
  row: RowView,
  unit: Unit,
  near: Neighbourhood,
  found: readonly Finding[],
): readonly Finding[] {
  const names = (view: SideView): readonly Token[] =>
    nameTokens(view.text, view.tokens(), view.tongue).filter(
      (token) =>
        !found.some(
          (one) => one.kind === 'gap' && isShown(one) && covers(one, view.side, view.start + token.start),
        ),
    );
  const nl = names(unit.nl);
  const en = names(unit.en);
  const small = Math.max(unit.nl.tokens().length, unit.en.tokens().length) <= mostWords;
  const tied = small ? tieNames(row, unit, { nl, en }) : new Map<Token, Token>();
  const hunt: Hunt = { unit, near, out: [], done: new Set(), tied };
  // Ten thousand names in one row are a list: equal ones are paired, and the rest is not guessed at.
  pairEqual(hunt, nl, en);
  const left = (tokens: readonly Token[]): readonly Token[] =>
    tokens.filter((token) => !hunt.done.has(token));
  if (left(nl).length > 200 || left(en).length > 200) return [];
  if (unit.nl.tokens().length > mostWords || unit.en.tokens().length > mostWords) return [];
  for (const token of [
    ...initialsIn(unit.nl.tokens(), unit.en.tokens()),
    ...initialsIn(unit.en.tokens(), unit.nl.tokens()),
  ])
    hunt.done.add(token);
  surnames(hunt, nl, en);
  oddSpellings(hunt, unit.en, unit.nl, left(en));
  oddSpellings(hunt, unit.nl, unit.en, left(nl));
  const openNl = unexplained(hunt, unit.nl, unit.en, nl);
  const openEn = unexplained(hunt, unit.en, unit.nl, en);
  swaps(hunt, openNl, openEn);
  lonely(hunt, row, openNl);
  lonely(hunt, row, openEn);
  return hunt.out;
}

/** Compares the names of each row: equal ones pair, odd spellings are told apart from other names, and what is left is a swap or alone. */
export const names: Detector = {
  name: 'names',
  find: (row, near, found) =>
    // German writes every noun with a capital: which capitals are names is knowledge of a language
    row.whole && row.whole.nl.tongue !== 'other' && row.whole.en.tongue !== 'other'
      ? inUnit(row, row.whole, near, found)
      : [],
};
