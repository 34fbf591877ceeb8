/** From the miniature to pixels: where leaves, lines, signs and flags of the ruler go, with no more of them than can be seen. */
import type { Note, Match } from '../../engine/annotate/note';
import type { Difference, Kind } from '../../engine/compare/difference';
import { sides, type Side } from '../../engine/text/text';
import { spotOfMark, type Miniature, type Spot, type Strip } from './ruler-geometry';
import { spread } from './spread';

/** The ruler's own size and look: 76 px with two leaves and flags, or 18 px with one on the phone. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
}

/** Where the leaves stand inside the frame, in px. */
export interface Leaves {
  readonly pad: number;
  readonly width: number;
  readonly inset: number;
  readonly x: Readonly<Record<Side, number>>;
}

/** After the look's drawing: 8 px left, 8 between, 16 right for flags; on the phone one leaf 4 px inside. */
export function leavesOf(frame: Frame): Leaves {
  if (frame.narrow) return { pad: 4, width: frame.width - 8, inset: 0, x: { nl: 4, en: 4 } };
  const gap = 8;
  const width = (frame.width - 24 - gap) / 2;
  return { pad: 16, width, inset: 3, x: { nl: 8, en: 8 + width + gap } };
}

/** A line of text is never more than this many pixels on the ruler: a short text stays a miniature. */
const largest = 8;

/** How many pixels of the ruler the sheet takes. */
export function drawnHeight(frame: Frame, miniature: Miniature): number {
  return Math.max(0, Math.min(frame.height - 2 * leavesOf(frame).pad, miniature.total * largest));
}

/** From lines of the sheet to pixels of the ruler. */
export function toPixel(frame: Frame, miniature: Miniature): (at: number) => number {
  const { pad } = leavesOf(frame);
  const scale = drawnHeight(frame, miniature) / miniature.total;
  return (at) => pad + at * scale;
}

/** Lines closer than this run together: only every so many pixels one is drawn. */
const finest = 2;

/** All lines of a side as one SVG path, headings apart; at most one line in two pixels, however long the text. */
export function linePaths(
  miniature: Miniature,
  frame: Frame,
  side: Side,
): { readonly body: string; readonly headings: string } {
  const { x, width, inset } = leavesOf(frame);
  const pixel = toPixel(frame, miniature);
  let body = '';
  let headings = '';
  let last = -Infinity;
  for (const strip of miniature.strips) {
    if (Math.round(pixel(strip.top + strip.height)) - last < finest) continue;
    for (const line of strip[side]) {
      const y = Math.round(pixel(line.at));
      if (y - last < finest) continue;
      last = y;
      const long = Math.max(1, (width - 2 * inset) * line.length);
      const height = strip.heading ? 2 : 1;
      const stroke = `M${x[side] + inset} ${y}h${long.toFixed(1)}v${height}h${(-long).toFixed(1)}z`;
      if (strip.heading) headings += stroke;
      else body += stroke;
    }
  }
  return { body, headings };
}

/** A difference's sign at one of its places. */
export interface PlacedSign {
  readonly key: string;
  readonly difference: string;
  readonly place: number;
  readonly kind: Kind;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
}

/**
 * The signs of differences on both leaves; on the phone only those of the Dutch leaf, and gaps. In a crowd some move
 * down or are left out, unless `all` are wanted, each at its own place: the selected one's.
 */
export function signsOf(
  differences: readonly Difference[],
  miniature: Miniature,
  frame: Frame,
  all = false,
): readonly PlacedSign[] {
  const { x, width, inset } = leavesOf(frame);
  const pixel = toPixel(frame, miniature);
  const signs: PlacedSign[] = [];
  const empty = emptyPlaces(miniature);
  for (const side of sides) {
    const found: PlacedSign[] = [];
    for (const difference of differences) {
      if (difference.kind === 'artefact' && !all) continue;
      for (const [place, marks] of difference.places.entries()) {
        const mark = marks[side];
        if (mark === null) continue;
        if (frame.narrow && side === 'en' && marks.nl !== null) continue;
        const spot = empty[side].get(marks.row) ?? spotOfMark(miniature, side, mark);
        if (spot === null) continue;
        const across = x[side] + inset + spot.across * (width - 2 * inset);
        found.push({
          key: `${difference.id} ${place} ${side}`,
          difference: difference.id,
          place,
          kind: difference.kind,
          side,
          x: frame.narrow ? x[side] + width / 2 : clamp(across, x[side] + 8, x[side] + width - 8),
          y: pixel(spot.at),
        });
      }
    }
    found.sort((a, b) => a.y - b.y || a.x - b.x);
    if (all) {
      signs.push(...found);
      continue;
    }
    const places = spread(found);
    for (const [index, sign] of found.entries()) {
      const at = places[index];
      if (at !== null && at !== undefined) signs.push({ ...sign, x: at.x, y: at.y });
    }
  }
  return signs;
}

/** A row's own frame: dashed where a side has nothing, dotted where the pair is in doubt. */
export interface RowFrame {
  readonly key: string;
  readonly sort: 'gap' | 'doubtful';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The frames of rows without a partner and of doubtful rows; rows in a run share one, however many. */
export function rowFrames(miniature: Miniature, frame: Frame): readonly RowFrame[] {
  const { x, width, inset } = leavesOf(frame);
  const pixel = toPixel(frame, miniature);
  const runs: { key: string; of: Side | 'doubtful'; top: number; end: number }[] = [];
  let open = false;
  for (const strip of miniature.strips) {
    const of = emptySide(strip) ?? (strip.certainty === 'doubtful' ? 'doubtful' : null);
    const last = runs.at(-1);
    if (of === null) open = false;
    else if (open && last?.of === of) last.end = strip.top + strip.height;
    else {
      runs.push({ key: strip.key, of, top: strip.top, end: strip.top + strip.height });
      open = true;
    }
  }
  return runs.map(({ key, of, top, end }) => {
    const y = pixel(top);
    const height = Math.max(4, pixel(end) - y);
    return of === 'doubtful'
      ? { key, sort: of, x: x.nl - 2, y, width: x.en + width - x.nl + 4, height }
      : { key, sort: 'gap', x: x[of] + inset, y: y + 1, width: width - 2 * inset, height: height - 2 };
  });
}

/** The middle of the empty place on each side of rows without a partner: what is missing there is missing in the whole of it. */
function emptyPlaces(miniature: Miniature): Readonly<Record<Side, ReadonlyMap<number, Spot>>> {
  const places = { nl: new Map<number, Spot>(), en: new Map<number, Spot>() };
  for (const strip of miniature.strips) {
    const side = emptySide(strip);
    if (side !== null && strip.row !== null)
      places[side].set(strip.row, { at: strip.top + strip.height / 2, across: 0.5 });
  }
  return places;
}

function emptySide(strip: Strip): Side | null {
  if (strip.certainty === 'only-nl') return 'en';
  return strip.certainty === 'only-en' ? 'nl' : null;
}

/** A note's flag at the right edge. */
export interface Flag {
  readonly note: string;
  readonly category: Note['category'];
  readonly y: number;
}

/** Flags of the notes whose passage is found, where their first passage begins; those that would hide another move down. */
export function flagsOf(
  notes: readonly Pick<Note, 'id' | 'category' | 'targets'>[],
  matches: Readonly<Record<string, readonly Match[]>>,
  miniature: Miniature,
  frame: Frame,
): readonly Flag[] {
  const pixel = toPixel(frame, miniature);
  const flags: Flag[] = [];
  for (const note of notes) {
    const tops = note.targets.flatMap((target, index) => {
      const match = matches[note.id]?.[index];
      const start =
        match === undefined ? target.selectors.position.start : match.state === 'lost' ? null : match.start;
      const spot = start === null ? null : miniature.spotOf(target.side, start);
      return spot === null ? [] : [spot.at];
    });
    if (tops.length > 0) flags.push({ note: note.id, category: note.category, y: pixel(Math.min(...tops)) });
  }
  flags.sort((a, b) => a.y - b.y);
  const places = spread(flags.map(({ y }) => ({ x: 0, y })));
  return flags.flatMap((flag, index) => {
    const at = places[index];
    return at === null || at === undefined ? [] : [{ ...flag, y: at.y }];
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** The places of what is looked for as one SVG path: a bar on the leaf they stand on, at most one in two pixels of a side. */
export function findPath(
  hits: readonly { readonly side: Side; readonly span: { readonly start: number } }[],
  miniature: Miniature,
  frame: Frame,
): string {
  const { x, width, inset } = leavesOf(frame);
  const pixel = toPixel(frame, miniature);
  const taken: Readonly<Record<Side, Set<number>>> = { nl: new Set(), en: new Set() };
  let path = '';
  for (const { side, span } of hits) {
    const spot = miniature.spotOf(side, span.start);
    if (spot === null) continue;
    const y = Math.round(pixel(spot.at) / finest) * finest;
    if (taken[side].has(y)) continue;
    taken[side].add(y);
    path += `M${(x[side] + inset).toFixed(1)} ${y}h${(width - 2 * inset).toFixed(1)}`;
  }
  return path;
}
