/** Paragraphs or sentences as bags of types with their rarity, length and costs: what beads are scored from. */
import { Cutter } from './cut-units';
import type { Vocabulary, Wording } from './vocabulary';

/** One side cut into units (paragraphs or sentences). */
export interface Units {
  readonly count: number;
  /** Distinct types of unit `u`: nodes `start[u] … start[u + 1] − 1`, rarest first. */
  readonly start: Int32Array;
  readonly type: Int32Array;
  readonly times: Uint8Array;
  readonly flags: Uint8Array;
  /** Running sums over units: characters and sentences. */
  readonly length: Float64Array;
  readonly sentences: Int32Array;
  /** Running sum of units that end without a stop, as headings do: joined to another unit they may pass for no sentence. */
  readonly unstopped: Int32Array;
  /** 1 for a unit that is nothing but what closes another: a quotation mark, a bracket, a stop cut off from its sentence. */
  readonly closes: Uint8Array;
  /** Content words per unit. */
  readonly telling: Int32Array;
  /** In how many units a type occurs. */
  readonly spread: Int32Array;
  /** ln(units ÷ (spread + ½)), at least .1. */
  readonly rarity: Float64Array;
}

// Units between two chances to stop.
const unitsAtOnce = 512;
// Rarity is measured as if a text had at least this many units, so that in a tiny text a shared word still tells something.
export const fewestUnits = 60;

/** Of each sentence of a side: its length in characters, and whether it ends with a stop. */
export interface Lengths {
  readonly characters: Int32Array;
  readonly stopped: Uint8Array;
  /** 1 for one that is only closing marks. */
  readonly closes: Uint8Array;
}

const stop = /[.!?…:;]["'”’)\]»*]*\s*$/;

// Longer runs of marks are ornaments.
const mostClosing = 6;
const closing = /^\s*[.,;!?…'"”’)\]}»*]+\s*$/;

// Sentences measured between two chances to stop: about 5 ms.
const sentencesAtOnce = 8192;

/** Measures sentences; only their last 40 characters are searched for a stop. Yields now and then. */
export function* lengthsOf(sentences: readonly string[]): Generator<number, Lengths> {
  const lengths = {
    characters: new Int32Array(sentences.length),
    stopped: new Uint8Array(sentences.length),
    closes: new Uint8Array(sentences.length),
  };
  for (let from = 0; from < sentences.length; from += sentencesAtOnce) {
    if (from > 0) yield from / sentences.length;
    measure(sentences, lengths, from, Math.min(sentences.length, from + sentencesAtOnce));
  }
  return lengths;
}

function measure(sentences: readonly string[], lengths: Lengths, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const one = sentences[at] ?? '';
    lengths.characters[at] = one.length;
    lengths.stopped[at] = stop.test(one.slice(-40)) ? 1 : 0;
    lengths.closes[at] = one.length < mostClosing && closing.test(one) ? 1 : 0;
  }
}

/**
 * Cuts a side into units. `bounds[u] … bounds[u + 1] − 1` are the sentences of unit `u`; `lengths` measures them.
 * `total` is the mean number of units of the two sides, for rarity. Units with more than `knownBy` telling words are known by
 * those, and their function words are left out.
 */
export function* unitsOf(
  side: Wording,
  bounds: Int32Array,
  lengths: Lengths,
  total: number,
  knownBy: number,
): Generator<number, Units> {
  const count = bounds.length - 1;
  const spread = spreads(side, bounds);
  yield 0;
  const units = Math.max(fewestUnits, total);
  const rarity = new Float64Array(spread.length);
  for (let type = 0; type < rarity.length; type += 1)
    rarity[type] = Math.max(0.1, Math.log(units / ((spread[type] ?? 0) + 0.5)));
  const { order, rank } = byRarity(spread);
  yield 0;

  const cutter = new Cutter(side, bounds, lengths, knownBy, order, rank);
  for (let from = 0; from < count; from += unitsAtOnce) {
    if (from > 0) yield from / count;
    cutter.read(from, Math.min(count, from + unitsAtOnce));
  }
  return { count, ...cutter.done(), spread, rarity };
}

/** In how many units each type stands. */
function spreads(side: Wording, bounds: Int32Array): Int32Array {
  const spread = new Int32Array(side.forms.length);
  const seen = new Int32Array(side.forms.length).fill(-1);
  for (let u = 0; u < bounds.length - 1; u += 1)
    for (let at = side.start[bounds[u] ?? 0] ?? 0; at < (side.start[bounds[u + 1] ?? 0] ?? 0); at += 1) {
      const type = side.type[at] ?? 0;
      if (seen[type] === u) continue;
      seen[type] = u;
      spread[type] = (spread[type] ?? 0) + 1;
    }
  return spread;
}

/** Types from rare to common, equals by their number, and the place of each in that order. Counted, not compared. */
function byRarity(spread: Int32Array): { readonly order: Int32Array; readonly rank: Int32Array } {
  let most = 0;
  for (const one of spread) if (one > most) most = one;
  // Where the types that stand in so many units begin.
  const next = new Int32Array(most + 2);
  for (const one of spread) next[one + 1] = (next[one + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at += 1) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  const order = new Int32Array(spread.length);
  const rank = new Int32Array(spread.length);
  for (let type = 0; type < spread.length; type += 1) {
    const one = spread[type] ?? 0;
    const place = next[one] ?? 0;
    next[one] = place + 1;
    order[place] = type;
    rank[type] = place;
  }
  return { order, rank };
}

/** Where each English type stands: nodes of its occurrences in ascending unit order. */
export interface Postings {
  readonly start: Int32Array;
  readonly unit: Int32Array;
  readonly node: Int32Array;
}

/** Postings of a side's units. */
export function postings(units: Units): Postings {
  const start = new Int32Array(units.spread.length + 1);
  for (const type of units.type) start[type + 1] = (start[type + 1] ?? 0) + 1;
  for (let type = 0; type < units.spread.length; type += 1)
    start[type + 1] = (start[type + 1] ?? 0) + (start[type] ?? 0);
  const next = start.slice();
  const unit = new Int32Array(units.type.length);
  const node = new Int32Array(units.type.length);
  for (let u = 0; u < units.count; u += 1)
    for (let at = units.start[u] ?? 0; at < (units.start[u + 1] ?? 0); at += 1) {
      const type = units.type[at] ?? 0;
      const place = next[type] ?? 0;
      unit[place] = u;
      node[place] = at;
      next[type] = place + 1;
    }
  return { start, unit, node };
}

/** Both sides at one level. */
export interface Level {
  readonly vocabulary: Vocabulary;
  readonly nl: Units;
  readonly en: Units;
  readonly where: Postings;
  /** Mean number of units of the two sides, or of the whole texts that this level is a part of. */
  readonly units: number;
}

/** The level with other links between its words. */
export function withVocabulary({ nl, en, where, units }: Level, vocabulary: Vocabulary): Level {
  return { vocabulary, nl, en, where, units };
}

/** Builds a level from the bounds of its units in sentences; yields now and then. */
export function* levelOf(
  vocabulary: Vocabulary,
  nlBounds: Int32Array,
  enBounds: Int32Array,
  nlLengths: Lengths,
  enLengths: Lengths,
  knownBy = Infinity,
): Generator<number, Level> {
  const total = (nlBounds.length + enBounds.length - 2) / 2;
  const nl = yield* unitsOf(vocabulary.nl, nlBounds, nlLengths, total, knownBy);
  const en = yield* unitsOf(vocabulary.en, enBounds, enLengths, total, knownBy);
  yield 1;
  return { vocabulary, nl, en, where: postings(en), units: total };
}
