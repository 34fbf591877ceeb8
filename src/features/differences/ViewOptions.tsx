/** How the list is looked at: its order, and from which weight on. Folded away behind one small button. */
import { useId, useState, type ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { Segments } from '../../ui/Segments';
import { words } from '../../words/words';
import styles from './ViewOptions.module.css';

const text = words.differencesPanel.view;

const orders = [
  { value: 'place', label: text.orders.place },
  { value: 'weight', label: text.orders.weight },
  { value: 'row', label: text.orders.row },
] as const;

const weights = [
  { value: 'info', label: text.weights.info },
  { value: 'minor', label: text.weights.minor },
  { value: 'major', label: text.weights.major },
  { value: 'critical', label: text.weights.critical },
] as const;

/** A button in the legend's free cell, and the options it unfolds below the legend: nothing is covered. */
export function ViewOptions(): ReactElement {
  const [open, setOpen] = useState(false);
  const order = useApp((state) => state.listOrder);
  const least = useApp((state) => state.leastSeverity);
  const { sortList, showFrom } = useActions();
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-expanded={open}
        aria-controls={id}
        aria-label={text.label}
        title={text.label}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <div id={id} className={styles.options} hidden={!open}>
        <Segments legend={text.order} options={orders} value={order} small onChange={sortList} />
        <Segments legend={text.from} options={weights} value={least} small onChange={showFrom} />
      </div>
    </>
  );
}
