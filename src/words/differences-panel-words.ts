/** What the inspector of differences and the ruler say. */
import type { DifferenceClass, Kind, Severity } from '../engine/compare/difference';
import type { Side } from '../engine/text/text';

const kinds: Readonly<Record<Kind, string>> = {
  gap: 'Missing',
  number: 'Number',
  date: 'Date',
  name: 'Name',
  quote: 'Quotation',
  meaning: 'Meaning',
  artefact: 'Artefact',
};

const severities: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  major: 'Major',
  minor: 'Minor',
  info: 'Slight',
};

const classes: Readonly<Record<DifferenceClass, string>> = {
  content: 'says something else',
  locale: 'another convention',
  form: 'form only',
  artefact: 'left by a machine or a site',
  cue: 'worth a look, never a verdict',
};

/** How two texts in one language are told apart. */
const sideNames: Readonly<Record<Side, string>> = { nl: 'the first text', en: 'the second text' };

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of a BCP 47 tag; the tag itself where it has none or is malformed. */
function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The code a box of a side bears: the primary subtag of its text's BCP 47 tag, or the side's own where no language is known. */
function languageCode(tag: string, side: Side): string {
  const [primary = ''] = tag.split('-');
  return (primary === '' || primary === 'und' ? side : primary).toUpperCase();
}

/** A row as it is called in a sentence. */
function row(label: string): string {
  return label === 'H' ? 'heading' : `row ${label}`;
}

/** A count as English writes it: 9,712. */
const figure = (count: number): string => count.toLocaleString('en');

function count(of: number, one: string): string {
  return `${figure(of)} ${one}${of === 1 ? '' : 's'}`;
}

function differences(count: number): string {
  return count === 1 ? '1 difference' : `${figure(count)} differences`;
}

/** What a chip of the legend counts: differences to look at, whatever their places, and those folded away. */
function withForm(count: number, form: number): string {
  return form === 0 ? differences(count) : `${differences(count)}, ${figure(form)} more of form and origin`;
}

/** What a dismissal could take: places with these words, places of the entry, differences of the rule. */
interface Reached {
  readonly words: number;
  readonly entry: number;
  readonly rule: number;
}

/** Types whose id alone would not be understood in a list. */
const typeNames: Readonly<Record<string, string>> = {
  'half-hour': 'Half past or half to',
  'date-order': 'Day and month in the other order',
  'name-became-word': 'Name became a word',
  'name-swapped': 'Another name',
  'name-case': 'Capitals of a name',
  'scale-trap': 'Billion and biljoen',
  'rare-synonyms': 'Unusual synonyms',
  'broken-compound': 'Word fallen apart',
};

export const differencesPanelWords = {
  kinds,
  severities,
  classes,
  languageCode,
  sideNames,
  languageName,

  legend: 'Kinds shown',
  legendItem: (kind: Kind, count: number, form: number) => `${kinds[kind]}, ${withForm(count, form)}`,
  /** The figure of a chip, after a plus what is folded away under form and origin: `4`, `2+3`, `+7`; `12+` where both have no room. */
  chip: (count: number, form: number) => {
    if (form === 0) return String(count);
    if (count === 0) return `+${form}`;
    return count < 10 && form < 10 ? `${count}+${form}` : `${count}+`;
  },
  legendHint: (kind: Kind, hidden: boolean, count: number, form: number) =>
    `${hidden ? 'Show' : 'Hide'}: ${kinds[kind].toLowerCase()} (${withForm(count, form)})`,

  list: 'List of differences',
  groups: {
    'check-first': { title: 'Check these rows first', aside: '' },
    'says-something-else': { title: 'Says something else', aside: '' },
    'worth-a-look': { title: 'Worth a look', aside: 'never a verdict' },
    'form-and-origin': { title: 'Form and origin', aside: '' },
  },
  belongTogether: 'Do these two belong together?',
  row,
  places: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  rowShort: (label: string) => label,
  again: 'again',
  differsFrom: 'differs from',
  perhapsNot: 'may not be the same as',
  paired: 'beside',
  nothing: 'nothing',

  card: {
    sure: 'Sure',
    likely: 'Likely',
    doubtful: 'Doubtful',
    confidence: (word: string) => `How sure: ${word.toLowerCase()}`,
    agrees: 'On both sides of this row',
    fine: 'Would have been fine:',
    note: 'Note',
    notDifference: (places: number) =>
      places > 1 ? `Not a difference (${figure(places)} places)` : 'Not a difference',
    noneOf: (places: number) => `Not in any of the ${figure(places)} places`,
    more: 'More about this difference',
    close: 'Close this difference',
    moreTitle: 'Not a difference',
    reason: 'Why not (kept with the text; may stay empty)',
    reaches: {
      here: ({ words }: Reached) =>
        words > 1 ? `Only these words (${figure(words)} places)` : 'Only this one',
      entry: ({ entry }: Reached) => `The whole entry (${figure(entry)} places)`,
      row: () => 'This rule in this row',
      text: ({ rule }: Reached) => `This rule in this text (${figure(rule)} found)`,
      everywhere: () => 'These words in every text',
      'rule-everywhere': () => 'This rule in every text',
    },
    aboutRule: (rule: string) => `About rule ${rule}`,
    translatorFor: 'The browser’s own translation of this row speaks for it.',
    translatorAgainst: 'The browser’s own translation of this row speaks against it.',
    placeOf: (at: number, of: number, row: string) => `Place ${at} of ${of} · ${row}`,
    previousPlace: 'Previous place',
    nextPlace: 'Next place',
    onlyHere: 'only here',
    otherCapitals: 'other capitals',
  },

  showMore: (count: number) => `Show more (${figure(count)} left)`,
  showDoubtful: (count: number) => `Show ${figure(count)} doubtful`,
  hideDoubtful: (count: number) => `Hide ${figure(count)} doubtful`,
  views: {
    label: 'Which differences',
    open: (count: number) => `To look at ${figure(count)}`,
    ignored: (count: number) => `Ignored ${figure(count)}`,
  },
  ignored: {
    title: 'Not a difference, you said',
    what: 'What you dismissed in these two texts and in all of them, the newest first. It doubles as a glossary.',
    none: 'Nothing is ignored any more.',
    scopes: {
      here: 'these words in this text',
      row: 'this rule in one row',
      text: 'this rule in this text',
      everywhere: 'in every text',
    },
    places: (count: number) =>
      count === 0 ? 'no longer occurs here' : count === 1 ? '1 place here' : `${figure(count)} places here`,
    anyWords: 'whatever the words',
    recall: 'Restore',
    recallNamed: (title: string) => `Restore: ${title}`,
  },
  /** A type of difference in a list of types; an id is English words with hyphens. */
  typeName: (type: string) => {
    const spoken = type.replaceAll('-', ' ');
    return typeNames[type] ?? spoken.charAt(0).toUpperCase() + spoken.slice(1);
  },
  explanation: {
    label: 'What this impression rests on',
    close: 'Close the explanation',
    title: {
      'machine-translation': (language: string, places: number) =>
        `${language} reads like a machine translation: ${count(places, 'place')}`,
      rewritten: (language: string, places: number) =>
        `${language} reads like a rewritten copy: ${count(places, 'place')}`,
    },
    what: {
      'machine-translation':
        'Programs leave such marks more often than people do: names turned into words, words doubled or fallen apart, words left untranslated. Each of them can also be a slip. It says nothing about who made the text or how good it is.',
      rewritten:
        'Programs that reword a text leave such marks: seldom used synonyms, vaguer figures, traces of templates. Each of them can also be a choice. It accuses nobody.',
    },
  },
  conventions: {
    label: 'How figures are read',
    dateOrder: (language: string, order: string, example: string) =>
      `${language}: ${order === 'day-first' ? 'day/month' : 'month/day'}${example === '' ? '' : `, as in ${example}`}.`,
    grouping: (language: string, sign: string | null, example: string) =>
      `${language}: ${sign === '.' ? 'a point' : sign === ',' ? 'a comma' : 'nothing'} between thousands${example === '' ? '' : `, as in ${example}`}.`,
    by: {
      text: 'Taken from its other figures.',
      habit: 'The habit of the language.',
      reader: 'You decided.',
    },
    readAs: {
      'day-first': 'Read as day/month',
      'month-first': 'Read as month/day',
      '.': 'Read points as thousands',
      ',': 'Read commas as thousands',
    },
    reset: 'Let it be found out',
  },
  search: { label: 'Search the list', clear: 'Clear the search' },

  hiddenByFilter: (count: number) =>
    count === 0 ? 'A filter is on' : `A filter is on: ${figure(count)} hidden by filter`,
  showAll: 'Show all',
  allHidden: (count: number) =>
    count === 1
      ? 'The one difference is hidden by the filter.'
      : `All ${figure(count)} are hidden by the filter.`,

  agree: (rows: number) =>
    rows === 1
      ? 'Numbers, dates, names, quotations and lengths agree in the one row. Meaning was not judged.'
      : `Numbers, dates, names, quotations and lengths agree in all ${figure(rows)} rows. Meaning was not judged.`,
  tooLittle:
    'Too little text to compare: with fewer than five words on a side, finding nothing says nothing.',
  unrelated: 'These two texts share too little to be compared as versions of one text.',
  onlyDoubtful: 'Nothing was found that is more likely than not. Meaning was not judged.',
  agreeBut: 'Nothing else was found. Meaning was not judged.',
  reading: 'Reading both texts…',
  aligning: (rows: number) => `Pairing the rows: ${figure(rows)} so far.`,
  comparing: (percent: number) => `Comparing: ${percent} % done.`,
  stopped: 'Stopped. What was found until then stays.',
  died: 'The comparison stopped by itself. What was found until then stays.',

  stepper: 'Go through the differences',
  previous: 'Previous',
  next: 'Next',
  /** Differences are counted once, however often they stand in the text; a step goes to a place. */
  total: (content: number, cues: number) =>
    cues === 0
      ? differences(content)
      : `${figure(content)} + ${cues === 1 ? '1 cue' : `${figure(cues)} cues`}`,
  totalSpoken: (content: number, cues: number) =>
    `${differences(content)}${cues === 0 ? '' : ` and ${cues === 1 ? '1 cue' : `${cues} cues`}`}`,
  introduction: {
    what: 'One news article in two bad copies, Dutch and English. What they do not have in common is marked in both texts and listed here; each kind has a mark of its own, and the kinds above are filters.',
    step: 'Go through them',
    stepKey: '(F7)',
    own: 'Bring your own texts',
  },
  /** In place of a count while the engine still works. */
  counting: 'Still comparing …',
  inPlaces: (count: number) => `in ${count === 1 ? '1 place' : `${figure(count)} places`}`,
  position: (at: number, of: number) => `Place ${figure(at)} of ${figure(of)}`,

  view: {
    label: 'Order and weight',
    order: 'Order',
    orders: { place: 'As in the text', weight: 'Gravest first', row: 'Row by row' },
    from: 'Weight, from',
    weights: { info: 'All', minor: 'Minor', major: 'Major', critical: 'Critical' },
    state: 'Doubtful ones',
    states: { open: 'Left out', all: 'Shown too', doubtful: 'Alone' },
    classes: 'Classes',
    classNames: {
      content: 'Content',
      locale: 'Convention',
      form: 'Form',
      artefact: 'Artefact',
      cue: 'Worth a look',
    } satisfies Readonly<Record<DifferenceClass, string>>,
    types: 'Types',
    counted: (name: string, count: number) => `${name}, ${differences(count)}`,
  },

  ruler: {
    label: 'Place in the text',
    region: 'Overview of the text',
    value: (rows: { readonly first: string; readonly last: string; readonly of: string }, marks: number) =>
      `${rows.first === rows.last ? row(rows.first) : `${row(rows.first)} to ${row(rows.last)}`} of ${rows.of}; ${marks === 0 ? 'no differences' : differences(marks)} in view`,
  },
};
