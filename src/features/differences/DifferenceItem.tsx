/** One line of the list: what differs, where, and both values; the selected one unfolds in place to its card. */
import { memo, type ReactElement } from 'react';

import type { Difference } from '../../engine/compare/difference';
import type { OnDismiss } from '../../store/dismissals';
import { KindGlyph } from '../../ui/KindGlyph';
import { later } from '../../ui/later';
import { words } from '../../words/words';
import styles from './DifferenceItem.module.css';
import { Gauge } from './Gauge';
import { ValueLine } from './ValueLine';
import { Where } from './Where';
import { surenessOf, useWording } from './wording';

const DifferenceCard = later(async () => (await import('./DifferenceCard')).DifferenceCard);

export interface ItemProps {
  readonly difference: Difference;
  /** The place the screen stands at, or null while this item is closed. */
  readonly place: number | null;
  readonly rowLabels: ReadonlyMap<number, string>;
  readonly sameRule: number;
  readonly onToggle: (difference: Difference, isOpen: boolean) => void;
  readonly onDismiss: OnDismiss;
}

export const DifferenceItem = memo(function DifferenceItem(props: ItemProps): ReactElement {
  const { difference, place, rowLabels, sameRule, onToggle, onDismiss } = props;
  const { title } = useWording()(difference);
  const open = place !== null;
  return (
    <li
      className={styles.item}
      data-kind={difference.kind}
      data-open={open || undefined}
      data-difference={difference.id}
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={open}
        onClick={() => onToggle(difference, open)}
      >
        <span className={styles.glyph}>
          <KindGlyph kind={difference.kind} />
        </span>
        <span className={styles.title}>{title}</span>
        {!open && surenessOf(difference.confidence) === 'doubtful' && (
          <span className={styles.doubtful}>
            <Gauge sureness="doubtful" />
            <span className="spoken">{words.differencesPanel.card.doubtful}</span>
          </span>
        )}
        <Where difference={difference} rowLabels={rowLabels} />
        {open ? null : <ValueLine difference={difference} />}
      </button>
      {open && (
        <DifferenceCard
          difference={difference}
          place={place}
          rowLabels={rowLabels}
          sameRule={sameRule}
          onDismiss={onDismiss}
        />
      )}
    </li>
  );
});
