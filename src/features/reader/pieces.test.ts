import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cutPieces } from './pieces';
import type { Cover, Piece } from './pieces';

/** The smallest notation: text as its letters, a cover as `<kind … >`, cut ends as `~`, a place as `^kind`. */
function shape(text: string, pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.piece === 'text') return text.slice(piece.start, piece.end);
      if (piece.piece === 'place') return `^${piece.cover.kind}`;
      const inside = shape(text, piece.inside);
      return `<${piece.cover.kind}${piece.first ? '' : '~'} ${inside}${piece.last ? '' : '~'}>`;
    })
    .join('');
}

const text = 'abcdefghij';
const block = { start: 0, end: 10 };
const cover = (kind: string, start: number, end: number, of = 0): Cover => ({ kind, start, end, of });

describe('cutting a block into pieces', () => {
  it('leaves plain text whole', () => {
    expect(shape(text, cutPieces(block, [[], []]))).toBe('abcdefghij');
  });

  it('puts marks inside their sentence and text around them', () => {
    const pieces = cutPieces(block, [[cover('s', 0, 5), cover('s', 6, 10)], [cover('m', 1, 3)]]);
    expect(shape(text, pieces)).toBe('<s a<m bc>de>f<s ghij>');
  });

  it('cuts a mark that runs over the end of a sentence', () => {
    const pieces = cutPieces(block, [[cover('s', 0, 5), cover('s', 5, 10)], [cover('m', 3, 7)]]);
    expect(shape(text, pieces)).toBe('<s abc<m de~>><s <m~ fg>hij>');
  });

  it('nests marks and cuts the later one where two only overlap', () => {
    const pieces = cutPieces(block, [[cover('m', 1, 6, 0), cover('m', 2, 3, 1), cover('m', 4, 8, 2)]]);
    expect(shape(text, pieces)).toBe('a<m b<m c>d<m ef~>><m~ gh>ij');
    expect(pieces[1]?.piece === 'cover' ? pieces[1].level : null).toBe(1);
  });

  it('does not hang a line lower for something inside that draws no line', () => {
    const quiet = { ...cover('m', 2, 3, 1), lineless: true };
    const [, outer] = cutPieces(block, [[cover('m', 1, 6, 0), quiet]]);
    expect(outer?.piece === 'cover' ? outer.level : null).toBe(0);
  });

  it('shows a place where something is missing, also at the end of a sentence and of the block', () => {
    expect(shape(text, cutPieces(block, [[cover('s', 0, 5)], [cover('g', 5, 5), cover('g', 10, 10)]]))).toBe(
      '<s abcde^g>fghij^g',
    );
  });

  it('clips what reaches past the block', () => {
    expect(shape(text, cutPieces({ start: 2, end: 6 }, [[cover('n', 0, 4), cover('n', 8, 9)]]))).toBe(
      '<n~ cd>ef',
    );
  });

  it('keeps every character once and in order, whatever lies over it', () => {
    const span = fc.tuple(fc.integer({ min: -2, max: 12 }), fc.nat(8)).map(([start, length]) => ({
      start,
      end: start + length,
    }));
    const layer = (kind: string) =>
      fc.array(span, { maxLength: 5 }).map((spans) => spans.map((one, of) => ({ ...one, kind, of })));
    fc.assert(
      fc.property(layer('s'), layer('n'), layer('m'), (s, n, m) => {
        const pieces = cutPieces(block, [s, n, m]);
        const letters = (all: readonly Piece[]): string =>
          all
            .map((piece) =>
              piece.piece === 'text'
                ? text.slice(piece.start, piece.end)
                : piece.piece === 'cover'
                  ? letters(piece.inside)
                  : '',
            )
            .join('');
        expect(letters(pieces)).toBe(text);
      }),
    );
  });

  it('shows every place inside the block exactly once', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(10), fc.nat(4))
        .map(([start, length]) => cover('m', start, Math.min(10, start + length + 1))),
    );
    fc.assert(
      fc.property(spans, fc.array(fc.nat(10)), (marks, places) => {
        const all = [...marks, ...places.map((at) => cover('g', at, at))].filter(
          (one) => one.kind === 'g' || one.start < 10,
        );
        const count = (pieces: readonly Piece[]): number =>
          pieces.reduce(
            (sum, piece) =>
              sum + (piece.piece === 'place' ? 1 : piece.piece === 'cover' ? count(piece.inside) : 0),
            0,
          );
        expect(count(cutPieces(block, [[cover('s', 0, 10)], all]))).toBe(places.length);
      }),
    );
  });
});
