/** The items of one group, as many as are asked for: a book's worth of findings does not all stand in the page at once. */
import { useState, type ReactElement } from 'react';

import type { Difference } from '../../engine/compare/difference';
import type { Selected } from '../../store/state';
import { words } from '../../words/words';
import { chunkSize, ItemChunk } from './ItemChunk';
import type { ItemProps } from './DifferenceItem';
import { ListGroup } from './ListGroup';
import styles from './ListGroup.module.css';

const text = words.differencesPanel;

/** Chunks shown before "show more": 200 items, more than anyone reads down to. */
const firstChunks = 8;

interface GroupProps extends Pick<ItemProps, 'rowLabels' | 'onToggle' | 'onDismiss'> {
  readonly title: string;
  readonly aside: string;
  readonly chunks: readonly (readonly Difference[])[];
  readonly count: number;
  readonly folded: boolean;
  /** What is selected, if it is in this group; a group with the selected one is always unfolded that far. */
  readonly selected: Selected | null;
  readonly sameRule: ReadonlyMap<string, number>;
  readonly onFold: () => void;
}

export function DifferenceGroup(props: GroupProps): ReactElement {
  const { title, aside, chunks, count, folded, selected, sameRule, rowLabels, onFold, onToggle, onDismiss } =
    props;
  const [wanted, setWanted] = useState(firstChunks);
  const open = !folded || selected !== null;
  const chosen = chunks.findIndex((chunk) => chunk.some((one) => one.id === selected?.difference));
  const shown = chunks.slice(0, Math.max(wanted, chosen + 1));
  return (
    <ListGroup title={title} aside={aside} count={count} open={open} onToggle={onFold}>
      {shown.map((chunk, index) => (
        <ItemChunk
          key={index * chunkSize}
          differences={chunk}
          start={index * chunkSize + 1}
          selected={index === chosen ? selected : null}
          sameRule={sameRule}
          many={chunks.length > 1}
          rowLabels={rowLabels}
          onToggle={onToggle}
          onDismiss={onDismiss}
        />
      ))}
      {shown.length < chunks.length && (
        <button type="button" className={styles.more} onClick={() => setWanted(shown.length + firstChunks)}>
          {text.showMore(count - shown.length * chunkSize)}
        </button>
      )}
    </ListGroup>
  );
}
