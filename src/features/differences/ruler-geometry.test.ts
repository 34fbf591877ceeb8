import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Row } from '../../engine/align/alignment';
import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { layOut } from '../../store/sheet';
import { breakLines, breakingFor } from './line-breaks';
import { miniatureOf, spotOfMark, type Miniature } from './ruler-geometry';
import { placeAt, rowsBetween, windowOf } from './ruler-window';

/** A reading of paragraphs, one a string. */
function reading(side: Side, paragraphs: readonly string[]): Reading {
  const content = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((words, index) => {
    const block = {
      id: `${side}${index}`,
      kind: 'paragraph' as const,
      level: 0,
      start,
      end: start + words.length,
    };
    start = block.end + 2;
    return block;
  });
  return { text: { side, language: side, title: '', content, blocks }, furniture: [], sentences: [] };
}

function row(nl: readonly number[], en: readonly number[], confidence = 0.99): Row {
  return { nl, en, confidence, reasons: [], sentences: [] };
}

/** `n` words of four letters and a space: at ten characters a line, two words a line. */
function words(n: number): string {
  return Array.from({ length: n }, () => 'word').join(' ');
}

function miniature(
  nl: readonly string[],
  en: readonly string[],
  rows: readonly Row[],
  stacked = false,
): Miniature {
  const readings = { nl: reading('nl', nl), en: reading('en', en) };
  return miniatureOf(layOut(readings, rows), readings, [], {
    perLine: 10,
    leading: 27,
    stacked,
    openBands: [],
  });
}

describe('lines break as in the text', () => {
  test('between words', () => {
    expect(breakLines('word word word', 10)).toEqual([0, 10]);
    expect(breakLines('een woord meer', 10)).toEqual([0, 10]);
  });

  test('a word longer than the line is broken', () => {
    expect(breakLines('uitwisselingsovereenkomsten', 10)).toEqual([0, 10, 20]);
  });

  test('of a book about as many lines are set, without looking at its words', () => {
    const text = Array.from({ length: 200 }, (_, at) => ['de', 'fietsen', 'staan', 'buiten'][at % 4]).join(
      ' ',
    );
    const exact = breakingFor(10)(text, 60).length;
    const even = breakingFor(10_000)(text, 60).length;
    expect(even / exact).toBeGreaterThan(0.85);
    expect(even / exact).toBeLessThan(1.15);
  });

  test('every character is on one line, and no line is longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 4, max: 60 }), (text, perLine) => {
        const breaks = breakLines(text, perLine);
        const lengths = breaks.map((from, index) => (breaks[index + 1] ?? text.length) - from);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(text.length);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(perLine + 1);
      }),
    );
  });
});

describe('rows stand as in the reader', () => {
  test('as high as their longer side, one below the other', () => {
    const { strips, total } = miniature(
      [words(8), words(2)],
      [words(4), words(2)],
      [row([0], [0]), row([1], [1])],
    );
    const [first, second] = strips;
    expect(first?.nl.length).toBe(4);
    expect(first?.en.length).toBe(2);
    expect(second?.top).toBeCloseTo((first?.top ?? 0) + (first?.height ?? 0));
    expect(total).toBeGreaterThan((second?.top ?? 0) + (second?.height ?? 0));
  });

  test('on the phone English stands below Dutch', () => {
    const { strips } = miniature([words(4)], [words(4)], [row([0], [0])], true);
    expect(strips[0]?.en[0]?.at).toBeGreaterThan(strips[0]?.nl.at(-1)?.at ?? Infinity);
  });

  test('a row without a partner and a doubtful one are known', () => {
    const { strips } = miniature([words(4), words(4)], [words(4)], [row([0], []), row([1], [0], 0.3)]);
    expect(strips.map((strip) => strip.certainty).join(' ')).toBe('only-nl doubtful');
  });

  test('what is seen is said by its rows', () => {
    const found = miniature([words(8), words(2)], [words(4), words(2)], [row([0], [0]), row([1], [1])]);
    const [first, second] = found.strips;
    expect(rowsBetween(found, 0, found.total)).toEqual({ first: '1', last: '2', of: '2' });
    expect(rowsBetween(found, 0, second?.top ?? 0)).toEqual({ first: '1', last: '1', of: '2' });
    expect(rowsBetween(found, (first?.top ?? 0) + (first?.height ?? 0), found.total).first).toBe('2');
  });
});

describe('a mark lies where its words are', () => {
  const found = miniature([words(8), words(8)], [words(8), words(8)], [row([0], [0]), row([1], [1])]);

  test('on the line of its first letter', () => {
    // The fifth word is the first of the third line.
    const spot = spotOfMark(found, 'nl', { at: 'span', start: 20, end: 24 });
    expect(spot?.at).toBe(found.strips[0]?.nl[2]?.at);
    expect(spot?.across).toBeCloseTo(0.2);
  });

  test('in its own paragraph', () => {
    const start = words(8).length + 2;
    expect(spotOfMark(found, 'en', { at: 'gap', offset: start })?.at).toBe(found.strips[1]?.en[0]?.at);
  });

  test('and nowhere when it lies between paragraphs or past the end', () => {
    expect(found.spotOf('nl', words(8).length + 1)).toBeNull();
    expect(found.spotOf('nl', 100_000)).toBeNull();
  });
});

describe('the frame stands around what is seen', () => {
  const found = miniature([words(8), words(8)], [words(8), words(8)], [row([0], [0]), row([1], [1])]);
  const view = { height: 108, isTop: false, isEnd: false };

  test('from the middle of one row to the middle of the next', () => {
    const [first, second] = found.strips;
    const middle = (strip: typeof first): number =>
      ((strip?.top ?? 0) + (strip?.height ?? 0) / 2) / found.total;
    const seen = windowOf(
      found,
      { ...view, upper: { row: 0, share: 0.5, y: 0 }, lower: { row: 1, share: 0.5, y: 108 } },
      27,
    );
    expect(seen.top).toBeCloseTo(middle(first));
    expect(seen.top + seen.height).toBeCloseTo(middle(second));
  });

  test('at the top from the first pixel, at the end to the last', () => {
    const places = { upper: { row: 0, share: 0.5, y: 0 }, lower: { row: 1, share: 0.5, y: 108 } };
    expect(windowOf(found, { ...view, ...places, isTop: true, isEnd: true }, 27)).toEqual({
      top: 0,
      height: 1,
    });
  });

  test('a place asked for is the place that is then seen', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const place = placeAt(found, share);
        const strip = found.strips.find((one) => one.row === place?.row);
        const at = (strip?.top ?? 0) + (place?.share ?? 0) * (strip?.height ?? 0) + (place?.beyond ?? 0);
        expect(at / found.total).toBeCloseTo(share);
      }),
    );
  });
});
