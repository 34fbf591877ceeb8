/** The pair on paper: two columns, row by row, with numbered note marks, and the notes as endnotes. Drawn only while printing. */
import { useMemo, type ReactElement } from 'react';

import type { Reading } from '../../engine/text/bitext';
import { sides, type Side } from '../../engine/text/text';
import { bodyLanguage } from '../../store/body-language';
import { lookOf, useCategories } from '../../store/categories';
import { inOrder, type NoteView } from '../../store/note-views';
import { sayAbout } from '../../store/say-about';
import { useApp } from '../../store/use-app';
import { useNoteViews } from '../../store/use-note-views';
import { useSheet } from '../../store/use-visible';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import { MarkdownText } from './MarkdownText';
import styles from './PrintView.module.css';
import { paperPieces, type PaperMark } from './paper-pieces';
import { useSideName } from './use-side-name';

const said = laterWords.notes.paper;

export function PrintView(): ReactElement | null {
  const title = useApp((state) => state.pair?.title || words.pair.untitled);
  const readings = useApp((state) => state.readings);
  const sheet = useSheet();
  const views = useNoteViews();
  const notes = useMemo(() => inOrder(views, 'text'), [views]);
  const marks = useMemo(() => marksOf(notes), [notes]);
  if (readings === null) return null;
  return (
    <div className={styles.paper}>
      <h1>{title}</h1>
      {sheet.map((item) =>
        item.kind === 'furniture' ? null : (
          <div key={item.key} className={styles.row} data-heading={item.heading}>
            <span className={styles.label}>{item.label}</span>
            {sides.map((side) => (
              <div key={side} className={styles.cell} lang={readings[side].text.language}>
                {item[side].map((block) => (
                  <Block key={block} reading={readings[side]} block={block} marks={marks[side]} />
                ))}
              </div>
            ))}
          </div>
        ),
      )}
      {notes.length === 0 ? null : <h2>{said.notes}</h2>}
      <ol className={styles.notes}>
        {notes.map((view) => (
          <Endnote key={view.note.id} view={view} />
        ))}
      </ol>
    </div>
  );
}

function Block({
  reading,
  block,
  marks,
}: {
  readonly reading: Reading;
  readonly block: number;
  readonly marks: readonly PaperMark[];
}): ReactElement | null {
  const span = reading.text.blocks[block];
  if (span === undefined) return null;
  return (
    <p>
      {paperPieces(reading.text.content, span, marks).map(({ text, marked, numbers }, at) => (
        <span key={at}>
          {marked ? <u>{text}</u> : text}
          {numbers.length === 0 ? null : <sup>{numbers.join(', ')}</sup>}
        </span>
      ))}
    </p>
  );
}

function Endnote({ view }: { readonly view: NoteView }): ReactElement {
  const look = lookOf(useCategories(), view.note.category);
  const where = sayAbout(view.about, useSideName());
  const quotes = view.targets.map(({ quote }) => quote).filter((quote) => quote !== '');
  const { note, state, row } = view;
  return (
    <li>
      <b>
        {look.sign} {look.name}
      </b>{' '}
      {row === null ? where : `${where}, ${laterWords.notes.row(row)}`}
      {state === null || state === 'placed' ? '' : ` – ${laterWords.notes.states[state]}`}
      {note.tags.length === 0 ? '' : ` – ${note.tags.join(', ')}`}
      {quotes.length === 0 ? null : <q>{quotes.join(' ↔ ')}</q>}
      <MarkdownText body={note.body} language={bodyLanguage(note)} className={styles.body} />
    </li>
  );
}

/** Where each note's number stands, by side; a lost note has a number and no mark. */
function marksOf(notes: readonly NoteView[]): Readonly<Record<Side, readonly PaperMark[]>> {
  const marks: Record<Side, PaperMark[]> = { nl: [], en: [] };
  notes.forEach(({ targets }, at) => {
    for (const { side, match } of targets)
      if (match !== null && match.state !== 'lost')
        marks[side].push({ number: at + 1, start: match.start, end: match.end });
  });
  for (const side of sides) marks[side].sort((a, b) => a.start - b.start || a.end - b.end);
  return marks;
}
