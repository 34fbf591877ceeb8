/** A history that is written and read again leads through the same states, and nothing else is taken for one. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { noHand, type Hand } from '../engine/align/hand';
import type { Change } from './change';
import { encodeHistory, mostSteps, parseHistory, standsFor } from './history-record';
import { openHistories } from './history-store';
import type { Pair } from './pair';

const start: Pair = {
  version: 1,
  id: 'p',
  title: 'Kop',
  origin: 'pasted',
  created: '2026-01-01T00:00:00.000Z',
  opened: '2026-01-01T00:00:00.000Z',
  nl: { raw: 'Een.\n\nTwee.', language: null, blocks: null, file: null },
  en: { raw: 'One.\n\nTwo.', language: null, blocks: null, file: null },
  verdicts: { nl: {}, en: {} },
  dismissals: [],
  hand: noHand,
  conventions: { nl: {}, en: {} },
};

const id = fc.constantFrom('a', 'b', 'c', 'd');
const hand: fc.Arbitrary<Hand> = fc.record({
  rows: fc.array(
    fc.record({ nl: fc.array(id), en: fc.array(id), state: fc.constantFrom('pinned', 'edited', 'open') }),
    { maxLength: 4 },
  ),
  crossings: fc.constant([]),
  cuts: fc.array(fc.record({ side: fc.constantFrom('nl', 'en'), block: id, at: fc.nat(50) }), {
    maxLength: 3,
  }),
  borders: fc.constant([]),
  reviewed: fc.option(fc.record({ nl: fc.option(id), en: fc.option(id) })),
});
const part: fc.Arbitrary<Partial<Pair>> = fc.oneof(
  hand.map((one) => ({ hand: one })),
  fc
    .dictionary(id, fc.constantFrom('text' as const, 'furniture' as const))
    .map((nl) => ({ verdicts: { nl, en: {} } })),
  fc.string().map((raw) => ({ nl: { ...start.nl, raw } })),
  fc.string().map((key) => ({
    dismissals: [{ key, scope: 'here' as const, reason: '', created: '2026-01-02T00:00:00.000Z' }],
  })),
);

/** Pairs one after the other, and the changes between them. */
function chain(steps: readonly Partial<Pair>[]): {
  readonly states: readonly Pair[];
  readonly changes: readonly Change[];
} {
  const states: Pair[] = [start];
  const changes: Change[] = [];
  for (const step of steps) {
    const before = states.at(-1) ?? start;
    const after = { ...before, ...step };
    states.push(after);
    changes.push({ kind: 'pair', before, after });
  }
  return { states, changes };
}

/** The order of the lists of a hand means nothing. */
const sorted = ({ hand: one, ...rest }: Pair): unknown => ({
  ...rest,
  hand: {
    reviewed: one.reviewed,
    ...Object.fromEntries(
      (['rows', 'crossings', 'cuts', 'borders'] as const).map((list) => [
        list,
        one[list].map((item) => JSON.stringify(item)).sort(),
      ]),
    ),
  },
});

describe('a history that was kept', () => {
  test('leads back and forth through the same states, wherever one stood in it', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.nat(8), (steps, wanted) => {
        const { states, changes } = chain(steps);
        const at = Math.min(wanted, changes.length);
        const here = states[at] ?? start;
        const record: unknown = JSON.parse(
          JSON.stringify(
            encodeHistory(here, { past: changes.slice(0, at), future: changes.slice(at).reverse() }),
          ),
        );
        const parsed = parseHistory(record, { ...here, opened: '2027-01-01T00:00:00.000Z' });
        if (parsed.state !== 'read') throw new Error(parsed.state);
        const back = [...parsed.history.past]
          .reverse()
          .map((one) => (one.kind === 'pair' ? one.before : start));
        const forth = [...parsed.history.future]
          .reverse()
          .map((one) => (one.kind === 'pair' ? one.after : start));
        const bare = (pair: Pair): unknown => sorted({ ...pair, opened: '' });
        expect(back.map(bare)).toEqual(states.slice(0, at).reverse().map(bare));
        expect(forth.map(bare)).toEqual(states.slice(at + 1).map(bare));
      }),
    );
  });

  test('of another state of the pair is stale, and whatever else is unreadable; nothing throws', () => {
    const { states, changes } = chain([{ title: 'x', hand: { ...noHand, reviewed: { nl: 'a', en: null } } }]);
    const record = encodeHistory(states[1] ?? start, { past: changes, future: [] });
    expect(parseHistory(record, start)).toEqual({ state: 'stale' });
    expect(parseHistory({ ...record, version: 2 }, start)).toEqual({ state: 'unreadable' });
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseHistory(data, start)).toEqual({ state: 'unreadable' });
      }),
    );
    const broken = {
      ...record,
      past: [{ kind: 'pair', hand: null, parts: { nl: { before: 7, after: 7 } } }],
    };
    expect(parseHistory(broken, states[1] ?? start)).toEqual({ state: 'unreadable' });
  });

  test('holds its latest steps only', () => {
    const { states, changes } = chain(
      Array.from({ length: mostSteps + 20 }, (_, at) => ({ title: String(at) })),
    );
    const record = encodeHistory(states.at(-1) ?? start, { past: changes, future: [] });
    expect(record.past).toHaveLength(mostSteps);
    expect(record.past.at(-1)).toMatchObject({ parts: { title: { after: String(mostSteps + 19) } } });
  });

  test('does not depend on when the pair was opened', () => {
    expect(standsFor({ ...start, opened: 'later', title: 'other' })).toBe(standsFor(start));
    expect(standsFor({ ...start, hand: { ...noHand, reviewed: { nl: 'a', en: null } } })).not.toBe(
      standsFor(start),
    );
  });
});

describe('the histories of this device', () => {
  const changed: Pair = { ...start, dismissals: [{ key: 'k', scope: 'here', reason: '', created: 'now' }] };
  const history = { past: [{ kind: 'pair' as const, before: start, after: changed }], future: [] };

  test('come back in another session', async () => {
    const factory = new IDBFactory();
    await openHistories(factory, null).save(changed, history);
    const found = await openHistories(factory, null).open(changed);
    expect(found.state === 'read' ? found.history.past.length : found.state).toBe(1);
  });

  test('are kept aside when the pair is another by now, once', async () => {
    const factory = new IDBFactory();
    await openHistories(factory, null).save(changed, history);
    const store = openHistories(factory, null);
    expect(await store.open(start)).toEqual({ state: 'stale' });
    expect(await store.open(start)).toEqual({ state: 'missing' });
  });

  test('know of a change in another tab', async () => {
    const listeners: ((news: unknown) => void)[] = [];
    const tab = () => {
      const own: ((news: unknown) => void)[] = [];
      return {
        tell: (news: unknown) => listeners.filter((one) => !own.includes(one)).forEach((one) => one(news)),
        listen: (hear: (news: unknown) => void) => {
          own.push(hear);
          listeners.push(hear);
        },
      };
    };
    const factory = new IDBFactory();
    const one = openHistories(factory, tab());
    const other = openHistories(factory, tab());
    await other.save(changed, history);
    expect(one.changedElsewhere(start)).toBe(true);
    expect(one.changedElsewhere(changed)).toBe(false);
    expect(other.changedElsewhere(changed)).toBe(false);
  });

  test('hold in the tab where nothing can be stored', async () => {
    const store = openHistories(null, null);
    await store.save(changed, history);
    expect(await store.open(changed)).toEqual({ state: 'missing' });
  });
});
