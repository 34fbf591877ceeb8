/** A name that the two sides spell otherwise where neither language's habits explain it: Amrani, Amrami (E2). */
import { similarity } from '../../align/cognates';
import { skeleton } from '../../lexicon/cognate';
import { covers, type Detector, type Neighbourhood } from '../detector';
import { finding, saying, type Finding } from '../finding';
import type { RowView, SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { areExonyms } from '../values/exonyms';
import { nameSkeleton, nameTokens, plainName, sameLetters } from '../values/names';

/** Two spellings at one place, and what speaks for their being one name misspelt. */
interface Pair {
  readonly nl: Token;
  readonly en: Token;
  /** The text has one of the spellings on the other side elsewhere: which side departs from it. */
  readonly odd: 'nl' | 'en' | null;
  /** The consonants differ, beyond what transliteration exchanges. */
  readonly consonants: boolean;
}

// Sureness by evidence. With the text's own word for it, or another part of the same name that is there or is off as well,
// a slip is told; without, it may be how the other language writes the name.
const sure = { elsewhere: 0.7, consonants: 0.6, alone: 0.4, vowels: 0.3 } as const;
// Shorter names are alike by chance (Jan, Jun), and less alike ones are other names.
const shortest = 4;
const alike = 0.6;
// So often a spelling stands on the other side when it is that text's habit.
const usual = 2;

// Past this many pairs a row is a list of names, in which which stands for which cannot be told by letters.
const mostPairs = 900;

/** Consonants alone, as transliterations into Dutch and English share them (Gorbatsjov, Gorbachev; Michail, Mikhail); `ch` may be an h in Hebrew and Arabic names (Achmed, Ahmed). */
const consonantsOf = (word: string, ch: 'k' | 'h'): string =>
  nameSkeleton(
    plainName(word)
      .replace(/(?<![ts])ch/g, ch)
      .replace(/x/g, 'ks')
      .replace(/kh|ch/g, 'k')
      .replace(/dzj|zh/g, 'z'),
  )
    .replace(/[aeiouh]/g, '')
    .replace(/(.)\1+/g, '$1');

const sameConsonants = (a: string, b: string): boolean =>
  (['k', 'h'] as const).some((ch) => consonantsOf(a, ch) === consonantsOf(b, ch));

// Endings by which a language inflects a name or makes a word of it: Simons, Romeinen, Athenian.
const endings = 's en n e er ers iers ier se sen isch ische ic ian ians an ans i ish ia ie y us um a'.split(
  ' ',
);

function isInflected(a: string, b: string): boolean {
  const stems = (word: string): readonly string[] => [
    word,
    ...endings.flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, -ending.length)] : [])),
  ];
  return stems(a).some((one) => one.length >= 3 && stems(b).includes(one));
}

/** Whether two capitalised words may be one name spelt in two ways that their languages do not account for. */
function areSpellings(nl: Token, en: Token, near: Neighbourhood): boolean {
  const a = plainName(nl.word);
  const b = plainName(en.word);
  if (Math.min(a.length, b.length) < shortest || a[0] !== b[0]) return false;
  // a compound, a genitive, a longer form
  if (a.startsWith(b) || b.startsWith(a)) return false;
  if (similarity(a, b, alike) < alike || areExonyms(nl.word, en.word)) return false;
  const { lexicon } = near;
  const meanings = lexicon.translations(nl.lower).map((one) => one.en);
  if (meanings.includes(en.lower) || meanings.includes(lexicon.lemmaEn(en.lower))) return false;
  // a name of this text, whatever ordinary word it also is (Greet)
  const [inEn, inNl] = [near.formCount('en').get(nl.word) ?? 0, near.formCount('nl').get(en.word) ?? 0];
  if (inEn + inNl >= usual && (near.formCount('nl').get(nl.lower) ?? 0) === 0) return true;
  if (meanings.length > 0 || lexicon.compoundNl(nl.lower) !== null) return false;
  return !lexicon.knowsEn(en.lower) || !lexicon.knowsNl(nl.lower);
}

/** Whether the two are one word by the correspondences of Dutch and English (Conversie, Conversion). */
function isCognate(nl: Token, en: Token): boolean {
  return skeleton(nl.lower) === skeleton(en.lower);
}

function pairsIn(
  unit: Unit,
  near: Neighbourhood,
  nl: readonly Token[],
  en: readonly Token[],
): readonly Pair[] {
  const links = unit.links();
  const used = new Set<Token>();
  return nl.flatMap((own): readonly Pair[] => {
    const linked = links.nl[own.index] ?? -1;
    const other = en
      .filter((one) => !used.has(one) && areSpellings(own, one, near))
      .filter((one) => linked === one.index || (linked < 0 && (links.en[one.index] ?? -1) < 0))
      .sort((a, b) => similarity(own.lower, b.lower, 0) - similarity(own.lower, a.lower, 0))[0];
    if (!other) return [];
    used.add(other);
    const inEn = near.formCount('en').get(own.word) ?? 0;
    const inNl = near.formCount('nl').get(other.word) ?? 0;
    // both spellings on both sides: two names; the same two side by side again and again: how each language writes it
    if (inEn > 0 && inNl > 0) return [];
    if (inEn + inNl === 0 && near.together(own.word, other.word) >= 2) return [];
    const consonants = !isCognate(own, other) && !sameConsonants(own.word, other.word);
    const odd = inEn >= usual ? 'en' : inNl >= usual ? 'nl' : null;
    if (isInflected(plainName(own.word), plainName(other.word))) return [];
    return [{ nl: own, en: other, odd, consonants }];
  });
}

/** Whether a neighbour within one name stands on both sides in the same letters, or is off as well. */
function isPartOfName(unit: Unit, pair: Pair, pairs: readonly Pair[]): boolean {
  const beside = (view: SideView, token: Token): readonly Token[] =>
    [-2, -1, 1, 2].flatMap((step) => {
      const one = view.tokens()[token.index + step];
      if (!one?.capital || one.opens) return one?.capital && step < 0 ? [one] : [];
      const [from, to] = step < 0 ? [one.end, token.start] : [token.end, one.start];
      return /^[\s\p{L}-]{1,12}$/u.test(view.text.slice(from, to)) ? [one] : [];
    });
  const there = beside(unit.en, pair.en);
  return beside(unit.nl, pair.nl).some((own) =>
    there.some(
      (other) =>
        (sameLetters(own.word, other.word) && own.word.length >= 3) ||
        pairs.some((one) => one.nl === own && one.en === other),
    ),
  );
}

function confidenceOf(unit: Unit, pair: Pair, pairs: readonly Pair[]): number {
  if (pair.odd !== null) return sure.elsewhere;
  const part = isPartOfName(unit, pair, pairs);
  // what both languages spell by rule is no slip, whatever stands beside it
  if (isCognate(pair.nl, pair.en)) return sure.vowels;
  const slipped = (one: Pair): boolean => one.consonants;
  if (part && (pair.consonants || pairs.some((one) => one !== pair && slipped(one)))) return sure.consonants;
  return pair.consonants ? sure.alone : sure.vowels;
}

function inUnit(unit: Unit, near: Neighbourhood, found: readonly Finding[]): readonly Finding[] {
  const loose = (view: SideView, other: SideView): readonly Token[] => {
    const there = new Set(other.tokens().map((one) => plainName(one.word)));
    return nameTokens(view.text, view.tokens(), view.tongue).filter(
      (token) =>
        !there.has(plainName(token.word)) &&
        !(token.word.length > 1 && token.word === token.word.toUpperCase()) &&
        !found.some((one) => covers(one, view.side, view.start + token.start)),
    );
  };
  const nl = loose(unit.nl, unit.en);
  const en = loose(unit.en, unit.nl);
  if (nl.length * en.length > mostPairs) return [];
  const pairs = pairsIn(unit, near, nl, en);
  return pairs.map((pair) =>
    finding(
      {
        rule: 'E2',
        type: 'name-damaged',
        kind: 'name',
        class: 'content',
        severity: 'minor',
        confidence: confidenceOf(unit, pair, pairs),
        side: pair.odd,
        detail: { what: 'spelling' },
      },
      { nl: saying(unit.nl, pair.nl), en: saying(unit.en, pair.en) },
    ),
  );
}

/** Looks at what the other detectors of names left: names of both sides that are nearly the same. */
export const nameSpelling: Detector = {
  name: 'name-spelling',
  find: (row: RowView, near, found) =>
    row.whole &&
    near.lexicon.filled &&
    row.whole.nl.tongue === 'nl' &&
    row.whole.en.tongue === 'en' &&
    !row.whole.nl.heading
      ? inUnit(row.whole, near, found)
      : [],
};
