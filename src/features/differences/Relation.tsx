/** The sign between two values: unequal for a difference, a question mark for a cue, dots for rows that may not belong together. */
import type { ReactElement } from 'react';

import type { Difference } from '../../engine/compare/difference';
import { words } from '../../words/words';
import styles from './Relation.module.css';

const spoken = {
  unequal: words.differencesPanel.differsFrom,
  ask: words.differencesPanel.perhapsNot,
  beside: words.differencesPanel.paired,
};

/** Which sign a class of difference wears; a cue asks, it never says "unequal". */
export function relationOf(difference: Pick<Difference, 'class'>): 'unequal' | 'ask' {
  return difference.class === 'cue' ? 'ask' : 'unequal';
}

/** The sign, with its meaning in words for those who do not see it. */
export function Relation({ sign }: { readonly sign: 'unequal' | 'ask' | 'beside' }): ReactElement {
  return (
    <>
      <span className={styles.relation} data-sign={sign} aria-hidden="true">
        {sign === 'ask' ? '?' : ''}
      </span>
      <span className="spoken">{` ${spoken[sign]} `}</span>
    </>
  );
}

/** Whether only one side has something to show, and the other lacks nothing: debris, odd spaces. */
export function isOneSided(difference: Pick<Difference, 'class' | 'nl' | 'en'>): boolean {
  return (
    (difference.class === 'form' || difference.class === 'artefact') &&
    (difference.nl.read === null || difference.en.read === null)
  );
}
