/** A group of the list: its heading folds and unfolds it; long groups are drawn in chunks that the browser may skip. */
import { useMemo, type ReactElement, type ReactNode } from 'react';

import { Icon } from '../../ui/Icon';
import styles from './ListGroup.module.css';

/** Items a chunk: enough to fill a screen, few enough to lay out at once. */
const chunk = 25;

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
  readonly children: readonly ReactNode[];
}): ReactElement {
  const chunks = useMemo(() => {
    const parts: (readonly ReactNode[])[] = [];
    for (let at = 0; at < children.length; at += chunk) parts.push(children.slice(at, at + chunk));
    return parts;
  }, [children]);
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
      {open &&
        chunks.map((part, index) => (
          <ol key={index} className={chunks.length > 1 ? styles.chunk : undefined} start={index * chunk + 1}>
            {part}
          </ol>
        ))}
    </section>
  );
}
