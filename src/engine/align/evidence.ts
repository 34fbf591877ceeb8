/** Lexical evidence for beads: what the words of some Dutch and some English units say for and against their being one. */
import { atEnd, atStart } from './cut-units';
import type { Level, Units } from './units';
import type { Settings } from './settings';
import { type Shares, surprise, type Worth, worthOf } from './link-worth';
import { content, number } from './vocabulary';

// Rings hold the rows that the widest n-1 bead reaches back over.
const ring = 8;

// Of each meeting of two words: the next one in its cell, Dutch node, English node, link.
const width = 4;

class Row {
  index = -1;
  from = 0;
  to = 0;
  /** First and last meeting of each cell, −1 for none. */
  head = new Int32Array(64);
  tail = new Int32Array(64);
  bound = new Float64Array(64);
  meetings = new Int32Array(256 * width);
  /** What the link of a meeting is worth, and its share of the Dutch word. */
  worth = new Float32Array(256);
  share = new Float32Array(256);
  size = 0;
  reset(index: number, from: number, to: number): void {
    this.index = index;
    this.from = from;
    this.to = to;
    this.size = 0;
    const cells = to - from;
    if (this.head.length < cells) {
      this.head = new Int32Array(cells * 2);
      this.tail = new Int32Array(cells * 2);
      this.bound = new Float64Array(cells * 2);
    }
    this.head.fill(-1, 0, cells);
    this.bound.fill(0, 0, cells);
  }
  push(cell: number, nodeNl: number, nodeEn: number, link: number, worth: number, share: number): void {
    const at = this.size;
    if (at === this.worth.length) this.grow();
    const { meetings, head, tail } = this;
    this.size = at + 1;
    const place = at * width;
    meetings[place] = -1;
    meetings[place + 1] = nodeNl;
    meetings[place + 2] = nodeEn;
    meetings[place + 3] = link;
    this.worth[at] = worth;
    this.share[at] = share;
    if (head[cell] === -1) head[cell] = at;
    else meetings[(tail[cell] ?? 0) * width] = at;
    tail[cell] = at;
  }
  private grow(): void {
    const to = this.worth.length * 2;
    const { meetings, worth, share } = this;
    this.meetings = new Int32Array(to * width);
    this.meetings.set(meetings);
    this.worth = new Float32Array(to);
    this.worth.set(worth);
    this.share = new Float32Array(to);
    this.share.set(share);
  }
}

// ln of the number of cells of a group.
const logs = Float64Array.from({ length: ring * ring + 1 }, (_, cells) => Math.log(Math.max(1, cells)));

/**
 * Scores of unit groups at one level. `open(i, from, to)` reads which words of Dutch unit `i` may meet words of the English
 * units `from … to − 1`; the last eight opened rows stay available. A class because it owns large tables that are reused, and holds
 * the tables of its level itself: levels are made in several places, and reading them through those made the inner loops slow again
 * and again.
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
  private readonly nlStart: Int32Array;
  private readonly nlType: Int32Array;
  private readonly nlTimes: Uint8Array;
  private readonly enTimes: Uint8Array;
  private readonly nlFlags: Uint8Array;
  private readonly enFlags: Uint8Array;
  private readonly linkStart: Int32Array;
  private readonly linkEn: Int32Array;
  private readonly linkShare: Float32Array;
  private readonly whereStart: Int32Array;
  private readonly whereUnit: Int32Array;
  private readonly whereNode: Int32Array;
  private readonly usedNl: Float32Array;
  private readonly usedEn: Float32Array;
  private readonly stamp: Int32Array;
  private stamped = 0;
  private readonly miss: number;
  private readonly meet: number;
  private readonly damping: number;
  private readonly repeated: number;
  private readonly crowd: number;
  private readonly crowdMerge: number;
  /** Nodes whose use is noted, in pairs. */
  private taken = new Int32Array(1024);
  private readonly groupNl = new Int32Array(ring);
  private readonly groupEn = new Int32Array(ring);
  private readonly slots = new Int32Array(ring);
  /** What each unit of a group brings: worth of the links that hold. */
  private readonly partNl = new Float64Array(ring);
  private readonly partEn = new Float64Array(ring);

  constructor(
    readonly level: Level,
    readonly shares: Shares,
    private readonly settings: Settings,
    worth: Worth,
  ) {
    const { nl, en, where } = level;
    const { links } = level.vocabulary;
    this.costNl = worth.costNl;
    this.costEn = worth.costEn;
    this.value = worth.value;
    this.gain = worth.gain;
    this.nlStart = nl.start;
    this.nlType = nl.type;
    this.nlTimes = nl.times;
    this.enTimes = en.times;
    this.nlFlags = nl.flags;
    this.enFlags = en.flags;
    this.linkStart = links.start;
    this.linkEn = links.en;
    this.linkShare = links.share;
    this.whereStart = where.start;
    this.whereUnit = where.unit;
    this.whereNode = where.node;
    this.miss = settings.endsMiss * surprise((shares.nl[content] + shares.en[content]) / 2);
    this.meet = settings.endsMeet;
    this.damping = settings.damping;
    this.repeated = settings.repeated;
    this.crowd = settings.crowd;
    this.crowdMerge = settings.crowdMerge;
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
    const { value, stamp, nlStart, nlType, linkStart, linkEn, linkShare } = this;
    const { whereStart, whereUnit, whereNode } = this;
    const row = this.rows[slot];
    if (row === undefined) return;
    row.reset(i, from, to);
    const { bound } = row;
    const last = nlStart[i + 1] ?? 0;
    for (let node = nlStart[i] ?? 0; node < last; node += 1) {
      const f = nlType[node] ?? 0;
      this.stamped += 1;
      const { stamped } = this;
      const lastLink = linkStart[f + 1] ?? 0;
      for (let link = linkStart[f] ?? 0; link < lastLink; link += 1) {
        const worth = value[link] ?? 0;
        if (worth === 0) continue;
        const e = linkEn[link] ?? 0;
        const share = linkShare[link] ?? 1;
        const end = whereStart[e + 1] ?? 0;
        for (let at = firstFrom(whereUnit, whereStart[e] ?? 0, end, from); at < end; at += 1) {
          const j = whereUnit[at] ?? 0;
          if (j >= to) break;
          row.push(j - from, node, whereNode[at] ?? 0, link, worth, share);
          if (share < 1 || stamp[j] !== stamped) {
            stamp[j] = stamped;
            bound[j - from] = (bound[j - from] ?? 0) + worth;
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
    for (let slot = 0; slot < nl.length; slot += 1) {
      const i = nl[slot] ?? 0;
      this.openSlot(slot, i, from, to);
      this.groupNl[slot] = i;
      this.slots[slot] = slot;
    }
    for (let index = 0; index < en.length; index += 1) this.groupEn[index] = en[index] ?? 0;
    return this.scoreGroup(nl.length, en.length);
  }

  /** What the words of these units share, in nats and undamped, costs left out. Closes the rows opened before. */
  shared(nl: readonly number[], en: readonly number[]): number {
    const score = this.scoreUnits(nl, en);
    const first = nl[0] ?? 0;
    const other = en[0] ?? 0;
    return Math.max(0, score - this.most(first, first + 1, other, other + 1, 0)) / this.damping;
  }

  private scoreGroup(rowsNl: number, columns: number): number {
    const { usedNl, usedEn, gain, groupNl, groupEn, repeated } = this;
    const { nlTimes, enTimes, nlFlags, enFlags, unitCostNl, unitCostEn } = this;
    // In a bigger bag more words meet by chance.
    const crowd = rowsNl > 1 && columns > 1 ? this.crowd : this.crowdMerge;
    const crowded = (crowd * (logs[rowsNl * columns] ?? 0)) / 2;
    let worth = 0;
    let startsMeet = false;
    let endsMeetHere = false;
    let { taken } = this;
    let took = 0;
    const single = rowsNl === 1 && columns === 1;
    const { partNl, partEn } = this;
    if (!single) {
      partNl.fill(0);
      partEn.fill(0);
    }
    let cost = 0;
    for (let b = 0; b < columns; b += 1) cost += unitCostEn[groupEn[b] ?? 0] ?? 0;
    // Two sweeps when units are merged: strong links first, so that a weak one does not take a word away from them.
    for (let sweep = single ? 1 : 0; sweep < 2; sweep += 1) {
      for (let a = 0; a < rowsNl; a += 1) {
        const i = groupNl[a] ?? 0;
        if (sweep === 1) cost += unitCostNl[i] ?? 0;
        const row = this.rows[this.slots[a] ?? 0];
        if (row === undefined || row.index !== i) continue;
        const { from, to, head, meetings, worth: worths, share: shares } = row;
        for (let b = 0; b < columns; b += 1) {
          const j = groupEn[b] ?? 0;
          if (j < from || j >= to) continue;
          const corner =
            sweep === 0
              ? 0
              : (a === 0 && b === 0 ? atStart : 0) | (a === rowsNl - 1 && b === columns - 1 ? atEnd : 0);
          for (let at = head[j - from] ?? -1; at >= 0; at = meetings[at * width] ?? -1) {
            const here = worths[at] ?? 0;
            const strong = single || here >= 4 === (sweep === 0);
            if (!strong && corner === 0) continue;
            const nodeNl = meetings[at * width + 1] ?? 0;
            const nodeEn = meetings[at * width + 2] ?? 0;
            if (corner !== 0) {
              const both = (nlFlags[nodeNl] ?? 0) & (enFlags[nodeEn] ?? 0) & corner;
              if ((both & atStart) !== 0) startsMeet = true;
              if ((both & atEnd) !== 0) endsMeetHere = true;
              if (!strong) continue;
            }
            const share = shares[at] ?? 1;
            const freeNl = (nlTimes[nodeNl] ?? 1) - (usedNl[nodeNl] ?? 0);
            const freeEn = (enTimes[nodeEn] ?? 1) - (usedEn[nodeEn] ?? 0);
            if (freeNl < share - 0.05 || freeEn < 1) continue;
            const times = share < 1 ? 1 : Math.min(freeNl, freeEn);
            const again = (usedNl[nodeNl] ?? 0) >= 1 ? repeated : 1;
            const fresh = here * (again + (times - 1) * repeated);
            const brought =
              crowded > 0 ? fresh - Math.min(crowded, gain[meetings[at * width + 3] ?? 0] ?? 0) : fresh;
            worth += brought;
            if (!single) {
              partNl[a] = (partNl[a] ?? 0) + brought;
              partEn[b] = (partEn[b] ?? 0) + brought;
            }
            usedNl[nodeNl] = (usedNl[nodeNl] ?? 0) + share * times;
            usedEn[nodeEn] = (usedEn[nodeEn] ?? 0) + times;
            if (took + 2 > taken.length) taken = this.moreTaken();
            taken[took] = nodeNl;
            taken[took + 1] = nodeEn;
            took += 2;
          }
        }
      }
    }
    for (let at = 0; at < took; at += 2) {
      usedNl[taken[at] ?? 0] = 0;
      usedEn[taken[at + 1] ?? 0] = 0;
    }
    return (
      this.damping * (worth - cost) +
      (startsMeet ? this.meet : -this.miss) +
      (endsMeetHere ? this.meet : -this.miss) -
      (single ? 0 : this.idle(rowsNl, columns))
    );
  }

  /**
   * What a merged bead loses by labels that bring nothing of their own. Before it is scored only the most that they could bring
   * is known, and a long paragraph always has a word that one of theirs might have met.
   */
  private idle(rowsNl: number, columns: number): number {
    const { level, groupNl, groupEn, partNl, partEn, settings } = this;
    if (settings.idle === 0) return 0;
    let idle = 0;
    if (rowsNl > 1)
      for (let a = 0; a < rowsNl; a += 1) {
        const i = groupNl[a] ?? 0;
        if (isLabel(level.nl, i) && lacks(partNl[a] ?? 0, this.unitCostNl[i] ?? 0, settings)) idle += 1;
      }
    if (columns > 1)
      for (let b = 0; b < columns; b += 1) {
        const j = groupEn[b] ?? 0;
        if (isLabel(level.en, j) && lacks(partEn[b] ?? 0, this.unitCostEn[j] ?? 0, settings)) idle += 1;
      }
    return idle * settings.idle;
  }

  private moreTaken(): Int32Array<ArrayBuffer> {
    const more = new Int32Array(this.taken.length * 2);
    more.set(this.taken);
    this.taken = more;
    return more;
  }

  /** The most that these units can score by their words, when the bounds of their cells sum to `bound`. */
  most(i0: number, i1: number, j0: number, j1: number, bound: number): number {
    const { unitCostNl, unitCostEn } = this;
    let cost = 0;
    for (let i = i0; i < i1; i += 1) cost += unitCostNl[i] ?? 0;
    for (let j = j0; j < j1; j += 1) cost += unitCostEn[j] ?? 0;
    const ends = bound > 0 ? this.meet : -this.miss;
    return this.damping * (bound - cost) + 2 * ends;
  }
}

/** Evidence of a level; yields now and then while it is made ready. */
export function* evidenceOf(level: Level, shares: Shares, settings: Settings): Generator<number, Evidence> {
  const worth = yield* worthOf(level, shares, settings);
  const evidence = new Evidence(level, shares, settings, worth);
  yield 1;
  return evidence;
}

/** A heading, a button, a line of a menu: a unit that ends without a stop. */
const isLabel = (units: Units, unit: number): boolean =>
  (units.unstopped[unit + 1] ?? 0) > (units.unstopped[unit] ?? 0);

/** Whether what a unit brings to a merged bead falls short of what it takes to join one. */
const lacks = (brought: number, cost: number, { partAtLeast, partOfCost }: Settings): boolean =>
  brought < partAtLeast + partOfCost * cost;

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
