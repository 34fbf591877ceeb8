/** What the reader's sheet says: heads, hinge, plates, furniture, coverage, and how a pairing is explained. */
import type { Reason } from '../engine/align/alignment';
import type { Kind } from '../engine/compare/difference';
import type { FurnitureReason } from '../engine/text/bitext';
import { languageName } from './language-name';

/** A count as English writes it: 9,712. */
const figure = (count: number): string => count.toLocaleString('en');

const many = (count: number, one: string, more: string): string =>
  `${figure(count)} ${count === 1 ? one : more}`;

/** `a, b and c` */
function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Shared words, each once, `Meta` when equal on both sides and `januari = January` when not; at most five. */
function shared(pairs: readonly (readonly [string, string])[]): string {
  const shown = pairs.slice(0, 5).map(([nl, en]) => (nl === en ? nl : `${nl} = ${en}`));
  const more = pairs.length - shown.length;
  return list(more > 0 ? [...shown, `${more} more`] : shown);
}

/** What the rule saw, quoted when it is short enough to help. */
function seen(evidence: string): string {
  const short = evidence.trim();
  return short === '' ? '' : `: ${short.length > 60 ? `${short.slice(0, 57)}…` : short}`;
}

export const readerWords = {
  sheet: 'The two texts side by side',
  heading: (title: string) => `${title}: Dutch and English side by side`,
  words: (count: number) => many(count, 'word', 'words'),
  impressions: {
    'machine-translation': 'reads like a machine translation',
    rewritten: 'reads like a rewritten copy',
  },
  places: (count: number) => many(count, 'place', 'places'),
  impressionPlaces: (count: number) => `Show the ${many(count, 'place', 'places')} it rests on`,
  opening: 'Opening the texts …',
  selectedCard: 'The selected difference',

  kinds: {
    gap: 'Missing',
    number: 'Number',
    date: 'Date',
    name: 'Name',
    quote: 'Quotation',
    meaning: 'Meaning',
    artefact: 'Artefact',
  } satisfies Readonly<Record<Kind, string>>,
  /** Read aloud after a mark's words. */
  markSpoken: (kind: string, title: string) => ` (${kind}: ${title})`,
  gapSpoken: (title: string) => ` (Missing here: ${title}) `,
  noteSpoken: (category: string) => ` (${category} note)`,
  token: (kind: string, title: string, places: number) =>
    places > 1 ? `${kind}: ${title}, ${places} places in this row` : `${kind}: ${title}`,
  noteTab: (category: string, body: string) =>
    body === '' ? `${category} note` : `${category} note: ${body}`,

  row: {
    name: (label: string) => (label === 'H' ? 'Headline row' : `Row ${label}`),
    button: (label: string, certainty: string) =>
      `${label === 'H' ? 'Headline row' : `Row ${label}`}, ${certainty}. Why?`,
    certainty: {
      sure: 'sure pair',
      likely: 'likely pair',
      doubtful: 'doubtful pair',
      apart: 'left apart',
      'only-nl': 'only in Dutch',
      'only-en': 'only in English',
      waiting: 'not paired yet',
    },
    grade: {
      sure: 'Sure',
      likely: 'Likely',
      doubtful: 'Doubtful',
      apart: 'Left apart',
      accepted: 'You said so',
    },
    why: (label: string) =>
      label === 'H'
        ? 'Why the headlines stand side by side'
        : `Why these two stand side by side in row ${label}`,
    sentences: (shape: string) => `Sentences inside: ${shape}`,
    noReason: 'Only their order in the two texts speaks for it.',
    note: 'Note on the pair',
    aside: (language: string) => `Set the ${language} aside`,
    close: 'Close',
    takeBack: 'Ask again',
    wordByWord: 'The row word by word',
  },
  /** A text could be read in two ways: how it was read, and the way to the other. */
  otherWay: {
    markdown: {
      read: 'What was pasted was read as Markdown: its signs (#, -, **, [ ]) became headings, lists, emphasis and links.',
      take: 'Plain text as it is',
    },
    'two-columns': {
      read: 'This was one document with a table of two languages: its columns are the two sides, its rows the rows.',
      take: 'Open as one text',
    },
    keep: 'Right so',
  },
  doubt: {
    question: 'Do these two belong together?',
    name: (row: string) => `Do these two belong together? ${row}`,
    yes: 'Yes, keep the pair',
    apart: 'Leave apart',
    withheld: 'Differences in this row are not counted until you say so.',
    apartNow: 'Left apart: differences between these two are not counted.',
  },
  gap: {
    title: (language: string) => `Nothing in ${language} here`,
    occurs: (language: string, clues: readonly string[]) =>
      clues.length === 0
        ? `No ${language} paragraph shares enough with this one.`
        : `${list(clues)} ${clues.length === 1 ? 'occurs' : 'occur'} in no other ${language} row.`,
    neighbours: 'The rows above and below are paired without it.',
    elsewhere: (language: string) => `${language} has this passage in another place.`,
    goThere: 'Go there',
    note: 'Note on this gap',
    empty: (language: string) => `There is no ${language} text.`,
  },
  reason: (reason: Reason): string => {
    switch (reason.code) {
      case 'names':
        return `${shared(reason.words)} on both sides`;
      case 'numbers':
        return `The same figures: ${shared(reason.words)}`;
      case 'words':
        return `Words that answer each other: ${shared(reason.words)}`;
      case 'length':
        return reason.for
          ? 'Usual length for this pair of texts'
          : reason.ratio > reason.usual
            ? 'The left one is longer than usual'
            : 'The right one is longer than usual';
      case 'nothing-shared':
        return 'No number, date or rare name in common';
      case 'neighbours':
        return reason.for ? 'The rows above and below are sure' : 'Comes right beside a gap';
      case 'only-place':
        return 'Only its place speaks for it';
      case 'sentence-count':
        return reason.for
          ? `${many(reason.nl, 'sentence', 'sentences')} on both sides`
          : `${many(reason.nl, 'sentence', 'sentences')} in Dutch, ${reason.en} in English`;
      case 'rival':
        return 'Another pairing would have been nearly as good';
      case 'reader':
        return 'You said so';
      case 'brought':
        return 'The file pairs them';
    }
  },
  evidence: { for: 'For it:', against: 'Against it:' },

  loading: {
    pairing: (done: number, of: number) => `${done} of ${of}`,
    pairingLong: (done: number, of: number) => `Pairing rows: ${done} of ${of}`,
    reading: 'Reading the texts',
    comparing: 'Comparing',
    stop: 'Stop',
  },
  trouble: {
    died: 'The computing stopped unexpectedly. What was found so far stays.',
    stopped: 'Stopped. What was found so far stays.',
    again: 'Try again',
    otherLanguages: (nl: string, en: string) =>
      `${languageName(nl)} beside ${languageName(en)}: there is no word list for this pair. Rows go by lengths, names and numbers; differences in words are not looked for.`,
    swapped: (noted: boolean) =>
      `English stands on the left and Dutch on the right. The word list works with Dutch on the left: now, rows go by lengths, names and numbers only.${noted ? ' Notes are on this pair; bring the two texts in once more the other way round to keep them as they are.' : ''}`,
    swap: 'Swap the two texts',
    unrelated:
      'These two texts share too little to be versions of one text: hardly a paragraph found a partner, and those that did should not be trusted.',
    imprecise:
      'These texts are so long or so different that not every pairing could be tried. A better one may exist where rows are likely or doubtful.',
    emptySide: (language: string) => `There is no ${language} text to put beside it.`,
  },

  furniture: {
    lines: (count: number) => `${many(count, 'line', 'lines')} of the site`,
    open: 'Show the lines of the site',
    close: 'Fold the lines of the site',
    back: 'Put back',
    backName: (line: string) => `Put back: ${line}`,
    always: 'Always',
    alwaysTitle: 'Always set these words aside',
    alwaysName: (line: string) => `Always set aside: ${line}`,
    /** The one word of a folded line. */
    kinds: {
      'menu-path': 'menu path',
      navigation: 'menu',
      account: 'account',
      cookies: 'cookies',
      'page-tool': 'page tools',
      counter: 'counters',
      form: 'form',
      'comment-invitation': 'comments',
      'comment-section': 'comments',
      share: 'share buttons',
      shop: 'shop',
      related: 'other articles',
      legal: 'legal notice',
      subscribe: 'newsletter',
      advertisement: 'advertisement',
      'date-stamp': 'byline or date',
      'repeats-title': 'headline again',
      'site-name': 'name of the site',
      'no-sentence': 'no sentence',
      repeated: 'repeated',
      'between-furniture': 'between site lines',
      'both-sides': 'on both sites',
      credit: 'picture credit',
      'part-navigation': 'menu',
      'part-header': 'head of the page',
      'part-footer': 'foot of the page',
      'part-aside': 'beside the text',
      'part-form': 'form',
      'part-outside': 'outside the article',
      'link-density': 'links',
      'running-head': 'running head',
      'page-number': 'page numbers',
      'site-rule': 'always set aside',
      reader: 'set aside by you',
    } satisfies Readonly<Record<FurnitureReason['code'], string>>,
    reason: ({ code, evidence }: FurnitureReason): string => {
      switch (code) {
        case 'menu-path':
          return `Menu path${seen(evidence)}`;
        case 'navigation':
          return `Menu${seen(evidence)}`;
        case 'account':
          return `Account or log-in${seen(evidence)}`;
        case 'cookies':
          return `About cookies${seen(evidence)}`;
        case 'page-tool':
          return `Tool of the page${seen(evidence)}`;
        case 'counter':
          return `A bare count${seen(evidence)}`;
        case 'form':
          return `Field or button of a form${seen(evidence)}`;
        case 'comment-invitation':
          return `Invitation to comment${seen(evidence)}`;
        case 'comment-section':
          return `Among the comments below the article${seen(evidence)}`;
        case 'share':
          return `Share button${seen(evidence)}`;
        case 'shop':
          return `Shop${seen(evidence)}`;
        case 'related':
          return `Leads to other articles${seen(evidence)}`;
        case 'legal':
          return `Legal notice${seen(evidence)}`;
        case 'subscribe':
          return `Asks to subscribe${seen(evidence)}`;
        case 'advertisement':
          return `Advertisement${seen(evidence)}`;
        case 'date-stamp':
          return `Who wrote it, or when${seen(evidence)}`;
        case 'repeats-title':
          return 'Repeats the headline';
        case 'site-name':
          return `Name of the site${seen(evidence)}`;
        case 'no-sentence':
          return 'Not a sentence';
        case 'repeated':
          return `Stands there more than once${seen(evidence)}`;
        case 'between-furniture':
          return 'Stands between lines of the site';
        case 'both-sides':
          return 'Both sites have it outside the article';
        case 'credit':
          return `Picture credit${seen(evidence)}`;
        case 'part-navigation':
          return 'The file calls it navigation';
        case 'part-header':
          return 'Stands in the head of the page';
        case 'part-footer':
          return 'Stands in the foot of the page';
        case 'part-aside':
          return 'The file puts it beside the text';
        case 'part-form':
          return 'Field or button of a form';
        case 'part-outside':
          return 'Stands outside the article';
        case 'link-density':
          return `Mostly links${seen(evidence)}`;
        case 'running-head':
          return 'Stands at the edge of page after page';
        case 'page-number':
          return 'Number of a page';
        case 'site-rule':
          return 'You want these words always set aside';
        case 'reader':
          return 'You set it aside';
      }
    },
  },

  coverage: {
    name: 'What found a partner',
    side: (
      language: string,
      paragraphs: { readonly paired: number; readonly alone: number },
      sentences: { readonly paired: number; readonly alone: number },
    ): string =>
      `${language}: ${figure(paragraphs.paired)} of ${many(paragraphs.paired + paragraphs.alone, 'paragraph', 'paragraphs')}, ` +
      `${figure(sentences.paired)} of ${many(sentences.paired + sentences.alone, 'sentence', 'sentences')} paired`,
    alone: (paragraphs: number, sentences: number): string => {
      const parts = [
        ...(paragraphs > 0 ? [many(paragraphs, 'paragraph', 'paragraphs')] : []),
        ...(sentences > 0 ? [many(sentences, 'sentence', 'sentences')] : []),
      ];
      return parts.length === 0 ? 'none alone' : `${parts.join(', ')} alone`;
    },
    aloneShort: (paragraphs: number) => `${figure(paragraphs)} alone`,
    short: (language: string, paired: number, all: number) =>
      `${language} ${figure(paired)} of ${figure(all)} paired`,
    soFar: (rows: number) => `${many(rows, 'row', 'rows')} paired so far`,
  },

  passage: {
    bar: 'Selected passage',
    highlight: 'Highlight',
    note: 'Note',
    pair: 'Pair note',
    pairName: 'Note on the pair',
    adopt: 'Use',
    adoptName: 'Use this passage in the open note',
    selected: (language: string, words: number) => `${many(words, 'word', 'words')} selected in ${language}`,
  },

  /** The reader's keys, for the sheet of shortcuts. */
  keys: [
    { keys: ['↑', '↓'], does: 'Sentence before, sentence after' },
    { keys: ['←', '→'], does: 'Across the hinge, to the counterpart' },
    { keys: ['Ctrl ↑', 'Ctrl ↓'], does: 'Row before, row after' },
    { keys: ['Home', 'End'], does: 'First, last sentence of the row; with Ctrl of the text' },
    { keys: ['Enter'], does: 'Select the sentence' },
    { keys: ['Shift ←', 'Shift →'], does: 'Move the end of the selection by a word' },
    { keys: ['Alt Shift ←', 'Alt Shift →'], does: 'Move its beginning by a word' },
    { keys: ['Shift ↑', 'Shift ↓'], does: 'Move its end by a sentence' },
    { keys: ['H', 'N', 'P'], does: 'Highlight, note, note on the pair (with a selection)' },
    { keys: ['E'], does: 'Correct the paragraph of the sentence or the selection' },
    { keys: ['1', '2', '3', '4', '5'], does: 'Highlight in a category (with a selection)' },
    {
      keys: ['Tab'],
      does: 'From a sentence to its row: number, differences, notes; from a selection to its bar',
    },
    { keys: ['Esc'], does: 'Let go of the selection, close the plate' },
  ],
};
