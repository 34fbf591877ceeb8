/** Reads the units of a side: which types stand in each, how often, and at which of its ends. */
import type { Lengths, Units } from './units';
import { content, functional, mark, number, type Wording } from './vocabulary';

/** First or last telling words of a unit: the ends of a translation should meet the ends of its original. */
export const atStart = 1;
export const atEnd = 2;

// Beyond this many distinct types, more of them tell nothing new about a unit, and time must stay bounded.
const mostTypes = 600;
// How many telling words count as the start and the end of a unit (prototype: 3).
const reach = 3;

/** Reads the units of a side one after another. A class, so that the loops stand outside a generator and in small functions: both are made fast sooner. */
export class Cutter {
  private readonly start: Int32Array;
  private readonly type: Int32Array;
  private readonly times: Uint8Array;
  private readonly flags: Uint8Array;
  private readonly length: Float64Array;
  private readonly sentences: Int32Array;
  private readonly unstopped: Int32Array;
  private readonly closes: Uint8Array;
  private readonly telling: Int32Array;
  // Node of each type in the unit at hand; before the unit's first node when it has none, and beyond all nodes while it is met.
  private readonly node: Int32Array;
  private readonly scratch: Int32Array;
  private size = 0;

  constructor(
    private readonly side: Wording,
    private readonly bounds: Int32Array,
    private readonly lengths: Lengths,
    private readonly knownBy: number,
    private readonly order: Int32Array,
    private readonly rank: Int32Array,
  ) {
    const count = bounds.length - 1;
    this.start = new Int32Array(count + 1);
    this.type = new Int32Array(side.type.length);
    this.times = new Uint8Array(side.type.length);
    this.flags = new Uint8Array(side.type.length);
    this.length = new Float64Array(count + 1);
    this.sentences = new Int32Array(count + 1);
    this.unstopped = new Int32Array(count + 1);
    this.closes = new Uint8Array(count);
    this.telling = new Int32Array(count);
    this.node = new Int32Array(side.forms.length).fill(-1);
    this.scratch = new Int32Array(side.forms.length);
  }

  /** Reads units `from … to − 1`; those before were read before. */
  read(from: number, to: number): void {
    for (let u = from; u < to; u += 1) {
      const first = this.side.start[this.bounds[u] ?? 0] ?? 0;
      const last = this.side.start[this.bounds[u + 1] ?? 0] ?? 0;
      this.measure(u);
      const words = this.wordsIn(first, last);
      this.telling[u] = words;
      this.start[u] = this.size;
      this.place(this.distinct(first, last, words), this.size);
      this.count(u, first, last, words);
    }
  }

  private measure(u: number): void {
    const { lengths, length, sentences, unstopped, closes } = this;
    const from = this.bounds[u] ?? 0;
    const to = this.bounds[u + 1] ?? 0;
    let chars = 0;
    for (let s = from; s < to; s += 1) chars += lengths.characters[s] ?? 0;
    length[u + 1] = (length[u] ?? 0) + chars;
    sentences[u + 1] = (sentences[u] ?? 0) + (to - from);
    unstopped[u + 1] = (unstopped[u] ?? 0) + (to > from && lengths.stopped[to - 1] === 1 ? 0 : 1);
    closes[u] = to - from === 1 ? (lengths.closes[from] ?? 0) : 0;
  }

  private wordsIn(first: number, last: number): number {
    const { type, kind } = this.side;
    let words = 0;
    for (let at = first; at < last; at += 1) {
      const one = kind[type[at] ?? 0];
      if (one === content || one === number) words += 1;
    }
    return words;
  }

  /** Notes the ranks of the distinct types in `scratch`; returns how many there are. */
  private distinct(first: number, last: number, words: number): number {
    const { node, scratch, rank, knownBy } = this;
    const { type, kind } = this.side;
    const met = this.size + type.length;
    const all = words <= knownBy;
    let distinct = 0;
    for (let at = first; at < last; at += 1) {
      const one = type[at] ?? 0;
      if (node[one] === met || (!all && kind[one] === functional)) continue;
      node[one] = met;
      scratch[distinct] = rank[one] ?? 0;
      distinct += 1;
    }
    return distinct;
  }

  /** Gives the distinct types their nodes, rarest first: ranks sort faster than types by a comparison. */
  private place(distinct: number, from: number): void {
    const { node, scratch, order, type } = this;
    sortFirst(scratch, distinct);
    let size = from;
    for (let at = 0; at < distinct; at += 1) {
      const one = order[scratch[at] ?? 0] ?? 0;
      node[one] = -1;
      if (at >= mostTypes) continue;
      node[one] = size;
      type[size] = one;
      size += 1;
    }
    this.size = size;
  }

  /** How often each type stands in the unit, and which stand at its ends. */
  private count(u: number, first: number, last: number, words: number): void {
    const { node, times, side } = this;
    const begin = this.start[u] ?? 0;
    for (let at = first; at < last; at += 1) {
      const place = node[side.type[at] ?? 0] ?? -1;
      if (place >= begin) times[place] = Math.min(255, (times[place] ?? 0) + 1);
    }
    for (let at = first, left = reach; at < last && left > 0; at += 1)
      if (this.flag(at, begin, words, atStart)) left -= 1;
    for (let at = last - 1, left = reach; at >= first && left > 0; at -= 1)
      if (this.flag(at, begin, words, atEnd)) left -= 1;
  }

  private flag(at: number, begin: number, words: number, bit: number): boolean {
    const { node, flags, side } = this;
    const one = side.type[at] ?? 0;
    const kind = side.kind[one] ?? content;
    if (kind === mark || (kind === functional && words > 0)) return false;
    const place = node[one] ?? -1;
    if (place >= begin) flags[place] = (flags[place] ?? 0) | bit;
    return true;
  }

  /** The tables of the units read. */
  done(): Omit<Units, 'count' | 'spread' | 'rarity'> {
    const { start, size, length, sentences, unstopped, closes, telling } = this;
    start[start.length - 1] = size;
    return {
      start,
      type: this.type.slice(0, size),
      times: this.times.slice(0, size),
      flags: this.flags.slice(0, size),
      length,
      sentences,
      unstopped,
      closes,
      telling,
    };
  }
}

// Up to this many numbers are sorted where they stand: a view for each unit and a call out of the engine took longer.
const fewNumbers = 24;

/** Sorts the first `count` numbers. */
function sortFirst(numbers: Int32Array, count: number): void {
  if (count > fewNumbers) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at += 1) {
    const one = numbers[at] ?? 0;
    let place = at;
    for (; place > 0 && (numbers[place - 1] ?? 0) > one; place -= 1) numbers[place] = numbers[place - 1] ?? 0;
    numbers[place] = one;
  }
}
