/** How the list is looked at: its order, and what of it – by weight, doubt, class and type. Folded away behind one small button. */
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';

import type { Visible } from '../../store/visible-differences';
import { Icon } from '../../ui/Icon';
import { later } from '../../ui/later';
import { words } from '../../words/words';
import styles from './ViewOptions.module.css';

const ViewChoices = later(async () => (await import('./ViewChoices')).ViewChoices);

const text = words.differencesPanel.view;

/** A button in the legend's free cell, and the options it unfolds below the legend: nothing is covered. */
export function ViewOptions({ visible }: { readonly visible: Visible }): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const options = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const at = document.activeElement;
      const here = at === button.current || options.current?.contains(at) === true;
      if (event.key !== 'Escape' || !here) return;
      event.preventDefault();
      button.current?.focus();
      setOpen(false);
    };
    // Before the hall, which would unselect the difference below.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [open]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-expanded={open}
        aria-controls={id}
        aria-label={text.label}
        title={text.label}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
        {visible.filtering && <i className={styles.on} />}
      </button>
      <div ref={options} id={id} className={styles.options} hidden={!open}>
        {open && <ViewChoices visible={visible} />}
      </div>
    </>
  );
}
