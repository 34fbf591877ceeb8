/** The foot of the panel, which never moves: back, where we stand, on; above it the plain word that a filter hides something. */
import type { ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import type { Stop, Visible } from '../../store/visible-differences';
import { useSettled } from '../../store/use-visible';
import { groupOf } from '../../store/visible-differences';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import styles from './Stepper.module.css';

const text = words.differencesPanel;

export function Stepper({
  visible,
  stops,
}: {
  readonly visible: Visible;
  readonly stops: readonly Stop[];
}): ReactElement {
  const selected = useApp((state) => state.selected);
  const singleKeys = useApp((state) => state.settings.singleKeys);
  const { stepDifference, showAllKinds } = useActions();
  const at = stops.findIndex(
    (stop) => stop.difference === selected?.difference && stop.place === selected.place,
  );
  const settled = useSettled();
  const content = visible.shown.filter((one) => groupOf(one) === 'says-something-else').length;
  const cues = visible.shown.filter((one) => groupOf(one) === 'worth-a-look').length;
  return (
    <div className={styles.foot}>
      {visible.filtering && (
        <p className={styles.filter}>
          <span>{text.hiddenByFilter(visible.hiddenByFilter)}</span>
          <button type="button" onClick={showAllKinds}>
            {text.showAll}
          </button>
        </p>
      )}
      <fieldset className={styles.stepper} aria-label={text.stepper}>
        <button type="button" disabled={stops.length === 0} onClick={() => stepDifference(-1)}>
          <Icon name="arrow-up" size={14} />
          {text.previous}
          {singleKeys && <kbd aria-hidden="true">K</kbd>}
        </button>
        {at === -1 && !settled ? (
          <span className={styles.position}>{text.counting}</span>
        ) : at === -1 ? (
          <span className={styles.position}>
            <span aria-hidden="true">{text.total(content, cues)}</span>
            <span className="spoken">{text.totalSpoken(content, cues)}</span>{' '}
            {stops.length > 0 && <small>{text.inPlaces(stops.length)}</small>}
          </span>
        ) : (
          <span className={styles.position}>
            {text.position(at + 1, stops.length)}{' '}
            <small>
              <span aria-hidden="true">{text.total(content, cues)}</span>
              <span className="spoken">{text.totalSpoken(content, cues)}</span>
            </small>
          </span>
        )}
        <button type="button" disabled={stops.length === 0} onClick={() => stepDifference(1)}>
          {text.next}
          <Icon name="arrow-down" size={14} />
          {singleKeys && <kbd aria-hidden="true">J</kbd>}
        </button>
      </fieldset>
    </div>
  );
}
