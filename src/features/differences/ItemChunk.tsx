/** A stretch of a long list: drawn again only when something of its own changed, and skipped by the browser off screen. */
import { memo, type ReactElement } from 'react';

import type { Difference } from '../../engine/compare/difference';
import type { Selected } from '../../store/state';
import { DifferenceItem, type ItemProps } from './DifferenceItem';
import styles from './ListGroup.module.css';

/** Items a chunk: enough to fill a screen, few enough to lay out at once. */
export const chunkSize = 25;

/** A list cut into chunks of `chunkSize`. */
export function inChunks<One>(list: readonly One[]): readonly (readonly One[])[] {
  const chunks: (readonly One[])[] = [];
  for (let at = 0; at < list.length; at += chunkSize) chunks.push(list.slice(at, at + chunkSize));
  return chunks;
}

interface ChunkProps extends Pick<ItemProps, 'rowLabels' | 'onToggle' | 'onDismiss'> {
  readonly differences: readonly Difference[];
  /** Number of the first item in the whole group, from 1. */
  readonly start: number;
  /** What is selected, if it is one of these; else null. */
  readonly selected: Selected | null;
  readonly sameRule: ReadonlyMap<string, number>;
  /** Whether there are more chunks than this one. */
  readonly many: boolean;
}

export const ItemChunk = memo(function ItemChunk(props: ChunkProps): ReactElement {
  const { differences, start, selected, sameRule, many, rowLabels, onToggle, onDismiss } = props;
  return (
    <ol start={start} className={many ? styles.chunk : undefined}>
      {differences.map((difference) => (
        <DifferenceItem
          key={difference.id}
          difference={difference}
          place={difference.id === selected?.difference ? selected.place : null}
          rowLabels={rowLabels}
          sameRule={sameRule.get(difference.type) ?? 1}
          onToggle={onToggle}
          onDismiss={onDismiss}
        />
      ))}
    </ol>
  );
});
