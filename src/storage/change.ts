/** One step of the history: what to put back, and what to put there again. Everything a reader did is one history. */
import type { Note } from '../engine/annotate/note';
import type { Dismissal } from './dismissal';
import type { Pair } from './pair';

export type Change =
  | { readonly kind: 'note'; readonly before: Note | null; readonly after: Note | null }
  | { readonly kind: 'pair'; readonly before: Pair; readonly after: Pair }
  /** What is no difference in any text. */
  | {
      readonly kind: 'everywhere';
      readonly before: readonly Dismissal[];
      readonly after: readonly Dismissal[];
    }
  /** A pair left the library (`after` null) or came back. */
  | { readonly kind: 'library'; readonly before: Pair | null; readonly after: Pair | null };

/** What a pair has beside its name and its dates, as a step of the history can change it. */
export const changeable = [
  'title',
  'nl',
  'en',
  'verdicts',
  'dismissals',
  'hand',
  'replaced',
  'conventions',
] as const satisfies readonly (keyof Pair)[];

/** The parts of a pair that a step changed. */
export function changedParts(
  change: Extract<Change, { kind: 'pair' }>,
): readonly (typeof changeable)[number][] {
  return changeable.filter((part) => change.before[part] !== change.after[part]);
}
