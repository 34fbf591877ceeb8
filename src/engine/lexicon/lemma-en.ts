/** English surface form → lemma: irregular forms from WordNet, else spelling rules checked against known words (WordNet's "morphy"). */
import { foldWord } from './fold-word';

/** Closed-class and suppletive forms that WordNet does not list. */
const closedForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'be',
    are: 'be',
    is: 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    has: 'have',
    had: 'have',
    does: 'do',
    did: 'do',
    done: 'do',
    an: 'a',
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    better: 'good',
    best: 'good',
    worse: 'bad',
    worst: 'bad',
    used: 'use',
    using: 'use',
    user: 'user',
    users: 'user',
    need: 'need',
    added: 'add',
    adding: 'add',
    erred: 'err',
    erring: 'err',
  }),
);

const vowel = /[aeiouy]/;

/** What the word could be a form of, likeliest first; not checked against any list. */
export function candidatesEn(word: string): readonly string[] {
  const found: string[] = [];
  const n = word.length;
  if (word.endsWith("'s")) found.push(word.slice(0, -2));
  if (word.endsWith("s'")) found.push(word.slice(0, -1), word.slice(0, -2));
  if (n > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word)) {
    if (n > 4 && word.endsWith('ies')) found.push(word.slice(0, -3) + 'y');
    if (/(ss|x|z|ch|sh|o)es$/.test(word)) found.push(word.slice(0, -2));
    if (word.endsWith('ves')) found.push(word.slice(0, -3) + 'f', word.slice(0, -3) + 'fe');
    found.push(word.slice(0, -1));
  }
  if (n > 4 && word.endsWith('ied')) found.push(word.slice(0, -3) + 'y');
  for (const ending of ['ing', 'ed']) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 2 || !vowel.test(stem)) continue;
    const doubled = /([bdfgklmnprstvz])\1$/.test(stem);
    if (doubled && !/[lsz]$/.test(stem)) found.push(stem.slice(0, -1));
    // "making" → make, "walking" → walk: after one vowel letter and one consonant the e is likelier.
    if (/[^aeiou][aeiouy][bcdgkmprstvz]$/.test(stem) || /([cvuz]|[rl]g|dg)$/.test(stem)) {
      found.push(stem + 'e', stem);
    } else found.push(stem, stem + 'e');
    if (doubled && /[lsz]$/.test(stem)) found.push(stem.slice(0, -1));
  }
  for (const ending of ['est', 'er']) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    if (stem.endsWith('i')) found.push(stem.slice(0, -1) + 'y');
    if (/([bdgmnpt])\1$/.test(stem)) found.push(stem.slice(0, -1));
    found.push(stem, stem + 'e');
  }
  return found;
}

/** British spellings that no ending tells. */
const britishWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grey: 'gray',
    programme: 'program',
    tyre: 'tire',
    plough: 'plow',
    aeroplane: 'airplane',
    aluminium: 'aluminum',
    jewellery: 'jewelry',
    moustache: 'mustache',
    mum: 'mom',
    practise: 'practice',
    storey: 'story',
    sceptical: 'skeptical',
    pyjamas: 'pajamas',
    judgement: 'judgment',
    kerb: 'curb',
    mould: 'mold',
    manoeuvre: 'maneuver',
    fulfil: 'fulfill',
    enrol: 'enroll',
    skilful: 'skillful',
    traveller: 'traveler',
  }),
);

/** Letters that every British ending has: most words need not be tried. */
const mayBeBritish = /our|is[eai]|re$|ogue$|ence$|ae/;

/** British endings with their American ones; the American word must exist. */
const britishEndings: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)our(?=(?:able|ite|ful|less|hood|ing|ed)?$)/, 'or'],
  [/(?<=...)is(?=(?:e|ed|er|ing|ation|ations)$)/, 'iz'],
  [/(?<=..[tb])re$/, 'er'],
  [/(?<=.{3}l)ogue$/, 'og'],
  [/(?<=..en)ce$/, 'se'],
  [/(?<=..)ae(?=..)/, 'e'],
];

/**
 * One spelling for British and American words, the American ("colour" → "color", "organisation" → "organization",
 * "centre" → "center"): a dictionary has one, a text the other. Words without a known American spelling stay.
 */
function american(word: string, isWord: (word: string) => boolean): string {
  const listed = britishWords.get(word);
  if (listed !== undefined) return listed;
  if (word.length < 6 || !mayBeBritish.test(word)) return word;
  for (const [ending, to] of britishEndings) {
    if (!ending.test(word)) continue;
    const other = word.replace(ending, to);
    if (isWord(other)) return other;
  }
  return word;
}

/**
 * Lower-cased lemma of an English surface form in American spelling; the folded word itself when nothing is known about it.
 * `irregular` maps forms to lemmas; `isWord` says whether a candidate exists.
 */
export function lemmatiseEn(
  surface: string,
  irregular: ReadonlyMap<string, string>,
  isWord: (word: string) => boolean,
): string {
  return american(baseForm(surface, irregular, isWord), isWord);
}

function baseForm(
  surface: string,
  irregular: ReadonlyMap<string, string>,
  isWord: (word: string) => boolean,
): string {
  const word = foldWord(surface);
  const known = closedForms.get(word) ?? irregular.get(word);
  if (known !== undefined) return known;
  const inflected = /(s|ed|ing)$|'s?$/.test(word);
  if (isWord(word) && !inflected) return word;
  for (const candidate of candidatesEn(word)) {
    if (candidate === word) continue;
    // "buildings" is a form of what "building" is a form of: a dictionary's word is looked up without its ending.
    if (isWord(candidate)) return word.endsWith('ings') ? baseForm(candidate, irregular, isWord) : candidate;
  }
  return word.replace(/'s?$/, '') || word;
}
