/** Which words of a string are names, and when two spellings are one name: case, transliteration, damage. */
import { similarity } from '../../align/cognates';
import { spanMap } from '../span-map';
import type { Token } from '../tokens';
import type { Tongue } from '../tongue';
import { dutchNumber, englishNumber } from './number-words';
import { timeWordsIn } from './dates';
import { measureOf } from './units';

/** Letters only, lower case, without accents. */
export function plainName(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// Spelling habits between Dutch, English and transliterations of both (differences.md E5): oe/u, ij/y, j/y, sj/sh, tsj/ch, ie/y, ph/f, w/v.
const habits: readonly (readonly [RegExp, string])[] = [
  [/tsj|tsch|tch|ch/g, 'k'],
  [/sj|sch|sh/g, 's'],
  [/ij|ie|ey|ei|y|j/g, 'i'],
  [/oe|ou|oo/g, 'u'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/[cq]/g, 'k'],
  [/ae|aa/g, 'a'],
  [/h$/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A name with spelling habits ironed out, for comparison only. */
export function nameSkeleton(word: string): string {
  let out = plainName(word);
  for (const [habit, plain] of habits) out = out.replace(habit, plain);
  return out;
}

/** Same letters but for case and accents: `LLAMA`, `Llama`, `LLaMA`. */
export function sameLetters(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

/** Same letters once doubled ones count once: `lama` and `Llama`. */
export function nearlySameLetters(a: string, b: string): boolean {
  const single = (word: string): string => plainName(word).replace(/(.)\1+/g, '$1');
  return single(a) === single(b);
}

/** Two or three capitals that stand in a longer name in order, from its first letter: AZ, Arizona. */
function isAbbreviation(short: string, name: string): boolean {
  if (!/^\p{Lu}{2,3}$/u.test(short) || name.length < 5) return false;
  const y = plainName(name);
  const x = plainName(short);
  if (x[0] !== y[0]) return false;
  let at = 0;
  for (const letter of y) if (letter === x[at]) at += 1;
  return at === x.length;
}

/** Whether two spellings may well be one name across the languages (Poetin, Putin): then their difference is no difference. */
export function mayBeSameName(a: string, b: string): boolean {
  const x = plainName(a);
  const y = plainName(b);
  const shorter = Math.min(x.length, y.length);
  const longer = Math.max(x.length, y.length);
  if (x === y) return true;
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) return true;
  if (shorter >= 4 && (x.includes(y) || y.includes(x))) return true;
  if (shorter === 3 && (x.startsWith(y) || y.startsWith(x))) return true;
  if (shorter >= 4 && x.slice(0, 4) === y.slice(0, 4)) return true;
  if (shorter >= 5 && x.slice(0, 3) === y.slice(0, 3) && longer - shorter <= 3) {
    let shared = 0;
    while (shared < shorter && x[shared] === y[shared]) shared += 1;
    if (shared >= 0.4 * longer) return true;
  }
  const p = nameSkeleton(a);
  const q = nameSkeleton(b);
  if (p === q) return true;
  // measured on half A: swapped names are seldom this alike, transliterations seldom less
  const alike = similarity(p, q, 0.45);
  return (p[0] === q[0] && alike >= 0.5) || (Math.min(p.length, q.length) > 3 && alike >= 0.66);
}

/** Whether `piece` is what a machine left of `name`: capitals only, its first letters, and letters of it in order (`LLA`, Llama). */
export function isRemnant(piece: string, name: string): boolean {
  if (piece.length < 3 || piece !== piece.toUpperCase() || name === name.toUpperCase()) return false;
  const x = plainName(piece);
  const y = plainName(name);
  // URL, URLs: a plural, nothing lost
  if (/^(?:e?s|en)$/.test(y.slice(x.length)) && y.startsWith(x)) return false;
  if (x.length >= y.length || x.length * 2 < y.length || x.slice(0, 2) !== y.slice(0, 2)) return false;
  let at = 0;
  for (const letter of y) if (letter === x[at]) at += 1;
  return at === x.length;
}

/** One or two letters off a long name (`Zuckerburg`): a slip, if the right form is known on that side. */
export function isSlip(form: string, name: string): boolean {
  const x = plainName(form);
  const y = plainName(name);
  if (x === y || Math.min(x.length, y.length) < 5 || nameSkeleton(x) === nameSkeleton(y)) return false;
  // a genitive or plural of either language: Simons, Davids
  if (x === `${y}s` || y === `${x}s`) return false;
  // a plural of each: Requesten, Requests
  if (x.replace(/(?:en|s)$/, '') === y.replace(/(?:en|s)$/, '')) return false;
  return similarity(x, y, 0.7) >= 0.75;
}

// Words that open English and Dutch sentences and are in no closed class; a capital on them is no name.
const openers = new Set(
  (
    'however moreover furthermore meanwhile thus hence therefore otherwise nevertheless nonetheless besides instead although despite whenever wherever whoever whatever everything everybody everyone nobody somebody someone something anyone anybody ' +
    'bovendien daarnaast daarentegen niettemin desondanks desalniettemin ondertussen intussen vervolgens immers sindsdien tegenwoordig overigens aanvankelijk uiteindelijk kennelijk blijkbaar misschien hierbij daarbij waarbij degenen degene'
  ).split(' '),
);

// Case forms of older Dutch, with a capital where they stand for God: possessives, demonstratives, relatives, reflexives.
const olderForms =
  /^(?:(?:mij|u|zij)n?(?:s|er|en)|uws|uwer|uwen|haars|harer|onzes|onzer|onzen|hunner|huns|hunnen|dezes|dezer|dezen|diens|dien|dier|dezelven?|denzelven|derzelver|denwelken|dewelke|hetwelk|welken?|welks|welker|wiens|wien|wier|(?:mij|u|zich|hem|haar|ons|hen)zelven|denzulken|gijlieden|ulieden|gene[nr]?|geens|eens|ener|enen)$/;

// "10 degrees Celsius": a unit, which the other side may well leave out.
const degrees = /(?:\d|°|\bgraden|\bdegrees?)\s*$/iu;

/** The words of a string that may be names: capitalised, of two letters or more, no function word, month, weekday, number or unit. */
export function nameTokens(text: string, tokens: readonly Token[], tongue: Tongue): readonly Token[] {
  const times = spanMap(text.length, timeWordsIn(text, tongue));
  return tokens.filter(
    (token) =>
      token.capital &&
      !token.digits &&
      token.word.length >= 2 &&
      !token.small &&
      !openers.has(token.lower) &&
      !(tongue === 'nl' && olderForms.test(token.lower)) &&
      !/\d/.test(token.word) &&
      !(
        measureOf(token.lower)?.dimension === 'temperature' &&
        degrees.test(text.slice(Math.max(0, token.start - 12), token.start))
      ) &&
      times.at(token.start, token.end) < 0 &&
      (tongue !== 'nl' || (dutchNumber(token.lower)?.use ?? 'hint') === 'hint') &&
      (tongue !== 'en' || (englishNumber(token.lower)?.use ?? 'hint') === 'hint'),
  );
}
