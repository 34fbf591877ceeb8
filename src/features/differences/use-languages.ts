/** The languages the two texts are in, for `lang` on every quoted word. */
import { useMemo } from 'react';

import type { Side } from '../../engine/text/text';
import { useApp } from '../../store/use-app';

/** BCP 47 tags by side; the side's own name before anything was read. */
export function useLanguages(): Readonly<Record<Side, string>> {
  const nl = useApp((state) => state.readings?.nl.text.language ?? 'nl');
  const en = useApp((state) => state.readings?.en.text.language ?? 'en');
  return useMemo(() => ({ nl, en }), [nl, en]);
}
