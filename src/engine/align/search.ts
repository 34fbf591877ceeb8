/** Finds the best path through a stretch of both texts: at once when it is short, piece by piece from the top when it is long. */
import { corridorOf } from './band';
import type { Evidence } from './evidence';
import { type Band, fullBand, type ScoreOptions, scoreSmall, scoreTable, type Stretch } from './lattice';
import { bestPath, pathOfSmall, type Step } from './path';

/** A piece of the path that is final, from the top. */
export interface Piece {
  readonly steps: readonly Step[];
  /** Share of the stretch that is done, 0–1. */
  readonly progress: number;
  readonly precise: boolean;
}

export interface SearchOptions extends ScoreOptions {
  /** Stop after about this many Dutch units: for measuring on a sample. */
  readonly sample?: number;
}

// Up to this many cells the whole table is searched (600 × 600 paragraphs), in one piece.
const fullTable = 360_000;
// Rows of a piece, and how far the search looks beyond it before it commits.
const pieceRows = 300;
const lookAhead = 60;
// A piece must not grow wider than this many cells, however wide its band is.
const pieceCells = 150_000;
// From this share of rows without anchors on, there is nothing to hold on to.
const mostlyCut = 0.3;
// A step this sure is a place to cut.
const sure = 0.98;

/** The whole path of a stretch of a few units a side, at once; null for a longer one. */
export function searchSmall(
  evidence: Evidence,
  stretch: Stretch,
  options: SearchOptions,
): readonly Step[] | null {
  const table = scoreSmall(evidence, stretch, options);
  return table === null ? null : pathOfSmall(table, options.nulls);
}

/** Yields pieces of the final path from the top (empty ones to report progress); each unit is in exactly one step. */
export function* search(
  evidence: Evidence,
  stretch: Stretch,
  options: SearchOptions,
): Generator<Piece, void> {
  const { i0, i1, j0, j1 } = stretch;
  const small = searchSmall(evidence, stretch, options);
  if (small !== null) {
    yield { steps: small, progress: 1, precise: true };
    return;
  }
  if ((i1 - i0 + 1) * (j1 - j0 + 1) <= fullTable) {
    const alive: Piece = { steps: [], progress: 0, precise: true };
    const table = yield* signing(scoreTable(evidence, stretch, fullBand(stretch), options), alive);
    const steps = yield* signing(bestPath(table, options.nulls, 'corner'), alive);
    yield { steps, progress: 1, precise: true };
    return;
  }
  // Of a sample, the pieces that it takes and one more, so that the last one has its look-ahead.
  const until = options.sample === undefined ? i1 : i0 + options.sample + 3 * pieceRows;
  const { band, cut } = yield* signing(corridorOf(evidence, stretch, until), {
    steps: [],
    progress: 0,
    precise: true,
  });
  const precise = cut === 0;
  yield { steps: [], progress: 0, precise };
  // Where there is nothing to hold on to (thousands of identical lines), wide beads would only cost time.
  const narrowed: SearchOptions =
    cut < mostlyCut ? options : { ...options, wide: false, priors: options.priors.slice(0, 11) };
  let i = i0;
  let j = j0;
  while (i < i1 || j < j1) {
    const to = pieceEnd(band, i - i0, i1 - i0) + i0;
    const last = to >= i1;
    const part: Stretch = { i0: i, i1: to, j0: j, j1: last ? j1 : Math.max(j, band.high[to - i0] ?? j) };
    const alive: Piece = { steps: [], progress: i1 === i0 ? 1 : (i - i0) / (i1 - i0), precise };
    const table = yield* signing(scoreTable(evidence, part, cutBand(band, i0, part, last), narrowed), alive);
    const path = yield* signing(bestPath(table, options.nulls, last ? 'corner' : 'anywhere'), alive);
    const steps = last ? path : path.slice(0, cutAfter(path, to - lookAhead));
    const end = steps.at(-1);
    if (end === undefined) return;
    i = end.i1;
    j = end.j1;
    yield { steps, progress: i1 === i0 ? 1 : (i - i0) / (i1 - i0), precise };
    if (options.sample !== undefined && i - i0 >= options.sample) return;
  }
}

/** Runs a part of the work and yields a sign of life wherever it may be stopped. */
function* signing<T>(part: Generator<unknown, T>, alive: Piece): Generator<Piece, T> {
  for (;;) {
    const next = part.next();
    if (next.done === true) return next.value;
    yield alive;
  }
}

/** Last row of the piece that begins at row `from`: its rows and the look-ahead, fewer where the band is very wide. */
function pieceEnd(band: Band, from: number, rows: number): number {
  let cells = 0;
  for (let r = from; r < rows; r += 1) {
    cells += (band.high[r] ?? 0) - (band.low[r] ?? 0) + 1;
    if (r - from >= pieceRows + lookAhead || (cells > pieceCells && r - from > 2 * lookAhead)) return r;
  }
  return rows;
}

/** The band within a piece that begins at a fixed boundary. */
function cutBand(band: Band, i0: number, part: Stretch, last: boolean): Band {
  const rows = part.i1 - part.i0 + 1;
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  for (let r = 0; r < rows; r += 1) {
    const at = part.i0 - i0 + r;
    low[r] = Math.max(part.j0, band.low[at] ?? part.j0);
    high[r] = Math.max(part.j0, low[r] ?? 0, band.high[at] ?? part.j1);
  }
  low[0] = part.j0;
  if (last) high[rows - 1] = part.j1;
  return { low, high };
}

/** How many steps to commit: up to the last sure 1-1 step before row `until`, and at least one step. */
function cutAfter(path: readonly Step[], until: number): number {
  let reached = 1;
  let good = 0;
  for (const [index, step] of path.entries()) {
    if (step.i1 > until) break;
    reached = index + 1;
    const next = path[index + 1];
    const one = (a: Step | undefined): boolean =>
      a !== undefined && a.i1 - a.i0 === 1 && a.j1 - a.j0 === 1 && a.posterior > sure;
    if (one(step) && one(next)) good = index + 1;
  }
  return good > reached / 3 ? good : reached;
}
