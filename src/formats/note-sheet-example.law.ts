/** A sheet of notes for tests, with everything in it that can go wrong in a file. */
import type { NoteLine, NoteSheet } from './note-sheet';

export const exampleLine: NoteLine = {
  id: 'a',
  row: '8',
  about: 'Pair',
  category: 'Question',
  categoryId: 'question',
  sign: '?',
  body: 'Is *llama* the animal?\n- yes',
  language: 'en',
  tags: ['animals', 'a; b'],
  quotes: [
    {
      side: 'nl',
      quote: 'de <lama> | graast',
      before: 'Hier ',
      after: '.',
      now: "de lama's grazen",
      state: 'changed',
    },
    { side: 'en', quote: '', before: 'the ', after: ' heath', now: null, state: 'placed' },
  ],
  texts: [],
  state: 'changed',
  created: '2026-01-01T10:00:00.000Z',
  modified: '2026-01-02T10:00:00.000Z',
  link: 'https://example.org/#/pair/p/note/a',
};

export function sheetOf(...notes: readonly NoteLine[]): NoteSheet {
  return {
    title: 'Lama’s & <Llama>',
    languages: { nl: 'nl', en: 'en-GB' },
    names: { nl: 'Dutch', en: 'English' },
    link: 'https://example.org/#/pair/p',
    written: '2026-03-01T00:00:00.000Z',
    notes,
    labels: {
      notes: (count) => `${count} notes`,
      row: (label) => `row ${label}`,
      nothing: (name) => `${name} says nothing here`,
      now: 'now',
      tags: 'tags',
      state: 'state',
      created: 'made',
      modified: 'changed',
      open: 'Open in Tweeluik',
      written: 'exported',
    },
  };
}
