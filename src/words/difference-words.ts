/** What the screen says about a difference, in English: a title, a sentence of reason, and what would have been fine. */
import type { Difference, DifferenceType } from '../engine/compare/difference';
import type { Side } from '../engine/text/text';

/** The name of the language on a side: 'Dutch', 'English', or whatever stands there. */
export type SideName = (side: Side) => string;

/** The words for one type of difference. A translation of the interface gives another table of the same shape. */
export interface DifferenceWording {
  /** What, in a few words: "Name is damaged in Dutch". */
  readonly title: (difference: Difference, sideName: SideName) => string;
  /** Why it was marked, in one or two sentences. */
  readonly reason: (difference: Difference, sideName: SideName) => string;
  /** What would have been fine, as a rule of thumb; absent where nothing useful can be said. */
  readonly fine?: string;
}

/** A wording for every type there is. */
export type DifferenceWords = Readonly<Record<DifferenceType, DifferenceWording>>;

const opposite = (side: Side): Side => (side === 'nl' ? 'en' : 'nl');

/** The odd side and the other one by name; without an odd side, Dutch stands first. */
function named(difference: Difference, sideName: SideName): { readonly odd: string; readonly other: string } {
  const side = difference.side ?? 'nl';
  return { odd: sideName(side), other: sideName(opposite(side)) };
}

// Longer quotations would push the sentence apart; the card shows both values in full.
const longestQuote = 48;

// Words that are a quotation bring their marks along; two marks in a row would say that something was forgotten.
const marksAround = /^["“”„«'‘’]+(?=\S{2})|(?<=\S{2})["“”«»]+$/gu;

function quote(words: string | null): string {
  if (words === null) return 'nothing';
  const flat = words.replace(/\s+/g, ' ').trim();
  const bare = flat.replace(marksAround, '');
  return `“${bare.length > longestQuote ? `${wholeWords(bare, longestQuote - 1)} …` : bare}”`;
}

/** The first words, as many as fit; a word that is longer than the room is cut. */
function wholeWords(words: string, room: number): string {
  const cut = words.slice(0, room);
  const end = words.charAt(room) === ' ' ? room : cut.lastIndexOf(' ');
  return end <= 0 ? cut : cut.slice(0, end).trimEnd();
}

const said = (difference: Difference, side: Side): string => quote(difference[side].read);
const odd = (difference: Difference): string => said(difference, difference.side ?? 'nl');
const other = (difference: Difference): string => said(difference, opposite(difference.side ?? 'nl'));
const times = (difference: Difference): string =>
  difference.places.length > 1 ? ` ${difference.places.length} places.` : '';

/** "Dutch says “60 mld.”, English “60 million”." with the values behind them where reading them took a step. */
function both(difference: Difference, sideName: SideName): string {
  const part = (side: Side): string => {
    const { read, normalised } = difference[side];
    const shown =
      normalised !== null && read !== null && normalised.replace(/\s/g, '') !== read.replace(/\s/g, '')
        ? ` (${normalised})`
        : '';
    return `${sideName(side)} says ${quote(read)}${shown}`;
  };
  return `${part('nl')}, ${part('en')}.`;
}

const passage: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  sentence: 'sentence',
  heading: 'heading',
  item: 'list item',
};

const missing: Readonly<Record<string, string>> = {
  clock: 'time of day',
  date: 'date',
  month: 'month',
  weekday: 'day of the week',
  quarter: 'quarter of the year',
  decade: 'decade',
  number: 'number',
};

/** What is known of two names that stand in each other's place. */
function namesElsewhere(d: Difference, sideName: SideName): string {
  switch (d.detail.elsewhere) {
    case 'both':
      return 'Both names stand elsewhere on the other side: they may have changed places.';
    case 'nl':
      return `${sideName('en')} has ${said(d, 'nl')} elsewhere, but not here.`;
    case 'en':
      return `${sideName('nl')} has ${said(d, 'en')} elsewhere, but not here.`;
    default:
      return 'Neither name was found on the other side.';
  }
}

const habits: Readonly<Record<string, string>> = {
  quotes: 'Quotation marks',
  single: 'Single and double marks',
  dash: 'Dashes',
  dots: 'Dots',
  apostrophe: 'Apostrophes',
  percent: 'Space before the per cent sign',
  currency: 'Space behind the currency sign',
  ordinal: 'Ordinals',
  spaces: 'Spaces between sentences',
};

/** The English wording. */
export const differenceWords: DifferenceWords = {
  'missing-passage': {
    title: (d, sideName) =>
      `${capital(passage[d.detail.what ?? ''] ?? 'passage')} only in ${named(d, sideName).other}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} has this ${passage[d.detail.what ?? ''] ?? 'passage'}; nothing in ${named(d, sideName).odd} goes with it, neither here nor in the rows around it.`,
    fine: 'A sentence that is split, joined or moved is no loss.',
  },
  'missing-clause': {
    title: (d, sideName) => `Words missing in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} goes on with ${other(d)}. None of these words has a partner in ${named(d, sideName).odd}, and the sentence there is shorter than usual.`,
    fine: 'The same thing said in fewer or other words.',
  },
  'cut-off': {
    title: (d, sideName) => `${named(d, sideName).odd} is cut off`,
    reason: (d, sideName) =>
      `${named(d, sideName).odd} breaks off with dots where ${named(d, sideName).other} goes on with ${other(d)}.`,
    fine: 'Dots on both sides.',
  },
  'duplicated-passage': {
    title: (d, sideName) => `Said twice in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).odd} has this passage twice, ${named(d, sideName).other} once.`,
    fine: 'A refrain that both sides repeat.',
  },
  'moved-passage': {
    title: () => 'Passage stands elsewhere',
    reason: (d, sideName) =>
      `Both sides have this passage, but ${named(d, sideName).odd} has it in another place.`,
  },
  'layout-lost': {
    title: (d, sideName) => `A list became running text in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} sets ${d.detail.count ?? 'several'} points below each other; ${named(d, sideName).odd} runs them together.`,
    fine: 'The same points on lines of their own, with or without signs before them.',
  },
  shortened: {
    title: (d, sideName) => `Much shorter in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `Beside ${named(d, sideName).other}, this passage has ${d.detail.share ?? 'under 45'} % of the length that is usual in ${named(d, sideName).odd} in these two texts.`,
    fine: 'Headings and passages of a few words are left out of this.',
  },
  untranslated: {
    title: (d, sideName) => `Not in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `In the ${named(d, sideName).odd} column stand words of another language: ${odd(d)}.`,
    fine: 'Names, titles and loanwords.',
  },
  number: {
    title: () => 'Numbers differ',
    reason: both,
    fine: 'The same value written otherwise: 60 miljard = $60 billion = 60.000.000.000; drie = three = 3.',
  },
  'missing-number': {
    title: (d, sideName) => `Number only in ${named(d, sideName).other}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} says ${other(d)}. ${named(d, sideName).odd} has no such number here or nearby.`,
    fine: 'The number in words, or said a sentence earlier or later.',
  },
  'uncertain-number': {
    title: () => 'Thousands or thousandths?',
    reason: (d, sideName) =>
      d.detail.settled === 'yes'
        ? `${both(d, sideName)} The same figures, read as each text writes its other numbers.`
        : `Both sides write ${said(d, 'nl')}. In Dutch a point groups thousands, in English it divides; nothing else in these texts settles which is meant: ${d.nl.normalised ?? ''}.`,
    fine: 'The same value in the way of each language: 1.234 = 1,234.',
  },
  'vague-number': {
    title: (d, sideName) => `Vaguer in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} gives a size, ${other(d)}; ${named(d, sideName).odd} only says ${odd(d)}.`,
    fine: 'Equally vague words: honderden = hundreds, tientallen = dozens.',
  },
  'scale-trap': {
    title: () => 'Off by a factor of a thousand or more',
    reason: (d, sideName) =>
      `${both(d, sideName)} The words look alike and are not the same size: biljoen is trillion, triljoen is quintillion.`,
    fine: 'The true pairs: miljard = billion, biljoen = trillion.',
  },
  unit: {
    title: () => 'Same number, other unit',
    reason: both,
    fine: 'A number converted with its unit: 10 km = 6.2 miles.',
  },
  approximation: {
    title: () => 'More than, less than',
    reason: (d, sideName) => `${both(d, sideName)} One side means at least this much, the other at most.`,
    fine: 'The same bound in other words: ongeveer = about; ruim = more than.',
  },
  money: {
    title: () => 'Amounts of money differ',
    reason: both,
    fine: 'The sign or the word: € 60 = 60 euro; $60 = 60 dollar.',
  },
  percent: {
    title: () => 'Percentages differ',
    reason: both,
    fine: 'The same share written otherwise: 12,5% = 12.5 per cent; but 2 procentpunt is not 2 per cent.',
  },
  identifier: {
    title: (d, sideName) =>
      d.side === null ? 'Addresses differ' : `Address only in ${named(d, sideName).other}`,
    reason: (d, sideName) =>
      d.side === null
        ? both(d, sideName)
        : `${named(d, sideName).other} has ${other(d)}; ${named(d, sideName).odd} does not.`,
    fine: 'Spaces and hyphens do not count.',
  },
  date: {
    title: () => 'Dates differ',
    reason: both,
    fine: 'The same day written otherwise: 5 september 2024 = September 5, 2024 = 5-9-2024.',
  },
  'missing-date': {
    title: (d, sideName) =>
      `${capital(missing[d.detail.what ?? ''] ?? 'date')} only in ${named(d, sideName).other}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} says which ${missing[d.detail.what ?? ''] ?? 'date'}: ${other(d)}. ${named(d, sideName).odd} does not.`,
    fine: 'The word gisteren for a weekday; a date given a sentence earlier or later.',
  },
  time: {
    title: () => 'Clock times differ',
    reason: both,
    fine: 'The same time by another clock: 13:54 uur = 1:54 p.m.',
  },
  'time-zone': {
    title: (d) =>
      d.detail.same === 'yes' ? 'One moment on two clocks' : 'The same figures in two time zones',
    reason: (d, sideName) =>
      d.detail.same === 'yes'
        ? `${both(d, sideName)} Counted in UTC this is one moment.${times(d)}`
        : `${both(d, sideName)} The figures agree, the zones do not: these are two moments.`,
    fine: 'The time converted with its zone: 13:54 CET = 7:54 a.m. ET.',
  },
  'relative-day': {
    title: (d) => (d.detail.what === 'named' ? 'A named day and a counted one' : 'Another day'),
    reason: (d, sideName) =>
      d.detail.what === 'named'
        ? `${both(d, sideName)} Whether that is the same day depends on the day of writing.`
        : `${both(d, sideName)} Counted from the day of writing these are two days.`,
    fine: 'The same day in the other language: gisteren = yesterday; vanavond = tonight.',
  },
  'half-hour': {
    title: () => 'Half past what?',
    reason: (d, sideName) =>
      `${both(d, sideName)} Half vier is half an hour before four, half past four half an hour after.`,
    fine: 'The same half hour: half vier = 3:30 = half past three.',
  },
  weekday: {
    title: (d, sideName) => `Weekday and date disagree in ${named(d, sideName).odd}`,
    reason: (d) => `${odd(d)} did not fall on that day of the week.`,
  },
  'date-order': {
    title: () => 'Day and month in another order',
    reason: (d, sideName) =>
      `${both(d, sideName)} The same day, written the way of each language.${times(d)}`,
  },
  'name-swapped': {
    title: () => 'Another name',
    reason: (d, sideName) =>
      `Where ${sideName('nl')} says ${said(d, 'nl')}, ${sideName('en')} says ${said(d, 'en')}. ${namesElsewhere(d, sideName)}`,
    fine: 'The name as the other language has it: Den Haag = The Hague; Oekraïne = Ukraine.',
  },
  'name-missing': {
    title: (d, sideName) => `Name only in ${named(d, sideName).other}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} names ${other(d)}; ${named(d, sideName).odd} does not, here or in the rows around it.`,
    fine: 'A pronoun for a name given just before.',
  },
  'name-damaged': {
    title: (d, sideName) =>
      d.detail.what === 'spelling'
        ? 'Name is spelt differently'
        : `Name is damaged in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      d.detail.what === 'spelling'
        ? `${both(d, sideName)} Their letters differ: probably one name, misspelt on one side.${times(d)}`
        : `${odd(d)} stands where ${named(d, sideName).other} has ${other(d)}: probably the same name, with letters lost.${times(d)}`,
    fine: 'The same letters in capitals, or a spelling that belongs to the language.',
  },
  'name-became-word': {
    title: (d, sideName) => `Name became a word in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} has the name ${other(d)}. ${named(d, sideName).odd} writes the ordinary word ${odd(d)}, as if it had been translated.${times(d)}`,
    fine: 'The name as it is, with or without a hyphen behind it.',
  },
  'name-case': {
    title: (d, sideName) => `Other capitals in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `The same name, written ${odd(d)} here and ${other(d)} in ${named(d, sideName).other}.${times(d)}`,
  },
  'name-inconsistent': {
    title: (d, sideName) => `Several spellings in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).odd} writes one name in several ways: ${d.detail.forms ?? odd(d)}.`,
  },
  'term-inconsistent': {
    title: (d, sideName) => `One term, several words in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} says ${other(d)} each time; ${named(d, sideName).odd} has ${d.detail.forms ?? odd(d)}.`,
    fine: 'Another word for the sake of style.',
  },
  'false-friend': {
    title: () => 'Words that only look alike',
    reason: (d, sideName) =>
      `${both(d, sideName)} The Dutch word means ${d.detail.means ?? 'something else'}.`,
    fine: 'The look-alike where the sentence says the same in another way.',
  },
  'quote-missing': {
    title: (d, sideName) => `Quotation only in ${named(d, sideName).other}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} quotes ${other(d)}; ${named(d, sideName).odd} has no quotation marks here.`,
    fine: 'The same words reported without marks.',
  },
  'quote-differs': {
    title: () => 'Other words are quoted',
    reason: (d, sideName) =>
      `${sideName('nl')} quotes ${said(d, 'nl')}, ${sideName('en')} ${said(d, 'en')}; most words of one have their partner outside the other.`,
    fine: 'The same words in the other language.',
  },
  'quote-unbalanced': {
    title: (d, sideName) =>
      d.detail.way === 'close'
        ? `Quotation in ${named(d, sideName).odd} was never opened`
        : `Quotation in ${named(d, sideName).odd} never closes`,
    reason: (d, sideName) =>
      d.detail.way === 'close'
        ? `${named(d, sideName).odd} closes a quotation that nothing opened, so it does not say where the quoted words begin.`
        : `${named(d, sideName).odd} opens a quotation at ${odd(d)} and never closes it, so it does not say where the quoted words end.`,
    fine: 'A quotation that goes on in the next paragraph, or another style of marks.',
  },
  'quote-paraphrased': {
    title: (d, sideName) => `Reported, not quoted, in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} quotes word for word; ${named(d, sideName).odd} says it in its own words.`,
  },
  'quote-speaker': {
    title: () => 'Another speaker',
    reason: both,
  },
  negation: {
    title: (d, sideName) =>
      d.detail.what === 'opposite' ? 'Opposite words' : `Negation only in ${named(d, sideName).other}`,
    reason: (d, sideName) =>
      d.detail.what === 'opposite'
        ? `${both(d, sideName)} The two words mean the opposite of each other.`
        : `${named(d, sideName).other} denies something with ${other(d)}; in ${named(d, sideName).odd} no word that denies was found at that place. It may be put in another way.`,
    fine: 'The same sense put otherwise: niet onbelangrijk = important; zonder = not … any.',
  },
  modality: {
    title: () => 'Must, may, can',
    reason: (d, sideName) => `${both(d, sideName)} One may be stronger than the other.`,
    fine: 'The Dutch zou for reportedly.',
  },
  hedging: {
    title: (d, sideName) => `More certain in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).other} hedges with ${other(d)}; ${named(d, sideName).odd} states it.`,
  },
  direction: {
    title: (d) => (d.detail.what === 'opposite' ? 'Opposite words' : 'Opposite directions'),
    reason: (d, sideName) =>
      d.detail.what === 'opposite'
        ? `${both(d, sideName)} The two words mean the opposite of each other.`
        : `${both(d, sideName)} One points up or before, the other down or after.`,
    fine: 'The same event seen from the other side.',
  },
  quantifier: {
    title: () => 'All, some, none',
    reason: (d, sideName) => `${both(d, sideName)} They do not cover the same share.`,
  },
  condition: {
    title: () => 'If, unless, until',
    reason: (d, sideName) => `${both(d, sideName)} The condition may not be the same.`,
    fine: 'The one Dutch word als for when, as and if.',
  },
  person: {
    title: () => 'Another person',
    reason: (d, sideName) => `${both(d, sideName)} Who is meant may not be the same.`,
    fine: 'A passive on one side; the Dutch je for you or one.',
  },
  attribution: {
    title: () => 'Says or claims',
    reason: (d, sideName) => `${both(d, sideName)} One believes the speaker more than the other.`,
  },
  'word-choice': {
    title: () => 'Other word',
    reason: (d, sideName) =>
      `${both(d, sideName)} The dictionary knows both words, but not as translations of each other.`,
    fine: 'A free translation.',
  },
  typography: {
    title: (d, sideName) => `${habits[d.detail.what ?? ''] ?? 'Typography'} of ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `Elsewhere ${named(d, sideName).odd} writes ${d.detail.usual ?? ''}, here ${d.detail.way ?? ''}: ${odd(d)}.${times(d)}`,
    fine: 'One way kept through the whole text, whichever it is.',
  },
  spelling: {
    title: (d, sideName) => `Spelling of ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      d.detail.what === 'english'
        ? `Elsewhere ${named(d, sideName).odd} is spelt the ${d.detail.usual ?? 'other'} way, ${odd(d)} is ${d.detail.way ?? 'not'}.${times(d)}`
        : `${named(d, sideName).odd} writes ${odd(d)}; the list of Dutch spelling has “${d[d.side ?? 'nl'].normalised ?? ''}”.${times(d)}`,
    fine: 'One convention through the whole text: organise and colour, or organize and color.',
  },
  'doubled-words': {
    title: (d, sideName) => `Doubled word in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).odd} says ${odd(d)}; ${named(d, sideName).other} says nothing twice.`,
  },
  'broken-compound': {
    title: (d, sideName) => `Word fallen apart in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).odd} writes ${odd(d)} as two words; in Dutch it is one, “${d.detail.whole ?? ''}”.${times(d)}`,
  },
  encoding: {
    title: (d, sideName) => `Garbled characters in ${named(d, sideName).odd}`,
    reason: (d) => `${odd(d)} is what remains of a character that was read in the wrong encoding.${times(d)}`,
  },
  template: {
    title: (d, sideName) => `Left over from a template in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${odd(d)} belongs to a machine, not to the text; ${named(d, sideName).other} has nothing like it.`,
  },
  'odd-spacing': {
    title: (d, sideName) => `Odd spaces in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      `${named(d, sideName).odd} writes ${odd(d)}, with a space that does not belong there.${times(d)}`,
  },
  'rare-synonyms': {
    title: (d, sideName) => `Unusual synonyms in ${named(d, sideName).odd}`,
    reason: (d, sideName) =>
      d.detail.what === 'phrase'
        ? `${named(d, sideName).odd} says ${odd(d)}. The term is “${d.detail.term ?? ''}”; rewriting tools exchange its words one by one.${times(d)}`
        : `${named(d, sideName).odd} says ${d.detail.words ?? odd(d)}, where the dictionary has ${d.detail.term ?? 'other words'} first: seldom-used words in a row.`,
    fine: 'One unusual word: that is style.',
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The title, reason and "what would have been fine" of a difference, ready to show. */
export function wordDifference(
  difference: Difference,
  sideName: SideName,
): { readonly title: string; readonly reason: string; readonly fine: string | null } {
  const wording = differenceWords[difference.type];
  return {
    title: wording.title(difference, sideName),
    reason: wording.reason(difference, sideName),
    fine: wording.fine ?? null,
  };
}
