/** Fractions and mixed numbers of both languages, in figures and in words: 9½, 2 3/4, twee derde, three quarters. */
import type { Span } from '../../text/text';
import type { Tongue } from '../tongue';
import { dutchNumber, englishNumber } from './number-words';
import type { Measure } from './units';

/** A number that is more than a run of digits or one number word: a fraction, or a stretch of time said by name. */
export interface Phrase extends Span {
  /** Possible values as canonical decimals, likeliest first. */
  readonly values: readonly string[];
  readonly digits: boolean;
  /** May explain a number on the other side, never accuse. */
  readonly hint: boolean;
  readonly fraction: boolean;
  /** What it measures, when the phrase itself says so ("drie kwartier"); null lets what follows say it. */
  readonly measure: Measure | null;
  /** How the value is shown; null for the plain decimal. */
  readonly shown: string | null;
}

// Unicode, "Number Forms" and Latin-1: the vulgar fractions.
const vulgar: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅚': [5, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
};
const signs = Object.keys(vulgar).join('');
// "9½", "9-½", "2 ¼", "½"
const withSign = new RegExp(String.raw`(?<![\p{L}\d.,/])(?:(\d{1,4})[ \u00a0\u202f-]?)?([${signs}])`, 'gu');
// "1/2", "2 3/4", "9-1/2"; a denominator in use with measures, so that 24/7, 9/11 and 2023/24 are none
const withStroke =
  /(?<![\p{L}\d.,/:])(?:(\d{1,3})[ \u00a0\u202f-])?([1-9]\d?)[/⁄](2|3|4|5|6|7|8|10|12|16|32|64)(?![\p{L}\d/]|[.,]\d)/gu;

const spelled: Readonly<Record<Tongue, RegExp | null>> = {
  nl: /(?<![\p{L}-])(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)([ \u00a0-]?)(derde|kwart|vierde|vijfde|zesde|zevende|achtste|negende|tiende)(n?)(?!\p{L})/giu,
  en: /(?<![\p{L}-])(a|an|one|two|three|four|five|six|seven|eight|nine)([ \u00a0-])(third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(s?)(?!\p{L})(?: of an?(?= (?:million|billion|trillion)(?!\p{L})))?/giu,
  other: null,
};
// What makes "een derde" and "a third" a share and no rank: the whole that it is taken of, or a comparison.
const ofWhole: Readonly<Record<Tongue, RegExp>> = {
  nl: /^ (?:van|deel|gedeelte|meer|minder|groter|kleiner|hoger|lager|duurder|goedkoper)(?!\p{L})/u,
  en: /^ (?:of|more|less|fewer|larger|smaller|higher|lower|as)(?!\p{L})/u,
  other: /^(?!)/u,
};
// "twee derde plaatsen", "drie vierde prijzen": ranks that are counted.
const ranked = /^ (?:plaats|plek|prij|klas|keer|ronde|etappe)/u;

/** A value as a canonical decimal of at most four places: finer than any text rounds. */
function decimal(value: number): string {
  return String(Number(value.toFixed(4)));
}

function inFigures(text: string): readonly Phrase[] {
  const found: Phrase[] = [];
  const add = (start: number, length: number, whole: string | undefined, over: number, under: number) => {
    if (over >= under) return;
    const value = decimal(Number(whole ?? 0) + over / under);
    found.push({
      start,
      end: start + length,
      values: [value],
      digits: true,
      hint: false,
      fraction: true,
      measure: null,
      shown: null,
    });
  };
  for (const match of text.matchAll(withSign)) {
    const [over, under] = vulgar[match[2] ?? ''] ?? [1, 1];
    add(match.index, match[0].length, match[1], over, under);
  }
  for (const match of text.matchAll(withStroke))
    add(match.index, match[0].length, match[1], Number(match[2]), Number(match[3]));
  return found;
}

/** What a word of `spelled` counts or ranks: "drie" and "derde" are 3, "a" is 1; 0 for any other. */
function numberOf(word: string, tongue: Tongue): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  return (tongue === 'nl' ? dutchNumber(lower) : englishNumber(lower))?.value ?? 0;
}

function inWords(text: string, tongue: Tongue): readonly Phrase[] {
  const pattern = spelled[tongue];
  if (pattern === null) return [];
  const found: Phrase[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, first = '', join = '', last = '', plural = ''] = match;
    const over = numberOf(first, tongue);
    const under = numberOf(last, tongue);
    const start = match.index;
    const end = start + whole.length;
    const rest = text.slice(end, end + 16).toLowerCase();
    // glued, "negentiende" is nineteenth
    if (over >= under || ranked.test(rest) || (join === '' && last.toLowerCase() === 'tiende')) continue;
    const quarter = under === 4 && last.length > 4 && last.toLowerCase() === 'quarter';
    const taken = ofWhole[tongue].test(rest) || whole.length > first.length + join.length + last.length + 1;
    // "a third" is a rank, unless something is taken of it; "twee derde", "two thirds" and "one-third" leave no doubt
    const sure = over > 1 && (tongue === 'nl' ? join !== '' : plural !== '' || join === '-');
    if (over === 1 && !taken && join !== '-' && last.toLowerCase() !== 'kwart') continue;
    if (over > 1 && tongue === 'en' && !sure) continue;
    // "one in four" for a quarter; "three quarters" are also quarters of a year
    const also = over === 1 ? [String(under)] : quarter ? [String(over)] : [];
    found.push({
      start,
      end,
      values: [decimal(over / under), ...also],
      digits: false,
      hint: !taken && !sure,
      fraction: true,
      measure: null,
      shown: `${over}/${under}`,
    });
  }
  return found;
}

/** The fractions of a string, figures first; offsets are into `text`. Numerator below denominator, so "24/7" is none. */
export function fractionsIn(text: string, tongue: Tongue): readonly Phrase[] {
  return [...inFigures(text), ...inWords(text, tongue)];
}

/** The percentages that say the same as a share between nothing and one: 0.6667 → 67, 66, 66.7, 66.67. */
export function percentagesOf(share: string): readonly string[] {
  const percent = Number(share) * 100;
  if (!(percent > 0 && percent < 100)) return [];
  return [
    ...new Set([
      Math.round(percent),
      Math.floor(percent),
      Number(percent.toFixed(1)),
      Number(percent.toFixed(2)),
    ]),
  ].map(String);
}
