/** What the pivot says: a row set against its rendering, word by word. */

/** A share as a percentage. */
const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

export const pivotWords = {
  open: 'Compare word by word',
  close: 'Close the word by word comparison',
  label: (row: string) => `Word by word, ${row === 'H' ? 'headline row' : `row ${row}`}`,
  waiting: 'Rendering …',
  by: 'Rendered by',
  byWho: { lexicon: 'Word lists', translator: 'This browser' },
  /** `from` and `to` are names of languages. */
  what: {
    lexicon: (from: string, to: string) =>
      `The ${from} put into ${to} word for word from word lists, in the order of the ${to}. It is a rendering to compare with, not a translation to be judged.`,
    translator: (from: string, to: string) =>
      `The ${from} as this browser’s own translator puts it into ${to}. It is a rendering to compare with; it may err, and says nothing about how well either text is written.`,
  },
  quiet: 'Articles, auxiliaries and small prepositions are not compared.',
  onlyRendered: (language: string) => `Only in the ${language}`,
  onlyThere: (language: string) => `Only in the ${language}`,
  spokenRendered: (language: string) => ` (only in the ${language}: `,
  spokenThere: (language: string) => ` (only in the ${language}: `,
  spokenEnd: ') ',
  same: 'Word for word the same, as far as this can tell.',
  whole: (share: number) => `${percent(share)} of the words differ: both are shown whole.`,
  rendering: (language: string) => `The ${language}, rendered`,
  there: (language: string) => `What the ${language} says`,
  unknown: (words: readonly string[]) =>
    `In no word list: ${words.slice(0, 8).join(', ')}${words.length > 8 ? ` and ${words.length - 8} more` : ''}.`,
  none: {
    'other-languages':
      'The word lists know Dutch and English only. For this pair of languages the browser’s own translator would be needed.',
    'too-long': 'This row is too long to be compared word by word.',
    'one-side': 'There is nothing on the other side to compare with.',
    failed: 'The engine stopped before it could answer. Try again.',
  },
  translator: {
    ask: 'Ask this browser’s translator',
    again: 'Try again',
    private: {
      available: 'It works on this device: nothing of your texts leaves it.',
      downloadable:
        'The browser first downloads its language model, once. Your texts stay on this device: nothing of them leaves it.',
      downloading:
        'The browser is downloading its language model. Your texts stay on this device: nothing of them leaves it.',
    },
    absent: 'This browser has no translator of its own (Chrome and Edge on a desktop have one).',
    unavailable: (from: string, to: string) =>
      `This browser’s translator does not know ${from} into ${to}, or not on this device.`,
    model: (share: number) => `Downloading the browser’s language model: ${percent(share)}`,
    text: (share: number) => `Translating on this device: ${percent(share)}`,
    stop: 'Stop',
    failed: (message: string) => `The browser’s translator stopped: ${message}`,
  },
};
