/** What the screen showed for a pair as it stood, so that taking a correction back shows it at once; the engine confirms it. */
import type { Pair } from '../storage/pair';
import type { AppState } from './state';

type Shown = Pick<AppState, 'readings' | 'rows' | 'alignment' | 'comparison'>;

const shown = new WeakMap<Pair, Shown>();

/** Remembers what is shown for the pair that is open, once all of it is there. */
export function rememberShown({ pair, readings, rows, alignment, comparison }: AppState): void {
  if (pair !== null && alignment !== null) shown.set(pair, { readings, rows, alignment, comparison });
}

/** What was shown for a pair when it stood so, or null. */
export function shownFor(pair: Pair): Shown | null {
  return shown.get(pair) ?? null;
}
