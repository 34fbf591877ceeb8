import * as fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { describe } from '../engine/annotate/describe';
import type { Note } from '../engine/annotate/note';
import { noteOf } from './note-example.law';
import { exportNotes, type AnnotatedPair } from './web-annotation';
import { importNotes } from './web-annotation-import';

const nl = 'De 😀 lama graast op de hei. Meta’s model heet Llama.';
const en = 'The 😀 llama grazes on the heath. Meta’s model is called Llama.';
const pair: AnnotatedPair = {
  id: 'sample',
  title: 'Lama’s',
  nl: { language: 'nl', content: nl },
  en: { language: 'en-GB', content: en },
};
const texts = { nl, en };

group('notes as W3C Web Annotations', () => {
  test('a note on the pair is one annotation with two targets, both selectors each', () => {
    const [start, other] = [nl.indexOf('lama'), en.indexOf('llama')];
    const note: Note = {
      ...noteOf('a/b', 'Welke lama?'),
      targets: [
        { side: 'nl', selectors: describe(nl, { start, end: start + 4 }) },
        { side: 'en', selectors: describe(en, { start: other, end: other + 5 }) },
      ],
    };
    const [annotation] = exportNotes([note], pair).first.items;
    expect(annotation).toMatchObject({
      id: 'urn:x-tweeluik:note:a%2Fb',
      type: 'Annotation',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Welke lama?' },
        { type: 'TextualBody', purpose: 'classifying', value: 'question' },
      ],
      target: [
        { source: { id: 'urn:x-tweeluik:pair:sample:nl', language: 'nl' } },
        { source: { id: 'urn:x-tweeluik:pair:sample:en', language: 'en-GB' } },
      ],
    });
    expect(
      annotation?.target.map((one) => ('selector' in one ? one.selector.map(({ type }) => type) : [])),
    ).toEqual([
      ['TextQuoteSelector', 'TextPositionSelector'],
      ['TextQuoteSelector', 'TextPositionSelector'],
    ]);
  });

  test('positions are counted in code points, as the standard wants: an emoji is one', () => {
    const start = nl.indexOf('lama');
    const note: Note = {
      ...noteOf('a', ''),
      targets: [{ side: 'nl', selectors: describe(nl, { start, end: start + 4 }) }],
    };
    expect(exportNotes([note], pair).first.items[0]?.target[0]).toMatchObject({
      selector: [{}, { start: 5, end: 9 }],
    });
    expect(start).toBe(6);
  });

  test('law: exported and imported again gives the same notes', () => {
    const span = fc.record({ start: fc.nat(nl.length), end: fc.nat(nl.length) });
    const notes: fc.Arbitrary<Note> = fc.record({
      version: fc.constant(2 as const),
      id: fc.string({ minLength: 1, unit: 'grapheme' }),
      pair: fc.string({ unit: 'grapheme' }),
      motivation: fc.constantFrom('highlighting', 'commenting', 'questioning', 'assessing', 'linking'),
      category: fc.string({ minLength: 1, maxLength: 8 }),
      tags: fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 }),
      language: fc.constantFrom(null, 'nl', 'en-GB'),
      texts: fc.constant([]),
      body: fc.string({ unit: 'grapheme' }),
      targets: fc.array(
        fc.oneof(
          span.map((one) => ({ side: 'nl' as const, selectors: describe(nl, one) })),
          span.map((one) => ({ side: 'en' as const, selectors: describe(en, one) })),
        ),
        { minLength: 1, maxLength: 2 },
      ),
      created: fc.constant('2026-01-01T00:00:00.000Z'),
      modified: fc.constant('2026-01-02T00:00:00.000Z'),
    });
    fc.assert(
      fc.property(fc.array(notes, { maxLength: 5 }), fc.string({ unit: 'grapheme' }), (list, id) => {
        // The language of no words is nothing; a note on whole texts has no passage.
        const own = list.map((note, at): Note => ({
          ...note,
          pair: id,
          language: note.body === '' ? null : note.language,
          ...(at === 3 ? { targets: [], texts: ['nl', 'en'] } : {}),
        }));
        const file: unknown = JSON.parse(
          JSON.stringify(exportNotes(own, { ...pair, id }, { guessedLanguage: () => 'fr' })),
        );
        expect(importNotes(file, { pair: id, texts })).toMatchObject({ notes: own, problems: [] });
      }),
    );
  });

  test('law: no data makes it throw', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), fc.anything(), (a, b) => {
        const item = { id: a, target: { source: b, selector: a }, body: b };
        for (const data of [a, b, [a, b], item, { items: [item] }]) {
          const { notes, problems } = importNotes(
            JSON.parse(
              JSON.stringify(data, (_, one: unknown) => (typeof one === 'bigint' ? 0 : one)) ?? 'null',
            ),
          );
          expect(notes.length + problems.length).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

group('annotations made elsewhere', () => {
  const into = { pair: 'p', texts, now: '2026-03-01T00:00:00.000Z' };

  test('a quote alone finds its side and its place', () => {
    const { notes, problems } = importNotes(
      {
        id: 'https://example.org/1',
        type: 'Annotation',
        bodyValue: 'nice',
        target: {
          source: 'https://example.org/page',
          selector: {
            type: 'TextQuoteSelector',
            exact: 'llama grazes on the heath',
            prefix: 'The 😀 ',
            suffix: '. Meta’s model',
          },
        },
      },
      into,
    );
    expect(problems).toEqual([]);
    expect(notes[0]).toMatchObject({
      id: 'https://example.org/1',
      pair: 'p',
      motivation: 'commenting',
      body: 'nice',
      created: into.now,
      targets: [{ side: 'en', selectors: { position: { start: 7, end: 32 } } }],
    });
  });

  test('a position alone takes its words from the text, and is refused where there is none', () => {
    const annotation = {
      id: 'x',
      target: {
        source: { id: 'u', language: 'nl' },
        selector: [{ type: 'TextPositionSelector', start: 5, end: 9 }],
      },
    };
    expect(importNotes(annotation, into).notes[0]?.targets[0]?.selectors.quote.exact).toBe('lama');
    expect(importNotes(annotation, { pair: 'p' }).problems.map(({ code }) => code)).toEqual(['no-quote']);
  });

  test('what cannot be kept is said, one sentence each', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'Llama' };
    const codes = (data: unknown): readonly string[] =>
      importNotes(data, into).problems.map(({ code }) => code);
    expect(codes(17)).toEqual(['not-a-file']);
    expect(codes([17])).toEqual(['not-an-annotation']);
    expect(codes([{ target: { selector: { type: 'CssSelector', value: 'p' } } }])).toEqual(['no-target']);
    expect(codes([{ target: 17 }])).toEqual(['no-target']);
    expect(codes([{ target: { source: 'u', selector: quote } }])).toEqual(['no-side']);
    expect(
      codes([
        {
          target: { source: { id: 'u', language: 'en' }, selector: quote },
          body: { type: 'Image', id: 'i' },
        },
      ]),
    ).toEqual(['left-out']);
    expect(
      importNotes([{ target: { source: { id: 'u', language: 'en' }, selector: quote } }]).problems[0]?.code,
    ).toBe('no-pair');
  });

  test('importing the same file twice gives the same notes, also where nothing in it has an id', () => {
    const file = [
      {
        target: {
          source: { id: 'u', language: 'nl' },
          selector: { type: 'TextQuoteSelector', exact: 'Llama' },
        },
      },
    ];
    expect(importNotes(file, into)).toEqual(importNotes(file, into));
  });
});
