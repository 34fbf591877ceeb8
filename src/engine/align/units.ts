/** Paragraphs or sentences as bags of types with their rarity, length and costs: what beads are scored from. */
import { content, functional, mark, number, type Vocabulary, type Wording } from './vocabulary';

/** First or last telling words of a unit: the ends of a translation should meet the ends of its original. */
export const atStart = 1;
export const atEnd = 2;

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

// Beyond this many distinct types, more of them tell nothing new about a unit, and time must stay bounded.
const mostTypes = 600;
// How many telling words count as the start and the end of a unit (prototype: 3).
const reach = 3;
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

/** Measures sentences; only their last 40 characters are searched for a stop. */
export function lengthsOf(sentences: readonly string[]): Lengths {
  return {
    characters: Int32Array.from(sentences, (one) => one.length),
    stopped: Uint8Array.from(sentences, (one) => (stop.test(one.slice(-40)) ? 1 : 0)),
    closes: Uint8Array.from(sentences, (one) => (one.length < mostClosing && closing.test(one) ? 1 : 0)),
  };
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
  const rarity = Float64Array.from(spread, (one) => Math.max(0.1, Math.log(units / (one + 0.5))));
  const { order, rank } = byRarity(spread);
  yield 0;

  const start = new Int32Array(count + 1);
  const type = new Int32Array(side.type.length);
  const times = new Uint8Array(side.type.length);
  const flags = new Uint8Array(side.type.length);
  const length = new Float64Array(count + 1);
  const sentences = new Int32Array(count + 1);
  const unstopped = new Int32Array(count + 1);
  const closes = new Uint8Array(count);
  const telling = new Int32Array(count);
  // Node of each type in the unit at hand; older than the unit's first node when it has none.
  const node = new Int32Array(side.forms.length).fill(-1);
  const scratch = new Int32Array(side.forms.length);
  let size = 0;
  for (let u = 0; u < count; u += 1) {
    if (u % 512 === 511) yield u / count;
    const from = bounds[u] ?? 0;
    const to = bounds[u + 1] ?? 0;
    let chars = 0;
    for (let s = from; s < to; s += 1) chars += lengths.characters[s] ?? 0;
    length[u + 1] = (length[u] ?? 0) + chars;
    sentences[u + 1] = (sentences[u] ?? 0) + (to - from);
    unstopped[u + 1] = (unstopped[u] ?? 0) + (to > from && lengths.stopped[to - 1] === 1 ? 0 : 1);
    closes[u] = to - from === 1 ? (lengths.closes[from] ?? 0) : 0;
    start[u] = size;
    const first = side.start[from] ?? 0;
    const last = side.start[to] ?? 0;
    let words = 0;
    for (let at = first; at < last; at += 1) {
      const kind = side.kind[side.type[at] ?? 0];
      if (kind === content || kind === number) words += 1;
    }
    telling[u] = words;

    // Distinct types, rarest first: ranks sort faster than types by a comparison.
    let distinct = 0;
    for (let at = first; at < last; at += 1) {
      const one = side.type[at] ?? 0;
      if (node[one] === size + side.type.length || (words > knownBy && side.kind[one] === functional))
        continue;
      node[one] = size + side.type.length;
      scratch[distinct] = rank[one] ?? 0;
      distinct += 1;
    }
    scratch.subarray(0, distinct).sort();
    for (let at = 0; at < distinct; at += 1) {
      const one = order[scratch[at] ?? 0] ?? 0;
      node[one] = -1;
      if (at >= mostTypes) continue;
      node[one] = size;
      type[size] = one;
      size += 1;
    }
    const begin = start[u] ?? 0;
    const flag = (at: number, bit: number): boolean => {
      const one = side.type[at] ?? 0;
      const kind = side.kind[one] ?? content;
      if (kind === mark || (kind === functional && words > 0)) return false;
      const place = node[one] ?? -1;
      if (place >= begin) flags[place] = (flags[place] ?? 0) | bit;
      return true;
    };
    for (let at = first; at < last; at += 1) {
      const place = node[side.type[at] ?? 0] ?? -1;
      if (place >= begin) times[place] = Math.min(255, (times[place] ?? 0) + 1);
    }
    for (let at = first, left = reach; at < last && left > 0; at += 1) if (flag(at, atStart)) left -= 1;
    for (let at = last - 1, left = reach; at >= first && left > 0; at -= 1) if (flag(at, atEnd)) left -= 1;
  }
  start[count] = size;
  return {
    count,
    start,
    type: type.slice(0, size),
    times: times.slice(0, size),
    flags: flags.slice(0, size),
    length,
    sentences,
    unstopped,
    closes,
    telling,
    spread,
    rarity,
  };
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

/** Types from rare to common, and the place of each in that order. */
function byRarity(spread: Int32Array): { readonly order: Int32Array; readonly rank: Int32Array } {
  const order = Int32Array.from(spread, (_, type) => type).sort(
    (a, b) => (spread[a] ?? 0) - (spread[b] ?? 0) || a - b,
  );
  const rank = new Int32Array(order.length);
  for (let place = 0; place < order.length; place += 1) rank[order[place] ?? 0] = place;
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
  /** Mean number of units of the texts that this level is a part of; of the level itself when absent. */
  readonly units?: number;
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
  return { vocabulary, nl, en, where: postings(en) };
}
