/** What a note is about, in the words of both sides, in one line or a few. */
import type { ReactElement } from 'react';

import { laterWords } from '../../words/later-words';
import { ChangedQuote } from './ChangedQuote';
import styles from './NoteQuotes.module.css';
import type { NoteView, TargetView } from '../../store/note-views';
import { useLanguages } from './use-languages';
import { useSideName } from './use-side-name';

export function NoteQuotes({ view }: { readonly view: NoteView }): ReactElement {
  const gap = typeof view.about === 'object' && 'gap' in view.about;
  if (view.targets.length === 0) return <></>;
  return (
    <div className={styles.quotes} data-category={view.note.category} data-gap={gap}>
      {view.targets.map((target, index) => (
        <span key={target.side} className={styles.target}>
          {index === 0 || gap ? null : (
            <i className={styles.beside} aria-hidden="true">
              ↔
            </i>
          )}
          {target.match?.state === 'changed' ? (
            <Changed target={target} now={target.match.now} />
          ) : (
            <Quote target={target} />
          )}
        </span>
      ))}
    </div>
  );
}

function Changed({ target, now }: { readonly target: TargetView; readonly now: string }): ReactElement {
  return <ChangedQuote was={target.quote} now={now} language={useLanguages()[target.side]} />;
}

/** The words, or a dashed slot for something missing. */
function Quote({ target }: { readonly target: TargetView }): ReactElement {
  const language = useLanguages()[target.side];
  const sideName = useSideName();
  if (target.quote !== '') return <q lang={language}>{target.quote}</q>;
  return (
    <>
      <span className={styles.slot} aria-hidden="true" />
      <span className="spoken">{laterWords.notes.editor.nothing(sideName(target.side))}</span>
    </>
  );
}
