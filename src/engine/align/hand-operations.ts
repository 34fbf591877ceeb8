/** What a reader can do to rows and sentences, as pure functions: every block stays in exactly one row, whatever is done. */
import { otherSide, type Side, sides } from '../text/text';
import { type HandState, isFixed, pieceOf } from './hand';
import {
  cutBefore,
  exchange,
  idsOf,
  type Part,
  sentenceRange,
  sentencesIn,
  type Standing,
} from './hand-standing';

/** Where the reader's hand is: a row, one side of it, and there one sentence or (null) the whole of it. */
export interface Spot {
  /** Index into the rows. */
  readonly row: number;
  readonly side: Side;
  /** Index into the sentences of that side. */
  readonly sentence: number | null;
}

/** Why something could not be done. */
export type Refusal =
  | 'no-row'
  | 'nothing-here'
  | 'first-row'
  | 'last-row'
  | 'one-part'
  | 'alone-already'
  | 'own-paragraph'
  | 'no-place'
  | 'same-row'
  | 'same-side'
  | 'fixed-between';

/** What was done: how things stand now, and where the hand is. `count` is how many sentences or paragraphs went along. */
export interface Done {
  readonly done: true;
  readonly standing: Standing;
  readonly spot: Spot;
  readonly count: number;
}

export type Outcome = Done | { readonly done: false; readonly why: Refusal };

const refused = (why: Refusal): Outcome => ({ done: false, why });

/**
 * Moves what the hand is on to the row above or below, on one side. To keep the text in order, what stands before it in its
 * row goes up with it, and what stands behind it goes down with it. Without a sentence, the first paragraph goes up and the last one down.
 */
export function move(standing: Standing, spot: Spot, to: 'up' | 'down'): Outcome {
  const { side } = spot;
  const row = standing.rows[spot.row];
  if (row === undefined) return refused('no-row');
  if (row[side].length === 0) return refused('nothing-here');
  const there = to === 'up' ? spot.row - 1 : spot.row + 1;
  if (standing.rows[there] === undefined) return refused(to === 'up' ? 'first-row' : 'last-row');
  // The first sentence that stays (up) or goes (down).
  const sentence = spot.sentence === null ? null : to === 'up' ? spot.sentence + 1 : spot.sentence;
  const cut = sentence === null ? standing : cutBefore(standing, side, sentence);
  const { readings, rows } = cut;
  const own = rows[spot.row]?.[side] ?? [];
  const border = borderOf(cut, spot, own, sentence, to);
  const going = to === 'up' ? own.slice(0, border) : own.slice(border);
  const staying = to === 'up' ? own.slice(border) : own.slice(0, border);
  if (going.length === 0) return refused('nothing-here');
  const here = rows[spot.row];
  const other = rows[there];
  if (here === undefined || other === undefined) return refused('no-row');
  const left: Part = { ...partOf(here, 'edited'), [side]: staying };
  const target: Part = {
    ...partOf(other, 'edited'),
    [side]: to === 'up' ? [...other[side], ...going] : [...going, ...other[side]],
  };
  const parts = to === 'up' ? [target, leftOver(left)] : [leftOver(left), target];
  const from = Math.min(spot.row, there);
  const next = exchange(cut, from, from + 2, parts);
  const count =
    spot.sentence === null
      ? going.length
      : going.reduce((sum, block) => {
          const [first, end] = sentenceRange(readings[side], block);
          return sum + end - first;
        }, 0);
  const empty = left.nl.length + left.en.length === 0;
  return {
    done: true,
    standing: next,
    spot: { ...spot, row: to === 'up' || empty ? from : from + 1 },
    count,
  };
}

/** How many of a row's blocks of one side stand above the border. */
function borderOf(
  standing: Standing,
  spot: Spot,
  own: readonly number[],
  sentence: number | null,
  to: 'up' | 'down',
): number {
  if (sentence === null) return to === 'up' ? 1 : own.length - 1;
  const { sentences } = standing.readings[spot.side];
  const found = own.findIndex((block) => (sentences[sentence]?.block ?? Infinity) <= block);
  return found === -1 ? own.length : found;
}

const partOf = (row: Part | Standing['rows'][number], state: HandState | null): Part => ({
  nl: row.nl,
  en: row.en,
  state,
});

/** What a correction left behind: a pair of it stands as the reader saw it; a side left alone still waits for its partner. */
function leftOver(part: Part): Part {
  return part.nl.length > 0 && part.en.length > 0 ? part : { ...part, state: 'open' };
}

/** Makes one row of a row and the one below it. */
export function merge(standing: Standing, spot: Spot): Outcome {
  const row = standing.rows[spot.row];
  const below = standing.rows[spot.row + 1];
  if (row === undefined) return refused('no-row');
  if (below === undefined) return refused('last-row');
  const sorted = (items: readonly number[]): readonly number[] => [...items].sort((a, b) => a - b);
  const part: Part = {
    nl: sorted([...row.nl, ...below.nl]),
    en: sorted([...row.en, ...below.en]),
    state: 'edited',
  };
  const next = exchange(standing, spot.row, spot.row + 2, [
    oneSided(part) ? { ...part, state: 'open' } : part,
  ]);
  return { done: true, standing: next, spot: { ...spot, sentence: null }, count: 2 };
}

const oneSided = (part: Part): boolean => part.nl.length === 0 || part.en.length === 0;

/**
 * Splits a row before the sentence that the hand is on, or before its second paragraph. The other side is split where its
 * sentences answer those below the border; where none does, it stays above.
 */
export function split(standing: Standing, spot: Spot): Outcome {
  const row = standing.rows[spot.row];
  if (row === undefined) return refused('no-row');
  const sentence = spot.sentence ?? firstOfSecond(standing, spot);
  if (sentence === null) return refused('one-part');
  const { side } = spot;
  const other = otherSide(side);
  const own = sentencesIn(standing.readings[side], row[side]);
  if (!own.includes(sentence) || own[0] === sentence) return refused('one-part');
  const across = answering(row, side, sentence);
  let cut = cutBefore(standing, side, sentence);
  if (across !== null) cut = cutBefore(cut, other, across);
  const here = cut.rows[spot.row];
  if (here === undefined) return refused('no-row');
  const above = (of: Side, first: number | null): readonly number[] =>
    here[of].filter((block) => {
      const block0 = first === null ? Infinity : (cut.readings[of].sentences[first]?.block ?? Infinity);
      return block < block0;
    });
  const upper = { [side]: above(side, sentence), [other]: above(other, across) };
  const part = (of: Side, up: boolean): readonly number[] =>
    here[of].filter((block) => (upper[of] ?? []).includes(block) === up);
  const parts = [true, false].map((up): Part =>
    leftOver({ nl: part('nl', up), en: part('en', up), state: 'edited' }),
  );
  const next = exchange(cut, spot.row, spot.row + 1, parts);
  return { done: true, standing: next, spot: { ...spot, row: spot.row + 1 }, count: 2 };
}

/** The first sentence of the second paragraph on the hand's side, or null. */
function firstOfSecond(standing: Standing, spot: Spot): number | null {
  const second = standing.rows[spot.row]?.[spot.side][1];
  if (second === undefined) return null;
  const [first, end] = sentenceRange(standing.readings[spot.side], second);
  return first < end ? first : null;
}

/** The first sentence of the other side that answers a sentence at or below `sentence`, when none above it is answered from below. */
function answering(row: Standing['rows'][number], side: Side, sentence: number): number | null {
  const other = otherSide(side);
  let first: number | null = null;
  let last = -1;
  for (const bead of row.sentences) {
    const ownFirst = bead[side][0];
    const answers = bead[other];
    if (answers.length === 0) continue;
    if (ownFirst !== undefined && ownFirst >= sentence)
      first = Math.min(first ?? Infinity, answers[0] ?? Infinity);
    else if (ownFirst !== undefined) last = Math.max(last, answers.at(-1) ?? -1);
  }
  if (first === null) return null;
  const border = Math.max(first, last + 1);
  const all = row.sentences.flatMap((bead) => bead[other]);
  return all.includes(border) ? border : null;
}

/** Says that what the hand is on has no counterpart: it stands in a row of its own, and so does what stood beside it. */
export function drop(standing: Standing, spot: Spot): Outcome {
  const { side, sentence } = spot;
  const row = standing.rows[spot.row];
  if (row === undefined) return refused('no-row');
  if (row[side].length === 0) return refused('nothing-here');
  const other = otherSide(side);
  if (row[other].length === 0) {
    if (isFixed(row.hand)) return refused('alone-already');
    const next = exchange(standing, spot.row, spot.row + 1, [partOf(row, 'edited')]);
    return { done: true, standing: next, spot, count: row[side].length };
  }
  if (sentence === null) {
    const alone: Part = { nl: [], en: [], [side]: row[side], state: 'edited' };
    const rest: Part = { nl: [], en: [], [other]: row[other], state: 'open' };
    const next = exchange(standing, spot.row, spot.row + 1, side === 'nl' ? [alone, rest] : [rest, alone]);
    return {
      done: true,
      standing: next,
      spot: { ...spot, row: spot.row + (side === 'nl' ? 0 : 1) },
      count: row[side].length,
    };
  }
  const cut = cutBefore(cutBefore(standing, side, sentence + 1), side, sentence);
  const here = cut.rows[spot.row];
  const block = cut.readings[side].sentences[sentence]?.block;
  if (here === undefined || block === undefined) return refused('no-row');
  const blocks = here[side];
  const rest = blocks.filter((one) => one !== block);
  const above = blocks.filter((one) => one < block);
  const alone: Part = { nl: [], en: [], [side]: [block], state: 'edited' };
  // In the middle of a row it stands below: the text keeps its order within the row, so the row is parted only at an edge.
  if (rest.length === 0) return drop(standing, { ...spot, sentence: null });
  const stays: Part = { ...partOf(here, 'edited'), [side]: rest };
  const middle = above.length > 0 && above.length < rest.length;
  const parts = above.length === 0 ? [alone, stays] : [stays, alone];
  if (middle) return dropMiddle(cut, spot, block);
  const next = exchange(cut, spot.row, spot.row + 1, parts);
  return {
    done: true,
    standing: next,
    spot: { ...spot, row: spot.row + (above.length === 0 ? 0 : 1) },
    count: 1,
  };
}

/** A sentence in the middle has no counterpart: the row is parted around it, the other side where its sentences answer. */
function dropMiddle(cut: Standing, spot: Spot, block: number): Outcome {
  const { side } = spot;
  const other = otherSide(side);
  const row = cut.rows[spot.row];
  if (row === undefined || spot.sentence === null) return refused('no-row');
  const across = answering(row, side, spot.sentence + 1);
  const parted = across === null ? cut : cutBefore(cut, other, across);
  const here = parted.rows[spot.row];
  const first = across === null ? Infinity : (parted.readings[other].sentences[across]?.block ?? Infinity);
  if (here === undefined) return refused('no-row');
  const parts: readonly Part[] = [
    leftOver({
      nl: [],
      en: [],
      [side]: here[side].filter((one) => one < block),
      [other]: here[other].filter((one) => one < first),
      state: 'edited',
    }),
    { nl: [], en: [], [side]: [block], state: 'edited' },
    leftOver({
      nl: [],
      en: [],
      [side]: here[side].filter((one) => one > block),
      [other]: here[other].filter((one) => one >= first),
      state: 'edited',
    }),
  ];
  const next = exchange(parted, spot.row, spot.row + 1, parts);
  return { done: true, standing: next, spot: { ...spot, row: spot.row + 1 }, count: 1 };
}

/** Gives a row a state (pinned, accepted), or with null takes it back: the next run may change it again. */
export function mark(standing: Standing, spot: Spot, state: 'pinned' | 'accepted' | null): Outcome {
  const row = standing.rows[spot.row];
  if (row === undefined) return refused('no-row');
  const next = exchange(standing, spot.row, spot.row + 1, [partOf(row, state ?? 'open')]);
  return { done: true, standing: next, spot, count: 1 };
}

/** "Reviewed up to here": the mark stands below this row; null takes it away. */
export function review(standing: Standing, row: number | null): Standing {
  if (row === null) return { ...standing, hand: { ...standing.hand, reviewed: null } };
  const last = (side: Side): string | null => {
    for (let at = row; at >= 0; at -= 1) {
      const block = standing.rows[at]?.[side].at(-1);
      if (block !== undefined) return standing.readings[side].text.blocks[block]?.id ?? null;
    }
    return null;
  };
  return { ...standing, hand: { ...standing.hand, reviewed: { nl: last('nl'), en: last('en') } } };
}

/** Draws a border in a sentence, `at` (UTF-16 offset into the text) becoming the start of a new one. */
export function splitSentence(standing: Standing, spot: Spot, at: number): Outcome {
  const { side, sentence } = spot;
  const reading = standing.readings[side];
  const found = sentence === null ? undefined : reading.sentences[sentence];
  const block = found === undefined ? undefined : reading.text.blocks[found.block];
  if (sentence === null || found === undefined || block === undefined) return refused('nothing-here');
  const { content } = reading.text;
  let start = at;
  while (start < found.end && /\s/u.test(content.charAt(start))) start += 1;
  let end = start;
  while (end > found.start && /\s/u.test(content.charAt(end - 1))) end -= 1;
  const low = content.charCodeAt(start);
  if (start >= found.end || end <= found.start || (low >= 0xdc00 && low <= 0xdfff))
    return refused('no-place');
  const shift = (one: number): number => (one > sentence ? one + 1 : one);
  const whole = pieceOf(block.id);
  return {
    done: true,
    standing: {
      readings: {
        ...standing.readings,
        [side]: {
          ...reading,
          sentences: [
            ...reading.sentences.slice(0, sentence),
            { ...found, end },
            { ...found, start },
            ...reading.sentences.slice(sentence + 1),
          ],
        },
      },
      rows: withSentences(standing.rows, side, (one) => (one === sentence ? [one, one + 1] : [shift(one)])),
      hand: withBorder(standing, side, whole.block, whole.at + start - block.start, 'split'),
    },
    spot: { ...spot, sentence: sentence + 1 },
    count: 2,
  };
}

/** Makes one sentence of a sentence and the next one in its paragraph. */
export function joinSentences(standing: Standing, spot: Spot): Outcome {
  const { side, sentence } = spot;
  const reading = standing.readings[side];
  const found = sentence === null ? undefined : reading.sentences[sentence];
  const next = sentence === null ? undefined : reading.sentences[sentence + 1];
  if (sentence === null || found === undefined) return refused('nothing-here');
  if (next === undefined || next.block !== found.block) return refused('own-paragraph');
  const block = reading.text.blocks[found.block];
  const whole = pieceOf(block?.id ?? '');
  const at = whole.at + next.start - (block?.start ?? 0);
  return {
    done: true,
    standing: {
      readings: {
        ...standing.readings,
        [side]: {
          ...reading,
          sentences: [
            ...reading.sentences.slice(0, sentence),
            { ...found, end: next.end },
            ...reading.sentences.slice(sentence + 2),
          ],
        },
      },
      rows: withSentences(standing.rows, side, (one) =>
        one === sentence + 1 ? [sentence] : [one > sentence ? one - 1 : one],
      ),
      hand: withBorder(standing, side, whole.block, at, 'join'),
    },
    spot,
    count: 2,
  };
}

/** Rows with the sentences of one side counted anew; beads that come to share a sentence become one. */
function withSentences(
  rows: Standing['rows'],
  side: Side,
  map: (sentence: number) => readonly number[],
): Standing['rows'] {
  return rows.map((row) => {
    const moved = row.sentences.some((bead) =>
      bead[side].some((one) => {
        const to = map(one);
        return to.length !== 1 || to[0] !== one;
      }),
    );
    if (!moved) return row;
    const other = otherSide(side);
    const beads: Row['sentences'][number][] = [];
    for (const bead of row.sentences) {
      const own = [...new Set(bead[side].flatMap(map))];
      const before = beads.findIndex((one) => one[side].some((item) => own.includes(item)));
      const joined = beads[before];
      if (joined === undefined) beads.push({ ...bead, [side]: own });
      else
        beads[before] = {
          ...joined,
          [side]: [...new Set([...joined[side], ...own])].sort((a, b) => a - b),
          [other]: [...new Set([...joined[other], ...bead[other]])].sort((a, b) => a - b),
        };
    }
    return { ...row, sentences: beads };
  });
}

type Row = Standing['rows'][number];

/** A border drawn where one was taken away puts the old state back, and the other way round. */
function withBorder(
  { hand }: Standing,
  side: Side,
  block: string,
  at: number,
  is: 'split' | 'join',
): Standing['hand'] {
  const same = (one: (typeof hand.borders)[number]): boolean =>
    one.side === side && one.block === block && one.at === at;
  const others = hand.borders.filter((one) => !same(one));
  const undone = others.length < hand.borders.length;
  return { ...hand, borders: undone ? others : [...others, { side, block, at, is }] };
}

/**
 * Links two passages that crossed: the hand's side of its row, and the other side of row `to`. Where one of them stands beside
 * something else, it is taken out into a row of its own first.
 */
export function link(standing: Standing, spot: Spot, to: Spot): Outcome {
  const { side } = spot;
  if (to.side === side) return refused('same-side');
  if (to.row === spot.row) return refused('same-row');
  if (standing.rows[spot.row]?.[side].length === 0 || standing.rows[to.row]?.[to.side].length === 0)
    return refused('nothing-here');
  const first = aloneAt(standing, { ...spot, sentence: null });
  const shifted = first.standing.rows.length - standing.rows.length;
  const second = aloneAt(first.standing, {
    ...to,
    row: to.row > spot.row ? to.row + shifted : to.row,
    sentence: null,
  });
  const grown = second.standing.rows.length - first.standing.rows.length;
  const here = second.row < first.row ? first.row + grown : first.row;
  const next = second.standing;
  const ids = (of: Side, row: number): readonly string[] =>
    idsOf(next.readings[of], next.rows[row]?.[of] ?? []);
  const crossing = {
    nl: ids('nl', side === 'nl' ? here : second.row),
    en: ids('en', side === 'en' ? here : second.row),
    linked: true,
  };
  if (crossing.nl.length === 0 || crossing.en.length === 0) return refused('nothing-here');
  return {
    done: true,
    standing: { ...next, hand: withCrossing(next, crossing) },
    spot: { ...spot, row: here, sentence: null },
    count: 1,
  };
}

/** Says that two passages are no counterparts: the engine's link or the reader's own falls. */
export function unlink(standing: Standing, nlRows: readonly number[], enRows: readonly number[]): Standing {
  const ids = (of: Side, rows: readonly number[]): readonly string[] =>
    idsOf(
      standing.readings[of],
      rows.flatMap((row) => standing.rows[row]?.[of] ?? []),
    );
  return {
    ...standing,
    hand: withCrossing(standing, { nl: ids('nl', nlRows), en: ids('en', enRows), linked: false }),
  };
}

function withCrossing({ hand }: Standing, crossing: Standing['hand']['crossings'][number]): Standing['hand'] {
  const others = hand.crossings.filter((one) =>
    sides.every((side) => !one[side].some((id) => crossing[side].includes(id))),
  );
  return { ...hand, crossings: [...others, crossing] };
}

function aloneAt(standing: Standing, spot: Spot): { readonly standing: Standing; readonly row: number } {
  const outcome = drop(standing, spot);
  return outcome.done ? { standing: outcome.standing, row: outcome.spot.row } : { standing, row: spot.row };
}

/** The record for aligning everything anew that is not fixed: what was only left behind falls away. */
export function freed({ hand }: Standing): Standing['hand'] {
  return { ...hand, rows: hand.rows.filter((row) => isFixed(row.state)) };
}

/**
 * Pins a Dutch block and an English one to each other, wherever they stand: "from here on these two run together". What stood with
 * them or between their rows is left to be aligned again; refused where a row that is fixed lies between.
 */
export function pinAt(standing: Standing, nl: number, en: number): Outcome {
  const a = standing.rows.findIndex((row) => row.nl.includes(nl));
  const b = standing.rows.findIndex((row) => row.en.includes(en));
  const here = standing.rows[a];
  if (here === undefined || b === -1) return refused('no-row');
  if (a === b && here.nl.length === 1 && here.en.length === 1)
    return mark(standing, { row: a, side: 'nl', sentence: null }, 'pinned');
  const from = Math.min(a, b);
  const to = Math.max(a, b) + 1;
  const between = standing.rows.slice(from, to);
  const crosses = (row: Row): boolean =>
    isFixed(row.hand) &&
    row.nl.length > 0 &&
    row.en.length > 0 &&
    !row.nl.includes(nl) &&
    !row.en.includes(en);
  if (between.some(crosses)) return refused('fixed-between');
  const blocks = (side: Side, keep: (block: number) => boolean): readonly number[] =>
    between.flatMap((row) => row[side]).filter(keep);
  const alone = (side: Side, keep: (block: number) => boolean): Part => ({
    nl: [],
    en: [],
    [side]: blocks(side, keep),
    state: null,
  });
  const parts: readonly Part[] = [
    alone('nl', (block) => block < nl),
    alone('en', (block) => block < en),
    { nl: [nl], en: [en], state: 'pinned' },
    alone('nl', (block) => block > nl),
    alone('en', (block) => block > en),
  ];
  const next = exchange(standing, from, to, parts);
  const row = next.rows.findIndex((one) => one.nl.includes(nl) && one.en.includes(en));
  return { done: true, standing: next, spot: { row, side: 'nl', sentence: null }, count: 1 };
}

/**
 * Pairs one side of a row with the other side of another row, as a candidate that was chosen: rows that touch, with nothing of those
 * sides between them, become one row of just these two; passages that lie apart are linked as passages that crossed.
 */
export function pairRows(standing: Standing, from: Spot, to: Spot): Outcome {
  if (from.side === to.side) return refused('same-side');
  if (from.row === to.row) return mark(standing, from, 'accepted');
  const nlSpot = from.side === 'nl' ? from : to;
  const enSpot = from.side === 'nl' ? to : from;
  const low = Math.min(from.row, to.row);
  const high = Math.max(from.row, to.row);
  const between = standing.rows.slice(low, high + 1);
  const nl = standing.rows[nlSpot.row]?.nl ?? [];
  const en = standing.rows[enSpot.row]?.en ?? [];
  if (nl.length === 0 || en.length === 0) return refused('nothing-here');
  // Only rows of one side may lie between, else the texts would lose their order.
  const crossed = between.some(
    (row, at) => row.nl.length > 0 && row.en.length > 0 && low + at !== nlSpot.row && low + at !== enSpot.row,
  );
  if (crossed) return link(standing, from, to);
  const rest = (side: Side, taken: readonly number[], below: boolean): readonly Part[] =>
    between.map((row): Part => {
      const left = row[side].filter((block) =>
        below ? block > (taken.at(-1) ?? 0) : block < (taken[0] ?? 0),
      );
      return { nl: [], en: [], [side]: left, state: 'open' };
    });
  const parts: readonly Part[] = [
    ...rest('nl', nl, false),
    ...rest('en', en, false),
    { nl, en, state: 'edited' },
    ...rest('nl', nl, true),
    ...rest('en', en, true),
  ];
  const next = exchange(standing, low, high + 1, parts);
  const row = next.rows.findIndex((one) => one.nl.includes(nl[0] ?? -1));
  return { done: true, standing: next, spot: { ...from, row, sentence: null }, count: 1 };
}
