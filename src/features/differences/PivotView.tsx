/** A row set against its rendering: insertions and deletions word by word, who rendered it, and the way to the browser's own translator. */
import { Fragment, useEffect, useId, useRef, type ReactElement } from 'react';

import { wholeFrom, type Pivot } from '../../engine/compare/pivot';
import { pivotDirection } from '../../engine/compare/pivot-direction';
import { otherSide } from '../../engine/text/text';
import type { PivotState } from '../../store/state';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { words } from '../../words/words';
import styles from './PivotView.module.css';

const text = words.pivot;
const languageName = words.differencesPanel.languageName;

/** Shown where the row is asked about; nothing while the pivot of another row is open. */
export function PivotView({
  row,
  label,
}: {
  readonly row: number;
  readonly label: string;
}): ReactElement | null {
  const pivot = useApp((state) => state.pivot);
  const nl = useApp((state) => state.readings?.nl.text.language ?? 'nl');
  const en = useApp((state) => state.readings?.en.text.language ?? 'en');
  const { showPivot } = useActions();
  const box = useRef<HTMLElement>(null);
  // Once all of it is there: what the translator could do comes last.
  const drawn = pivot?.row === row && pivot.shown !== null && pivot.translator !== 'asking';
  // It grows the plate at its foot; what it says should be seen, and no more should move than that needs.
  useEffect(() => {
    if (drawn) box.current?.scrollIntoView({ block: 'nearest' });
  }, [drawn]);
  if (pivot?.row !== row) return null;
  const { from, to } = pivotDirection({ nl, en });
  const names = { from: languageName(from), to: languageName(to) };
  const { shown, by, kept } = pivot;
  return (
    <section ref={box} className={styles.pivot} aria-label={text.label(label)}>
      {kept !== null && (
        <Segments
          legend={text.by}
          hideLegend
          small
          options={[
            { value: 'lexicon', label: text.byWho.lexicon },
            { value: 'translator', label: text.byWho.translator },
          ]}
          value={by}
          onChange={(wanted) => void showPivot(wanted)}
        />
      )}
      <output className={styles.state} aria-busy={shown === null}>
        {shown === null ? text.waiting : typeof shown === 'string' ? text.none[shown] : null}
      </output>
      {shown !== null && typeof shown !== 'string' && (
        <Drawn pivot={shown} names={names} languages={{ from, to }} />
      )}
      <Translator pivot={pivot} names={names} />
    </section>
  );
}

interface Named {
  readonly from: string;
  readonly to: string;
}

/** The drawn line, or both whole where too much differs to read it interleaved. */
function Drawn({
  pivot,
  names,
  languages,
}: {
  readonly pivot: Pivot;
  readonly names: Named;
  readonly languages: Named;
}): ReactElement {
  const { pieces, changed, rendering, against, unknown, by } = pivot;
  const whole = changed > wholeFrom;
  const same = pieces.every((piece) => piece.how === 'same');
  const id = useId();
  return (
    <>
      {whole ? (
        <div className={styles.both}>
          <p className={styles.small}>{text.whole(changed)}</p>
          <h3 id={`${id}r`}>{text.rendering(names.from)}</h3>
          <p lang={languages.to} aria-labelledby={`${id}r`} className={styles.line} data-side={pivot.side}>
            {rendering}
          </p>
          <h3 id={`${id}t`}>{text.there(names.to)}</h3>
          <p
            lang={languages.to}
            aria-labelledby={`${id}t`}
            className={styles.line}
            data-side={otherSide(pivot.side)}
          >
            {against}
          </p>
        </div>
      ) : (
        <>
          <p lang={languages.to} className={styles.line}>
            {pieces.map((piece, index) => (
              // Pieces have no name but their place, and the list is never reordered.
              <Fragment key={index}>
                {piece.how === 'same' ? (
                  piece.text
                ) : piece.how === 'only-rendered' ? (
                  <>
                    {' '}
                    <del>
                      <span className="spoken" lang="en">
                        {text.spokenRendered(names.from)}
                      </span>
                      {piece.text}
                      <span className="spoken" lang="en">
                        {text.spokenEnd}
                      </span>
                    </del>{' '}
                  </>
                ) : (
                  <ins>
                    <span className="spoken" lang="en">
                      {text.spokenThere(names.to)}
                    </span>
                    {piece.text}
                    <span className="spoken" lang="en">
                      {text.spokenEnd}
                    </span>
                  </ins>
                )}
              </Fragment>
            ))}
          </p>
          {same ? (
            <p className={styles.small}>{text.same}</p>
          ) : (
            <p className={styles.key} aria-hidden="true">
              <del>{text.onlyRendered(names.from)}</del>
              <ins>{text.onlyThere(names.to)}</ins>
            </p>
          )}
        </>
      )}
      <p className={styles.small}>
        {text.what[by](names.from, names.to)} {text.quiet}
        {unknown.length === 0 ? '' : ` ${text.unknown(unknown)}`}
      </p>
    </>
  );
}

/** What the browser's translator is doing, could do, or why it cannot. Nothing is asked of it but by the button. */
function Translator({
  pivot,
  names,
}: {
  readonly pivot: PivotState;
  readonly names: Named;
}): ReactElement | null {
  const { translateRow, stopTranslating } = useActions();
  const { translator, progress, kept } = pivot;
  if (translator === 'asking' || pivot.shown === 'one-side' || pivot.shown === null) return null;
  if (progress !== null && progress.step !== 'failed') {
    const said = text.translator[progress.step](progress.share);
    return (
      <div className={styles.asking}>
        <label className={styles.progress}>
          <span>{said}</span>
          <progress value={progress.share} max={1} />
        </label>
        <Button onClick={stopTranslating} icon="stop">
          {text.translator.stop}
        </Button>
      </div>
    );
  }
  if (kept !== null) return null;
  if (translator === 'absent') return <p className={styles.small}>{text.translator.absent}</p>;
  if (translator === 'unavailable')
    return <p className={styles.small}>{text.translator.unavailable(names.from, names.to)}</p>;
  return (
    <div className={styles.asking}>
      {progress !== null && (
        <p className={styles.failed} role="alert">
          {text.translator.failed(progress.message)}
        </p>
      )}
      <Button onClick={() => void translateRow()}>
        {progress === null ? text.translator.ask : text.translator.again}
      </Button>
      <p className={styles.small}>{text.translator.private[translator]}</p>
    </div>
  );
}
