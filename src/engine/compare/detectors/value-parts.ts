/** What a value contributes to a finding – itself, or the whole date that it is part of – and what it is as a number. */
import type { Atom } from '../atoms';
import { saying, type Part } from '../finding';
import type { SideView } from '../row-view';
import type { Span } from '../../text/text';

/** A value as it stands, and by value. */
export const part = (view: SideView, atom: Atom): Part => saying(view, atom, atom.normalised);

/** The whole date as read, with the mark on the part that differs. */
export function datePart(view: SideView, atom: Atom): Part {
  const date = atom.date;
  if (!date || atom.kind === 'clock') return part(view, atom);
  return { ...part(view, atom), read: view.text.slice(date.start, date.end), normalised: date.normalised };
}

/** "Q3" with the year that follows it, so that the card shows "Q3 2024" against "2024". */
export function quarterPart(view: SideView, atom: Atom): Part {
  const year = /^\s*\d{4}/.exec(view.text.slice(atom.end, atom.end + 6));
  return {
    ...part(view, atom),
    read: view.text.slice(atom.start, atom.end + (year?.[0].length ?? 0)),
    normalised: year
      ? `${year[0].trim()}-Q${atom.keys[0]?.slice(-1) ?? ''}`
      : `Q${atom.keys[0]?.slice(-1) ?? ''}`,
  };
}

/** The spans of a pattern in a side. */
export const spansOf = (view: SideView, pattern: RegExp): readonly Span[] =>
  Array.from(view.text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The likeliest value of an atom; NaN for what is no number. */
export const valueOf = (atom: Atom): number => Number(atom.number?.values[0] ?? 'NaN');
