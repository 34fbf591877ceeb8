import { describe, expect, test } from 'vitest';

import type { Difference, Place } from '../../engine/compare/difference';
import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { layOut } from '../../store/sheet';
import { drawnHeight, leavesOf, linePaths, rowFrames, signsOf, type Frame } from './ruler-drawing';
import { miniatureOf, type Miniature } from './ruler-geometry';

const frame: Frame = { width: 76, height: 800, narrow: false };

/** Paragraphs of 20 letters, `count` of them. */
function reading(side: Side, count: number): Reading {
  const words = 'een alinea met tekst';
  const blocks = Array.from({ length: count }, (_, index) => ({
    id: `${side}${index}`,
    kind: 'paragraph' as const,
    level: 0,
    start: index * 22,
    end: index * 22 + 20,
  }));
  const content = Array.from({ length: count }, () => words).join('\n\n');
  return { text: { side, language: side, title: '', content, blocks }, furniture: [], sentences: [] };
}

/** Rows in the notation of alignments: `1-1 1-0 0-1 ?`, `?` for a doubtful pair. */
function miniature(rows: string): Miniature {
  let nl = 0;
  let en = 0;
  const beads = rows.split(' ').map((row) => ({
    nl: row === '0-1' ? [] : [nl++],
    en: row === '1-0' ? [] : [en++],
    confidence: row === '?' ? 0.2 : 0.99,
    reasons: [],
    sentences: [],
  }));
  const readings = { nl: reading('nl', nl), en: reading('en', en) };
  return miniatureOf(layOut(readings, beads), readings, [], {
    perLine: 20,
    leading: 27,
    stacked: false,
    openBands: [],
  });
}

function found(id: string, places: readonly Place[]): Difference {
  return {
    id,
    key: id,
    rule: 'C1',
    type: 'missing-passage',
    kind: 'gap',
    class: 'content',
    severity: 'major',
    confidence: 1,
    side: 'en',
    nl: { read: 'een', normalised: null },
    en: { read: null, normalised: null },
    detail: {},
    places,
  };
}

describe('rows that need a look have a frame', () => {
  test('dashed on the empty side, dotted around a doubtful pair', () => {
    const frames = rowFrames(miniature('1-1 1-0 1-1 ? 0-1'), frame);
    expect(frames.map((one) => one.sort).join(' ')).toBe('gap doubtful gap');
    const leaves = leavesOf(frame);
    expect(frames[0]?.x).toBeGreaterThanOrEqual(leaves.x.en);
    expect(frames[2]?.x).toBeLessThan(leaves.x.en);
  });

  test('a run of rows shares one, however long', () => {
    expect(rowFrames(miniature('1-1 1-0 1-0 1-0 1-1 1-0'), frame)).toHaveLength(2);
  });
});

describe('signs stand on their side', () => {
  test('what a whole row lacks stands in the middle of its empty place', () => {
    const sheet = miniature('1-1 1-0 1-1');
    const signs = signsOf(
      [found('a', [{ row: 1, nl: { at: 'span', start: 22, end: 42 }, en: { at: 'gap', offset: 20 } }])],
      sheet,
      frame,
    );
    const empty = rowFrames(sheet, frame)[0];
    const sign = signs.find((one) => one.side === 'en');
    expect(sign?.y).toBeCloseTo((empty?.y ?? 0) + (empty?.height ?? 0) / 2, 0);
  });

  test('on the phone a difference has one sign', () => {
    const place: Place = {
      row: 0,
      nl: { at: 'span', start: 0, end: 3 },
      en: { at: 'span', start: 0, end: 3 },
    };
    const phone: Frame = { width: 18, height: 600, narrow: true };
    expect(signsOf([found('a', [place])], miniature('1-1'), phone)).toHaveLength(1);
    expect(signsOf([found('a', [place])], miniature('1-1'), frame)).toHaveLength(2);
  });
});

test('a short text stays a miniature: its lines are not drawn apart', () => {
  const sheet = miniature('1-1 1-1');
  expect(drawnHeight(frame, sheet)).toBeLessThan(100);
  expect(drawnHeight(frame, miniature(Array.from({ length: 300 }, () => '1-1').join(' ')))).toBe(768);
});

test('a long text is drawn with no more lines than can be told apart', () => {
  const rows = Array.from({ length: 3000 }, () => '1-1').join(' ');
  const { body } = linePaths(miniature(rows), frame, 'nl');
  expect(body.split('M').length - 1).toBeLessThanOrEqual(400);
});
