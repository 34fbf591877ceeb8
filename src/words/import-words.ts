/** The words of the "new pair" page. */
import type { Side } from '../engine/text/text';
import { encodings, formats, sayProblem, sayRemark } from './file-words';
import { languageName } from './language-name';

const sideNames: Readonly<Record<Side, string>> = { nl: 'Dutch', en: 'English' };

export const importWords = {
  side: { nl: 'Nederlands', en: 'English' },
  leaf: (side: Side) => `The ${sideNames[side]} text`,
  put: { nl: 'Put the Dutch text here', en: 'Put the English text here' },
  how: 'Paste it, drop a file on this leaf, or just type. A whole book is fine.',
  kinds:
    'Text, Markdown, web page, Word, OpenDocument, EPUB, PDF – or one file with both: TMX, XLIFF, TSV, CSV.',
  field: { nl: 'Dutch text: paste or type', en: 'English text: paste or type' },
  paste: 'Paste',
  open: 'Open a file',
  openFor: (side: Side) => `Open a file with the ${sideNames[side]} text`,
  openAll: 'Open one or two files',
  small: 'Menus, counters and comment forms are folded away, never thrown away.',
  pasteBy:
    'This browser does not hand over the clipboard to a button. Press Ctrl+V (⌘V) now: the field is ready.',
  language: languageName,
  languageOf: (side: Side) => `Language of the ${sideNames[side]} leaf`,
  asFound: (tag: string) => `${languageName(tag)} (as found)`,
  encodingOf: (side: Side) => `Encoding of the ${sideNames[side]} leaf’s file`,
  encodings,
  formats,
  parts: (unit: 'pages' | 'chapters', count: number) =>
    `${count.toLocaleString('en')} ${count === 1 ? unit.slice(0, -1) : unit}`,
  count: (words: number) => (words === 1 ? '1 word' : `${words.toLocaleString('en')} words`),
  more: (words: number) => `… and ${words.toLocaleString('en')} more words`,
  beginning: 'Beginning of the text',
  edit: 'Edit',
  clear: 'Clear',
  asText: 'Plain text as it is',
  nowPlain: 'Read as plain text.',
  start: 'Read side by side',
  waiting: 'Two texts make a pair: put the other one beside it.',
  both: 'Put a text on each leaf, or drop one file that holds both.',
  look: 'Look at what was found, then read.',
  reading: (name: string | null) => (name === null ? 'Reading the clipboard …' : `Reading “${name}” …`),
  cancel: 'Cancel',
  dismiss: 'Close',
  clipboard: 'What was pasted',
  quoted: (name: string) => `“${name}”`,
  kept: 'What was open is still open; nothing was taken from this file.',
  problem: sayProblem,
  remark: sayRemark,
  tooMany: (count: number) => `${String(count)} files were dropped; the first two were taken.`,
  opened: (rows: number) =>
    rows === 1
      ? 'Opened 1 row, aligned as in the file.'
      : `Opened ${rows.toLocaleString('en')} rows, aligned as in the file.`,
  choose: {
    title: 'Read two of them side by side',
    nl: 'On the left',
    en: 'On the right',
    go: 'Open these two',
    warning:
      'Without Dutch and English there is no word list: rows are as in the file, differences go by numbers, names and lengths.',
  },
  backup: {
    title: (name: string) => `“${name}” holds notes of Tweeluik, not a text`,
    text: 'It can be brought in as it is; what is here is not overwritten without a question.',
  },
  found: {
    swapped: {
      title: 'The two texts stand on each other’s leaf',
      text: 'The left one reads like English, the right one like Dutch.',
      remedy: 'Swap them',
    },
    same: {
      title: 'This is the same text twice',
      text: 'Both leaves hold the same words; there is nothing to compare.',
      remedy: (side: Side) => `Clear the ${sideNames[side]} leaf`,
    },
    address: {
      title: (side: Side) => `The ${sideNames[side]} leaf holds an address, not a text`,
      text: 'Open the page, copy its text, and paste that.',
      remedy: (side: Side) => `Clear the ${sideNames[side]} leaf`,
    },
    language: {
      title: (side: Side, language: string) => `The ${sideNames[side]} leaf holds ${language}`,
      text: 'Tweeluik promises Dutch beside English. It will line these up by lengths, names and numbers, without its word list, and be less sure.',
      remedy: (side: Side) => `Clear the ${sideNames[side]} leaf`,
    },
    strays: {
      title: (side: Side, count: number, language: string) =>
        `${count === 1 ? 'A paragraph' : `${count.toLocaleString('en')} paragraphs`} of the ${sideNames[side]} text ${count === 1 ? 'is' : 'are'} in ${language}`,
      text: (words: string) =>
        `The first begins “${words.trim()}…”. Set aside, nothing is lost: each can be put back.`,
      remedy: (count: number) => (count === 1 ? 'Set it aside' : 'Set them aside'),
    },
  },
  swap: 'Swap the two texts',
};
