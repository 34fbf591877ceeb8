/** Everything the reader said is no difference, as a glossary: both values, why, how far, since when – and the way back. */
import type { ReactElement } from 'react';

import type { IgnoredEntry } from '../../store/dismissals';
import { useActions } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { sayMoment } from '../../ui/moment';
import { words } from '../../words/words';
import styles from './IgnoredList.module.css';
import { Slot } from './Slot';
import { useLanguages } from './use-languages';

const text = words.differencesPanel.ignored;

export function IgnoredList({ entries }: { readonly entries: readonly IgnoredEntry[] }): ReactElement {
  return (
    <section className={styles.ignored} aria-label={text.title}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.what}>{entries.length === 0 ? text.none : text.what}</p>
      <ul>
        {entries.map((entry) => (
          <Ignored key={`${entry.dismissal.key} ${entry.dismissal.created}`} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Ignored({ entry }: { readonly entry: IgnoredEntry }): ReactElement {
  const { dismissal, places } = entry;
  const { recall } = useActions();
  const rule = /^type:([^@]*)/.exec(dismissal.key)?.[1] ?? null;
  // Records of before the words were kept have the type in their key.
  const type = dismissal.about?.type ?? rule ?? dismissal.key.split('|')[0] ?? '';
  const name = words.differencesPanel.typeName(type);
  return (
    <li className={styles.item}>
      <span className={styles.name}>{name}</span>
      <button
        type="button"
        className={styles.recall}
        aria-label={text.recallNamed(name)}
        onClick={() => recall(dismissal)}
      >
        <Icon name="undo" size={14} />
        {text.recall}
      </button>
      {rule === null && dismissal.about !== undefined && <Values {...dismissal.about} />}
      {dismissal.reason.trim() !== '' && <span className={styles.reason}>{dismissal.reason}</span>}
      <span className={styles.note}>
        {text.scopes[dismissal.scope]}
        {rule === null ? '' : `, ${text.anyWords}`} · {text.places(places)} · {sayMoment(dismissal.created)}
      </span>
    </li>
  );
}

/** What the two sides said when it was dismissed. */
function Values({ nl, en }: { readonly nl: string | null; readonly en: string | null }): ReactElement {
  const languages = useLanguages();
  return (
    <span className={styles.values}>
      {nl === null ? <Slot wide /> : <span lang={languages.nl}>{nl}</span>}
      <span aria-hidden="true">=</span>
      {en === null ? <Slot wide /> : <span lang={languages.en}>{en}</span>}
    </span>
  );
}
