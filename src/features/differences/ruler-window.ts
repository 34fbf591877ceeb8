/** What is seen of the text, on the ruler: the frame around it, its rows in words, and the way from a place on the ruler back. */
import type { Miniature } from './ruler-geometry';

/** The labels of the first and last row between two distances from the top (in lines), and of the last row there is. */
export function rowsBetween(
  miniature: Miniature,
  from: number,
  until: number,
): { readonly first: string; readonly last: string; readonly of: string } {
  const { strips } = miniature;
  const first = strips.find((row) => !row.furniture && row.top + row.height > from);
  const last = strips.findLast((row) => !row.furniture && row.top < until);
  const seen =
    first !== undefined && last !== undefined && first.top < until && last.top + last.height > from;
  return {
    first: seen ? first.label : '',
    last: seen ? last.label : '',
    of: strips.findLast((row) => !row.furniture && !row.heading)?.label ?? '',
  };
}

/** What is seen, as shares (0–1) of the sheet's height. */
export interface Window {
  readonly top: number;
  readonly height: number;
}

/** A place found on screen: a row, how far down in it (0–1), and its pixels below the top of what is seen. */
interface Found {
  readonly row: number;
  readonly share: number;
  readonly y: number;
}

/**
 * The part of the sheet that is seen, from two places found on screen: between and beyond them the miniature's own
 * scale holds, so that frame and signs agree even where the browser only guesses the height of what it skipped.
 */
export function windowOf(
  miniature: Miniature,
  view: {
    readonly upper: Found | null;
    readonly lower: Found | null;
    readonly height: number;
    readonly isTop: boolean;
    readonly isEnd: boolean;
  },
  leading: number,
): Window {
  const { upper, lower, height, isTop, isEnd } = view;
  const at = (found: Found | null): number | null => {
    const strip = found === null ? undefined : miniature.strips.find((one) => one.row === found.row);
    return strip === undefined || found === null ? null : strip.top + found.share * strip.height;
  };
  const [first, last] = [at(upper), at(lower)];
  if (first === null || last === null || upper === null || lower === null)
    return { top: 0, height: Math.min(1, height / leading / miniature.total) };
  const scale = lower.y - upper.y > 40 ? Math.max(0, last - first) / (lower.y - upper.y) : 1 / leading;
  const top = isTop ? 0 : Math.max(0, first - upper.y * scale);
  const end = isEnd ? miniature.total : Math.min(miniature.total, last + (height - lower.y) * scale);
  return { top: top / miniature.total, height: Math.max(0, end - top) / miniature.total };
}

/** The row to scroll to for a share of the sheet: how far down in it, and the lines before or after it that are no row. */
export function placeAt(
  miniature: Miniature,
  share: number,
): { readonly row: number; readonly share: number; readonly beyond: number } | null {
  const at = share * miniature.total;
  const rows = miniature.strips.filter((strip) => strip.row !== null);
  const strip = rows.findLast((one) => one.top <= at) ?? rows[0];
  if (strip === undefined || strip.row === null) return null;
  const inside = Math.max(0, Math.min(1, (at - strip.top) / strip.height));
  return { row: strip.row, share: inside, beyond: at - strip.top - inside * strip.height };
}
