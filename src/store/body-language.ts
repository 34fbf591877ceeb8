/** The language of a note's own words, for `lang` on screen and in files. */
import type { Note } from '../engine/annotate/note';
import { languageOf } from '../engine/text/language';

/** What was guessed of each note: 5,000 are listed and exported again and again. */
const guesses = new WeakMap<object, string | null>();

/** As the reader chose, else as its function words say; null when they do not. */
export function bodyLanguage(note: Pick<Note, 'body' | 'language'>): string | null {
  if (note.language !== null) return note.language;
  const known = guesses.get(note);
  if (known !== undefined) return known;
  const found = languageOf(note.body);
  const guessed = found === 'und' ? null : found;
  guesses.set(note, guessed);
  return guessed;
}
