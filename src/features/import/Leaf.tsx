/** One leaf of the new pair: takes a text by paste, drop, file or typing, and shows what it holds without laying a book out. */
import { useRef, useState, type ClipboardEvent, type DragEvent, type ReactElement } from 'react';

import type { Side } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { words } from '../../words/words';
import { Held } from './Held';
import styles from './Leaf.module.css';
import type { SideCheck } from './pair-check';
import { mostBytes, takeFile } from './take-file';

const said = words.import;

/** A longer text is held, not put into the field: the browser would lay out every line of it (own choice: a page). */
const fieldHolds = 4_000;
/** Up to here a held text may be brought into the field to be edited; measured in Chromium, 200,000 characters lay out within 0.1 s. */
const editable = 200_000;

export function Leaf({ side, check }: { readonly side: Side; readonly check: SideCheck }): ReactElement {
  const text = useApp((state) => state.draft[side]);
  const { setDraft } = useActions();
  const [editing, setEditing] = useState(false);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);

  function put(next: string): void {
    setProblem(null);
    setDraft({ [side]: next });
  }

  function clear(): void {
    setEditing(false);
    put('');
  }

  /** A long paste into an empty field never reaches the field. */
  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const pasted = event.clipboardData.getData('text/plain');
    const whole = event.currentTarget;
    const all = whole.selectionEnd - whole.selectionStart === whole.value.length;
    if (!all || pasted.length <= fieldHolds) return;
    event.preventDefault();
    setEditing(false);
    put(pasted);
  }

  async function takeFrom(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const taken = await takeFile(file);
    if (taken.state === 'text') {
      setEditing(false);
      put(taken.text);
    } else setProblem(sayRefusal(taken.why, file));
  }

  async function pasteByButton(): Promise<void> {
    try {
      const pasted = await navigator.clipboard.readText();
      if (pasted.trim() !== '') {
        setEditing(false);
        put(pasted);
      }
    } catch {
      setProblem(said.pasteBy);
    }
    field.current?.focus();
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void takeFrom(file);
    else put(event.dataTransfer.getData('text/plain'));
  }

  const held = !editing && text.length > fieldHolds;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a drop target; button and field do the same
    <section
      className={styles.leaf}
      data-side={side}
      data-over={over}
      aria-label={said.leaf(side)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className={styles.head}>
        <b lang={side}>{said.side[side]}</b>
        {check.words > 0 ? (
          <span>
            {said.count(check.words)} · {said.language(check.language)}
          </span>
        ) : null}
      </p>
      {held ? (
        <Held
          text={text}
          words={check.words}
          language={check.language === 'und' ? side : check.language}
          onEdit={text.length <= editable ? () => setEditing(true) : null}
          onClear={clear}
        />
      ) : (
        <>
          <div className={styles.intro} data-filled={text !== ''}>
            <h2>
              {said.put[side]}
              <span className={styles.caret} aria-hidden="true" />
            </h2>
            <p>{said.how}</p>
          </div>
          <textarea
            ref={field}
            className={styles.field}
            lang={side}
            aria-label={said.field[side]}
            data-filled={text !== ''}
            value={text}
            spellCheck={false}
            onPaste={onPaste}
            onChange={(event) => {
              setEditing(true);
              put(event.currentTarget.value);
            }}
          />
          <div className={styles.actions}>
            {text === '' ? (
              <>
                <Button tone="primary" hint="Ctrl V" onClick={() => void pasteByButton()}>
                  {said.paste}
                </Button>
                <Button onClick={() => picker.current?.click()}>{said.open}</Button>
              </>
            ) : (
              <Button onClick={clear}>{said.clear}</Button>
            )}
          </div>
          {text === '' ? <p className={styles.small}>{said.small}</p> : null}
        </>
      )}
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <input
        ref={picker}
        type="file"
        accept=".txt,text/plain"
        hidden
        aria-label={said.openFor(side)}
        onChange={(event) => {
          void takeFrom(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

function sayRefusal(why: 'not-text' | 'empty' | 'too-big' | 'unreadable', file: File): string {
  switch (why) {
    case 'not-text':
      return said.file.notText(file.name);
    case 'empty':
      return said.file.empty(file.name);
    case 'too-big':
      return said.file.tooBig(file.name, `${Math.round(file.size / (mostBytes / 20))} MB`);
    case 'unreadable':
      return said.file.unreadable(file.name);
  }
}
