/** What alignment mode says: its banner, its actions and keys, what was done, and why something could not be done. */

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const handWords = {
  /** The button that begins and ends it. */
  toggle: 'Correct the alignment (F8)',
  toggleWord: 'Align',
  leave: 'Leave alignment mode (F8)',
  /** In the plate of a row. */
  fromRow: 'Correct by hand',
  progress: (done: number, of: number) =>
    `Reviewed ${done.toLocaleString('en')} of ${of.toLocaleString('en')} rows`,
  unfit: (count: number) =>
    `${many(count, 'correction', 'corrections')} made by hand no longer ${count === 1 ? 'fits' : 'fit'} these texts: kept with the pair, not applied. They hold again when the passage comes back.`,

  states: {
    pinned: 'pinned by you',
    accepted: 'accepted by you',
    edited: 'corrected by you',
    brought: 'paired by the file',
    open: 'left over from a correction',
  },
  unlink: 'Unlink the columns: each scrolls alone',
  unlinkWord: 'Unlink',
  unlinkedBar: {
    label: 'The columns are unlinked',
    text: 'Unlinked: each text scrolls alone. Bring the two places that belong together to the line.',
    here: 'Link here',
    back: 'Link as it was',
    nothing: 'Bring a paragraph of both texts to the line first.',
  },
};
