/** How what the engine finds becomes state: one pure step an event. */
import type { PairEvent } from '../worker/protocol';
import { followSpot, keepSame, type Shown } from './follow-rows';
import type { AppState, Correcting } from './state';

/** The part of the state that the engine fills. */
export type Found = Pick<AppState, 'readings' | 'rows' | 'alignment' | 'comparison' | 'work'>;

/** Nothing found yet. */
export const nothingFound: Found = {
  readings: null,
  rows: [],
  alignment: null,
  comparison: { differences: [], impressions: [], agreements: [] },
  work: { state: 'reading' },
};

/** What is known after one more event. Rows are final from the top; those `from` on are replaced. */
export function takeIn(found: Found, event: PairEvent): Found {
  switch (event.kind) {
    case 'readings':
      return { ...found, readings: { nl: event.nl, en: event.en }, work: { state: 'aligning', progress: 0 } };
    case 'rows': {
      const rows = event.rows.length === 0 ? found.rows : [...found.rows.slice(0, event.from), ...event.rows];
      return { ...found, rows, work: { state: 'aligning', progress: event.progress } };
    }
    case 'aligned':
      return {
        ...found,
        alignment: { ...event.whole, rows: found.rows },
        work: { state: 'comparing', progress: 0 },
      };
    case 'comparison':
      return {
        ...found,
        comparison: event.comparison,
        work: { state: 'comparing', progress: event.progress },
      };
    case 'done':
      return { ...found, work: { state: 'done' } };
  }
}

/** What came anew in the place of what is shown: whatever is the same stays the same object, so that only what changed is drawn again. */
export function keepShown(before: Pick<AppState, 'readings' | 'rows'>, found: Found): Found {
  if (before.readings === null || found.readings === null) return found;
  const { readings, rows } = keepSame(
    { readings: before.readings, rows: before.rows },
    { readings: found.readings, rows: found.rows },
  );
  return {
    ...found,
    readings,
    rows,
    alignment: found.alignment === null ? null : { ...found.alignment, rows },
  };
}

/** The reader's hand on the same words as before. */
export function handAfter(
  before: Pick<AppState, 'readings' | 'rows' | 'correcting'>,
  found: Pick<Found, 'readings' | 'rows'>,
): Correcting | null {
  const { correcting } = before;
  if (correcting === null || before.readings === null || found.readings === null) return correcting;
  if (before.rows === found.rows && before.readings === found.readings) return correcting;
  const old = { readings: before.readings, rows: before.rows };
  const now = { readings: found.readings, rows: found.rows };
  return {
    ...correcting,
    spot: followSpot(correcting.spot, old, now),
    linkFrom: correcting.linkFrom === null ? null : followSpot(correcting.linkFrom, old, now),
    candidates: candidatesAfter(correcting.candidates, old, now),
  };
}

/** Candidates that are still asked for are for the same words; a list that was given is of the rows there were, and holds only while those stand. */
function candidatesAfter(asked: Correcting['candidates'], old: Shown, now: Shown): Correcting['candidates'] {
  if (asked === null) return null;
  if (asked.found === null)
    return { ...asked, row: followSpot({ row: asked.row, side: asked.side, sentence: null }, old, now).row };
  const same =
    old.rows.length === now.rows.length &&
    old.rows.every(
      (row, index) =>
        String(row.nl) === String(now.rows[index]?.nl) && String(row.en) === String(now.rows[index]?.en),
    );
  return same ? asked : null;
}
