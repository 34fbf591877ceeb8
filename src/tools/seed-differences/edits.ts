/** Untidy edits, as real translations have them: things left out and not swapped, clauses cut anywhere, sentences half done. */
import type { Random } from './random';

type SideName = 'nl' | 'en';

/** A clean pair. */
export interface Source {
  readonly nl: string;
  readonly en: string;
  readonly source: string;
  readonly genre: string;
}

/** One change of one side: UTF-16 offsets of what is replaced. */
export interface Change {
  readonly side: SideName;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

type Edit = (source: Source, random: Random) => readonly Change[];

const aSide = (random: Random): SideName => (random.next() < 0.5 ? 'nl' : 'en');

function matchesOf(
  text: string,
  pattern: RegExp,
): readonly { readonly start: number; readonly end: number; readonly words: string }[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
}

/** Leaves out one match of a pattern, with the space before it. */
const leaveOut =
  (patterns: Readonly<Record<SideName, RegExp>>): Edit =>
  (source, random) => {
    const side = aSide(random);
    const other = side === 'nl' ? source.en : source.nl;
    const found = random.pick(
      matchesOf(source[side], patterns[side]).filter((one) => one.words.trim() !== ''),
    );
    if (!found || !new RegExp(patterns[side === 'nl' ? 'en' : 'nl'].source, 'u').test(other)) return [];
    return [{ side, start: found.start, end: found.end, replacement: '' }];
  };

const months = {
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  en: 'January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
};

/** The word that an edit writes where its pattern has spellings: the first of them. */
const spelled = (pattern: string): string => pattern.replace(/^\(\?:([^|)]+)\|[^)]*\)$/, '$1');

const swaps =
  (pairs: Readonly<Record<SideName, readonly (readonly [string, string])[]>>): Edit =>
  (source, random) => {
    const side = aSide(random);
    const other = source[side === 'nl' ? 'en' : 'nl'];
    const options = pairs[side].flatMap(([from, to], index) => {
      const there = pairs[side === 'nl' ? 'en' : 'nl'][index]?.[0] ?? '';
      if (!new RegExp(`(?<!\\p{L})${there}(?!\\p{L})`, 'iu').test(other)) return [];
      return matchesOf(source[side], new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'gu')).map((one) => ({
        ...one,
        to: spelled(to),
      }));
    });
    const found = random.pick(options);
    return found ? [{ side, start: found.start, end: found.end, replacement: found.to }] : [];
  };

const both = (list: readonly (readonly [string, string])[]) => [
  ...list,
  ...list.map(([a, b]) => [b, a] as const),
];

/** Words `from` up to `to` of a text, with their offsets. */
function wordsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return matchesOf(text, /\S+/g);
}

const oddClause: Edit = (source, random) => {
  const side = aSide(random);
  const words = wordsOf(source[side]);
  const length = 4 + Math.floor(random.next() * 7);
  if (words.length < length + 6) return [];
  const first = 1 + Math.floor(random.next() * (words.length - length - 2));
  const from = words[first - 1];
  const to = words[first + length - 1];
  return from && to ? [{ side, start: from.end, end: to.end, replacement: '' }] : [];
};

const halfTranslated: Edit = (source, random) => {
  const side = aSide(random);
  const other = source[side === 'nl' ? 'en' : 'nl'];
  const own = wordsOf(source[side]);
  const theirs = wordsOf(other);
  if (own.length < 12 || theirs.length < 12) return [];
  const share = 0.4 + random.next() * 0.25;
  const from = own[Math.round(own.length * share)];
  const take = theirs[Math.round(theirs.length * share)];
  return from && take
    ? [{ side, start: from.start, end: source[side].length, replacement: other.slice(take.start) }]
    : [];
};

const number = {
  nl: / ?(?<![\p{L}\d.,:-])\d+(?:[.,]\d+)?(?![\p{L}\d.,:-])/gu,
  en: / ?(?<![\p{L}\d.,:-])\d+(?:[.,]\d+)?(?![\p{L}\d.,:-])/gu,
};
const name = {
  nl: /(?<=\p{Ll},?) \p{Lu}\p{Ll}{3,}(?![\p{L}-])/gu,
  en: /(?<=\p{Ll},?) \p{Lu}\p{Ll}{3,}(?!\p{L}|['’-])/gu,
};
const date = {
  nl: new RegExp(` (?:\\d{1,2} )?(?:${months.nl})(?!\\p{L})`, 'gu'),
  en: new RegExp(` (?:${months.en})(?: \\d{1,2}(?!\\d))?(?!\\p{L})`, 'gu'),
};

/** Leaves out a name that stands on both sides letter by letter, so that it is sure to be a loss. */
const omittedName: Edit = (source, random) => {
  const side = aSide(random);
  const other = source[side === 'nl' ? 'en' : 'nl'];
  const found = random.pick(
    matchesOf(source[side], name[side]).filter(
      (one) => other.includes(one.words.trim()) && source[side].split(one.words.trim()).length === 2,
    ),
  );
  return found ? [{ side, start: found.start, end: found.end, replacement: '' }] : [];
};

const two: Edit = (source, random) => {
  const first = leaveOut(number)(source, random);
  const second = omittedName(source, random);
  const [a] = first;
  const [b] = second;
  if (!a || !b || (a.side === b.side && a.start < b.end && b.start < a.end)) return [];
  return [a, b];
};

/** The kinds of edit, each tried on a pair; an empty list means the pair does not suit it. */
export const edits: Readonly<Record<string, Edit>> = {
  'omitted-date': leaveOut(date),
  unit: swaps({
    nl: both([
      ['kilometer', 'mijl'],
      ['kg', 'gram'],
      ['minuten', 'uren'],
      ['dagen', 'weken'],
      ['jaar', 'maanden'],
      ['meter', 'kilometer'],
      ['miljoen', 'miljard'],
      ['procent', 'procentpunt'],
      ['euro', 'dollar'],
      ['weken', 'maanden'],
    ]),
    en: both([
      ['(?:kilometers|kilometres|km)', 'miles'],
      ['kg', 'grams'],
      ['minutes', 'hours'],
      ['days', 'weeks'],
      ['years', 'months'],
      ['(?:metres|meters)', 'kilometers'],
      ['million', 'billion'],
      ['percent', 'percentage points'],
      ['euros', 'dollars'],
      ['weeks', 'months'],
    ]),
  }),
  direction: swaps({
    nl: both([
      ['meer', 'minder'],
      ['hoger', 'lager'],
      ['nadat', 'voordat'],
      ['noordelijke', 'zuidelijke'],
      ['noorden', 'zuiden'],
      ['oosten', 'westen'],
      ['rechts', 'links'],
      ['rechterhand', 'linkerhand'],
      ['gestegen', 'gedaald'],
      ['verhogen', 'verlagen'],
      ['eerder', 'later'],
      ['grootste', 'kleinste'],
      ['beste', 'slechtste'],
      ['winnen', 'verliezen'],
      ['eerste', 'laatste'],
    ]),
    en: both([
      ['more', 'less'],
      ['higher', 'lower'],
      ['after', 'before'],
      ['northern', 'southern'],
      ['north', 'south'],
      ['east', 'west'],
      ['right', 'left'],
      ['right', 'left'],
      ['(?:rose|risen)', 'fell'],
      ['increase', 'reduce'],
      ['earlier', 'later'],
      ['(?:largest|biggest)', 'smallest'],
      ['best', 'worst'],
      ['win', 'lose'],
      ['first', 'last'],
    ]),
  }),
  'two-edits': two,
  'omitted-number': leaveOut(number),
  'omitted-name': omittedName,
  'half-translated': halfTranslated,
  'odd-clause': oddClause,
};

const plainNegation = {
  nl: /(?<!\p{L})(?:niet|geen|nooit|niets|niemand)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:not|never|nothing|nobody)(?!\p{L})|(?<=\p{L})n['’]t(?!\p{L})|(?<!\p{L})no(?= \p{Ll})/gu,
};

/** Turns a negation into its contrary: `niet` goes, `geen` becomes `een`, `never` becomes `always`. */
const lostNegation: Edit = (source, random) => {
  const side = aSide(random);
  const there = side === 'nl' ? plainNegation.en : plainNegation.nl;
  if (!new RegExp(there.source, 'iu').test(side === 'nl' ? source.en : source.nl)) return [];
  const found = random.pick(matchesOf(source[side], plainNegation[side]));
  if (!found || source[side].slice(found.start - 2, found.start) === 'ca') return [];
  const instead: Readonly<Record<string, string>> = {
    geen: 'een',
    nooit: 'altijd',
    niets: 'iets',
    niemand: 'iemand',
    never: 'always',
    nothing: 'something',
    nobody: 'somebody',
    no: 'a',
  };
  const replacement = instead[found.words] ?? '';
  const start = replacement === '' && source[side][found.start - 1] === ' ' ? found.start - 1 : found.start;
  return [{ side, start, end: found.end, replacement }];
};

/** Cuts a clause as an editor would: from a comma, a bracket or a conjunction up to the next mark. */
const lostClause: Edit = (source, random) => {
  const side = aSide(random);
  const text = source[side];
  const starts = matchesOf(
    text,
    /(?<=[\p{L}\d]),? (?=\()|(?<=[\p{L}\d]),(?= )|(?<=\p{L}) (?=(?:en|and|or|of|maar|but|die|dat|which|that|who|omdat|because|met|with) )/gu,
  );
  const options = starts.flatMap(({ start }) => {
    const rest = text.slice(start + 2);
    const stop = /[,;:.!?)]/.exec(rest);
    if (!stop) return [];
    const end = start + 2 + stop.index + (stop[0] === ')' ? 1 : 0);
    const words = text.slice(start, end).trim().split(/\s+/).length;
    return words >= 4 && words <= 14 && end - start < text.length * 0.6 ? [{ start, end }] : [];
  });
  const found = random.pick(options);
  return found ? [{ side, start: found.start, end: found.end, replacement: '' }] : [];
};

/** Tidy edits, of the kinds of the gold pairs, made of other sentences: a check that rules do not fit the gold pairs alone. */
export const tidyEdits: Readonly<Record<string, Edit>> = {
  'lost-negation': lostNegation,
  'lost-clause': lostClause,
};
