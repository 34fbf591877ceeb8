/** The language of a note's own words, for `lang` on screen and in files. */
import type { Note } from '../engine/annotate/note';
import { languageOf } from '../engine/text/language';

/** As the reader chose, else as its function words say; null when they do not. */
export function bodyLanguage(note: Pick<Note, 'body' | 'language'>): string | null {
  if (note.language !== null) return note.language;
  const guessed = languageOf(note.body);
  return guessed === 'und' ? null : guessed;
}
