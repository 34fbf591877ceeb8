/** The sign of a kind on the ruler: the line it has in the text, 13 px wide. */
import { memo, type ReactElement } from 'react';

import type { Kind } from '../../engine/compare/difference';
import styles from './Ruler.module.css';

const shapes: Readonly<Record<Kind, ReactElement>> = {
  gap: <path d="M-6 2.5h3l3-5.5 3 5.5h3" />,
  number: <path d="M-4-1.8h8M-4 1.8h8" />,
  date: <path d="M-5 2H5M-4.2 2v-4M0 2v-4M4.2 2v-4" />,
  name: <rect x="-4.5" y="-1.6" width="9" height="3.2" rx="0.8" className={styles.filled} />,
  quote: <path d="M-4.5.5v-4h4M4.5-.5v4h-4" />,
  meaning: <path d="M-6 1q2-4 4 0t4 0 4-1" />,
  artefact: (
    <>
      <circle cx="-3.4" r="0.95" className={styles.filled} />
      <circle r="0.95" className={styles.filled} />
      <circle cx="3.4" r="0.95" className={styles.filled} />
    </>
  ),
};

/** Drawn around (x, y), on a plate of the leaf's colour so that the lines behind it do not run through. */
export const KindSign = memo(function KindSign({
  kind,
  x,
  y,
  plate,
  selected,
}: {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly plate: string;
  readonly selected: boolean;
}): ReactElement {
  return (
    <g
      className={styles.sign}
      data-kind={kind}
      data-selected={selected || undefined}
      transform={`translate(${x} ${y})`}
    >
      <rect x="-7.5" y="-4" width="15" height="8" rx="2" fill={plate} stroke="none" opacity="0.92" />
      <rect x="-8" y="-5.5" width="16" height="11" rx="3" className={styles.halo} />
      {shapes[kind]}
    </g>
  );
});
