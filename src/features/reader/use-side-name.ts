/** What the two sides are called in sentences: by their languages, and where these are the same, by their places. */
import { useCallback } from 'react';

import type { Side } from '../../engine/text/text';
import { useApp } from '../../store/use-app';
import { words } from '../../words/words';

/** BCP 47: undetermined. */
const unknown = 'und';

/** Names a side of the open pair: "Dutch". */
export function useSideName(): (side: Side) => string {
  const nl = useApp((state) => state.readings?.nl.text.language ?? 'nl');
  const en = useApp((state) => state.readings?.en.text.language ?? 'en');
  return useCallback(
    (side) => {
      const { languageName, sideNames } = words.differencesPanel;
      if (nl === en) return sideNames[side];
      const language = side === 'nl' ? nl : en;
      // A text without words has no language of its own; it stands in the place of its side's.
      return languageName(language === unknown ? side : language);
    },
    [nl, en],
  );
}
