/** The end of the list: what was left out for doubt, and what the reader said is not a difference – each can be had back. */
import { useId, type ReactElement } from 'react';

import type { Difference } from '../../engine/compare/difference';
import { useActions, useApp } from '../../store/use-app';
import type { Visible } from '../../store/visible-differences';
import { Icon } from '../../ui/Icon';
import { KindGlyph } from '../../ui/KindGlyph';
import { words } from '../../words/words';
import itemStyles from './DifferenceItem.module.css';
import styles from './ListTail.module.css';
import { ValueLine } from './ValueLine';
import { useWording } from './wording';

const text = words.differencesPanel;

export function ListTail({ visible }: { readonly visible: Visible }): ReactElement | null {
  const showDoubtful = useApp((state) => state.showDoubtful);
  const showDismissed = useApp((state) => state.showDismissed);
  const { toggleDoubtful, toggleDismissed } = useActions();
  const id = useId();
  const doubtful = visible.doubtful.length;
  const dismissed = visible.dismissed.length;
  if (doubtful + dismissed === 0) return null;
  return (
    <div className={styles.tail}>
      <div className={styles.buttons}>
        {doubtful > 0 && (
          <button type="button" aria-pressed={showDoubtful} onClick={toggleDoubtful}>
            {showDoubtful ? text.hideDoubtful(doubtful) : text.showDoubtful(doubtful)}
          </button>
        )}
        {dismissed > 0 && (
          <button type="button" aria-expanded={showDismissed} aria-controls={id} onClick={toggleDismissed}>
            {text.dismissed(dismissed)}
          </button>
        )}
      </div>
      {showDismissed && dismissed > 0 && <Dismissed id={id} differences={visible.dismissed} />}
    </div>
  );
}

function Dismissed({
  id,
  differences,
}: {
  readonly id: string;
  readonly differences: readonly Difference[];
}): ReactElement {
  const dismissals = useApp((state) => state.pair?.dismissals);
  const wordingOf = useWording();
  const { recall } = useActions();
  return (
    <section id={id} className={styles.dismissed}>
      <h2 className={styles.title}>{text.dismissedTitle}</h2>
      <ul>
        {differences.map((difference) => {
          const rule = `type:${difference.type}`;
          const { title } = wordingOf(difference);
          const own = dismissals?.find((one) => one.key === difference.key);
          const dismissal = own ?? dismissals?.find((one) => one.key === rule);
          const note = [own === undefined ? text.dismissedRule : '', dismissal?.reason ?? '']
            .filter((part) => part !== '')
            .join(' · ');
          return (
            <li key={difference.id} className={styles.item} data-kind={difference.kind}>
              <span className={itemStyles['glyph']}>
                <KindGlyph kind={difference.kind} />
              </span>
              <span className={itemStyles['title']}>{title}</span>
              <button
                type="button"
                className={styles.recall}
                aria-label={text.recallNamed(title)}
                onClick={() => recall(own === undefined ? rule : difference.key)}
              >
                <Icon name="undo" size={14} />
                {text.recall}
              </button>
              <ValueLine difference={difference} />
              {note === '' ? null : <span className={styles.note}>{note}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
