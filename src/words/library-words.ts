/** The words of the library: the pairs kept on this device. */
export const libraryWords = {
  title: 'On this device',
  list: 'Pairs on this device',
  sample: 'Sample',
  sampleTitle: 'The sample: one news article, twice',
  current: 'open now',
  opened: (when: string) => `opened ${when}`,
  notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
  remove: (title: string) => `Remove “${title}” from this device`,
  newPair: 'New pair',
  none: 'No texts of your own yet.',
  unreadable: (count: number) =>
    count === 1
      ? '1 pair could not be read; it is kept untouched.'
      : `${count} pairs could not be read; they are kept untouched.`,
  download: 'Download as it is',
  stays: 'Texts and notes stay in this browser.',
  copy: 'Download your notes',
  use: (own: string, capacity: string) => `Notes take up ${own} of ${capacity}`,
  free: (free: string) => `${free} free`,
};
