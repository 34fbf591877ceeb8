import { describe, expect, test } from 'vitest';
import type { Comparison, Difference } from '../engine/compare/difference';
import { read } from '../engine/text/read';
import { readText } from '../engine/text/read-text';
import { createPacker, createUnpacker } from './parcels';
import type { PairEvent } from './protocol';

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Zin ${at} gaat over de ${at}e brug. Zij is oud.`).join('\n\n');
const nlText = readText({ side: 'nl', raw: paragraphs(2500), language: 'nl' });
const enText = readText({ side: 'en', raw: 'One bridge.\n\nTwo bridges.', language: 'en' });
const readings: PairEvent = {
  kind: 'readings',
  nl: read(nlText, enText, {}),
  en: read(enText, nlText, {}),
};

const difference = (id: string, places: number): Difference => ({
  id,
  key: id,
  rule: 'N1',
  type: 'number',
  kind: 'number',
  class: 'content',
  severity: 'major',
  confidence: 0.9,
  side: null,
  nl: { read: '1', normalised: null },
  en: { read: '2', normalised: null },
  detail: {},
  places: Array.from({ length: places }, (_, row) => ({ row, nl: null, en: null })),
});
const comparing = (differences: readonly Difference[], agreements: Comparison['agreements']): PairEvent => ({
  kind: 'comparison',
  comparison: { differences, impressions: [], agreements },
  progress: 0.5,
});

/** Sends events through both ends, as the threads do, and says how many items each message carried at most. */
function through(events: readonly PairEvent[]) {
  const pack = createPacker();
  const unpacker = createUnpacker();
  const carried: number[] = [];
  const came = events.map((whole) => {
    const { parcels, event } = pack(whole);
    for (const parcel of structuredClone(parcels)) {
      carried.push(parcel.items.length);
      unpacker.parcel(parcel);
    }
    return unpacker.event(structuredClone(event));
  });
  return { came, carried };
}

describe('parcels', () => {
  test('bring a long text over whole, at most a thousand items at a time', () => {
    const { came, carried } = through([readings]);
    expect(came).toEqual([readings]);
    expect(Math.max(...carried)).toBe(1000);
  });

  test('bring only differences that are new or stand in more places than before', () => {
    const first = [difference('a', 1), difference('b', 1)];
    const second = [difference('a', 2), difference('b', 1), difference('c', 1)];
    const agreed = [{ row: 0, nl: '12', en: '12' }];
    const { came, carried } = through([
      comparing(first, agreed),
      comparing(second, [...agreed, { row: 1, nl: 'Ede', en: 'Ede' }]),
    ]);
    expect(came[1]).toEqual(comparing(second, [...agreed, { row: 1, nl: 'Ede', en: 'Ede' }]));
    expect(carried).toEqual([2, 1, 2, 1]);
  });

  test('begin again when what was found stands in another order or is less', () => {
    const list = [difference('a', 1), difference('b', 1)];
    const turned = [difference('b', 1), difference('a', 1)];
    const { came } = through([comparing(list, []), comparing(turned, []), comparing([], [])]);
    expect(came).toEqual([comparing(list, []), comparing(turned, []), comparing([], [])]);
  });

  test('leave alone what the screen was given before', () => {
    const { came } = through([
      comparing([difference('a', 1)], []),
      comparing([difference('a', 1), difference('b', 1)], []),
    ]);
    expect(came[0]).toEqual(comparing([difference('a', 1)], []));
  });
});
