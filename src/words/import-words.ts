/** The words of the "new pair" page. */
import type { Side } from '../engine/text/text';

const sideNames: Readonly<Record<Side, string>> = { nl: 'Dutch', en: 'English' };

/** Languages the engine can find out; others are called by their code. */
const languages: Readonly<Record<string, string>> = {
  nl: 'Dutch',
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
};

export const importWords = {
  title: 'A new pair',
  side: { nl: 'Nederlands', en: 'English' },
  leaf: (side: Side) => `The ${sideNames[side]} text`,
  put: { nl: 'Put the Dutch text here', en: 'Put the English text here' },
  how: 'Paste it, drop a text file on this leaf, or just type. A whole book is fine.',
  field: { nl: 'Dutch text: paste or type', en: 'English text: paste or type' },
  paste: 'Paste',
  open: 'Open a file',
  openFor: (side: Side) => `Open a file with the ${sideNames[side]} text`,
  small: 'Menus, counters and comment forms are folded away, never thrown away.',
  pasteBy:
    'This browser does not hand over the clipboard to a button. Press Ctrl+V (⌘V) now: the field is ready.',
  language: (tag: string) => languages[tag] ?? (tag === 'und' ? 'language not found out' : tag),
  count: (words: number) => (words === 1 ? '1 word' : `${words.toLocaleString('en')} words`),
  more: (words: number) => `… and ${words.toLocaleString('en')} more words`,
  edit: 'Edit',
  clear: 'Clear',
  start: 'Read side by side',
  waiting: 'Two texts make a pair: put the other one beside it.',
  both: 'Put a text on each leaf.',
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
    language: {
      title: (side: Side, language: string) => `The ${sideNames[side]} leaf holds ${language}`,
      text: 'Tweeluik promises Dutch beside English. It will line these up by lengths, names and numbers, and be less sure.',
      remedy: (side: Side) => `Clear the ${sideNames[side]} leaf`,
    },
  },
  file: {
    notText: (name: string) =>
      `“${name}” is not a text file in UTF-8: it holds characters that are not text. Nothing was taken from it.`,
    empty: (name: string) => `“${name}” holds no text. Nothing was taken from it.`,
    tooBig: (name: string, size: string) =>
      `“${name}” is ${size}; up to 20 MB of text can be read. Nothing was taken from it.`,
    unreadable: (name: string) => `“${name}” could not be read. Nothing was taken from it.`,
  },
  swap: 'Swap the two texts',
};
