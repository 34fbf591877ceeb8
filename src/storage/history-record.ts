/** The history of a pair as it is kept: each step by what it changed and nothing else, and the door that unknown data must pass. */
import * as v from 'valibot';

import type { Hand } from '../engine/align/hand';
import { hashOf } from '../engine/text/block-id';
import { parseNote } from '../formats/note-record';
import { changeable, changedParts, type Change } from './change';
import { dismissalSchema } from './dismissal';
import { parsePair, type Pair } from './pair';

/** Steps kept over a reload, back and forth together; more than anyone takes back the day after. */
export const mostSteps = 100;
/** UTF-16 units of one pair's history, at most: replaced texts are large, and the oldest steps go first (own choice). */
export const mostUnits = 2_000_000;

/** What can be taken back and done again; steps about other pairs than this one are not kept. */
export interface History {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
}

type PartName = (typeof changeable)[number];

/** Lists of the hand are kept as what went and what came. */
const lists = ['rows', 'crossings', 'cuts', 'borders'] as const;

const listChange = v.object({ lost: v.array(v.unknown()), won: v.array(v.unknown()) });
const handChange = v.object({
  rows: listChange,
  crossings: listChange,
  cuts: listChange,
  borders: listChange,
  reviewed: v.object({ before: v.unknown(), after: v.unknown() }),
});
const pairStep = v.object({
  kind: v.literal('pair'),
  hand: v.nullable(handChange),
  parts: v.record(v.string(), v.object({ before: v.unknown(), after: v.unknown() })),
});
const everywhereStep = v.object({
  kind: v.literal('everywhere'),
  before: v.array(dismissalSchema),
  after: v.array(dismissalSchema),
});
const noteStep = v.object({ kind: v.literal('note'), before: v.unknown(), after: v.unknown() });
const step = v.variant('kind', [pairStep, noteStep, everywhereStep]);
const recordSchema = v.object({
  version: v.literal(1),
  pair: v.string(),
  stands: v.string(),
  past: v.array(step),
  future: v.array(step),
});

type KeptStep = v.InferOutput<typeof step>;
/** A pair's history as plain data. */
export type HistoryRecord = v.InferOutput<typeof recordSchema>;

/** What a history was made for: the same for the same texts and decisions, whenever the pair was opened. */
export function standsFor(pair: Pair): string {
  return changeable
    .filter((part) => part !== 'title')
    .map((part) => fingerprintOf(pair[part] ?? null))
    .join('.');
}

const fingerprints = new WeakMap<object, string>();
function fingerprintOf(value: object | null): string {
  if (value === null) return '-';
  const known = fingerprints.get(value) ?? hashOf(JSON.stringify(value));
  fingerprints.set(value, known);
  return known;
}

/** The record of a history of `pair`, the latest steps that fit. */
export function encodeHistory(pair: Pair, history: History): HistoryRecord {
  const own = (changes: readonly Change[]): KeptStep[] =>
    changes.flatMap((change) => encode(change, pair.id));
  const past = own(history.past).slice(-mostSteps);
  const future = own(history.future).slice(-Math.max(0, mostSteps - past.length));
  let units = 0;
  const fitting = (steps: readonly KeptStep[]): KeptStep[] => {
    const kept: KeptStep[] = [];
    for (const one of [...steps].reverse()) {
      units += JSON.stringify(one).length;
      if (units > mostUnits) break;
      kept.unshift(one);
    }
    return kept;
  };
  return { version: 1, pair: pair.id, stands: standsFor(pair), past: fitting(past), future: fitting(future) };
}

function encode(change: Change, id: string): readonly KeptStep[] {
  // What reaches beyond this pair is taken back until the tab closes.
  if (change.kind === 'library' || change.kind === 'settings' || change.kind === 'several') return [];
  if (change.kind === 'note') return [{ kind: 'note', before: change.before, after: change.after }];
  if (change.kind === 'everywhere')
    return [{ kind: 'everywhere', before: [...change.before], after: [...change.after] }];
  const { before, after } = change;
  if (before.id !== id || after.id !== id) return [];
  const changed = changedParts(change).filter((part) => part !== 'hand');
  return [
    {
      kind: 'pair',
      hand: before.hand === after.hand ? null : handStep(before.hand, after.hand),
      parts: Object.fromEntries(
        changed.map((part) => [part, { before: before[part] ?? null, after: after[part] ?? null }]),
      ),
    },
  ];
}

function handStep(before: Hand, after: Hand): v.InferOutput<typeof handChange> {
  const difference = (a: readonly object[], b: readonly object[]): { lost: object[]; won: object[] } => {
    if (a === b) return { lost: [], won: [] };
    const here = new Set(a);
    const there = new Set(b);
    return { lost: a.filter((one) => !there.has(one)), won: b.filter((one) => !here.has(one)) };
  };
  return {
    rows: difference(before.rows, after.rows),
    crossings: difference(before.crossings, after.crossings),
    cuts: difference(before.cuts, after.cuts),
    borders: difference(before.borders, after.borders),
    reviewed: { before: before.reviewed, after: after.reviewed },
  };
}

/** What reading a record gives: the history, ready to be gone through from `pair`; or why it is of no use here. */
export type HistoryParse =
  | { readonly state: 'read'; readonly history: History }
  /** The pair is another by now: changed in another tab, brought in from a backup, or edited by another version. */
  | { readonly state: 'stale' }
  | { readonly state: 'unreadable' };

/** Reads a record from unknown data, as the history of `pair` as it stands. Never throws. */
export function parseHistory(data: unknown, pair: Pair): HistoryParse {
  const result = v.safeParse(recordSchema, data);
  if (!result.success || result.output.pair !== pair.id) return { state: 'unreadable' };
  const { stands, past, future } = result.output;
  if (stands !== standsFor(pair)) return { state: 'stale' };
  const back = walk(pair, [...past].reverse(), 'before');
  const forth = walk(pair, [...future].reverse(), 'after');
  if (back === null || forth === null) return { state: 'unreadable' };
  return { state: 'read', history: { past: back.reverse(), future: forth.reverse() } };
}

/** Goes from the pair step by step into the past (`before`) or the future (`after`); null where a step leads nowhere. */
function walk(from: Pair, steps: readonly KeptStep[], to: 'before' | 'after'): Change[] | null {
  const changes: Change[] = [];
  let here = from;
  for (const one of steps) {
    if (one.kind === 'everywhere') {
      changes.push(one);
      continue;
    }
    if (one.kind === 'note') {
      const before = noteOf(one.before);
      const after = noteOf(one.after);
      if (before === undefined || after === undefined || (before === null && after === null)) return null;
      changes.push({ kind: 'note', before, after });
      continue;
    }
    const there = stepTo(here, one, to);
    if (there === null) return null;
    changes.push(
      to === 'before'
        ? { kind: 'pair', before: there, after: here }
        : { kind: 'pair', before: here, after: there },
    );
    here = there;
  }
  return changes;
}

/** A note, null for none, undefined for something else. */
function noteOf(data: unknown): Extract<Change, { kind: 'note' }>['after'] | undefined {
  if (data === null || data === undefined) return null;
  const found = parseNote(data);
  return found.state === 'read' ? found.note : undefined;
}

/** The pair on the other side of a step; everything that the step does not name is the same object. */
function stepTo(here: Pair, one: Extract<KeptStep, { kind: 'pair' }>, to: 'before' | 'after'): Pair | null {
  const named = Object.entries(one.parts);
  if (named.some(([part]) => !isPart(part) || part === 'hand')) return null;
  const given = Object.fromEntries(named.map(([part, values]) => [part, values[to]]));
  const hand = one.hand === null ? here.hand : handTo(here.hand, one.hand, to);
  if (hand === null) return null;
  // The large parts that stay need not be looked at again.
  const slight = { ...here, nl: noSide, en: noSide, hand };
  const { replaced: _, ...bare } = slight;
  const candidate = { ...bare, ...given };
  const parsed = parsePair(given['replaced'] === null ? withoutReplaced(candidate) : candidate);
  if (parsed === null) return null;
  const next = { ...here, hand: one.hand === null ? here.hand : parsed.hand };
  const taken = {
    ...next,
    ...Object.fromEntries(named.map(([part]) => [part, isPart(part) ? parsed[part] : undefined])),
  };
  return taken.replaced === undefined ? withoutReplaced(taken) : taken;
}

const noSide = { raw: '', language: null, blocks: null, file: null };

function withoutReplaced<Some extends object>(pair: Some): Some {
  const copy = { ...pair };
  Reflect.deleteProperty(copy, 'replaced');
  return copy;
}

function isPart(name: string): name is PartName {
  return changeable.some((part) => part === name);
}

/** The hand on the other side of a step, as unknown data to be read with the pair; null where what went away is not there. */
function handTo(here: Hand, change: v.InferOutput<typeof handChange>, to: 'before' | 'after'): Hand | null {
  const away = to === 'before' ? 'won' : 'lost';
  const back = to === 'before' ? 'lost' : 'won';
  const next: Record<string, unknown> = { reviewed: change.reviewed[to] };
  for (const list of lists) {
    const gone = new Map<string, number>();
    for (const one of change[list][away]) {
      const name = nameOf(one);
      gone.set(name, (gone.get(name) ?? 0) + 1);
    }
    const left = here[list].filter((one) => {
      const name = gone.size === 0 ? '' : nameOf(one);
      const count = gone.get(name) ?? 0;
      if (count === 0) return true;
      gone.set(name, count - 1);
      return false;
    });
    if ([...gone.values()].some((count) => count > 0)) return null;
    next[list] = [...left, ...change[list][back]];
  }
  const parsed = parsePair({ ...stub, hand: next });
  return parsed === null ? null : parsed.hand;
}

const stub = {
  version: 1,
  id: 'stub',
  title: '',
  origin: 'pasted',
  created: '',
  opened: '',
  nl: noSide,
  en: noSide,
  verdicts: { nl: {}, en: {} },
  dismissals: [],
};

/** The same words for the same record, whatever the order of its fields. */
function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(value, Object.keys(value).sort());
}
