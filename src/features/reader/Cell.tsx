/** One side of a row: its blocks as headings and paragraphs, in their own language. */
import { memo } from 'react';
import type { ReactElement } from 'react';

import type { Reading } from '../../engine/text/bitext';
import { slice, type Side } from '../../engine/text/text';
import type { Selected } from '../../store/state';
import { later } from '../../ui/later';
import { words } from '../../words/words';
import { PassageText } from './PassageText';
import type { DifferenceMark, NoteMark } from './row-load';
import styles from './Cell.module.css';

interface Props {
  readonly side: Side;
  readonly blocks: readonly number[];
  readonly reading: Reading;
  readonly sentencesOf: ReadonlyMap<number, readonly number[]>;
  readonly marks: readonly DifferenceMark[];
  readonly notes: readonly NoteMark[];
  readonly selected: Selected | null;
  readonly activeNote: string | null;
  /** The block of this cell that is being corrected. */
  readonly editing: string | null;
}

const BlockEditor = later(
  async () => (await import('./BlockEditor')).BlockEditor,
  ({ block, reading: { text } }) => {
    const found = text.blocks.find(({ id }) => id === block);
    return <p>{found === undefined ? null : slice(text.content, found)}</p>;
  },
);

const none: readonly number[] = [];

export const Cell = memo(function Cell(props: Props): ReactElement {
  const { side, blocks, reading, sentencesOf } = props;
  return (
    <div
      className={styles.cell}
      data-side={side}
      data-text={side}
      data-code={words.differencesPanel.languageCode(reading.text.language, side)}
      lang={reading.text.language}
    >
      {blocks.map((index) => {
        const block = reading.text.blocks[index];
        if (block === undefined) return null;
        const text = (
          <PassageText
            side={side}
            block={block}
            reading={reading}
            sentences={sentencesOf.get(index) ?? none}
            marks={props.marks}
            notes={props.notes}
            selected={props.selected}
            activeNote={props.activeNote}
          />
        );
        if (block.id === props.editing)
          return <BlockEditor key={block.id} side={side} block={block.id} reading={reading} />;
        // The sheet has its own first heading; the texts' headlines come below it.
        if (block.kind === 'heading') {
          return block.level <= 1 ? <h2 key={block.id}>{text}</h2> : <h3 key={block.id}>{text}</h3>;
        }
        return (
          <p key={block.id} data-block={block.kind}>
            {text}
          </p>
        );
      })}
    </div>
  );
});
