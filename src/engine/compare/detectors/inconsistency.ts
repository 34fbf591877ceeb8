/** One thing under several names inside one side: spellings of a name (E9), words for a term (E10). Looks at whole texts. */
import type { Detector, Neighbourhood } from '../detector';
import { finding, parts, saying, type Finding } from '../finding';
import { perText } from '../per-text';
import { partners } from '../place';
import type { RowView, SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { sides, type Side } from '../../text/text';
import { isSlip, nameTokens, plainName } from '../values/names';

// A spelling is the usual one of a side from three places on; one that stands beside it no more than a third as often is the odd one.
const usualFrom = 3;
const oddShare = 1 / 3;
const shortestName = 5;

/** How often each name stands on a side, by its letters without accents and case. */
function namesOf(near: Neighbourhood, side: Side): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of near.rows) {
    const view = row[side];
    if (!view || view.tongue === 'other') continue;
    for (const token of nameTokens(view.text, view.tokens(), view.tongue)) {
      if (token.word.length < shortestName || token.opens) continue;
      counts.set(token.word, (counts.get(token.word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of each side: the odd spellings, and the usual one of each. */
const oddSpellings = perText((near) => {
  const all = { nl: namesOf(near, 'nl'), en: namesOf(near, 'en') };
  const of = (side: Side): ReadonlyMap<string, string> => {
    const other = all[side === 'nl' ? 'en' : 'nl'];
    const odd = new Map<string, string>();
    const names = [...all[side]];
    for (const [usual, count] of names) {
      if (count < usualFrom) continue;
      for (const [word, times] of names) {
        if (word === usual || times > oddShare * count || !isSlip(word, usual)) continue;
        // The other side has both: two persons. An ordinary word or a word of the same family is no slip.
        if (other.has(word) || near.lexicon.knowsNl(word) || near.lexicon.knowsEn(word)) continue;
        if (plainName(word).startsWith(plainName(usual)) || plainName(usual).startsWith(plainName(word)))
          continue;
        // Both sides must name the usual one: else it may be a name of that language.
        if (!other.has(usual)) continue;
        odd.set(word, usual);
      }
    }
    return odd;
  };
  return { nl: of('nl'), en: of('en') };
});

function spellings(view: SideView, near: Neighbourhood, found: readonly Finding[]): readonly Finding[] {
  const odd = oddSpellings(near)[view.side];
  if (odd.size === 0) return [];
  return view.tokens().flatMap((token) => {
    const usual = odd.get(token.word);
    const told = found.some((one) => {
      const mark = view.side === 'nl' ? one.nlMark : one.enMark;
      return one.kind === 'name' && mark?.at === 'span' && mark.start === view.start + token.start;
    });
    if (usual === undefined || told) return [];
    return [
      finding(
        {
          rule: 'E9',
          type: 'name-inconsistent',
          kind: 'name',
          class: 'form',
          severity: 'minor',
          confidence: 0.6,
          side: view.side,
          detail: { forms: `${usual}, ${token.word}` },
        },
        parts(view.side, saying(view, token, usual), { read: usual, mark: null }),
      ),
    ];
  });
}

/** A term of one side and the words that the other has for it, with how often. */
type Renderings = Map<string, Map<string, number>>;

// A term is a long word that is nothing else: compounds of this length are technical or official words.
const shortestTerm = 10;
// Both renderings stand often enough to be meant, so that a slip of the linking is not taken for a second word.
const fewest = 3;

const content = (token: Token): boolean => !token.small && !token.digits && !token.capital;

function gather(unit: Unit, near: Neighbourhood, into: Renderings): void {
  const dutch: Side | null =
    unit.nl.tongue === 'nl' && unit.en.tongue === 'en'
      ? 'nl'
      : unit.nl.tongue === 'en' && unit.en.tongue === 'nl'
        ? 'en'
        : null;
  if (dutch === null || !unit.linkable) return;
  const other = unit[dutch === 'nl' ? 'en' : 'nl'].tokens();
  const links = partners(unit.links(), dutch);
  for (const token of unit[dutch].tokens()) {
    const word = other[links[token.index] ?? -1];
    if (!word || !content(token) || !content(word) || token.word.length < shortestTerm) continue;
    const term = near.lexicon.lemmaNl(token.lower);
    const words = into.get(term) ?? new Map<string, number>();
    // Words of one family (install, installation) are one word for a term.
    const family = word.lower.slice(0, 5);
    const lemma = [...words.keys()].find((one) => one.startsWith(family)) ?? near.lexicon.lemmaEn(word.lower);
    words.set(lemma, (words.get(lemma) ?? 0) + 1);
    into.set(term, words);
  }
}

/** Dutch terms that the English side renders in two ways or more, with those ways. */
const terms = perText((near) => {
  const all: Renderings = new Map();
  if (near.lexicon.filled) for (const row of near.rows) for (const unit of row.units) gather(unit, near, all);
  const several = new Map<string, string>();
  for (const [term, words] of all) {
    const often = [...words].filter(([, count]) => count >= fewest).sort((a, b) => b[1] - a[1]);
    if (often.length >= 2) several.set(term, often.map(([word, count]) => `${word} (${count})`).join(', '));
  }
  return several;
});

/** One entry a term, at the rows where it stands. */
function renderings(row: RowView, near: Neighbourhood): readonly Finding[] {
  const several = terms(near);
  if (several.size === 0) return [];
  return row.units.flatMap((unit) => {
    const side: Side | null = unit.nl.tongue === 'nl' ? 'nl' : unit.en.tongue === 'nl' ? 'en' : null;
    if (side === null || unit.nl.tongue === unit.en.tongue) return [];
    const other: Side = side === 'nl' ? 'en' : 'nl';
    const links = partners(unit.links(), side);
    return unit[side].tokens().flatMap((token) => {
      const term = near.lexicon.lemmaNl(token.lower);
      const forms = several.get(term);
      const word = unit[other].tokens()[links[token.index] ?? -1];
      if (forms === undefined || !word || !content(token) || !content(word)) return [];
      return [
        finding(
          {
            rule: 'E10',
            type: 'term-inconsistent',
            kind: 'name',
            class: 'form',
            severity: 'info',
            confidence: 0.55,
            side: other,
            detail: { forms },
            about: `=${term}`,
          },
          parts(side, saying(unit[side], token), saying(unit[other], word)),
        ),
      ];
    });
  });
}

/** Both need the whole text: what a row elsewhere says decides what is odd here. */
export const inconsistency: Detector = {
  name: 'inconsistency',
  find: (row, near, found) => {
    if (!row.nl || !row.en || row.nl.tongue === row.en.tongue) return [];
    const { nl, en } = row;
    return [
      ...sides.flatMap((side) => spellings(side === 'nl' ? nl : en, near, found)),
      ...renderings(row, near),
    ];
  },
};
