/** What the page of rules says. It is imported by that page alone and not by `words.ts`, so that the first screen does not carry it. */
import type { RuleGroup, RuleId } from '../engine/compare/typology';

/** A rule in words: its name, and one sentence on what is told apart and what is let pass. */
export interface RuleWording {
  readonly name: string;
  readonly text: string;
}

const groups: Readonly<Record<RuleGroup, string>> = {
  presence: 'There on one side only',
  numbers: 'Numbers',
  dates: 'Dates and times',
  names: 'Names and terms',
  quotations: 'Quotations',
  meaning: 'Meaning: worth a look, never a verdict',
  form: 'Form and origin: folded away by default',
};

const rules: Readonly<Record<RuleId, RuleWording>> = {
  C1: {
    name: 'Missing passage',
    text: 'A paragraph, sentence or part of a sentence without counterpart, here or in the rows around it. Splitting and joining is no loss.',
  },
  C2: {
    name: 'Added passage',
    text: 'The same seen from the other side: words that only the translation has. A short gloss in brackets weighs little.',
  },
  C3: {
    name: 'Shortened or padded',
    text: 'A passage far shorter or longer than is usual in these two texts, measured against their own length ratio.',
  },
  C4: {
    name: 'Said twice',
    text: 'A passage that one side repeats and the other does not. A refrain on both sides is no difference.',
  },
  C5: { name: 'Moved passage', text: 'Both sides have it, in different places; it is shown at both.' },
  C6: {
    name: 'Left untranslated',
    text: 'A sentence or stretch in the language of the other side. Names, titles and loanwords are let pass.',
  },
  C7: {
    name: 'List item or heading lost',
    text: 'A list with fewer items, or a heading that one side lacks.',
  },
  N1: {
    name: 'Numbers by value',
    text: 'Numbers are read, not compared letter by letter; which sign groups thousands is decided once per text.',
  },
  N2: {
    name: 'Scale words',
    text: 'Miljard is billion, biljoen is trillion: look-alikes of another size are the gravest slips.',
  },
  N3: { name: 'Numbers in words', text: 'Written-out and vague numbers of both languages.' },
  N4: { name: 'Shares', text: 'Percentages and fractions by value; a percentage point is no per cent.' },
  N5: {
    name: 'Ranks, Roman numerals, versions',
    text: 'An ordinal, a Roman numeral and a figure may say the same; a version is a name.',
  },
  N6: { name: 'Money', text: 'Currencies by sign, code or word.' },
  N7: { name: 'Measures', text: 'Converted amounts agree when they are the same within four per cent.' },
  N8: { name: 'Ranges and bounds', text: 'More than, almost, about; both ends of a range.' },
  N9: { name: 'Addresses and codes', text: 'Telephone numbers, ISBN, web and mail addresses, sign by sign.' },
  D1: { name: 'Clock times', text: 'Twelve and twenty-four hours are the same clock.' },
  D2: { name: 'Half vier', text: 'Half vier is half past three: half an hour before, not after.' },
  D3: {
    name: 'Dates',
    text: 'Dates by value in every notation. Where day and month could be exchanged, both readings are kept.',
  },
  D4: { name: 'Days of the week', text: 'A weekday that is another, or that contradicts its own date.' },
  D5: {
    name: 'Today and yesterday',
    text: 'A word counted from the day of writing beside a named day: told, but of slight weight.',
  },
  D6: {
    name: 'Time zones',
    text: 'One moment on two clocks is a convention; the same figures in two zones are two moments.',
  },
  D7: { name: 'Weeks, quarters, decades', text: 'Stretches of the calendar by value.' },
  E1: { name: 'Capitals of a name', text: 'The same letters in another case: form, told once.' },
  E2: { name: 'Damaged name', text: 'What is left of a name when letters were lost.' },
  E3: {
    name: 'Name turned into a word',
    text: 'A name that was translated as if it were an ordinary word.',
  },
  E4: { name: 'Names of the other language', text: 'Den Haag is The Hague, de VS is the US.' },
  E5: { name: 'Transliteration', text: 'Poetin is Putin: spellings that belong to each language.' },
  E6: {
    name: 'Titles, initials, short forms',
    text: 'A full name and its shorter form are one person; another head name is another one.',
  },
  E7: { name: 'Another name', text: 'Two names at one place, neither of which the other side has.' },
  E8: { name: 'Name on one side only', text: 'A name that the other side leaves out or replaces.' },
  E9: {
    name: 'One name, several spellings',
    text: 'One side writes a name in more than one way while the other keeps to one.',
  },
  E10: {
    name: 'One term, several words',
    text: 'A term of one side that the other renders in two ways: told, of slight weight.',
  },
  E11: {
    name: 'False friends',
    text: 'Eventueel and eventually: told only where both stand at the same place.',
  },
  Q1: {
    name: 'Quoted on one side only',
    text: 'Words in quotation marks that the other side does not quote; reported speech counts less.',
  },
  Q2: { name: 'Another speaker', text: 'Another name beside the same quotation.' },
  Q3: { name: 'Other words quoted', text: 'Both sides quote, but not the same stretch.' },
  Q4: {
    name: 'Marks that never close',
    text: 'A quotation that opens and does not end. One that goes on in the next paragraph is fine.',
  },
  Q5: { name: 'Style of marks', text: '„…”, “…” or "…": form, told once a text when it changes.' },
  Q6: { name: 'Single and double marks', text: 'Form, told once.' },
  M1: { name: 'Negation', text: 'A word that denies on one side only.' },
  M2: { name: 'Must, may, can', text: 'A duty beside a permission.' },
  M3: { name: 'Hedging', text: 'Allegedly on one side, a plain statement on the other.' },
  M4: { name: 'Direction', text: 'More and less, rise and fall, before and after.' },
  M5: { name: 'All, some, none', text: 'How much of something is meant.' },
  M6: { name: 'Conditions', text: 'If, unless, until.' },
  M7: {
    name: 'Person',
    text: 'I beside he, we beside they: who is meant. A passive is normal in both languages.',
  },
  M8: { name: 'Says or claims', text: 'Whether the writer believes the speaker.' },
  F1: {
    name: 'Typography',
    text: 'Spaces, dashes, dots and marks that change inside one text: one entry a rule.',
  },
  F2: {
    name: 'Spelling conventions',
    text: 'British and American spelling mixed in one text; Dutch words written the old way.',
  },
  F3: {
    name: 'Marks of machine translation',
    text: 'Doubled words, and compounds that fell apart.',
  },
  F4: {
    name: 'Marks of rewriting',
    text: 'Rare synonyms in a row, where the other side uses everyday words.',
  },
  F5: { name: 'Left over from a site', text: 'Placeholders, mark-up, and lines that belong to a page.' },
  F6: {
    name: 'Garbled characters',
    text: 'What is left of a character that was read in the wrong encoding.',
  },
  F7: { name: 'Layout lost', text: 'A list that became a sentence, a passage that breaks off.' },
};

export const rulesWords = {
  title: 'Rules',
  intro:
    'Every rule by which Tweeluik tells a difference, with pairs that it must let pass and pairs that it must see. They are run here and now, by the same engine that reads your texts.',
  groups,
  rules,
  running: (done: number, all: number) => `Running: ${done} of ${all} examples so far.`,
  passed: (passed: number, all: number) => `${passed} of ${all} examples pass.`,
  failed: (failed: number) => (failed === 1 ? '1 fails.' : `${failed} fail.`),
  broke: (message: string) => `The run stopped: ${message}.`,
  again: 'Run again',
  find: 'Find a rule',
  findHint: 'miljard, quotation, E7 …',
  onlyFailing: 'Only what fails',
  groupsLabel: 'Groups of rules',
  shown: (rules: number) => (rules === 1 ? '1 rule shown.' : `${rules} rules shown.`),
  none: 'No rule goes with these words.',
  unknown: (id: string) => `There is no rule “${id}”. These are all there are.`,
  link: (id: string) => `Address of rule ${id}`,
  ruleCount: (passed: number, all: number) => `${passed} of ${all}`,
  equal: 'Equal',
  different: 'Different',
  pass: 'passes',
  fail: 'fails',
  waiting: 'not run yet',
  silent: 'Nothing is said.',
  agrees: 'Read as equal:',
  spoke: 'Should have been let pass, but was told:',
  missed: 'Should have been seen, but nothing was told.',
  doubtful: 'kept among the doubtful',
  nothing: 'nothing',
  noText: 'no text here',
  home: 'Back to the texts',
};
