/** A search by words in the list: in what both sides say, and in what the differences are called. */
import { useRef, type ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import styles from './ListSearch.module.css';

const text = words.differencesPanel.search;

export function ListSearch(): ReactElement {
  const wanted = useApp((state) => state.filter.words);
  const { changeFilter } = useActions();
  const field = useRef<HTMLInputElement>(null);
  return (
    <search className={styles.search}>
      <Icon name="search" size={14} />
      <input
        ref={field}
        type="search"
        aria-label={text.label}
        placeholder={text.label}
        autoComplete="off"
        spellCheck={false}
        value={wanted}
        data-on={wanted.trim() === '' ? undefined : true}
        onChange={(event) => changeFilter({ words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || wanted === '') return;
          event.preventDefault();
          changeFilter({ words: '' });
        }}
      />
      {wanted === '' ? null : (
        <button
          type="button"
          className={styles.clear}
          aria-label={text.clear}
          onClick={() => {
            changeFilter({ words: '' });
            field.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </search>
  );
}
