/** How sure a finding is, as three bars: one, two or three of them dark. Its word stands beside it. */
import type { ReactElement } from 'react';

import styles from './Gauge.module.css';
import type { Sureness } from './wording';

export function Gauge({ sureness }: { readonly sureness: Sureness }): ReactElement {
  return (
    <span className={styles.gauge} data-sureness={sureness} aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
