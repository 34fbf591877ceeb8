/** What a note points at: by side, compared, and as it stood when it was pointed there. */
import type { Match, Note, Target } from '../engine/annotate/note';
import type { Side } from '../engine/text/text';

/** The targets of a note by side; null where it has none. */
export function targetsBySide(note: Pick<Note, 'targets'>): Readonly<Record<Side, Target | null>> {
  return {
    nl: note.targets.find((one) => one.side === 'nl') ?? null,
    en: note.targets.find((one) => one.side === 'en') ?? null,
  };
}

/** Whether two versions of a note point at the same places. */
export function sameTargets(a: Pick<Note, 'targets'>, b: Pick<Note, 'targets'>): boolean {
  return a.targets === b.targets || JSON.stringify(a.targets) === JSON.stringify(b.targets);
}

/** Targets that were described in the text of record as it is now stand where that was done. */
export function standingWhere(targets: readonly Target[]): readonly Match[] {
  return targets.map(({ selectors }) => ({
    state: 'placed',
    start: selectors.position.start,
    end: selectors.position.end,
  }));
}

/** Ids of the notes that point at other places now than they did before. */
export function pointedElsewhere(before: readonly Note[], now: readonly Note[]): readonly string[] {
  const was = new Map(before.map((note) => [note.id, note]));
  return now.flatMap((note) => {
    const old = was.get(note.id);
    return old === undefined || sameTargets(old, note) ? [] : [note.id];
  });
}
