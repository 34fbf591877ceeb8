/** Number words of both languages and their values: "eenentwintig", "anderhalf miljoen", "two hundred and five". */
import { foldWord, withoutAccents } from './fold-word';

const unitsNl =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tensNl = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const unitsEn =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tensEn = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Long scale in Dutch, short scale in English: a Dutch "biljoen" is an English "trillion". */
const scalesNl: ReadonlyMap<string, number> = new Map([
  ['miljoen', 1e6],
  ['miljard', 1e9],
  ['biljoen', 1e12],
  ['biljard', 1e15],
]);
const scalesEn: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

const tableNl: ReadonlyMap<string, number> = new Map([
  ...unitsNl.map((word, value) => [word, value] as const),
  ...tensNl.map((word, index) => [word, 20 + 10 * index] as const),
]);
const tableEn: ReadonlyMap<string, number> = new Map([
  ...unitsEn.map((word, value) => [word, value] as const),
  ...tensEn.map((word, index) => [word, 20 + 10 * index] as const),
]);

/**
 * The value of a Dutch number word or phrase ("twintig", "tweeëntwintig", "drieduizend vijfhonderd", "anderhalf miljoen",
 * "2,5 miljard"), or null for anything else. "een" counts as 1, though it is mostly the article: the caller knows the place.
 */
export function numberWordNl(text: string): number | null {
  return phraseValue(text, scalesNl, wordNl, (digits) => digits.replaceAll('.', '').replace(',', '.'));
}

/** The value of an English number word or phrase ("twenty-one", "two hundred and five", "one and a half million", "2.5 billion"), or null. */
export function numberWordEn(text: string): number | null {
  const folded = foldWord(text).replaceAll('-', ' ');
  return phraseValue(folded, scalesEn, belowMillionEn, (digits) => digits.replaceAll(',', ''));
}

const irregularOrdinalsNl: ReadonlyMap<string, number> = new Map([
  ['eerste', 1],
  ['derde', 3],
  ['achtste', 8],
]);

/** The value of a Dutch ordinal ("tweede", "eenentwintigste", "21e", "21ste"), or null. */
export function ordinalNl(text: string): number | null {
  const word = withoutAccents(foldWord(text).trim());
  if (!word.endsWith('e')) return null;
  const digits = /^(\d+)(?:e|de|ste)$/.exec(word);
  if (digits) return Number(digits[1]);
  for (const [ordinal, value] of irregularOrdinalsNl) {
    if (word === ordinal) return value;
    const before = word.endsWith(ordinal) ? wordNl(word.slice(0, -ordinal.length).replace(/en$/, '')) : null;
    if (before !== null && before >= 100 && before % 100 === 0) return before + value;
  }
  const stem = /^(.+?)(?:ste|de)$/.exec(word)?.[1];
  const value = stem === undefined ? null : wordNl(stem);
  return value === null || value < 2 ? null : value;
}

/** The value of an English ordinal ("second", "twenty-first", "21st"), or null. */
export function ordinalEn(text: string): number | null {
  const word = foldWord(text).trim().replaceAll('-', ' ');
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (digits) return Number(digits[1]);
  const irregular = new Map([
    ['first', 'one'],
    ['second', 'two'],
    ['third', 'three'],
    ['fifth', 'five'],
    ['eighth', 'eight'],
    ['ninth', 'nine'],
    ['twelfth', 'twelve'],
  ]);
  const last = word.split(' ').at(-1) ?? '';
  const cardinal = irregular.get(last) ?? /^(.+)th$/.exec(last)?.[1]?.replace(/ie$/, 'y');
  if (cardinal === undefined) return null;
  return belowMillionEn((word.slice(0, word.length - last.length) + cardinal).split(' '));
}

/** English for a whole number up to 99 ("twenty-one"), to look for in a text; null beyond. */
export function spellEn(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  if (value < 20) return unitsEn[value] ?? null;
  const ten = tensEn[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${unitsEn[value % 10] ?? ''}`;
}

/** Splits at scale words, values each piece in front of one, and adds them up; scales must fall. */
function phraseValue(
  text: string,
  scales: ReadonlyMap<string, number>,
  below: (words: readonly string[]) => number | null,
  plain: (digits: string) => string,
): number | null {
  const words = foldWord(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 12) return null;
  const valueOf = (piece: readonly string[]): number | null => {
    const [only] = piece;
    if (piece.length === 1 && only !== undefined && /^\d[\d.,]*$/.test(only)) {
      const value = Number(plain(only));
      return Number.isFinite(value) ? value : null;
    }
    return below(piece);
  };
  let sum = 0;
  let last = Infinity;
  let piece: string[] = [];
  let scaled = false;
  for (const word of words) {
    const scale = scales.get(word);
    if (scale === undefined) piece.push(word);
    else {
      // "a million", "miljoen"
      const value = piece.length === 0 || piece.join(' ') === 'a' ? 1 : valueOf(piece);
      if (value === null || scale >= last) return null;
      sum += value * scale;
      last = scale;
      piece = [];
      scaled = true;
    }
  }
  if (piece.length === 0) return sum;
  if (!scaled && piece.some((word) => /\d/.test(word))) return null;
  const rest = valueOf(piece);
  return rest === null || rest >= last ? null : sum + rest;
}

function wordNl(words: readonly string[] | string): number | null {
  const whole = (typeof words === 'string' ? words : words.join('')).replaceAll('-', '');
  if (/^(anderhalf|anderhalve)$/.test(whole)) return 1.5;
  if (/^(half|halve|eenhalf|eenhalve)$/.test(whole)) return 0.5;
  const half = /^(.+?)en(?:een)?hal(?:f|ve)$/.exec(withoutAccents(whole));
  if (half?.[1] !== undefined) {
    const value = belowMillionNl(half[1]);
    return value === null ? null : value + 0.5;
  }
  return belowMillionNl(withoutAccents(whole));
}

/** "tweehonderdduizendvierhonderd" and the like, written together and without accents; "twaalfhonderd" is 1200. */
function belowMillionNl(word: string): number | null {
  return (
    around(word, 'duizend', 1000, belowThousandNl, belowThousandNl) ??
    around(word, 'honderd', 100, belowHundredNl, belowHundredNl) ??
    belowHundredNl(word)
  );
}

function belowThousandNl(word: string): number | null {
  return around(word, 'honderd', 100, belowHundredNl, belowHundredNl) ?? belowHundredNl(word);
}

function around(
  word: string,
  scale: string,
  factor: number,
  before: (word: string) => number | null,
  after: (word: string) => number | null,
): number | null {
  const at = word.indexOf(scale);
  if (at < 0) return null;
  const head = word.slice(0, at);
  const tail = word.slice(at + scale.length).replace(/^en(?=.)/, '');
  const times = head === '' ? 1 : before(head);
  const rest = tail === '' ? 0 : after(tail);
  if (times === null || times === 0 || rest === null || rest >= factor) return null;
  return times * factor + rest;
}

function belowHundredNl(word: string): number | null {
  const listed = tableNl.get(word);
  if (listed !== undefined) return listed;
  const parts = /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(.+tig)$/.exec(word);
  if (!parts) return null;
  const unit = tableNl.get(parts[1] ?? '');
  const ten = tableNl.get(parts[2] ?? '');
  return unit === undefined || ten === undefined ? null : ten + unit;
}

function belowMillionEn(words: readonly string[]): number | null {
  const text = words.join(' ');
  if (text === 'half' || text === 'half a' || text === 'a half') return 0.5;
  const half = /^(.+) and a half$/.exec(text);
  if (half?.[1] !== undefined) {
    const value = belowMillionEn(half[1].split(' '));
    return value === null ? null : value + 0.5;
  }
  let sum = 0;
  let current: number | null = null;
  let allowed = 1000;
  for (const word of words) {
    const value = tableEn.get(word);
    if (word === 'and') {
      if (current === null && sum === 0) return null;
    } else if (value !== undefined) {
      // "twenty one" adds, "one twenty" does not make a number.
      if (value >= allowed) return null;
      current = (current ?? 0) + value;
      allowed = value >= 20 ? 10 : 0;
    } else if (word === 'a' && current === null && sum === 0) current = 1;
    else if (word === 'hundred' && current !== null && current > 0 && current < 100) {
      current *= 100;
      allowed = 100;
    } else if (word === 'hundred' && current === null) {
      current = 100;
      allowed = 100;
    } else if (word === 'thousand' && sum === 0) {
      sum = (current ?? 1) * 1000;
      current = null;
      allowed = 1000;
    } else return null;
  }
  if (words.at(-1) === 'and' || text === 'a' || text === '') return null;
  return sum + (current ?? 0);
}
