/** What the two sides are called in the notes: by the languages their texts are in. */
import { useMemo } from 'react';

import type { Side } from '../../engine/text/text';
import { sideNames } from '../../store/side-name';
import { useApp } from '../../store/use-app';

/** Names a side of the open pair: "Dutch". */
export function useSideName(): (side: Side) => string {
  const readings = useApp((state) => state.readings);
  return useMemo(() => sideNames(readings), [readings]);
}
