import { describe, expect, test } from 'vitest';

import type { Match, Note, Target } from '../engine/annotate/note';
import { layOut } from './sheet';
import { readingOf, rowOf } from './store-fixture';
import { inOrder, rowsOf, viewOf, type NoteView } from './note-views';

const readings = {
  nl: readingOf('nl', ['#menu', 'een', 'twee', 'drie']),
  en: readingOf('en', ['one', 'two', 'three']),
};
const rows = rowsOf(layOut(readings, [rowOf(1, 0), rowOf(2, 1), rowOf(3, 2)]));

function target(side: 'nl' | 'en', words: string): Target {
  const start = readings[side].text.content.indexOf(words);
  return {
    side,
    selectors: {
      quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start, end: start + words.length },
    },
  };
}

function note(id: string, created: string, ...targets: readonly Target[]): Note {
  return {
    version: 2,
    id,
    pair: 'p',
    motivation: 'commenting',
    category: 'remark',
    tags: [],
    language: null,
    texts: [],
    body: '',
    targets,
    created,
    modified: created,
  };
}

function at(side: 'nl' | 'en', words: string): Match {
  const start = readings[side].text.content.indexOf(words);
  return { state: 'placed', start, end: start + words.length };
}

const lost: Match = { state: 'lost' };

/** A view in short: what it is about, its state, its row. */
function inShort({ about, state, row }: NoteView): string {
  return `${typeof about === 'object' ? Object.entries(about).flat().join(' ') : about}, ${state ?? 'waiting'}, ${row ?? 'no row'}`;
}

function view(one: Note, ...matches: readonly Match[]): NoteView {
  return viewOf(one, matches.length === 0 ? undefined : matches, readings, rows);
}

describe('a note in the list', () => {
  test('says what it is about and in which row it stands', () => {
    expect(inShort(view(note('a', '1', target('nl', 'twee')), at('nl', 'twee')))).toBe('nl, placed, 2');
    expect(
      inShort(
        view(note('a', '1', target('nl', 'een'), target('en', 'one')), at('nl', 'een'), at('en', 'one')),
      ),
    ).toBe('pair, placed, 1');
  });

  test('on a gap stands in the row of what the other side has', () => {
    const gap: Target = { ...target('nl', 'drie'), selectors: { ...target('nl', 'drie').selectors } };
    const empty: Target = {
      ...gap,
      selectors: { ...gap.selectors, quote: { ...gap.selectors.quote, exact: '' } },
    };
    const start = readings.nl.text.content.indexOf('drie');
    expect(
      inShort(
        view(
          note('a', '1', empty, target('en', 'three')),
          { state: 'placed', start, end: start },
          at('en', 'three'),
        ),
      ),
    ).toBe('gap nl, placed, 3');
  });

  test('is as bad as the worst of its targets, and stands where one of them still does', () => {
    const pair = note('a', '1', target('nl', 'een'), target('en', 'two'));
    expect(inShort(view(pair, lost, at('en', 'two')))).toBe('pair, lost, 2');
    expect(inShort(view(pair, lost, lost))).toBe('pair, lost, no row');
    expect(inShort(view(pair))).toBe('pair, waiting, no row');
  });

  test('in the furniture has a place in the order and no row', () => {
    expect(inShort(view(note('a', '1', target('nl', 'menu')), at('nl', 'menu')))).toBe('nl, placed, no row');
  });
});

test('the list is in reading order with the lost ones last, or the newest first', () => {
  const views = [
    view(note('lost', '1', target('nl', 'een')), lost),
    view(note('three', '2', target('en', 'three')), at('en', 'three')),
    view(note('menu', '4', target('nl', 'menu')), at('nl', 'menu')),
    view(note('one', '3', target('nl', 'een')), at('nl', 'een')),
  ];
  expect(inOrder(views, 'text').map((one) => one.note.id)).toEqual(['menu', 'one', 'three', 'lost']);
  expect(inOrder(views, 'date').map((one) => one.note.id)).toEqual(['menu', 'one', 'three', 'lost']);
  expect(inOrder(views.toReversed(), 'date').map((one) => one.note.created)).toEqual(['4', '3', '2', '1']);
});
