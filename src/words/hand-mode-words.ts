/** The words of alignment mode, fetched with it. */
import type { Refusal } from '../engine/align/hand-operations';

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

const row = (label: string): string => (label === 'H' ? 'The heading' : `Row ${label}`);
const ofRow = (label: string): string => (label === 'H' ? 'the heading' : `row ${label}`);

export const handModeWords = {
  mode: 'Alignment mode',
  modeSaid: 'Every key below works on the framed passage. Esc leaves.',
  keysOff: 'Single keys are switched off: use the buttons, arrows, Enter and Backspace.',
  bar: 'Correct the alignment',
  started: 'Alignment mode. The framed passage is moved by keys or buttons; Esc leaves.',
  stopped: 'Back to reading.',
  notYet: 'The rows are still being paired: this can be corrected when they are all there.',

  groups: { move: 'Move', rows: 'Rows', sentences: 'Sentences', say: 'Say', go: 'Go on', way: 'Go to' },
  actions: {
    up: 'Up',
    down: 'Down',
    merge: 'Merge',
    split: 'Split row',
    cut: 'Split sentence',
    join: 'Join sentences',
    drop: 'No counterpart',
    link: 'Link crossing',
    pin: 'Pin',
    accept: 'Accept',
    candidates: 'Candidates',
    doubtful: 'Next doubtful',
    review: 'Reviewed to here',
    realign: 'Align the rest again',
    unlink: 'Unlink',
    done: 'Done',
    nextRow: 'Next row',
    previousRow: 'Previous row',
    nextSentence: 'Next sentence',
    previousSentence: 'Previous sentence',
    side: 'Other side',
  },
  titles: {
    up: 'Move to the row above, on this side only',
    down: 'Move to the row below, on this side only',
    merge: 'Make one row of this one and the one below',
    split: 'Split the row before the framed sentence, or before its second paragraph',
    cut: 'Split the framed sentence in two',
    join: 'Join the framed sentence and the next one',
    drop: 'This passage has no counterpart: put it in a row of its own',
    link: 'Link two passages that stand in different places: choose one, then the other',
    pin: 'Pin the pair: nothing that is aligned later changes it; press again to free it',
    accept: 'This row is right; go to the next one',
    candidates: 'Which rows could hold the counterpart, and why',
    doubtful: 'Go to the next row that is doubtful',
    review: 'Reviewed up to and including this row; press again to take the mark away',
    realign: 'Align again what is neither pinned, accepted nor corrected by hand',
    unlink: 'Unlink the columns: each scrolls alone; then link them at two places',
    done: 'Leave alignment mode',
    nextRow: 'Next row',
    previousRow: 'Previous row',
    nextSentence: 'Next sentence on this side',
    previousSentence: 'Previous sentence on this side',
    side: 'Go to the other side of the row',
  },

  moved: (what: 'sentence' | 'paragraph', count: number, label: string, to: 'up' | 'down') => {
    const things =
      what === 'sentence' ? many(count, 'sentence', 'sentences') : many(count, 'paragraph', 'paragraphs');
    return `${things} of ${ofRow(label)} moved to the row ${to === 'up' ? 'above' : 'below'}.`;
  },
  merged: (label: string) => `${row(label)} merged with its neighbour.`,
  split: (label: string) => `${row(label)} split in two.`,
  dropped: (label: string) => `${row(label)}: no counterpart.`,
  pinned: (label: string) => `${row(label)} pinned: nothing that is aligned later changes it.`,
  unpinned: (label: string) => `${row(label)} is no longer pinned.`,
  accepted: (label: string) => `${row(label)} accepted.`,
  unaccepted: (label: string) => `${row(label)} is no longer accepted.`,
  freed: (label: string) => `${row(label)} may be aligned anew.`,
  paired: (label: string) => `${row(label)}: paired with the passage chosen.`,
  linked: (label: string) => `${row(label)} linked with the passage that crossed it.`,
  linkFrom: (label: string) =>
    `${row(label)} chosen. Go to the passage of the other side that belongs to it, and link again; Esc cancels.`,
  cutting: 'Left and right arrow move the border, Enter splits, Esc cancels.',
  cutHere: 'Split here',
  cutCancel: 'Cancel',
  cutEarlier: 'Border one word earlier',
  cutLater: 'Border one word later',
  sentenceSplit: () => 'Sentence split in two.',
  sentencesJoined: () => 'Sentences joined.',
  reviewed: (label: string) => `Reviewed up to ${ofRow(label)}.`,
  reviewTaken: 'The mark “reviewed up to here” was taken away.',
  reviewedMark: 'Reviewed up to here',
  doubtful: (label: string, count: number) =>
    `${row(label)} is doubtful; ${many(count, 'doubtful row', 'doubtful rows')} in all.`,
  doubtfulAgain: (label: string) => `End reached; ${ofRow(label)} is the first doubtful one.`,
  noneDoubtful: 'No row is doubtful that you have not looked at.',
  realigned: (fixed: number) =>
    fixed === 0
      ? 'Nothing is fixed yet: everything was aligned again.'
      : `Aligned again; ${many(fixed, 'fixed row stays as it is', 'fixed rows stay as they are')}.`,
  forgotten: 'Every correction by hand was taken away.',
  refused: {
    'no-row': 'There is no such row.',
    'nothing-here': 'There is nothing on this side of the row.',
    'first-row': 'This is the first row: there is none above it.',
    'last-row': 'This is the last row: there is none below it.',
    'one-part': 'Choose the sentence where the lower row is to begin (↓), then split.',
    'alone-already': 'It stands alone already.',
    'own-paragraph': 'The next sentence stands in another paragraph: join the rows instead.',
    'no-place': 'There is no place between two words to split.',
    'same-row': 'These two stand in one row already.',
    'same-side': 'Choose a passage of the other side.',
    'fixed-between': 'A row that you fixed lies between these two places: free it first.',
    'choose-sentence': 'Choose a sentence first (↓).',
  } satisfies Readonly<Record<Refusal | 'choose-sentence', string>>,

  spot: (label: string, side: string, sentence: boolean) =>
    `${row(label)}, ${side}${sentence ? ', one sentence' : ''}`,
  candidates: {
    title: (label: string, side: string) => `What could answer ${ofRow(label)} in ${side}?`,
    looking: 'Looking …',
    none: 'No row shares a name, a figure or a word with it. “No counterpart” may be the answer.',
    here: 'stands beside it now',
    choose: 'Pair',
    chooseName: (label: string) => `Pair with ${ofRow(label)}`,
    go: (label: string) => `Go to ${ofRow(label)}`,
    close: 'Close',
  },

  unlinked: 'The columns are unlinked: each scrolls alone. “Link here” pins what stands at the line.',
  relinked: 'The columns are linked again, as they were.',
  linkedHere: 'Linked here: the two passages are pinned, and what lies around them is aligned anew.',
  /** For the list of keys. */
  keys: {
    title: 'Alignment mode',
    toggle: 'Begin or leave alignment mode',
    row: 'Next or previous row',
    sentence: 'Next or previous sentence',
    side: 'Dutch or English side',
    moves: 'Move up or down, on one side',
  },
};
