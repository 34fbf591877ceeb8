/** One leftover content word on each side of the same gap, both in the dictionary but not as a pair: modellen, "fashions" (F4). */
import { meaningsOf } from '../coverage';
import { covers, isShown, type Detector, type Neighbourhood } from '../detector';
import { finding, saying, type Finding } from '../finding';
import { partners } from '../place';
import type { Unit } from '../row-view';
import type { Side } from '../../text/text';

/** The nearest linked neighbour of a token before and after it: their partners on the other side; null where there is none nearby. */
function frame(links: readonly number[], index: number): readonly [number, number, number, number] | null {
  let before = index - 1;
  while (before >= 0 && index - before <= 3 && (links[before] ?? -1) < 0) before -= 1;
  let after = index + 1;
  while (after < links.length && after - index <= 3 && (links[after] ?? -1) < 0) after += 1;
  const from = links[before] ?? -1;
  const to = links[after] ?? -1;
  return from >= 0 && to > from && to - from <= 5 ? [from, to, before, after] : null;
}

function inUnit(unit: Unit, near: Neighbourhood): readonly Finding[] {
  const { lexicon } = near;
  const dutch: Side | null =
    unit.nl.tongue === 'nl' && unit.en.tongue === 'en'
      ? 'nl'
      : unit.nl.tongue === 'en' && unit.en.tongue === 'nl'
        ? 'en'
        : null;
  if (dutch === null || !lexicon.filled) return [];
  const own = dutch === 'nl' ? unit.nl : unit.en;
  const other = dutch === 'nl' ? unit.en : unit.nl;
  const links = unit.links();
  const kept = dutch === 'nl' ? links.coveredNl : links.coveredEn;
  const keptThere = dutch === 'nl' ? links.coveredEn : links.coveredNl;
  return own.tokens().flatMap((token) => {
    if (token.small || token.digits || token.capital || kept[token.index] || token.word.length < 4) return [];
    const between = frame(partners(links, dutch), token.index);
    if (!between || !lexicon.knowsNl(token.lower)) return [];
    const free = other
      .tokens()
      .slice(between[0] + 1, between[1])
      .filter((one) => !one.small && !one.digits && !keptThere[one.index]);
    const rivals = own
      .tokens()
      .slice(between[2] + 1, between[3])
      .filter((one) => !one.small && !one.digits && !kept[one.index]);
    const [word] = free;
    if (
      free.length !== 1 ||
      rivals.length !== 1 ||
      !word ||
      word.capital ||
      word.word.length < 4 ||
      !lexicon.knowsEn(word.lower)
    )
      return [];
    // a word without any translation says nothing about this one
    if (
      lexicon.translations(token.lower).length === 0 ||
      meaningsOf(token.lower, lexicon).has(lexicon.lemmaEn(word.lower))
    )
      return [];
    const said = { [dutch]: saying(own, token), [dutch === 'nl' ? 'en' : 'nl']: saying(other, word) };
    const nl = said.nl;
    const en = said.en;
    if (!nl || !en) return [];
    return [
      finding(
        {
          rule: 'F4',
          type: 'word-choice',
          kind: 'meaning',
          class: 'cue',
          severity: 'info',
          confidence: 0.4,
          side: other.side,
        },
        { nl, en },
      ),
    ];
  });
}

/** Weak evidence each: many of them are what spinning leaves. The same two words are one entry; other words are other remarks. */
export const wordChoice: Detector = {
  name: 'word-choice',
  find: (row, near, found) =>
    row.units
      .filter((unit) => unit.linkable)
      .flatMap((unit) => inUnit(unit, near))
      // Words that were told to be opposites are not told again to be no translations. Both of them: the gap of another finding may stand at one.
      .filter(
        ({ nlMark, enMark }) =>
          !found.some(
            (one) =>
              isShown(one) &&
              nlMark?.at === 'span' &&
              enMark?.at === 'span' &&
              covers(one, 'nl', nlMark.start) &&
              covers(one, 'en', enMark.start),
          ),
      ),
};
