/** Both passages of the open note as a small diptych, and the way to take other words. */
import type { ReactElement } from 'react';

import type { Target } from '../../engine/annotate/note';
import type { Side } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import styles from './EditorTargets.module.css';
import type { NoteView } from '../../store/note-views';
import { useLanguages } from './use-languages';
import { useSideName } from './use-side-name';

const said = laterWords.notes.editor;

export function EditorTargets({ view }: { readonly view: NoteView }): ReactElement {
  const { note } = view;
  const passage = useApp((state) => state.passage);
  const { retargetToPassage } = useActions();
  const pair = note.targets.length > 1;
  const shown: readonly Side[] = pair ? ['nl', 'en'] : note.targets.map((one) => one.side);
  return (
    <>
      <div className={styles.diptych} data-category={note.category} data-pair={pair}>
        {shown.map((side, index) => (
          <span key={side} className={styles.part}>
            {index === 0 ? null : <span className={styles.hinge} aria-hidden="true" />}
            <Leaf side={side} target={note.targets.find((one) => one.side === side) ?? null} />
          </span>
        ))}
      </div>
      <div className={styles.adjust}>
        {passage === null ? (
          said.adjust
        ) : (
          <Button icon="check" onClick={() => retargetToPassage(note.id)}>
            {said.takeSelected}
          </Button>
        )}
      </div>
    </>
  );
}

function Leaf({ side, target }: { readonly side: Side; readonly target: Target | null }): ReactElement {
  const language = useLanguages()[side];
  const name = useSideName()(side);
  const quote = target?.selectors.quote.exact ?? null;
  return (
    <span className={styles.leaf} data-side={side}>
      <small>
        <span aria-hidden="true">{words.differencesPanel.languageCode(language, side)}</span>
        <span className="spoken">{name}</span>
      </small>
      {quote === null || quote === '' ? (
        <span className={styles.nothing}>{quote === null ? said.noPartner(name) : said.nothing(name)}</span>
      ) : (
        <q lang={language}>{quote}</q>
      )}
    </span>
  );
}
