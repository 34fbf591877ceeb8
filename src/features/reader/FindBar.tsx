/** The field that finds words in both texts; it stands below them, so that nothing is covered and nothing jumps. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import type { FindState } from '../../store/state';
import { Icon } from '../../ui/Icon';
import { ToolButton } from '../../ui/ToolButton';
import { words } from '../../words/words';
import styles from './FindBar.module.css';

const text = words.find;

/** Typing goes ahead of looking by this much, ms: below what is felt as waiting. */
const rest = 90;

export function FindBar(): ReactElement | null {
  const find = useApp((state) => state.find);
  return find === null ? null : <Bar find={find} />;
}

function Bar({ find }: { readonly find: FindState }): ReactElement {
  const { lookFor, stepFind, closeFind } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(find.query);
  const { query, hits, more, at, asked } = find;
  const split = useMemo(() => hits.filter((hit) => hit.side === 'nl').length, [hits]);

  // Where the reader was gets the focus back, unless it has gone elsewhere meanwhile; else the texts do.
  useEffect(() => {
    const before = document.activeElement;
    const bar = field.current?.closest('search');
    return () => {
      const now = document.activeElement;
      if (now !== null && now !== document.body && bar?.contains(now) !== true) return;
      const back = before instanceof HTMLElement && before !== document.body && before.isConnected;
      (back ? before : document.getElementById('texts'))?.focus({ preventScroll: true });
    };
  }, []);
  const answered = useRef(0);
  useEffect(() => {
    if (answered.current === asked) return;
    answered.current = asked;
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useEffect(() => {
    if (typed === query) return undefined;
    const timer = setTimeout(() => lookFor(typed), rest);
    return () => clearTimeout(timer);
  }, [typed, query, lookFor]);

  const step = (by: 1 | -1): void => {
    if (typed !== query) lookFor(typed);
    stepFind(by, rowInView());
  };
  const none = query.trim() !== '' && hits.length === 0;
  return (
    <search className={styles.bar} aria-label={text.label}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={text.field}
        placeholder={text.field}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') closeFind();
          else return;
          event.preventDefault();
        }}
      />
      <output className={styles.count}>
        {query.trim() === '' ? '' : none ? text.none : text.count(at + 1, hits.length, more)}
        {hits.length > 0 && <small>{text.sides(split, hits.length - split)}</small>}
      </output>
      <ToolButton
        icon="arrow-up"
        label={text.previous}
        disabled={hits.length === 0}
        onClick={() => step(-1)}
      />
      <ToolButton icon="arrow-down" label={text.next} disabled={hits.length === 0} onClick={() => step(1)} />
      <ToolButton icon="close" label={text.close} onClick={closeFind} />
    </search>
  );
}

/** The key of the first row in view, where going through the places begins; null when none is. */
function rowInView(): string | null {
  const scroller = document.querySelector('[data-reader-scroll]');
  if (scroller === null) return null;
  const box = scroller.getBoundingClientRect();
  for (let below = 60; below < box.height; below += 24) {
    const at = document.elementFromPoint(box.left + box.width / 4, box.top + below);
    const row = at?.closest<HTMLElement>('[data-row]');
    if (row !== null && row !== undefined) return row.dataset['row'] ?? null;
  }
  return null;
}
