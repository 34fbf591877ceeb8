/** Cuts a block into a tree of sentences, note fills and difference marks, so that each stretch of text stands in the document once. */
import type { Span } from '../../engine/text/text';

/** Something laid over the text. `start === end` is a place where something is missing. */
export interface Cover<Kind extends string = string> extends Span {
  readonly kind: Kind;
  /** Who it is: an index into what the caller laid over the text. */
  readonly of: number;
  /** It draws nothing below the words, so that what lies around it need not hang lower. */
  readonly lineless?: boolean;
}

/** Plain text, a place, or a cover with what lies in it. Offsets are half-open UTF-16 ranges into the text of record. */
export type Piece<Kind extends string = string> =
  | ({ readonly piece: 'text' } & Span)
  | { readonly piece: 'place'; readonly at: number; readonly cover: Cover<Kind> }
  | ({
      readonly piece: 'cover';
      readonly cover: Cover<Kind>;
      /** Whether the cover begins and ends in this part; one that crosses another's edge is cut in parts. */
      readonly first: boolean;
      readonly last: boolean;
      /** How many covers of the same kind are nested inside, so that their lines can stand below one another. */
      readonly level: number;
      readonly inside: readonly Piece<Kind>[];
    } & Span);

interface Part<Kind extends string> extends Span {
  readonly cover: Cover<Kind>;
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * The tree of a block. `layers` go from outside to inside: what stands in an earlier layer is never inside a later
 * one (sentences hold notes hold marks). Covers that reach past the block are clipped to it; covers outside vanish.
 */
export function cutPieces<Kind extends string>(
  block: Span,
  layers: readonly (readonly Cover<Kind>[])[],
): readonly Piece<Kind>[] {
  const parts = layers.map((layer) =>
    layer
      .filter((cover) =>
        cover.start === cover.end
          ? cover.start >= block.start && cover.start <= block.end
          : cover.start < block.end && cover.end > block.start,
      )
      .map((cover): Part<Kind> => ({
        cover,
        start: Math.max(cover.start, block.start),
        end: Math.min(cover.end, block.end),
        first: cover.start >= block.start,
        last: cover.end <= block.end,
      }))
      .sort(byStart),
  );
  return fill(block, parts);
}

/** Fills a stretch with the parts of the outermost layer, and each of them with what lies deeper. */
function fill<Kind extends string>(
  stretch: Span,
  layers: readonly (readonly Part<Kind>[])[],
): readonly Piece<Kind>[] {
  const depth = layers.findIndex((layer) => layer.length > 0);
  const outer = layers[depth];
  if (outer === undefined)
    return stretch.end > stretch.start ? [{ piece: 'text', start: stretch.start, end: stretch.end }] : [];
  const pieces: Piece<Kind>[] = [];
  const queue = [...outer];
  let rest = layers.map((layer, index) => (index <= depth ? [] : [...layer]));
  let at = stretch.start;

  /** Takes what lies in a stretch out of the deeper layers; what reaches past its end is cut there. */
  const takeDeeper = (span: Span): Part<Kind>[][] => {
    const inside: Part<Kind>[][] = rest.map(() => []);
    rest = rest.map((layer, index) => {
      const [taken, left] = splitAt(layer, span.end);
      inside[index] = taken;
      return left;
    });
    return inside;
  };
  const plain = (until: number): void => {
    if (until > at) pieces.push(...fill({ start: at, end: until }, takeDeeper({ start: at, end: until })));
    at = Math.max(at, until);
  };

  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    plain(part.start);
    if (part.start === part.end) {
      pieces.push({ piece: 'place', at: part.start, cover: part.cover });
      continue;
    }
    const [taken, left] = splitAt(queue, part.end);
    queue.splice(0, queue.length, ...left);
    const deeper = takeDeeper(part);
    const inside = fill(part, [taken, ...deeper]);
    pieces.push({
      piece: 'cover',
      cover: part.cover,
      start: part.start,
      end: part.end,
      first: part.first,
      last: part.last,
      level: levelOf(part.cover.kind, inside),
      inside,
    });
    at = part.end;
  }
  plain(stretch.end);
  // Places at the very end of the stretch, with nothing left to lie before.
  for (const layer of rest)
    for (const part of layer)
      if (part.start === part.end && part.start <= stretch.end)
        pieces.push({ piece: 'place', at: part.start, cover: part.cover });
  return pieces;
}

/** Parts up to `end` (a place exactly there included), and those after it; one that reaches across is cut in two. */
function splitAt<Kind extends string>(
  parts: readonly Part<Kind>[],
  end: number,
): [Part<Kind>[], Part<Kind>[]] {
  const taken: Part<Kind>[] = [];
  const left: Part<Kind>[] = [];
  for (const part of parts) {
    if (part.end <= end) taken.push(part);
    else if (part.start >= end) left.push(part);
    else {
      taken.push({ ...part, end, last: false });
      left.push({ ...part, start: end, first: false });
    }
  }
  return [taken.sort(byStart), left.sort(byStart)];
}

function byStart<Kind extends string>(a: Part<Kind>, b: Part<Kind>): number {
  return a.start - b.start || b.end - a.end || a.cover.of - b.cover.of;
}

function levelOf<Kind extends string>(kind: Kind, inside: readonly Piece<Kind>[]): number {
  let level = 0;
  for (const piece of inside) {
    if (piece.piece !== 'cover') continue;
    const below =
      piece.cover.kind === kind && piece.cover.lineless !== true
        ? piece.level + 1
        : levelOf(kind, piece.inside);
    level = Math.max(level, below);
  }
  return level;
}
