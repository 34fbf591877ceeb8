/** The open note, unfolded in its place in the list: what it is about, category, words; kept with every key press. */
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';

import type { Note } from '../../engine/annotate/note';
import { sides } from '../../engine/text/text';
import { bodyLanguage } from '../../store/body-language';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { downloadText } from '../../ui/download-text';
import { Icon } from '../../ui/Icon';
import { Segments } from '../../ui/Segments';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import { CategoryPicker } from './CategoryPicker';
import { EarlierVersions } from './EarlierVersions';
import { EditorTargets } from './EditorTargets';
import { LanguageChoice } from './LanguageChoice';
import styles from './NoteEditor.module.css';
import { NoteQuotes } from './NoteQuotes';
import type { NoteView } from '../../store/note-views';
import { Reattach } from './Reattach';
import { TagField } from './TagField';
import { useSideName } from './use-side-name';

const said = laterWords.notes.editor;

export function NoteEditor({ view }: { readonly view: NoteView }): ReactElement {
  const { note, state } = view;
  const sideName = useSideName();
  const coming = useApp((app) => app.noteComing);
  // A note on a difference begins with its name, and is as new as an empty one.
  const [fresh] = useState(coming || (note.body === '' && note.motivation !== 'highlighting'));
  const proposal = useApp((app) => (app.proposal?.note === note.id ? app.proposal.targets : null));
  const { editNote, retarget, removeNote, closeNote } = useActions();
  const { card, field } = useFocus(note.id, fresh);
  const has = {
    nl: note.targets.some((one) => one.side === 'nl') || proposal?.nl !== undefined,
    en: note.targets.some((one) => one.side === 'en') || proposal?.en !== undefined,
  };
  const about = note.targets.length > 1 ? 'pair' : (note.targets[0]?.side ?? 'nl');
  const titleId = `note-title-${note.id}`;
  return (
    <li data-editor="true">
      <section ref={card} className={styles.card} aria-labelledby={titleId} tabIndex={-1}>
        <div className={styles.head}>
          <h2 id={titleId}>{fresh ? said.fresh : said.open}</h2>
          {note.texts.length > 0 ? (
            <WholeTexts note={note} />
          ) : (
            <Segments
              legend={said.target.label}
              hideLegend
              small
              options={[
                { value: 'nl', label: sideName('nl'), disabled: !has.nl },
                { value: 'pair', label: said.target.pair, disabled: !(has.nl && has.en) },
                { value: 'en', label: sideName('en'), disabled: !has.en },
              ]}
              value={about}
              onChange={(to) => retarget(note.id, to)}
            />
          )}
          <span className={styles.row}>{view.row}</span>
        </div>
        {note.texts.length > 0 ? null : <EditorTargets view={view} />}
        {state === null || state === 'placed' ? null : (
          <div className={styles.state} data-state={state}>
            <p>
              <Icon name="warning" size={14} />
              {laterWords.notes.states[state]}
            </p>
            {state === 'changed' ? <NoteQuotes view={view} /> : null}
            <Reattach view={view} />
          </div>
        )}
        <CategoryPicker value={note.category} onChange={(category) => editNote(note.id, { category })} />
        <textarea
          ref={field}
          className={styles.field}
          aria-label={said.body}
          lang={bodyLanguage(note) ?? undefined}
          placeholder={said.placeholder}
          value={note.body}
          onChange={(event) => editNote(note.id, { body: event.currentTarget.value })}
        />
        <div className={styles.facts}>
          <TagField note={note} />
          <LanguageChoice note={note} />
        </div>
        <EarlierVersions note={note} />
        <div className={styles.foot}>
          <Saved id={note.id} />
          <Button icon="trash" onClick={() => removeNote(note.id)}>
            {said.remove}
          </Button>
          <Button tone="primary" hint="Ctrl ↵" aria-keyshortcuts="Control+Enter" onClick={closeNote}>
            {said.done}
          </Button>
        </div>
      </section>
    </li>
  );
}

/** Which whole text the note is about, or both. */
function WholeTexts({ note }: { readonly note: Note }): ReactElement {
  const sideName = useSideName();
  const { editNote } = useActions();
  const [only, other] = note.texts;
  return (
    <Segments
      legend={said.target.whole}
      hideLegend
      small
      options={[
        { value: 'nl', label: sideName('nl') },
        { value: 'both', label: said.target.both },
        { value: 'en', label: sideName('en') },
      ]}
      value={other === undefined ? (only ?? 'nl') : 'both'}
      onChange={(to) => editNote(note.id, { texts: to === 'both' ? sides : [to] })}
    />
  );
}

/** Whether this note is kept; where it is not, the two ways out. */
function Saved({ id }: { readonly id: string }): ReactElement {
  const why = useApp((state) => state.keeping.unsaved.get(id));
  const { saveAgain, notesFile } = useActions();
  const download = (): void => downloadText(words.app.kept.fileName('unsaved'), notesFile());
  if (why === undefined) {
    return (
      <p className={styles.saved}>
        <Icon name="device" size={14} />
        {said.saved}
      </p>
    );
  }
  return (
    <div className={styles.saved} data-unsaved="true" role="alert">
      <p>
        <Icon name="warning" size={14} />
        {said.notSaved[why]}
      </p>
      <Button tone="link" onClick={download}>
        {said.download}
      </Button>
      <Button tone="link" onClick={saveAgain}>
        {said.again}
      </Button>
    </div>
  );
}

/**
 * Where the focus goes: into the field of a fresh note, onto the card of one that was opened from the list, and back
 * to where it was when the card closes.
 */
function useFocus(id: string, fresh: boolean) {
  const card = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { noteArrived } = useActions();
  useLayoutEffect(() => {
    const shown = card.current;
    const before = document.activeElement;
    shown?.scrollIntoView({ block: 'nearest' });
    if (fresh) {
      const { current } = field;
      current?.focus({ preventScroll: true });
      // Behind what stands there already.
      current?.setSelectionRange(current.value.length, current.value.length);
    } else if (before === null || before === document.body) shown?.focus({ preventScroll: true });
    noteArrived();
    return () => {
      if (shown?.contains(document.activeElement) !== true) return;
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        const back =
          before instanceof HTMLElement && before !== document.body && before.isConnected
            ? before
            : document.querySelector<HTMLElement>(`#note-${CSS.escape(id)}`);
        back?.focus();
        // A deleted note left nothing to go back to.
        if (document.activeElement === document.body) document.getElementById('tab-notes')?.focus();
      });
    };
  }, [id, fresh, noteArrived]);
  return { card, field };
}
