/** The curves of a row: from both texts to their token, and the full thread of what is selected. */
import type { ReactElement } from 'react';

import type { Placed } from './gutter';
import styles from './Threads.module.css';

/** A placed item with the colour it is drawn in. */
export interface Drawn {
  readonly placed: Placed;
  readonly attributes: { readonly 'data-kind'?: string; readonly 'data-category'?: string };
  readonly thread: boolean;
}

export function Threads({ drawn }: { readonly drawn: readonly Drawn[] }): ReactElement | null {
  if (drawn.length === 0) return null;
  return (
    <svg className={styles.threads} aria-hidden="true">
      {drawn.map(({ placed, attributes, thread }) => (
        <g key={placed.key} {...attributes} className={styles.one} data-thread={thread || undefined}>
          {/* In the order the eye follows: Dutch word, edge, token, edge, English word. */}
          {[
            placed.leads.nl,
            ...(placed.curves.length === 2 ? placed.curves : [placed.curves[0] ?? null, null]),
            placed.leads.en,
          ].map(
            (path, index) =>
              path !== null && (
                <path
                  key={index}
                  d={path}
                  pathLength={1}
                  className={index === 0 || index === 3 ? styles.lead : styles.curve}
                  style={{ animationDelay: `calc(var(--draw) * ${index / 4})` }}
                />
              ),
          )}
          {placed.endings.map(({ shape, x, y }, index) => (
            <circle key={index} cx={x} cy={y} r={shape === 'dot' ? 2.4 : 2.6} className={styles[shape]} />
          ))}
        </g>
      ))}
    </svg>
  );
}
