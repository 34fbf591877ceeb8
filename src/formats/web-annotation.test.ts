import * as fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { describe } from '../engine/annotate/describe';
import type { Note } from '../engine/annotate/note';
import { noteOf } from './note-example.law';
import { exportNotes, type AnnotatedPair } from './web-annotation';
import { importNotes } from './web-annotation-import';
import { annotationBreaches, collectionBreaches } from './w3c-model.law';

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
        const facts = {
          guessedLanguage: () => 'fr',
          link: (note: Note) => `https://example.org/#/pair/p/note/${encodeURIComponent(note.id)}`,
          states: () => ['placed', 'lost'] as const,
        };
        const file: unknown = JSON.parse(JSON.stringify(exportNotes(own, { ...pair, id }, facts)));
        expect(collectionBreaches(file)).toEqual([]);
        expect(importNotes(file, { pair: id, texts })).toMatchObject({ notes: own, problems: [] });
      }),
    );
  });

  test('the checks of the model see what breaks it', () => {
    const [good] = exportNotes([noteOf('a', 'b')], pair).first.items;
    const broken: readonly (readonly [object, string])[] = [
      [{ id: 'no iri' }, '3.1: exactly one IRI'],
      [{ type: 'Note' }, '3.1: type Annotation'],
      [{ target: [] }, '3.1: one target or more'],
      [{ motivation: 'shouting' }, '3.3.5: motivation'],
      [{ created: 'yesterday' }, '3.3.1: created'],
      [{ bodyValue: 'x' }, '3.2.5: body and bodyValue together'],
      [{ target: { source: 'urn:x:y', type: 'SpecificResource' } }, '4: a specific resource is specific'],
      [{ body: { type: 'TextualBody' } }, '3.2.4: exactly one value'],
      [{ body: { type: 'TextualBody', value: 'x', language: 'Dutch' } }, '3.2.1: language'],
    ];
    expect(annotationBreaches(good)).toEqual([]);
    for (const [part, breach] of broken) expect(annotationBreaches({ ...good, ...part })).toEqual([breach]);
    expect(collectionBreaches({ ...exportNotes([], pair), id: undefined })).toEqual([
      '5.1: a collection has exactly one IRI',
    ]);
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

  test('what Hypothesis and Recogito write is read: words, tags, dates, both selectors, notes on the page', () => {
    const selector = [
      { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 0, endOffset: 9 },
      { type: 'TextPositionSelector', start: 2, end: 6 },
      { type: 'TextQuoteSelector', exact: 'lama graast op de hei', prefix: 'De 😀 ', suffix: '. Meta’s' },
    ];
    const hypothesis = {
      export_date: '2026-02-01T00:00:00Z',
      annotations: [
        {
          id: 'h1',
          created: '2026-01-01T00:00:00Z',
          updated: '2026-01-02T00:00:00Z',
          text: '**why?**',
          tags: ['lama', 'dier'],
          uri: 'https://example.org/',
          target: [{ source: 'https://example.org/', selector }],
        },
        {
          id: 'h2',
          text: 'about the page',
          tags: [],
          uri: 'https://example.org/',
          target: [{ source: 'https://example.org/' }],
        },
      ],
    };
    expect(importNotes(hypothesis, into)).toMatchObject({
      problems: [],
      notes: [
        {
          id: 'h1',
          body: '**why?**',
          tags: ['lama', 'dier'],
          created: '2026-01-01T00:00:00Z',
          modified: '2026-01-02T00:00:00Z',
          targets: [{ side: 'nl', selectors: { quote: { exact: 'lama graast op de hei' } } }],
          texts: [],
        },
        { id: 'h2', body: 'about the page', targets: [], texts: ['nl', 'en'] },
      ],
    });
    const recogito = [
      {
        id: 'r1',
        bodies: [
          { purpose: 'commenting', value: 'ja' },
          { purpose: 'tagging', value: 'dier' },
        ],
        target: { selector: [{ quote: 'Meta’s model heet Llama', start: 26, end: 49 }] },
      },
    ];
    expect(importNotes(recogito, into)).toMatchObject({
      problems: [],
      notes: [{ id: 'r1', body: 'ja', tags: ['dier'], targets: [{ side: 'nl' }] }],
    });
  });

  test('a category is known by its name; one that is not the reader’s is named, a word that only classifies is a tag', () => {
    const target = {
      source: { id: 'u', language: 'en' },
      selector: { type: 'TextQuoteSelector', exact: 'Llama' },
    };
    const classified = (body: object) =>
      importNotes([{ target, body: { purpose: 'classifying', ...body } }], {
        ...into,
        categories: [
          { id: 'remark', name: 'Remark' },
          { id: 'q', name: 'Vraag' },
        ],
      });
    expect(classified({ value: 'vraag' })).toMatchObject({ notes: [{ category: 'q' }], unknown: [] });
    expect(classified({ value: 'Stijl', 'tweeluik:category': 's' })).toMatchObject({
      notes: [{ category: 's' }],
      unknown: [{ id: 's', name: 'Stijl' }],
    });
    expect(classified({ value: 'Stijl' })).toMatchObject({
      notes: [{ category: 'remark', tags: ['Stijl'] }],
      unknown: [],
    });
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
