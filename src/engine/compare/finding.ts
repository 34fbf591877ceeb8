/** What a detector gives: a difference at one place, before repeated findings are gathered and ids are given. */
import type { Difference, DifferenceClass, DifferenceType, Kind, Mark, Severity, Value } from './difference';
import type { Side, Span } from '../text/text';
import type { SideView } from './row-view';

/** A difference at one place of one row. Marks are in offsets of the texts of record. */
export interface Finding extends Omit<Difference, 'id' | 'key' | 'group' | 'places'> {
  readonly nlMark: Mark | null;
  readonly enMark: Mark | null;
  /**
   * Words that tell this finding from others of its type with the same values; '' where repeats are one difference.
   * With `=` before it, it also gathers: all findings of the type and side with it are one entry of the list.
   */
  readonly about: string;
}

/** What a side contributes to a finding: what it says and where. */
export interface Part {
  readonly read: string | null;
  readonly normalised?: string | null;
  readonly mark: Mark | null;
}

/** The parts of both panels. */
export type Parts = Readonly<Record<Side, Part>>;

/** A span of a view's string as a mark in the text of record. */
export function spanMark(view: SideView, span: Span): Mark {
  return { at: 'span', start: view.start + span.start, end: view.start + span.end };
}

/** A place in a view's string where something is missing, as a mark in the text of record. */
export function gapMark(view: SideView, offset: number): Mark {
  return { at: 'gap', offset: view.start + offset };
}

/** What a span of a view says. */
export function saying(view: SideView, span: Span, normalised: string | null = null): Part {
  return { read: view.text.slice(span.start, span.end), normalised, mark: spanMark(view, span) };
}

/** A side that says nothing at a place. */
export function silent(view: SideView | null, offset: number | null): Part {
  return { read: null, mark: view && offset !== null ? gapMark(view, offset) : null };
}

/** A side that has nothing to show. */
export const nothing: Part = { read: null, mark: null };

/** The two parts, put into their panels: `own` belongs to `side`. */
export function parts(side: Side, own: Part, other: Part): Parts {
  return side === 'nl' ? { nl: own, en: other } : { nl: other, en: own };
}

/** Everything but the values and marks of a finding. */
export interface Verdict {
  readonly rule: string;
  readonly type: DifferenceType;
  readonly kind: Kind;
  readonly class: DifferenceClass;
  readonly severity: Severity;
  readonly confidence: number;
  readonly side: Side | null;
  readonly detail?: Readonly<Record<string, string>>;
  readonly about?: string;
}

/** A finding from a verdict and what both sides say. */
export function finding(verdict: Verdict, said: Parts): Finding {
  const value = (part: Part): Value => ({ read: part.read, normalised: part.normalised ?? null });
  return {
    ...verdict,
    detail: verdict.detail ?? {},
    about: verdict.about ?? '',
    nl: value(said.nl),
    en: value(said.en),
    nlMark: said.nl.mark,
    enMark: said.en.mark,
  };
}
