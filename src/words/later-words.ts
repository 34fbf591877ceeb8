/** The part of the dictionary that only screens use which are fetched later: same language, same house rules as `words.ts`. */
import { editSheetWords } from './edit-sheet-words';
import { handModeWords } from './hand-mode-words';
import { handWords } from './hand-words';
import { importWords } from './import-words';
import { notesPanelWords } from './notes-panel-words';
import { noteWords } from './notes-words';
import { restoreWords } from './restore-words';

const english = {
  hand: { ...handWords, ...handModeWords },
  edit: editSheetWords,
  notes: { ...noteWords, ...notesPanelWords },
  import: importWords,
  restore: restoreWords,
};

/** The shape every interface language has. */
export type LaterWords = typeof english;

export const laterWords: LaterWords = english;
