/** The field in which one paragraph is corrected where it stands; never more than that paragraph. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';

import { pieceOf } from '../../engine/align/hand';
import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { words } from '../../words/words';
import styles from './BlockEditor.module.css';
import { useSideName } from './use-side-name';

const said = words.edit;

export function BlockEditor({
  side,
  block,
  reading,
}: {
  readonly side: Side;
  /** Id of the block, or of a piece of one: the whole block is corrected. */
  readonly block: string;
  readonly reading: Reading;
}): ReactElement {
  const { saveBlock, leaveBlock } = useActions();
  const saving = useApp((state) => state.editing?.saving ?? null);
  const sideName = useSideName();
  const before = useMemo(() => wholeBlock(reading, block), [reading, block]);
  const [draft, setDraft] = useState(before);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();

  useEffect(() => {
    field.current?.focus();
    if (field.current !== null) fit(field.current);
  }, []);

  function save(): void {
    void saveBlock(draft);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leaveBlock();
    else if (event.key === 'Enter' && !event.shiftKey) save();
    else return;
    event.preventDefault();
    // Neither the row's plate nor the hall is meant.
    event.stopPropagation();
  }

  return (
    <div className={styles.editor} data-block-editor>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={said.field(sideName(side))}
        aria-describedby={hint}
        lang={reading.text.language}
        value={saving ?? draft}
        readOnly={saving !== null}
        rows={1}
        onKeyDown={onKey}
        onChange={(event) => {
          setDraft(event.currentTarget.value);
          fit(event.currentTarget);
        }}
      />
      <div className={styles.foot}>
        <p id={hint} className={styles.hint}>
          {draft.trim() === '' ? said.hintEmpty : said.hint}
        </p>
        <Button onClick={leaveBlock}>{said.cancel}</Button>
        <Button tone="primary" disabled={saving !== null} onClick={save}>
          {saving === null ? said.save : said.saving}
        </Button>
      </div>
    </div>
  );
}

/** As high as its words: browsers without `field-sizing` need that said. */
function fit(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

/** The words of the whole block that a block or a piece belongs to. */
function wholeBlock({ text }: Reading, id: string): string {
  const { block } = pieceOf(id);
  const pieces = text.blocks.filter((one) => pieceOf(one.id).block === block);
  const first = pieces[0];
  const last = pieces.at(-1);
  return first === undefined || last === undefined ? '' : text.content.slice(first.start, last.end);
}
