/** The running text of one block: sentences, note fills, difference marks, and carets where something is missing. */
import { Fragment, memo, useMemo } from 'react';
import type { CSSProperties, ReactElement, ReactNode } from 'react';

import { slice } from '../../engine/text/text';
import type { Side, Span } from '../../engine/text/text';
import type { Reading } from '../../engine/text/bitext';
import { useCategory } from '../../store/categories';
import type { Selected } from '../../store/state';
import { words } from '../../words/words';
import { softBreaks } from './soft-breaks';
import { cutPieces } from './pieces';
import type { Cover, Piece } from './pieces';
import { sentenceId } from './ranges';
import type { DifferenceMark, NoteMark } from './row-load';
import styles from './PassageText.module.css';

type Kind = 'sentence' | 'note' | 'mark';

interface Props {
  readonly side: Side;
  readonly block: Span;
  readonly reading: Reading;
  /** Indices of the block's sentences. */
  readonly sentences: readonly number[];
  readonly marks: readonly DifferenceMark[];
  readonly notes: readonly NoteMark[];
  readonly selected: Selected | null;
  readonly activeNote: string | null;
}

/** Plan: lay covers over the block, cut them into a tree, draw the tree. */
export const PassageText = memo(function PassageText(props: Props): ReactElement {
  const { block, reading, sentences, marks, notes } = props;
  const pieces = useMemo(() => {
    const covers = <K extends Kind>(kind: K, spans: readonly (Span | undefined)[]): Cover<Kind>[] =>
      spans.flatMap((span, of) =>
        span === undefined ? [] : [{ kind, of, start: span.start, end: span.end }],
      );
    return cutPieces<Kind>(block, [
      covers(
        'sentence',
        sentences.map((index) => reading.sentences[index]),
      ),
      covers('note', notes),
      covers('mark', marks).map((cover) => ({ ...cover, lineless: marks[cover.of]?.kind === 'quote' })),
    ]);
  }, [block, reading, sentences, marks, notes]);
  return <>{draw(pieces, props)}</>;
});

/** `held` is the end of the fill or mark around these pieces: what is spoken there is spoken behind that one. */
function draw(pieces: readonly Piece<Kind>[], props: Props, held: number | null = null): ReactNode {
  return pieces.map((piece) => {
    const at = piece.piece === 'place' ? piece.at : piece.start;
    const key = piece.piece === 'text' ? `text ${at}` : `${piece.cover.kind} ${piece.cover.of} ${at}`;
    if (piece.piece === 'text') return <Leaf key={key} span={piece} props={props} />;
    if (piece.piece === 'place') return <Missing key={key} cover={piece.cover} props={props} />;
    const inside = draw(piece.inside, props, piece.cover.kind === 'sentence' ? null : piece.end);
    const after =
      piece.end === held || piece.cover.kind === 'sentence' ? null : <Spoken piece={piece} props={props} />;
    const { of } = piece.cover;
    if (piece.cover.kind === 'sentence') {
      const sentence = props.sentences[of] ?? 0;
      return (
        <span
          key={key}
          id={sentenceId(props.side, sentence)}
          data-sentence={sentence}
          tabIndex={-1}
          className={styles.sentence}
        >
          {inside}
        </span>
      );
    }
    if (piece.cover.kind === 'note') {
      const note = props.notes[of];
      if (note === undefined) return inside;
      return (
        <Fragment key={key}>
          <span
            className={styles.note}
            data-note={note.note}
            data-category={note.category}
            data-first={piece.first || undefined}
            data-active={note.note === props.activeNote || undefined}
          >
            {inside}
          </span>
          {after}
        </Fragment>
      );
    }
    const mark = props.marks[of];
    if (mark === undefined) return inside;
    return (
      <Fragment key={key}>
        <mark
          className={styles.mark}
          data-kind={mark.kind}
          data-difference={mark.difference}
          data-place={mark.place}
          data-first={piece.first || undefined}
          data-last={piece.last || undefined}
          data-whole={mark.whole || undefined}
          data-chosen={chosen(mark, props.selected)}
          style={piece.level > 0 ? ({ '--level': piece.level } as CSSProperties) : undefined}
        >
          {inside}
        </mark>
        {after}
      </Fragment>
    );
  });
}

/**
 * What is read aloud after a fill or mark, and after those inside that end with it. It stands behind them: at the end of
 * a line Chromium puts what is taken out of the flow on the next one, and a mark that held it would be drawn there too.
 */
function Spoken({
  piece,
  props,
}: {
  readonly piece: Extract<Piece<Kind>, { piece: 'cover' }>;
  readonly props: Props;
}): ReactElement {
  const inner = piece.inside.at(-1);
  const { kind, of } = piece.cover;
  const mark = kind === 'mark' ? props.marks[of] : undefined;
  const note = kind === 'note' ? props.notes[of] : undefined;
  return (
    <>
      {inner?.piece === 'cover' && inner.end === piece.end && <Spoken piece={inner} props={props} />}
      {piece.last && mark !== undefined && (
        <span className={`spoken ${styles.spoken}`}>
          {words.reader.markSpoken(words.reader.kinds[mark.kind], mark.title)}
        </span>
      )}
      {piece.last && note !== undefined && (
        <span className={`spoken ${styles.spoken}`}>
          <NoteSpoken category={note.category} />
        </span>
      )}
    </>
  );
}

/** `here` is the place that is selected, `kin` another place of the same difference. */
function chosen(mark: DifferenceMark, selected: Selected | null): 'here' | 'kin' | undefined {
  if (selected?.difference !== mark.difference) return undefined;
  return selected.place === mark.place ? 'here' : 'kin';
}

/** Plain text. Its element's only child is the text, so that offsets can be read back. */
function Leaf({ span, props }: { readonly span: Span; readonly props: Props }): ReactElement {
  const text = slice(props.reading.text.content, span);
  const parts = softBreaks(text, props.reading.text.language);
  if (parts.length === 1) return <span data-at={span.start}>{text}</span>;
  return (
    <>
      {parts.map(({ at, text: part }, index) => (
        <span key={at}>
          <span data-at={span.start + at}>{part}</span>
          {index < parts.length - 1 && (
            <span className={styles.soft} aria-hidden="true">
              {'\u00AD'}
            </span>
          )}
        </span>
      ))}
    </>
  );
}

/** A proofreader's caret where this side has nothing. */
function Missing({
  cover,
  props,
}: {
  readonly cover: Cover<Kind>;
  readonly props: Props;
}): ReactElement | null {
  const { of } = cover;
  const mark = cover.kind === 'mark' ? props.marks[of] : undefined;
  const note = cover.kind === 'note' ? props.notes[of] : undefined;
  if (mark !== undefined)
    return (
      <span
        className={styles.caret}
        data-kind={mark.kind}
        data-difference={mark.difference}
        data-place={mark.place}
        data-first
        data-chosen={chosen(mark, props.selected)}
      >
        <Caret />
        <span className={`spoken ${styles.spoken}`}>{words.reader.gapSpoken(mark.title)}</span>
      </span>
    );
  if (note === undefined) return null;
  return (
    <span
      className={`${styles.caret} ${styles.noteCaret}`}
      data-note={note.note}
      data-category={note.category}
      data-first
      data-active={note.note === props.activeNote || undefined}
    >
      <Caret />
      <span className={`spoken ${styles.spoken}`}>
        <NoteSpoken category={note.category} />
      </span>
    </span>
  );
}

/** Says the category of a note where it ends. */
function NoteSpoken({ category }: { readonly category: string }): ReactElement {
  return <>{words.reader.noteSpoken(useCategory(category).name)}</>;
}

function Caret(): ReactElement {
  return (
    <svg viewBox="0 0 14 10" aria-hidden="true">
      <path d="m1.5 9 5.5-6.5L12.5 9" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
