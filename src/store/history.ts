/** One history of everything the reader did: past and future changes, and how to go back and forth. */
import type { AppState, Change } from './state';

/** How many steps are kept; more than anyone takes back, and small against the texts. */
const depth = 200;

/** The state's history after a new change: the future is gone. */
export function remember(state: Pick<AppState, 'past'>, change: Change): Pick<AppState, 'past' | 'future'> {
  return { past: [...state.past.slice(-depth + 1), change], future: [] };
}

/** The same change seen backwards. */
export function reversed(change: Change): Change {
  switch (change.kind) {
    case 'note':
      return { kind: 'note', before: change.after, after: change.before };
    case 'pair':
      return { kind: 'pair', before: change.after, after: change.before };
    case 'everywhere':
      return { kind: 'everywhere', before: change.after, after: change.before };
    case 'library':
      return { kind: 'library', before: change.after, after: change.before };
    case 'settings':
      return { kind: 'settings', before: change.after, after: change.before };
    case 'several':
      return { kind: 'several', steps: [...change.steps].reverse().map(reversed) };
  }
}
