/** A group of the list: its heading folds and unfolds it. */
import type { ReactElement, ReactNode } from 'react';

import { Icon } from '../../ui/Icon';
import styles from './ListGroup.module.css';

export function ListGroup({
  title,
  aside,
  count,
  open,
  onToggle,
  children,
}: {
  readonly title: string;
  readonly aside: string;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={styles.group}>
      <h2 className={styles.heading}>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          <span className={styles.title}>{title}</span>
          {aside === '' ? null : <span className={styles.aside}>{aside}</span>}
          <span className={styles.count}>{count}</span>
          <span className={styles.chevron}>
            <Icon name="down" size={14} />
          </span>
        </button>
      </h2>
      {open && children}
    </section>
  );
}
