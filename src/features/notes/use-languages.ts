/** The languages of the two texts, for `lang` on every quote. */
import { useMemo } from 'react';

import type { Side } from '../../engine/text/text';
import { useApp } from '../../store/use-app';

/** BCP 47 tags; the side's own name before anything was read. */
export function useLanguages(): Readonly<Record<Side, string>> {
  const nl = useApp((state) => state.readings?.nl.text.language ?? 'nl');
  const en = useApp((state) => state.readings?.en.text.language ?? 'en');
  return useMemo(() => ({ nl, en }), [nl, en]);
}
