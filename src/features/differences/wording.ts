/** The words for one difference: its title, its reason, what would have been fine, how sure. All from the dictionary. */
import { useCallback, useMemo } from 'react';

import type { Difference } from '../../engine/compare/difference';
import { doubtBelow, likelyBelow } from '../../store/sheet';
import { sideNames } from '../../store/side-name';
import { useApp } from '../../store/use-app';
import { words } from '../../words/words';

/** What can be said about a difference. */
export interface Wording {
  /** What, in a few words: "Name is damaged in Dutch". */
  readonly title: string;
  /** Why it was marked, in one or two sentences. */
  readonly reason: string;
  /** What would have been fine; null where nothing useful can be said. */
  readonly fine: string | null;
}

/** Words differences, with the sides named by the languages of the open pair. */
export function useWording(): (difference: Difference) => Wording {
  const readings = useApp((state) => state.readings);
  const sideName = useMemo(() => sideNames(readings), [readings]);
  return useCallback(
    (difference) => {
      const wording = words.differences.types[difference.type];
      return {
        title: wording.title(difference, sideName),
        reason: wording.reason(difference, sideName),
        fine: wording.fine ?? null,
      };
    },
    [sideName],
  );
}

/** Three steps of confidence, as the bridge of a row has them. */
export type Sureness = 'sure' | 'likely' | 'doubtful';

/** The step a probability falls into; the same limits as for rows. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= likelyBelow) return 'sure';
  return confidence >= doubtBelow ? 'likely' : 'doubtful';
}
