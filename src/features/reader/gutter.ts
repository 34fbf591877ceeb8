/** Where the tokens of a row stand in the gutter and how their curves run: numbers in, numbers and paths out. */

import type { Side } from '../../engine/text/text';

/** Where a mark ends on its line, in pixels of the row: the thread meets it at `y`, between `x0` and `x1`. */
export interface Anchor {
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
}

/** One thing that wants a place in the gutter: a difference's token or a note's tab. */
export interface GutterItem {
  readonly key: string;
  readonly nl: Anchor | null;
  readonly en: Anchor | null;
  /** Where its token wants to stand when that is not beside these marks: a token never moves while one goes through its places. */
  readonly home?: readonly Anchor[];
  /** A full thread is drawn, from word to word. */
  readonly thread: boolean;
  /** No curve at rest: a note that is not open. */
  readonly quiet: boolean;
  /** The side that is not shown: nothing is drawn towards it. */
  readonly hidden?: Side | null;
}

/** The gutter of one row, in pixels of the row. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
  /** First and last height at which a token's middle may stand. */
  readonly top: number;
  readonly bottom: number;
}

/** A curve's ending: a dot on the leaf's edge, or a ring where that side has nothing. */
export interface Ending {
  readonly shape: 'dot' | 'ring';
  readonly x: number;
  readonly y: number;
}

/** One item with its place: the middle of its token, and what is drawn for it. */
export interface Placed {
  readonly key: string;
  /** How far beside the middle of the gutter, where two columns stand. */
  readonly aside: number;
  readonly y: number;
  readonly curves: readonly string[];
  /** Under the words, from mark to leaf edge; null where there is none. */
  readonly leads: { readonly nl: string | null; readonly en: string | null };
  readonly endings: readonly Ending[];
}

/** Tokens are 24 px and stand at least this far apart. */
export const tokenStep = 28;
/** Half a token and a little air: where its curves begin. */
const reach = 13;
/** Above the underline, at the height of the x: what the eye takes for the height of a word. */
const wordMiddle = 6;

/** How high the gutter must be for so many tokens (px), in one column or, past six, in two. */
export function gutterHeight(count: number): number {
  return (count > 6 ? Math.ceil(count / 2) : count) * tokenStep;
}

/**
 * Gives each item its place, nearest to the mean height of its marks, at least `tokenStep` apart and inside the gutter.
 * When one column has no room, two stand side by side.
 */
export function placeItems(items: readonly GutterItem[], gutter: Gutter): readonly Placed[] {
  const wanted = items.map((item) => ({ item, y: meanHeight(item, gutter) })).sort((a, b) => a.y - b.y);
  const room = Math.max(1, Math.floor((gutter.bottom - gutter.top) / tokenStep) + 1);
  const columns = wanted.length > room && wanted.length > 1 ? 2 : 1;
  const heights =
    columns === 1
      ? spread(
          wanted.map((one) => one.y),
          gutter,
        )
      : spreadTwice(
          wanted.map((one) => one.y),
          gutter,
        );
  return wanted.map(({ item }, index) => {
    const aside = columns === 1 ? 0 : index % 2 === 0 ? -15 : 15;
    return draw(item, aside, heights[index] ?? gutter.top, gutter);
  });
}

function meanHeight({ nl, en, home }: GutterItem, gutter: Gutter): number {
  const heights = (home ?? [nl, en]).filter((one) => one !== null).map((one) => one.y - wordMiddle);
  return heights.length === 0 ? gutter.top : heights.reduce((a, b) => a + b) / heights.length;
}

/** Pushes ascending heights apart: down from the top, then up from the bottom. */
function spread(heights: readonly number[], { top, bottom }: Gutter): readonly number[] {
  const placed: number[] = [];
  let least = top;
  for (const height of heights) {
    const at = Math.max(height, least);
    placed.push(at);
    least = at + tokenStep;
  }
  let most = Math.max(bottom, top + (heights.length - 1) * tokenStep);
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const at = Math.min(placed[index] ?? most, most);
    placed[index] = at;
    most = at - tokenStep;
  }
  return placed;
}

/** The same in two columns: every other item in each. */
function spreadTwice(heights: readonly number[], gutter: Gutter): readonly number[] {
  const even = spread(
    heights.filter((_, index) => index % 2 === 0),
    gutter,
  );
  const odd = spread(
    heights.filter((_, index) => index % 2 === 1),
    gutter,
  );
  return heights.map((_, index) => (index % 2 === 0 ? even : odd)[index >> 1] ?? gutter.top);
}

function draw(item: GutterItem, aside: number, y: number, { left, right }: Gutter): Placed {
  const { nl, en, thread, quiet, hidden } = item;
  if (quiet && !thread)
    return { key: item.key, aside, y, curves: [], leads: { nl: null, en: null }, endings: [] };
  const x = (left + right) / 2 + aside;
  const from = x - reach;
  const to = x + reach;
  const curves = [
    ...(hidden === 'nl'
      ? []
      : [nl === null ? `M${n(left + 5)} ${n(y)}H${n(from)}` : bend(left, nl.y, from, y)]),
    ...(hidden === 'en'
      ? []
      : [en === null ? `M${n(to)} ${n(y)}H${n(right - 5)}` : bend(to, y, right, en.y)]),
  ];
  const leads = {
    nl: thread && nl !== null ? `M${n(nl.x1 + 1.5)} ${n(nl.y)}H${n(left)}` : null,
    en: thread && en !== null ? `M${n(right)} ${n(en.y)}H${n(en.x0 - 1.5)}` : null,
  };
  const endings: Ending[] = [];
  if (hidden !== 'nl') {
    if (nl === null) endings.push({ shape: 'ring', x: left + 3, y });
    else if (!thread) endings.push({ shape: 'dot', x: left, y: nl.y });
  }
  if (hidden !== 'en') {
    if (en === null) endings.push({ shape: 'ring', x: right - 3, y });
    else if (!thread) endings.push({ shape: 'dot', x: right, y: en.y });
  }
  return { key: item.key, aside, y, curves, leads, endings };
}

function bend(x0: number, y0: number, x1: number, y1: number): string {
  const middle = n((x0 + x1) / 2);
  return `M${n(x0)} ${n(y0)}C${middle} ${n(y0)} ${middle} ${n(y1)} ${n(x1)} ${n(y1)}`;
}

/** Half pixels are enough, and keep the paths short. */
function n(value: number): number {
  return Math.round(value * 2) / 2;
}
