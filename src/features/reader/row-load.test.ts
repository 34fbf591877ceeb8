import { describe, expect, it } from 'vitest';

import type { Difference, Mark } from '../../engine/compare/difference';
import type { Note } from '../../engine/annotate/note';
import { layOut } from '../../store/sheet';
import { bead, readingFrom, row } from './reading-fixture';
import { keepLoads, loadDifferences, loadRows, sameLoad } from './row-load';

const readings = {
  nl: readingFrom('nl', 'Een lama.\nAlleen hier.'),
  en: readingFrom('en', 'One Llama.'),
};
const items = layOut(readings, [row([0], [0], [bead([0], [0])]), row([1], [], [bead([1], [])])]);
const span = (start: number, end: number): Mark => ({ at: 'span', start, end });
const difference = (part: Partial<Difference>): Difference => ({
  id: 'd',
  key: 'd',
  rule: 'E2',
  type: 'name-became-word',
  kind: 'name',
  class: 'content',
  severity: 'major',
  confidence: 0.9,
  side: 'nl',
  nl: { read: 'lama', normalised: null },
  en: { read: 'Llama', normalised: null },
  detail: {},
  places: [{ row: 0, nl: span(4, 8), en: span(4, 9) }],
  ...part,
});
const note: Note = {
  version: 2,
  id: 'n',
  pair: 'p',
  motivation: 'commenting',
  category: 'remark',
  tags: [],
  language: null,
  texts: [],
  body: 'why?',
  targets: [
    {
      side: 'nl',
      selectors: {
        quote: { type: 'TextQuoteSelector', exact: 'lama', prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start: 4, end: 8 },
      },
    },
  ],
  created: '',
  modified: '',
};
const load = (differences: readonly Difference[], notes: readonly Note[] = []) =>
  loadRows(
    items,
    readings,
    loadDifferences(items, differences, () => 'title'),
    notes,
    { n: [{ state: 'placed', start: 4, end: 8 }] },
  );

describe('what a row carries', () => {
  it('is one token a difference, with a mark on each side', () => {
    const first = load([difference({})]).get(items[0]?.key ?? '');
    expect(first?.tokens.map((token) => token.difference)).toEqual(['d']);
    expect([first?.marks.nl.length, first?.marks.en.length]).toEqual([1, 1]);
  });

  it('gives artefacts marks and no token', () => {
    const first = load([difference({ kind: 'artefact' })]).get(items[0]?.key ?? '');
    expect([first?.marks.nl.length, first?.tokens.length]).toEqual([1, 0]);
  });

  it('leaves a passage that stands alone to its torn bridge', () => {
    const lone = difference({ kind: 'gap', places: [{ row: 1, nl: span(10, 22), en: null }] });
    const second = load([lone]).get(items[1]?.key ?? '');
    expect(second?.marks.nl.map((mark) => mark.whole)).toEqual([true]);
    expect(second?.tokens).toEqual([]);
  });

  it('puts a note where it was found, and a lost one nowhere', () => {
    expect(
      load([], [note])
        .get(items[0]?.key ?? '')
        ?.tabs.map((tab) => tab.note),
    ).toEqual(['n']);
    const lost = loadRows(
      items,
      readings,
      loadDifferences(items, [], () => ''),
      [note],
      {
        n: [{ state: 'lost' }],
      },
    );
    expect(lost.size).toBe(0);
  });

  it('is the same when nothing that is shown has changed', () => {
    const key = items[0]?.key ?? '';
    const [once, again, other] = [[difference({})], [difference({})], [difference({ kind: 'number' })]].map(
      (all) => load(all).get(key),
    );
    expect(once !== undefined && again !== undefined && sameLoad(once, again)).toBe(true);
    expect(once !== undefined && other !== undefined && sameLoad(once, other)).toBe(false);
  });

  it('stays the very object on every row but the one whose note is written on', () => {
    const elsewhere = difference({ id: 'e', places: [{ row: 1, nl: span(10, 15), en: null }] });
    const before = load([elsewhere], [note]);
    expect(keepLoads(before, load([elsewhere], [{ ...note }]))).toBe(before);
    const after = keepLoads(before, load([elsewhere], [{ ...note, body: 'why not?' }]));
    const [first, second] = items.map(({ key }) => key);
    expect(after.get(second ?? '')).toBe(before.get(second ?? ''));
    expect(after.get(first ?? '')?.tabs.map((tab) => tab.body)).toEqual(['why not?']);
  });
});
