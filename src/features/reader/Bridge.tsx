/** The bridge of a row: its shape says how sure the pair is, without a word or a colour. */
import type { ReactElement } from 'react';

import type { Certainty } from '../../store/sheet';
import styles from './Bridge.module.css';

/** What a bridge can show: how sure a pair is, or that the reader left it apart. */
export type BridgeShape = Certainty | 'apart';

const whole = 'M0 0C0 5 3 8 8 8H56C61 8 64 5 64 0V40C64 35 61 32 56 32H8C3 32 0 35 0 40Z';
const edges = 'M0 0C0 5 3 8 8 8H56C61 8 64 5 64 0M0 40C0 35 3 32 8 32H56C61 32 64 35 64 40';
const pane =
  'M21 12.5H43A3.5 3.5 0 0 1 46.5 16V24A3.5 3.5 0 0 1 43 27.5H21A3.5 3.5 0 0 1 17.5 24V16A3.5 3.5 0 0 1 21 12.5Z';
const halfNl = 'M0 0C0 5 3 8 8 8H41L37 12 43 17 37 22 43 27 38 32H8C3 32 0 35 0 40';
const halfEn = 'M64 0C64 5 61 8 56 8H23L27 12 21 17 27 22 21 27 26 32H56C61 32 64 35 64 40';
const tornNl = 'M0 0C0 5 3 8 8 8H25L22 12 27 17 22 22 27 27 23 32H8C3 32 0 35 0 40';
const tornEn = 'M64 0C64 5 61 8 56 8H39L42 12 37 17 42 22 37 27 41 32H56C61 32 64 35 64 40';

/** Drawn 64 × 40 and stretched to the gutter's width. Waiting rows have no bridge. */
export function Bridge({ shape }: { readonly shape: BridgeShape }): ReactElement | null {
  if (shape === 'waiting') return null;
  return (
    <svg className={styles.bridge} viewBox="0 0 64 40" preserveAspectRatio="none" aria-hidden="true">
      {shape === 'sure' && <path className={styles.leaf} d={whole} />}
      {shape === 'likely' && (
        <>
          <path className={styles.leaf} fillRule="evenodd" d={`${whole}${pane}`} />
          <path className={styles.edge} d={`${edges}${pane}`} />
        </>
      )}
      {shape === 'doubtful' && <path className={styles.dotted} strokeDasharray="0.1 4" d={edges} />}
      {shape === 'only-nl' && <path className={`${styles.half} ${styles.nl}`} d={halfNl} />}
      {shape === 'only-en' && <path className={`${styles.half} ${styles.en}`} d={halfEn} />}
      {shape === 'apart' && (
        <>
          <path className={`${styles.torn} ${styles.nl}`} d={tornNl} />
          <path className={`${styles.torn} ${styles.en}`} d={tornEn} />
        </>
      )}
    </svg>
  );
}

/** The colours of a bridge run from one leaf to the other; one definition for the whole page. */
export function BridgeColours(): ReactElement {
  return (
    <svg width="0" height="0" className={styles.colours} aria-hidden="true">
      <linearGradient id="bridge-leaf">
        <stop offset="0" stopColor="var(--leaf-nl)" />
        <stop offset="1" stopColor="var(--leaf-en)" />
      </linearGradient>
    </svg>
  );
}
