/** The words of the notes: categories, states, and what was done. */
import type { Match } from '../engine/annotate/note';

interface CategoryWords {
  readonly name: string;
  /** The sign on tab and chip: with colour and name the third way to tell categories apart. */
  readonly sign: string;
}

const categories = {
  question: { name: 'Question', sign: '?' },
  error: { name: 'Mistranslation', sign: '!' },
  omission: { name: 'Omission', sign: '…' },
  name: { name: 'Name', sign: 'N' },
  number: { name: 'Number', sign: '#' },
  style: { name: 'Style', sign: '~' },
  idea: { name: 'Idea', sign: '*' },
  remark: { name: 'Remark', sign: '¶' },
  term: { name: 'Term', sign: 'T' },
  source: { name: 'Source', sign: '§' },
} satisfies Readonly<Record<string, CategoryWords>>;

const states: Readonly<Record<Match['state'], string>> = {
  placed: 'In its place',
  moved: 'Moved: the same words, elsewhere',
  changed: 'The words have changed',
  lost: 'Its place is gone',
};

export const noteWords = {
  categories,
  states,
  highlighted: 'Highlighted.',
  attached: 'The note stands here now.',
  takenBack: 'Note taken back.',
  unknown: 'The note that was asked for is not on this device.',
  noCounterpart: (language: string) =>
    `Nothing in ${language} was found beside this passage: the note is on the passage alone. Select words there and choose “Use the selected passage” to make it a pair.`,
  selectFirst: 'Select words or a difference first: the note is about them.',
  deleted: 'Note deleted.',
  deletedSeveral: (count: number) =>
    count === 1 ? 'Note deleted.' : `${count} notes deleted; all are in the bin.`,
  emptyTakenBack: 'The empty note was taken back.',
  on: {
    side: (language: string) => `Passage in ${language}`,
    pair: 'Pair',
    gap: (language: string) => `Gap in ${language}`,
    text: (language: string) => `The whole text in ${language}`,
    texts: 'Both whole texts',
  },
};
