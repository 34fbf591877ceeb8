/** One step of the history: what to put back, and what to put there again. Everything a reader did is one history. */
import type { Note } from '../engine/annotate/note';
import type { Dismissal } from './dismissal';
import type { Pair } from './pair';
import type { Settings } from './settings-store';

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
  | { readonly kind: 'library'; readonly before: Pair | null; readonly after: Pair | null }
  /** Some settings, each with what it was. */
  | { readonly kind: 'settings'; readonly before: Partial<Settings>; readonly after: Partial<Settings> }
  /** Several at once that are one deed of the reader's, in the order they were done: a backup brought in. */
  | { readonly kind: 'several'; readonly steps: readonly Change[] };

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
