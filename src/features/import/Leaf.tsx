/** One leaf of the new pair: takes a text by paste, drop, file or typing, and shows what it holds without laying a book out. */
import { useRef, useState, type ClipboardEvent, type DragEvent, type ReactElement } from 'react';

import type { Side } from '../../engine/text/text';
import { languageOfSide } from '../../store/draft';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import { accepted } from './accepted';
import { FileFacts } from './FileFacts';
import { FileProblem } from './FileProblem';
import { Held } from './Held';
import styles from './Leaf.module.css';
import { Reading } from './Reading';

const said = laterWords.import;

/** A longer text is held, not put into the field: the browser would lay out every line of it (own choice: a page). */
const fieldHolds = 4_000;
/** Up to here a held text may be brought into the field to be edited; measured in Chromium, 200,000 characters lay out within 0.1 s. */
const editable = 200_000;

export function Leaf({ side }: { readonly side: Side }): ReactElement {
  const held = useApp((state) => state.draft[side]);
  const { typeDraft, clearDraft, pasteInto, fileInto, takeFiles, cancelReading } = useActions();
  const [editing, setEditing] = useState(false);
  const [over, setOver] = useState(false);
  const [hint, setHint] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const text = held.raw;
  const language = languageOfSide(held);

  function clear(): void {
    setEditing(false);
    clearDraft(side);
  }

  function paste(plain: string, html: string): void {
    setEditing(false);
    setHint(false);
    void pasteInto(side, plain, html === '' ? null : html);
  }

  /** A paste that is the whole text never reaches the field: its structure counts, and it may be a book. */
  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const whole = event.currentTarget;
    const all = whole.selectionEnd - whole.selectionStart === whole.value.length;
    const [file] = event.clipboardData.files;
    const plain = event.clipboardData.getData('text/plain');
    if (file !== undefined && plain === '') {
      event.preventDefault();
      void fileInto(side, file);
    } else if (all) {
      event.preventDefault();
      paste(plain, event.clipboardData.getData('text/html'));
    }
  }

  function onFiles(files: readonly File[]): void {
    const [first] = files;
    setEditing(false);
    if (files.length > 1) void takeFiles(files);
    else if (first !== undefined) void fileInto(side, first);
  }

  async function pasteByButton(): Promise<void> {
    try {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> =>
        item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
      const plain = await read('text/plain');
      const html = await read('text/html');
      if (plain.trim() !== '' || html !== '') paste(plain, html);
    } catch {
      setHint(true);
    }
    field.current?.focus();
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
    else paste(event.dataTransfer.getData('text/plain'), event.dataTransfer.getData('text/html'));
  }

  const isHeld = text !== '' && !editing && (held.about !== null || text.length > fieldHolds);
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
        {held.check.words > 0 ? (
          <span>
            {said.count(held.check.words)} · {said.language(language)}
          </span>
        ) : null}
      </p>
      {isHeld ? <FileFacts side={side} /> : null}
      {isHeld ? (
        <Held
          held={held}
          language={language === 'und' ? side : language}
          onEdit={held.blocks === null && text.length <= editable ? () => setEditing(true) : null}
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
              typeDraft(side, event.currentTarget.value);
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
          {text === '' ? <p className={styles.small}>{said.kinds}</p> : null}
          {text === '' ? <p className={styles.small}>{said.small}</p> : null}
        </>
      )}
      {held.opening === null ? null : (
        <Reading name={held.opening.name} onCancel={() => cancelReading(side)} />
      )}
      {held.problem === null ? null : (
        <FileProblem source={held.problem.source} problem={held.problem.problem} />
      )}
      {hint ? (
        <p role="alert" className={styles.problem}>
          {said.pasteBy}
        </p>
      ) : null}
      <input
        ref={picker}
        type="file"
        multiple
        accept={accepted}
        hidden
        aria-label={said.openFor(side)}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
