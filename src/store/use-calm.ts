/** What the engine brings is drawn in slices, between the reader's doings; what the reader does is drawn at once. */
import { useDeferredValue, useEffect } from 'react';

import type { Reading } from '../engine/text/bitext';
import type { Side } from '../engine/text/text';
import type { AppState } from './state';
import { useActions, useApp } from './use-app';

/** `value`, or while something of the engine's arrives the one of a moment ago, until React found the time to draw the new one. */
export function useCalm<Value>(value: Value): Value {
  const arriving = useApp((state) => state.arriving);
  const calm = useDeferredValue(value);
  return arriving ? calm : value;
}

/** Both texts and the rows found so far, which belong together. */
export interface Texts {
  readonly readings: Readonly<Record<Side, Reading>> | null;
  readonly rows: AppState['rows'];
}

/** The last answer: all who ask for the same state get the same object. */
let last: Texts = { readings: null, rows: [] };

function textsOf({ readings, rows }: AppState): Texts {
  if (last.readings !== readings || last.rows !== rows) last = { readings, rows };
  return last;
}

/** The texts and rows to draw. */
export function useTexts(): Texts {
  return useCalm(useApp(textsOf));
}

/** Says what of the engine's is drawn; one of them is on every screen. */
export function useDrawing(): void {
  const { drawArrival, attachScreen } = useActions();
  const drawn = useDeferredValue(useApp((state) => state.arrived));
  useEffect(() => attachScreen(), [attachScreen]);
  useEffect(() => drawArrival(drawn), [drawArrival, drawn]);
}
