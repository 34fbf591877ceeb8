/** How what the engine finds becomes state: one pure step an event. */
import type { PairEvent } from '../worker/protocol';
import type { AppState } from './state';

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
