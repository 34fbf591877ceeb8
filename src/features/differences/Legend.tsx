/** The legend of the seven kinds, which is the filter: each word wears the line it has in the text. */
import type { ReactElement } from 'react';

import type { Kind } from '../../engine/compare/difference';
import { useActions, useApp } from '../../store/use-app';
import { words } from '../../words/words';
import type { Visible } from '../../store/visible-differences';
import styles from './Legend.module.css';
import { ListSearch } from './ListSearch';
import { ViewOptions } from './ViewOptions';

const order: readonly Kind[] = ['gap', 'number', 'date', 'name', 'quote', 'meaning', 'artefact'];
const text = words.differencesPanel;

/** One button a kind; pressed means shown. The seven never move, whatever their counts. */
export function Legend({ visible }: { readonly visible: Visible }): ReactElement {
  const { counts, formCounts: form } = visible;
  const hidden = useApp((state) => state.hiddenKinds);
  const { toggleKind } = useActions();
  return (
    <div className={styles.legend}>
      <fieldset className={styles.kinds} aria-label={text.legend}>
        {order.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            data-kind={kind}
            data-none={counts[kind] + form[kind] === 0 || undefined}
            aria-pressed={!hidden.includes(kind)}
            aria-label={text.legendItem(kind, counts[kind], form[kind])}
            title={text.legendHint(kind, hidden.includes(kind), counts[kind], form[kind])}
            onClick={() => toggleKind(kind)}
          >
            <span className={styles.word}>{text.kinds[kind]}</span>
            <span className={styles.count}>{text.chip(counts[kind], form[kind])}</span>
          </button>
        ))}
        <ViewOptions visible={visible} />
      </fieldset>
      <ListSearch />
    </div>
  );
}
