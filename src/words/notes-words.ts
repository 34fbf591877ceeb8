/** The words of the notes: categories, states, list, editor. */
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
  title: 'Notes',
  highlighted: 'Highlighted.',
  attached: 'The note stands here now.',
  takenBack: 'Note taken back.',
  unknown: 'The note that was asked for is not on this device.',
  deleted: 'Note deleted.',
  deletedSeveral: (count: number) =>
    count === 1 ? 'Note deleted.' : `${count} notes deleted; all are in the bin.`,
  emptyTakenBack: 'The empty note was taken back.',
  empty: {
    title: 'No notes yet',
    text: 'Select words in either text, with the mouse, a finger, or Shift and the arrow keys. A small bar then offers a highlight, a note, or one note on the passage and its counterpart.',
    keys: 'On a selected passage: H highlights, N makes a note, P a note on the pair.',
  },
  list: 'Notes on this pair',
  order: { label: 'Order', text: 'Text order', date: 'By date' },
  filter: {
    label: 'Show only',
    words: 'Find in notes',
    clear: 'Show all notes',
    on: (shown: number, of: number) => `A filter is on: ${shown} of ${of} notes shown`,
    nothing: 'No note answers to this filter.',
    where: 'What the note is about',
    anywhere: 'Anywhere',
    wheres: { pair: 'Pair', gap: 'Gap', texts: 'Whole text' },
    state: 'State of the note',
    anyState: 'Any state',
    states: { placed: 'In place', moved: 'Moved', changed: 'Changed', lost: 'Lost' },
    tag: 'Tag',
    anyTag: 'Any tag',
    count: (name: string, count: number) => `${name}: ${count}`,
  },
  on: {
    side: (language: string) => `Passage in ${language}`,
    pair: 'Pair',
    gap: (language: string) => `Gap in ${language}`,
    text: (language: string) => `The whole text in ${language}`,
    texts: 'Both whole texts',
  },
  tools: {
    whole: 'Note on a whole text',
    wholeShort: 'On a text',
    export: 'Export',
    more: 'More for notes',
    moreShort: 'More',
    pick: 'Pick several',
    picked: (count: number) => `${count} picked`,
    pickOne: (category: string, where: string) => `Pick: ${category}, ${where}`,
    pickAll: 'Pick all shown',
    categories: 'Categories …',
    bin: (count: number) => (count === 0 ? 'Bin (empty)' : `Bin (${count})`),
  },
  row: (label: string) => (label === 'H' ? 'Headline' : `Row ${label}`),
  open: (category: string, where: string) => `Open note: ${category}, ${where}`,
  onlyHighlight: 'Highlight without words',
  editor: {
    fresh: 'New note',
    open: 'Note',
    target: {
      label: 'This note is about',
      pair: 'Pair',
      whole: 'This note is about the whole of',
      both: 'Both texts',
    },
    nothing: (language: string) => `${language} says nothing here`,
    noPartner: (language: string) => `No passage in ${language} yet`,
    adjust: 'Other words? Select them in the text.',
    takeSelected: 'Use the selected passage',
    category: 'Category',
    tags: 'Tags',
    addTag: 'Add a tag',
    removeTag: (tag: string) => `Remove tag ${tag}`,
    language: 'Language of the note',
    guessed: (name: string) => `${name} (guessed)`,
    unknownLanguage: 'Language unknown',
    here: 'Right: it belongs here',
    lost: 'Where does it belong? Select the words in the text and choose “Use the selected passage”, or take one of these:',
    lostNone:
      'Nothing in the text is like it. Select the words it belongs to and choose “Use the selected passage”.',
    attach: 'Attach here',
    likeness: (share: number) => `${Math.round(share * 100)} % alike`,
    earlier: (count: number) =>
      count === 1
        ? '1 earlier version, from another tab or a backup'
        : `${count} earlier versions, from other tabs or backups`,
    takeEarlier: 'Take this one',
    body: 'Text of the note',
    placeholder: 'What is worth remembering here?',
    saved: 'Saved on this device',
    notSaved: {
      full: 'Not saved: storage is full',
      forbidden: 'Not saved: kept until this tab closes',
      newer: 'Not saved: a newer version of Tweeluik wrote this note',
      cleared: 'Not saved: the storage was cleared',
      failed: 'Not saved: this browser would not store it',
    },
    download: 'Download your notes',
    again: 'Try again',
    remove: 'Delete',
    done: 'Done',
  },
  bin: {
    title: 'Deleted notes',
    empty: 'The bin is empty.',
    deleted: (when: string) => `Deleted ${when}`,
    takeBack: 'Take back',
    erase: 'Remove for good',
    emptyAll: 'Empty the bin',
    sure: (count: number) => (count === 1 ? 'Remove 1 note for good?' : `Remove ${count} notes for good?`),
    yes: 'Yes, remove',
    no: 'No',
    nameless: 'A note without words',
  },
  categoriesDialog: {
    title: 'Categories',
    text: 'Names, signs and colours are yours. Notes keep their category when you rename it.',
    name: 'Name',
    sign: 'Sign',
    colour: 'Colour',
    colours: {
      yellow: 'Yellow',
      coral: 'Coral',
      orange: 'Orange',
      pink: 'Pink',
      violet: 'Violet',
      blue: 'Blue',
      teal: 'Teal',
      green: 'Green',
      grey: 'Grey',
    },
    add: 'Add a category',
    fresh: 'New category',
    remove: (name: string) => `Delete category ${name}`,
    inUse: (name: string, count: number) =>
      count === 1
        ? `1 note is a “${name}”. What should it become?`
        : `${count} notes are a “${name}”. What should they become?`,
    moveTo: 'Move them to',
    removeNow: 'Delete category',
    keep: 'Keep it',
    reset: 'Back to the first set',
    of: (name: string, what: string) => `${what} of ${name}`,
  },
  changed: { was: 'When you wrote it', now: 'Now', added: 'new:', removed: 'gone:' },
  made: 'Made',
  edited: 'edited',
};
