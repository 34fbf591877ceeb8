/** The words of the library: the pairs kept on this device. */
const figure = (count: number): string => count.toLocaleString('en');

export const libraryWords = {
  title: 'On this device',
  list: 'Pairs on this device',
  sample: 'Sample',
  current: 'open now',
  opened: (when: string) => `opened ${when}`,
  notes: (count: number) => (count === 1 ? '1 note' : `${figure(count)} notes`),
  rows: (count: number) => (count === 1 ? '1 row' : `${figure(count)} rows`),
  differences: (count: number) => (count === 1 ? '1 difference' : `${figure(count)} differences`),
  languages: (nl: string, en: string) => `${nl} – ${en}`,
  read: (percent: number) => `read to ${percent} %`,
  reviewed: (percent: number) => `reviewed to ${percent} %`,
  more: (title: string) => `What can be done with “${title}”`,
  rename: 'Rename',
  renameField: (title: string) => `New title of “${title}”`,
  save: 'Save',
  cancel: 'Cancel',
  duplicate: 'Duplicate',
  delete: 'Remove',
  remove: (title: string) => `Remove “${title}” from this device`,
  newPair: 'New pair',
  none: 'No pair fits these words.',
  search: 'Search the pairs',
  sort: {
    label: 'Order of the pairs',
    opened: 'Opened last',
    title: 'Title',
    created: 'Newest',
    size: 'Largest',
  },
  samples: {
    title: 'Samples',
    why: 'To try things on. A sample that you remove can be brought back here.',
    bring: (title: string) => `Bring back: ${title}`,
    titles: {
      sample: 'One news article, twice',
      'sample-udhr': 'Universal Declaration of Human Rights',
    },
  },
  unreadable: (count: number) =>
    count === 1
      ? '1 pair could not be read; it is kept untouched.'
      : `${count} pairs could not be read; they are kept untouched.`,
  download: 'Download as it is',
  stays: 'Texts and notes stay in this browser.',
  copy: 'Download a backup of everything',
  use: (own: string, capacity: string) => `Notes take up ${own} of ${capacity}`,
  free: (free: string) => `${free} free`,
  texts: (texts: string) => `Texts take up ${texts}`,
  whole: (used: string, left: string) => `${used} used by this site, ${left} left`,
  emptyBin: (count: number) =>
    count === 1 ? 'Remove 1 deleted note for good' : `Remove ${figure(count)} deleted notes for good`,
};
