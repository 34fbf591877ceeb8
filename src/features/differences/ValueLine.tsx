/** Both values of a difference on one line, as the list shows them. */
import { useMemo, type ReactElement } from 'react';

import type { Difference } from '../../engine/compare/difference';
import { useLanguages } from './use-languages';
import { fitPair } from './middle-cut';
import { isOneSided, Relation, relationOf } from './Relation';
import { Slot } from './Slot';
import styles from './ValueLine.module.css';

/** Signs of 13.5 px serif that fit on the line of the 348 px inspector beside the sign (measured: 6.2 px a sign, 250 px). */
const room = 40;

/** `lama ≠ Llama`; a long value gives way in the middle, and a missing one is a slot. */
export function ValueLine({
  difference,
}: {
  readonly difference: Pick<Difference, 'nl' | 'en' | 'class'>;
}): ReactElement {
  const languages = useLanguages();
  const [nl, en] = useMemo(
    () => fitPair(difference.nl.read, difference.en.read, room),
    [difference.nl.read, difference.en.read],
  );
  if (isOneSided(difference)) {
    const side = nl === null ? 'en' : 'nl';
    return (
      <span className={styles.line}>
        <Value value={nl ?? en} language={languages[side]} />
      </span>
    );
  }
  return (
    <span className={styles.line}>
      <Value value={nl} language={languages.nl} />
      <Relation sign={relationOf(difference)} />
      <Value value={en} language={languages.en} />
    </span>
  );
}

function Value({
  value,
  language,
}: {
  readonly value: string | null;
  readonly language: string;
}): ReactElement {
  if (value === null || value === '') return <Slot wide />;
  return (
    <span className={styles.value} lang={language}>
      {value}
    </span>
  );
}
