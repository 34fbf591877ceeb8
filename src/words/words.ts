/** The one dictionary of the interface: every string a reader sees, English now, so that Dutch can follow as a second `Words`. */
import { differenceWords } from './difference-words';
import { differencesPanelWords } from './differences-panel-words';
import { appWords } from './app-words';
import { editWords } from './edit-words';
import { exportWords } from './export-words';
import { handWords } from './hand-words';
import { findWords, onlyWords } from './find-words';
import { libraryWords } from './library-words';
import { noteWords } from './notes-words';
import { pivotWords } from './pivot-words';
import { readerWords } from './reader-words';

const english = {
  app: appWords,
  hand: handWords,
  edit: editWords,
  export: exportWords,
  reader: readerWords,
  library: libraryWords,
  pair: {
    untitled: 'Untitled pair',
  },
  keeping: {
    pairNotKept: {
      full: 'Not saved: the storage of this browser is full. The texts stay open in this tab.',
      forbidden: 'Not saved: this browser forbids storage here. The texts stay open in this tab.',
      newer: 'Not saved: a newer version of Tweeluik is open in another tab. Reload this one.',
      cleared: 'Not saved: this pair was removed from the storage. It stays open in this tab.',
      elsewhere: 'Not saved: the same was changed in another tab. What you see stays open in this tab.',
      failed: 'Not saved: this browser would not store the texts. They stay open in this tab.',
    },
    blockMoved: { text: 'Put back into the text.', furniture: 'Set aside.' },
    pairRemoved: 'Pair removed from this device.',
    pairRenamed: 'Renamed.',
    pairDuplicated: (title: string) => `“${title}” is a pair of its own now.`,
    copyOf: (title: string) => `${title} (copy)`,
    tookTheirs: 'This pair was changed in another tab; you see it as it is now.',
    undone: 'Undone.',
    redone: 'Done again.',
  },
  history: {
    stale:
      'What was done to this pair cannot be taken back any more: the pair was changed elsewhere since. The old history is kept aside.',
    unreadable:
      'The history of this pair could not be read. It is kept aside untouched; everything else is here.',
    elsewhere:
      'Nothing was undone: this pair was changed in another tab since. Reload this tab to go on with what stands there.',
    outdated: 'That step cannot be taken back: what it changed was changed again elsewhere since.',
    bound: (steps: number) => `Undo (the last ${steps} steps are kept with the pair on this device)`,
  },
  differences: {
    types: differenceWords,
    dismissed: 'Marked as not a difference.',
    recalled: 'Counts as a difference again.',
    conventionChanged: 'Figures and dates are read anew.',
    wrapped: {
      start: 'End reached; back at the first difference.',
      end: 'Start reached; at the last difference.',
    },
    coming: 'Still comparing: goes there as soon as a difference is found.',
    nothingCame: 'No difference was found to go to.',
    position: (at: number, of: number) => `Place ${at} of ${of}.`,
    stood: (where: string, title: string) => (title === '' ? where : `${where} ${title}.`),
  },
  differencesPanel: differencesPanelWords,
  notes: noteWords,
  pivot: pivotWords,
  find: findWords,
  only: onlyWords,
};

/** The shape every interface language has. */
export type Words = typeof english;

export const words: Words = english;
