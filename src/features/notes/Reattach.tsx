/** What to do about a note that no longer stands where it stood: confirm the new words, or say where it belongs. */
import { useMemo, type ReactElement } from 'react';

import { placesLike } from '../../engine/annotate/candidates';
import type { Target } from '../../engine/annotate/note';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import type { NoteView } from '../../store/note-views';
import styles from './Reattach.module.css';
import { useLanguages } from './use-languages';

const said = laterWords.notes.editor;

export function Reattach({ view }: { readonly view: NoteView }): ReactElement {
  const { attachNote } = useActions();
  return (
    <>
      {view.targets.map(({ side, match }, index) => {
        const target = view.note.targets[index];
        if (match === null || target === undefined || match.state === 'placed') return null;
        if (match.state === 'lost') return <Lost key={side} note={view.note.id} target={target} />;
        return (
          <Button
            key={side}
            icon="check"
            onClick={() => attachNote(view.note.id, side, { start: match.start, end: match.end })}
          >
            {said.here}
          </Button>
        );
      })}
    </>
  );
}

/** Places like the lost words, one press each. */
function Lost({ note, target }: { readonly note: string; readonly target: Target }): ReactElement {
  const content = useApp((state) => state.readings?.[target.side].text.content ?? '');
  const language = useLanguages()[target.side];
  const { attachNote } = useActions();
  const found = useMemo(() => placesLike(content, target.selectors), [content, target]);
  return (
    <div className={styles.lost}>
      <p>{found.length === 0 ? said.lostNone : said.lost}</p>
      <ul>
        {found.map(({ start, end, likeness }) => (
          <li key={start}>
            <q lang={language}>{content.slice(start, end)}</q>
            <span>
              {said.likeness(likeness)}
              <Button onClick={() => attachNote(note, target.side, { start, end })}>{said.attach}</Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
