/** One pair of the library: open it, rename it in place, duplicate it, remove it; and what is known of it. */
import { useId, useRef, useState, type ComponentProps, type ReactElement } from 'react';

import type { PairSummary } from '../../storage/pair';
import { isSample } from '../../store/samples';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { sayMoment } from '../../ui/moment';
import { sizeOf } from '../../ui/size-of';
import { ToolButton } from '../../ui/ToolButton';
import { words } from '../../words/words';
import styles from './Entry.module.css';

const said = words.library;

export function Entry({
  pair,
  hides,
}: {
  readonly pair: PairSummary;
  /** Closes the popover that the list stands in, if any. */
  readonly hides: ComponentProps<'button'>;
}): ReactElement {
  const current = useApp((state) => state.pair?.id === pair.id);
  const { goToPair, removePair, duplicatePair } = useActions();
  const [state, setState] = useState<'shut' | 'open' | 'renaming'>('shut');
  const acts = useId();
  const line = useRef<HTMLLIElement>(null);
  /** What was pressed goes away: the focus stays with the entry, or goes to its neighbour. */
  const focusIn = (entry: Element | null | undefined): void =>
    entry?.querySelector<HTMLElement>('button')?.focus();
  const title = pair.title === '' ? words.app.untitled : pair.title;

  return (
    <li ref={line} className={styles.entry} data-current={current}>
      <div className={styles.line}>
        {state === 'renaming' ? (
          <Renaming pair={pair} title={title} onDone={() => setState('shut')} />
        ) : (
          <button
            type="button"
            className={styles.open}
            aria-current={current ? 'page' : undefined}
            {...hides}
            onClick={() => void goToPair(pair.id)}
          >
            <b>{title}</b>
            <Known pair={pair} current={current} />
          </button>
        )}
        <ToolButton
          icon="more"
          label={said.more(title)}
          className={styles.more}
          aria-expanded={state !== 'shut'}
          aria-controls={acts}
          onClick={() => setState(state === 'shut' ? 'open' : 'shut')}
        />
      </div>
      <div id={acts} className={styles.acts} hidden={state !== 'open'}>
        <Button icon="edit" onClick={() => setState('renaming')}>
          {said.rename}
        </Button>
        <Button
          icon="both"
          onClick={() => {
            focusIn(line.current);
            setState('shut');
            void duplicatePair(pair.id);
          }}
        >
          {said.duplicate}
        </Button>
        <Button
          icon="trash"
          aria-label={said.remove(title)}
          onClick={() => {
            focusIn(line.current?.nextElementSibling ?? line.current?.previousElementSibling);
            void removePair(pair.id);
          }}
        >
          {said.delete}
        </Button>
      </div>
    </li>
  );
}

/** What is known without opening it, in two lines: what it is, and how far it was read. */
function Known({ pair, current }: { readonly pair: PairSummary; readonly current: boolean }): ReactElement {
  const facts = useApp((state) => state.facts[pair.id]);
  const notes = useApp((state) => state.noteCounts[pair.id] ?? 0);
  const name = (tag: string): string => words.differencesPanel.languageName(tag);
  const what = [
    isSample(pair.id) ? said.sample : null,
    facts?.languages == null ? null : said.languages(name(facts.languages.nl), name(facts.languages.en)),
    facts === undefined || facts.rows === 0 ? null : said.rows(facts.rows),
    facts === undefined || facts.rows === 0 ? null : said.differences(facts.differences),
    notes === 0 ? null : said.notes(notes),
  ];
  const where = [
    current ? said.current : said.opened(sayMoment(pair.opened)),
    facts === undefined || facts.read === 0 ? null : said.read(Math.round(facts.read * 100)),
    facts === undefined || facts.reviewed === 0 ? null : said.reviewed(Math.round(facts.reviewed * 100)),
    sizeOf(pair.size),
  ];
  const join = (parts: readonly (string | null)[]): string =>
    parts.filter((part) => part !== null).join(' · ');
  return (
    <>
      <span>{join(what)}</span>
      <span>{join(where)}</span>
    </>
  );
}

function Renaming({
  pair,
  title,
  onDone,
}: {
  readonly pair: PairSummary;
  readonly title: string;
  readonly onDone: () => void;
}): ReactElement {
  const { renamePair } = useActions();
  const [draft, setDraft] = useState(pair.title);
  return (
    <form
      className={styles.renaming}
      onSubmit={(event) => {
        event.preventDefault();
        void renamePair(pair.id, draft);
        onDone();
      }}
    >
      <input
        ref={(field) => field?.focus()}
        aria-label={said.renameField(title)}
        value={draft}
        maxLength={300}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The popover stays open: only the renaming ends.
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
      <Button type="submit" tone="primary">
        {said.save}
      </Button>
      <Button onClick={onDone}>{said.cancel}</Button>
    </form>
  );
}
