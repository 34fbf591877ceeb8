/** The language a note is written in: guessed from its words, or as the reader says. */
import type { ReactElement } from 'react';

import type { Note } from '../../engine/annotate/note';
import { bodyLanguage } from '../../store/body-language';
import { useActions } from '../../store/use-app';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import { useLanguages } from './use-languages';
import styles from './LanguageChoice.module.css';

const said = laterWords.notes.editor;

/** What can be chosen besides the languages of the two texts: those the guess knows (engine/text/language.ts). */
const known = ['nl', 'en', 'de', 'fr', 'es', 'it'];

export function LanguageChoice({ note }: { readonly note: Note }): ReactElement {
  const { editNote } = useActions();
  const languages = useLanguages();
  const name = words.differencesPanel.languageName;
  const guess = bodyLanguage({ ...note, language: null });
  const offered = [
    ...new Set([languages.nl, languages.en, ...known, ...(note.language ? [note.language] : [])]),
  ];
  return (
    <select
      className={styles.choice}
      aria-label={said.language}
      value={note.language ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        editNote(note.id, { language: value === '' ? null : value });
      }}
    >
      <option value="">{guess === null ? said.unknownLanguage : said.guessed(name(guess))}</option>
      {offered.map((tag) => (
        <option key={tag} value={tag}>
          {name(tag)}
        </option>
      ))}
    </select>
  );
}
