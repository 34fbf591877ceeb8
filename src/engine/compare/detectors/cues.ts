/** Opposites at one place: rise and fall, before and after, all and some, must and may (M2, M4–M6). Cues, never verdicts. */
import type { Detector } from '../detector';
import { finding, saying, type Finding } from '../finding';
import { partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Span } from '../../text/text';
import { isNamedStretch } from './lonely-values';
import type { Token } from '../tokens';
import { cueFamilies, poleOf, type CueFamily } from '../values/cue-words';
import { namedStretches } from '../values/spans-of-time';
import { personFamilies } from '../values/person-words';

interface Poled {
  readonly token: Token;
  readonly pole: number;
}

// Shown, but said to be a guess: the words contradict each other, yet nothing around them says that they answer each other.
const flatConfidence = 0.5;

const denial = /(?<!\p{L})(?:niet|geen|nooit|not|no|never)(?!\p{L})|n['’]t(?!\p{L})/iu;

// Turns of phrase in which a quantifier counts nothing, and a unit measures nothing: één enkele sessie, all in one, at all, after
// all, the most beautiful, in elk geval, each other, these days, a ten-year-old.
const idle: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  enkele: { before: /^(?:een|één|geen|elke|iedere|any)$/ },
  all: {
    before: /^(?:at|after|above|first|in|of|not)$/,
    after: /^(?:in|right|but|over|too|along|night|kinds|sorts|around|about|alone)$/,
  },
  most: { before: /^(?:the|his|her|its|their|our|your|my|at|world|second|third)$/ },
  each: { after: /^other$/ },
  elk: { after: /^geval$/ },
  ieder: { after: /^geval$/ },
  alle: { before: /^(?:van|boven)$/, after: /^(?:geval|gevallen|soorten)$/ },
  day: { before: /^(?:one|some|other|modern|present)$/ },
  days: { before: /^(?:these|those|early|old|last)$/ },
  year: { after: /^old$/ },
  years: { before: /^(?:recent|early|later)$/ },
  altijd: { before: /^(?:nog)$/ },
  some: { after: /^(?:time|day|more|other|way|kind|sort)$/ },
  few: { before: /^(?:quite|no)$/ },
};

/** Whether a quantifier stands in a turn of phrase where it counts nothing. */
function isIdle(tokens: readonly Token[], token: Token): boolean {
  const turn = idle[token.lower];
  if (turn === undefined) return false;
  return (
    (turn.before?.test(tokens[token.index - 1]?.lower ?? '') ?? false) ||
    (turn.after?.test(tokens[token.index + 1]?.lower ?? '') ?? false)
  );
}

/** "Om 9 uur", "tien uur 's ochtends": the word belongs to a time of day and measures nothing. */
function isOfClock(view: SideView, token: Token): boolean {
  return view
    .atoms()
    .some((atom) => atom.kind === 'clock' && atom.start <= token.start && atom.end >= token.end);
}

/** Poled words of a side that no word of the same pole on the other side answers. */
function leftover(
  unit: Unit,
  family: CueFamily,
): { readonly nl: readonly Poled[]; readonly en: readonly Poled[] } {
  const read = (side: 'nl' | 'en'): readonly Poled[] => {
    const view = side === 'nl' ? unit.nl : unit.en;
    return view.tokens().flatMap((token) => {
      const pole = poleOf(family, token.lower, view.tongue);
      return pole === null ||
        ((family.type === 'quantifier' || family.type === 'unit') && isIdle(view.tokens(), token)) ||
        (family.type === 'unit' && isOfClock(view, token))
        ? []
        : [{ token, pole }];
    });
  };
  const nl = read('nl');
  const en = read('en');
  // "Hij" is also the thing that English calls it.
  if (
    family.type === 'person' &&
    [unit.nl, unit.en].some((view) => view.tongue === 'en' && /\bits?\b/i.test(view.text))
  )
    return { nl: [], en: [] };
  // "Indien niet" is unless, "mag niet" must not: beside a denial these words change places.
  if (
    (family.type === 'condition' || family.type === 'modality' || family.flat) &&
    [unit.nl, unit.en].some((view) => denial.test(view.text))
  )
    return { nl: [], en: [] };
  const answered = (own: readonly Poled[], other: readonly Poled[], pole: number): boolean =>
    other.filter((one) => one.pole === pole).length >= own.filter((one) => one.pole === pole).length;
  return {
    nl: nl.filter((one) => !answered(nl, en, one.pole)),
    en: en.filter((one) => !answered(en, nl, one.pole)),
  };
}

// How far before a word the denial stands that turns it into its contrary: niet zo ver, not at all far.
const deniedReach = 3;

/** Whether a denial stands right before a word: not far, niet iedereen. */
function isDenied(view: SideView, token: Token): boolean {
  return view
    .tokens()
    .slice(Math.max(0, token.index - deniedReach), token.index)
    .some((one) => /^(?:niet|geen|nooit|not|no|never|hardly|nauwelijks)$/.test(one.lower));
}

const onlyWord = /^(?:only|alleen|slechts|enkel|uitsluitend)$/;

/** "Mag alleen", "should only": whether a modal only limits, so that may and must come to the same. */
function isLimited(view: SideView, token: Token): boolean {
  return view
    .tokens()
    .slice(Math.max(0, token.index - deniedReach), token.index + deniedReach + 1)
    .some((one) => onlyWord.test(one.lower));
}

/** How many of the words around two tokens are partners of each other, from 0 to 4. */
function context(unit: Unit, a: Token, b: Token): number {
  const links = partners(unit.links(), 'nl');
  let count = 0;
  for (let step = -3; step <= 3; step += 1) {
    const partner = links[a.index + step] ?? -1;
    if (step !== 0 && partner >= 0 && Math.abs(partner - b.index) <= 3) count += 1;
  }
  return count;
}

/** Whether a unit belongs to a stretch of time that the other side says without a figure: 30 minutes, half an hour. */
function tellsStretch(view: SideView, word: Span, other: SideView): boolean {
  const named = namedStretches(other.text, other.tongue);
  return view
    .atoms()
    .some(
      (atom) =>
        atom.start <= word.start &&
        Math.max(atom.end, atom.number?.measureEnd ?? 0) >= word.end &&
        isNamedStretch(view, atom, named),
    );
}

/** Whether a unit of time is counted ("14 dagen"), so that its value has been compared as a whole already. */
function isCounted(view: SideView, word: Span): boolean {
  return view
    .atoms()
    .some(
      ({ start, number }) =>
        number?.measure?.dimension === 'time' && start <= word.start && number.measureEnd >= word.end,
    );
}

function inUnit(unit: Unit): readonly Finding[] {
  if (unit.nl.tongue === 'other' || unit.en.tongue === 'other' || unit.nl.tongue === unit.en.tongue)
    return [];
  return [...cueFamilies, ...personFamilies].flatMap((family) => {
    const { nl, en } = leftover(unit, family);
    const a = nl[0];
    const b = en[0];
    // One leftover on each side, of contrary poles, with linked words around both: anything else is two different remarks.
    if (nl.length !== 1 || en.length !== 1 || !a || !b || a.pole === b.pole) return [];
    if (family.type === 'unit' && isCounted(unit.nl, a.token) && isCounted(unit.en, b.token)) return [];
    if (
      family.type === 'unit' &&
      (tellsStretch(unit.nl, a.token, unit.en) || tellsStretch(unit.en, b.token, unit.nl))
    )
      return [];
    // "niet ver" is close, "not everyone" some
    if (isDenied(unit.nl, a.token) !== isDenied(unit.en, b.token)) return [];
    if (family.type === 'modality' && isLimited(unit.nl, a.token) && isLimited(unit.en, b.token)) return [];
    const links = unit.links();
    const linked = (links.nl[a.token.index] ?? -1) >= 0 && links.nl[a.token.index] !== b.token.index;
    const linkedBack = (links.en[b.token.index] ?? -1) >= 0 && links.en[b.token.index] !== a.token.index;
    const near = context(unit, a.token, b.token);
    const confidence = family.flat
      ? near === 0 || linked || linkedBack
        ? flatConfidence
        : 0.65
      : linked || linkedBack || near === 0
        ? 0.35
        : family.type === 'direction' || family.type === 'unit' || family.type === 'quantifier'
          ? 0.6
          : near < 2 || (family.type !== 'modality' && family.type !== 'condition')
            ? 0.45
            : 0.55;
    return [
      finding(
        {
          rule: family.rule,
          type: family.type,
          kind: family.type === 'unit' ? 'number' : 'meaning',
          class: 'cue',
          severity: 'minor',
          confidence,
          side: null,
          about: unit.nl.text,
          ...(family.flat ? { detail: { what: 'opposite' } } : {}),
        },
        { nl: saying(unit.nl, a.token), en: saying(unit.en, b.token) },
      ),
    ];
  });
}

/** Looks at each sentence bead for one leftover word of a family on each side, at contrary poles. */
export const cues: Detector = {
  name: 'cues',
  find: (row, _near, found) =>
    row.units
      .filter((unit) => unit.linkable)
      .flatMap(inUnit)
      .filter((one) => one.type !== 'unit' || !found.some((known) => known.type === 'unit')),
};
