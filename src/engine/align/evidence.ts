/** Lexical evidence for beads: what the words of some Dutch and some English units say for and against their being one. */
import type { Level, Units } from './units';
import { atEnd, atStart } from './units';
import type { Settings } from './settings';
import { type Shares, surprise, type Worth, worthOf } from './link-worth';
import { content, number } from './vocabulary';

// Rings hold the rows that the widest n-1 bead reaches back over.
const ring = 8;

class Row {
  index = -1;
  from = 0;
  to = 0;
  head = new Int32Array(0);
  tail = new Int32Array(0);
  bound = new Float64Array(0);
  next = new Int32Array(256);
  nodeNl = new Int32Array(256);
  nodeEn = new Int32Array(256);
  link = new Int32Array(256);
  size = 0;
  reset(index: number, from: number, to: number): void {
    this.index = index;
    this.from = from;
    this.to = to;
    this.size = 0;
    const width = to - from;
    if (this.head.length < width) {
      this.head = new Int32Array(width * 2);
      this.tail = new Int32Array(width * 2);
      this.bound = new Float64Array(width * 2);
    }
    this.head.fill(-1, 0, width);
    this.bound.fill(0, 0, width);
  }
  push(cell: number, nodeNl: number, nodeEn: number, link: number): void {
    if (this.size === this.next.length) this.grow();
    const at = this.size;
    this.size += 1;
    this.next[at] = -1;
    this.nodeNl[at] = nodeNl;
    this.nodeEn[at] = nodeEn;
    this.link[at] = link;
    if (this.head[cell] === -1) this.head[cell] = at;
    else this.next[this.tail[cell] ?? 0] = at;
    this.tail[cell] = at;
  }
  private grow(): void {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const out = new Int32Array(old.length * 2);
      out.set(old);
      return out;
    };
    this.next = wider(this.next);
    this.nodeNl = wider(this.nodeNl);
    this.nodeEn = wider(this.nodeEn);
    this.link = wider(this.link);
  }
}

/**
 * Scores of unit groups at one level. `open(i, from, to)` reads which words of Dutch unit `i` may meet words of the English
 * units `from … to − 1`; the last eight opened rows stay available. A class because it owns large tables that are reused.
 */
export class Evidence {
  /** What a link is worth when it holds: its gain and the two costs it saves. */
  readonly value: Float32Array;
  readonly gain: Float32Array;
  readonly costNl: Float64Array;
  readonly costEn: Float64Array;
  /** Cost of a unit none of whose words find a partner. */
  readonly unitCostNl: Float64Array;
  readonly unitCostEn: Float64Array;
  private readonly rows: readonly Row[] = Array.from({ length: ring }, () => new Row());
  private readonly usedNl: Float32Array;
  private readonly usedEn: Float32Array;
  private readonly stamp: Int32Array;
  private stamped = 0;
  private readonly miss: number;
  private readonly taken: number[] = [];
  private readonly groupNl = new Int32Array(ring);
  private readonly groupEn = new Int32Array(ring);
  private readonly slots = new Int32Array(ring);

  constructor(
    readonly level: Level,
    readonly shares: Shares,
    private readonly settings: Settings,
    worth: Worth,
  ) {
    const { nl, en } = level;
    this.costNl = worth.costNl;
    this.costEn = worth.costEn;
    this.value = worth.value;
    this.gain = worth.gain;
    this.miss = settings.endsMiss * surprise((shares.nl[content] + shares.en[content]) / 2);
    this.unitCostNl = unitCosts(nl, this.costNl, settings.repeated);
    this.unitCostEn = unitCosts(en, this.costEn, settings.repeated);
    this.usedNl = new Float32Array(nl.type.length);
    this.usedEn = new Float32Array(en.type.length);
    this.stamp = new Int32Array(en.count).fill(-1);
  }

  /** Reads row `i` against the English units `from … to − 1`. */
  open(i: number, from: number, to: number): void {
    this.openSlot(i % ring, i, from, to);
  }

  private openSlot(slot: number, i: number, from: number, to: number): void {
    const { level, value, stamp } = this;
    const { nl, where } = level;
    const { links } = level.vocabulary;
    const row = this.rows[slot];
    if (row === undefined) return;
    row.reset(i, from, to);
    for (let node = nl.start[i] ?? 0; node < (nl.start[i + 1] ?? 0); node += 1) {
      const f = nl.type[node] ?? 0;
      this.stamped += 1;
      for (let link = links.start[f] ?? 0; link < (links.start[f + 1] ?? 0); link += 1) {
        const e = links.en[link] ?? 0;
        const share = links.share[link] ?? 1;
        const worth = value[link] ?? 0;
        if (worth === 0) continue;
        const end = where.start[e + 1] ?? 0;
        for (let at = firstFrom(where.unit, where.start[e] ?? 0, end, from); at < end; at += 1) {
          const j = where.unit[at] ?? 0;
          if (j >= to) break;
          row.push(j - from, node, where.node[at] ?? 0, link);
          if (share < 1 || stamp[j] !== this.stamped) {
            stamp[j] = this.stamped;
            row.bound[j - from] = (row.bound[j - from] ?? 0) + worth;
          }
        }
      }
    }
  }

  /** An upper bound of what the words of cell (i, j) are worth, before costs; 0 outside the opened window. */
  bound(i: number, j: number): number {
    const row = this.rows[i % ring];
    if (row === undefined || row.index !== i || j < row.from || j >= row.to) return 0;
    return row.bound[j - row.from] ?? 0;
  }

  /** Damped log-odds of the words of Dutch units `i0 … i1 − 1` (opened before) with English `j0 … j1 − 1`, ends included. */
  score(i0: number, i1: number, j0: number, j1: number): number {
    const { groupNl, groupEn, slots } = this;
    for (let i = i0; i < i1; i += 1) {
      groupNl[i - i0] = i;
      slots[i - i0] = i % ring;
    }
    for (let j = j0; j < j1; j += 1) groupEn[j - j0] = j;
    return this.scoreGroup(i1 - i0, j1 - j0);
  }

  /** The same for any units, which need not follow one another, at most seven a side. Closes the rows opened before. */
  scoreUnits(nl: readonly number[], en: readonly number[]): number {
    const from = en[0] ?? 0;
    const to = (en.at(-1) ?? 0) + 1;
    for (const [slot, i] of nl.entries()) {
      this.openSlot(slot, i, from, to);
      this.groupNl[slot] = i;
      this.slots[slot] = slot;
    }
    for (const [index, j] of en.entries()) this.groupEn[index] = j;
    return this.scoreGroup(nl.length, en.length);
  }

  /** What the words of these units share, in nats and undamped, costs left out. Closes the rows opened before. */
  shared(nl: readonly number[], en: readonly number[]): number {
    const score = this.scoreUnits(nl, en);
    const first = nl[0] ?? 0;
    const other = en[0] ?? 0;
    return Math.max(0, score - this.most(first, first + 1, other, other + 1, 0)) / this.settings.damping;
  }

  private scoreGroup(rowsNl: number, columns: number): number {
    const { level, usedNl, usedEn, value, gain, taken, groupNl, groupEn } = this;
    const { nl, en } = level;
    const { links } = level.vocabulary;
    const { repeated } = this.settings;
    // In a bigger bag more words meet by chance.
    const crowd = rowsNl > 1 && columns > 1 ? this.settings.crowd : this.settings.crowdMerge;
    const crowded = (crowd * Math.log(rowsNl * columns)) / 2;
    let worth = 0;
    let startsMeet = false;
    let endsMeetHere = false;
    taken.length = 0;
    const single = rowsNl === 1 && columns === 1;
    let cost = 0;
    for (let b = 0; b < columns; b += 1) cost += this.unitCostEn[groupEn[b] ?? 0] ?? 0;
    // Two sweeps when units are merged: strong links first, so that a weak one does not take a word away from them.
    for (let sweep = single ? 1 : 0; sweep < 2; sweep += 1) {
      for (let a = 0; a < rowsNl; a += 1) {
        const i = groupNl[a] ?? 0;
        if (sweep === 1) cost += this.unitCostNl[i] ?? 0;
        const row = this.rows[this.slots[a] ?? 0];
        if (row === undefined || row.index !== i) continue;
        for (let b = 0; b < columns; b += 1) {
          const j = groupEn[b] ?? 0;
          if (j < row.from || j >= row.to) continue;
          const corner =
            (a === 0 && b === 0 ? atStart : 0) | (a === rowsNl - 1 && b === columns - 1 ? atEnd : 0);
          for (let at = row.head[j - row.from] ?? -1; at >= 0; at = row.next[at] ?? -1) {
            const link = row.link[at] ?? 0;
            const nodeNl = row.nodeNl[at] ?? 0;
            const nodeEn = row.nodeEn[at] ?? 0;
            if (corner !== 0) {
              const both = (nl.flags[nodeNl] ?? 0) & (en.flags[nodeEn] ?? 0) & corner;
              if ((both & atStart) !== 0) startsMeet = true;
              if ((both & atEnd) !== 0) endsMeetHere = true;
            }
            const here = value[link] ?? 0;
            if (!single && here >= 4 !== (sweep === 0)) continue;
            const share = links.share[link] ?? 1;
            const freeNl = (nl.times[nodeNl] ?? 1) - (usedNl[nodeNl] ?? 0);
            const freeEn = (en.times[nodeEn] ?? 1) - (usedEn[nodeEn] ?? 0);
            if (freeNl < share - 0.05 || freeEn < 1) continue;
            const times = share < 1 ? 1 : Math.min(freeNl, freeEn);
            const again = (usedNl[nodeNl] ?? 0) >= 1 ? repeated : 1;
            worth += here * (again + (times - 1) * repeated) - Math.min(crowded, gain[link] ?? 0);
            usedNl[nodeNl] = (usedNl[nodeNl] ?? 0) + share * times;
            usedEn[nodeEn] = (usedEn[nodeEn] ?? 0) + times;
            taken.push(nodeNl, nodeEn);
          }
        }
      }
    }
    for (let at = 0; at < taken.length; at += 2) {
      usedNl[taken[at] ?? 0] = 0;
      usedEn[taken[at + 1] ?? 0] = 0;
    }
    return this.settings.damping * (worth - cost) + this.ends(startsMeet) + this.ends(endsMeetHere);
  }

  /** The most that these units can score by their words, when the bounds of their cells sum to `bound`. */
  most(i0: number, i1: number, j0: number, j1: number, bound: number): number {
    let cost = 0;
    for (let i = i0; i < i1; i += 1) cost += this.unitCostNl[i] ?? 0;
    for (let j = j0; j < j1; j += 1) cost += this.unitCostEn[j] ?? 0;
    const ends = bound > 0 ? this.settings.endsMeet : -this.miss;
    return this.settings.damping * (bound - cost) + 2 * ends;
  }

  private ends(meet: boolean): number {
    return meet ? this.settings.endsMeet : -this.miss;
  }
}

/** Evidence of a level; yields now and then while it is made ready. */
export function* evidenceOf(level: Level, shares: Shares, settings: Settings): Generator<number, Evidence> {
  const worth = yield* worthOf(level, shares, settings);
  const evidence = new Evidence(level, shares, settings, worth);
  yield 1;
  return evidence;
}

function unitCosts(units: Units, cost: Float64Array, repeated: number): Float64Array {
  const out = new Float64Array(units.count);
  for (let u = 0; u < units.count; u += 1) {
    let sum = 0;
    for (let at = units.start[u] ?? 0; at < (units.start[u + 1] ?? 0); at += 1)
      sum += (cost[units.type[at] ?? 0] ?? 0) * (1 + ((units.times[at] ?? 1) - 1) * repeated);
    out[u] = sum;
  }
  return out;
}

function firstFrom(sorted: Int32Array, start: number, end: number, least: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Kinds that carry meaning of their own. */
export const telling = (kind: number): boolean => kind === content || kind === number;
