/** A note for tests: everything in it is fixed but its id and words. */
import type { Note } from '../engine/annotate/note';

export function noteOf(id: string, body: string): Note {
  return {
    version: 2,
    id,
    pair: 'sample',
    motivation: 'commenting',
    category: 'question',
    tags: [],
    body,
    language: null,
    texts: [],
    targets: [
      {
        side: 'nl',
        selectors: {
          quote: { type: 'TextQuoteSelector', exact: 'lama', prefix: 'de ', suffix: ' graast' },
          position: { type: 'TextPositionSelector', start: 3, end: 7 },
          rivals: { before: 0, after: 2, likeness: 1, context: 0.25 },
        },
      },
    ],
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
  };
}
