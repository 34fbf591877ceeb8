/** The words of bringing files in: backups and notes from elsewhere. */
import type { Match } from '../engine/annotate/note';

const one = (count: number, single: string, many: string): string =>
  `${count} ${count === 1 ? single : many}`;

export const restoreWords = {
  title: 'Restore a backup',
  importTitle: 'Bring notes in',
  close: 'Cancel',
  from: (file: string, day: string) => (day === '' ? file : `${file}, made ${day}`),
  pairs: 'Pairs of texts',
  notes: 'Notes',
  standing: {
    new: (count: number) => `${count} new`,
    same: (count: number) => `${count} the same as here`,
    conflict: (count: number) => `${count} not the same as here`,
    gone: (count: number) => `${count} deleted here`,
  },
  none: 'None in this file.',
  bin: (count: number) => one(count, 'deleted note goes into the bin.', 'deleted notes go into the bin.'),
  categories: (names: string) => `Categories: ${names}.`,
  dismissed: (count: number) =>
    `Adds ${one(count, 'thing that is no difference in any text.', 'things that are no difference in any text.')}`,
  siteRules: (count: number) =>
    `Adds ${one(count, 'line that is always set aside.', 'lines that are always set aside.')}`,
  unreadable: (count: number) =>
    one(
      count,
      'record could not be read where this backup was made; it stays in the file as it is.',
      'records could not be read where this backup was made; they stay in the file as they are.',
    ),
  damaged: (count: number) =>
    one(
      count,
      'entry of the file could not be read and is left out.',
      'entries of the file could not be read and are left out.',
    ),
  settings: 'Take over its settings: theme, text size, keys',
  conflicts: 'What should happen with these?',
  forAll: 'For all',
  answers: {
    pair: { keep: 'Keep what is here', take: 'Take from the file', both: 'Keep both' },
    note: { keep: 'Keep what is here', take: 'Take from the file', both: 'Keep both' },
    gone: { keep: 'Leave in the bin', take: 'Take back', both: 'Take back' },
  },
  here: 'Here',
  inFile: 'In the file',
  changed: (when: string) => `changed ${when}`,
  restore: 'Restore',
  bringIn: (count: number) => `Bring in ${one(count, 'note', 'notes')}`,
  nothingNew: 'Everything in this file is here already.',
  states: {
    placed: 'In place',
    moved: 'Moved: the same words, elsewhere',
    changed: 'The words have changed',
    lost: 'Their place is gone; they keep their quotes',
  } satisfies Readonly<Record<Match['state'], string>>,
  stateLegend: 'Where they would stand in the open texts',
  elsewhere: (count: number) =>
    one(count, 'note on another pair of this device', 'notes on other pairs of this device'),
  without: 'Leave these out',
  problems: (count: number) =>
    one(count, 'part of the file was left out:', 'parts of the file were left out:'),
  problem: {
    'not-a-file': 'no annotations in it',
    'not-an-annotation': 'no annotation',
    'no-target': 'nothing says which words are meant',
    'no-quote': 'only a position, and no words',
    'no-side': 'its words stand in neither text, or in both',
    'no-pair': 'no pair to put it on',
    'left-out': 'has no place in a note',
  },
  done: (pairs: number, notes: number, failed: number) =>
    `Restored: ${one(pairs, 'pair', 'pairs')}, ${one(notes, 'note', 'notes')}.${
      failed === 0 ? '' : ` ${one(failed, 'pair was', 'pairs were')} not saved on this device.`
    }`,
  notesTaken: (count: number) => `${one(count, 'note', 'notes')} brought in.`,
  copyOf: (title: string) => `${title} (from backup)`,
  see: 'Show what is in it',
  refusedTitle: 'This file was not brought in',
  refused: {
    'not-json':
      'It is neither a backup nor notes that Tweeluik can read: it holds no JSON and no table of notes. Backups end in “.json”, Web Annotations in “.jsonld” or “.json”.',
    'not-notes': 'It is JSON, but holds neither a backup nor annotations.',
    newer:
      'A newer version of Tweeluik made this backup. Nothing of it was touched: reload the page to get the newest version, then try again. Keep the file.',
    'no-pair': 'Notes need texts to stand on. Open the pair they belong to, then bring them in again.',
    empty: 'There are no notes in it.',
  },
  refusedFile: (file: string) => `File: ${file}`,
  choose: 'Bring in notes or a backup …',
  drop: 'Drop a backup or notes here to see what is in it',
};
