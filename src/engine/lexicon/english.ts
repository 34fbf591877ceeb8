/** English words in memory: which there are, their lemmas, synonyms and derivations. */
import { lemmatiseEn } from './lemma-en';
import { remembered } from './remembered';
import { wordsOfTexts } from './words-of-texts';

// Every translation of every word is asked for its lemma: with the usual memory 35,000 of 74,000 askings of a text of 10,000
// paragraphs had to be answered anew, for 21,000 words. Two short strings each.
const lemmasKept = 16_384;

export interface English {
  has(word: string): boolean;
  lemma(surface: string): string;
  /** Lemmas that mean the same with one of their first senses (WordNet). */
  synonyms(lemma: string): readonly string[];
  /** Lemmas of common words of the same family: "invent" → "invention", "inventor"; "quickly" → "quick". */
  derivations(lemma: string): readonly string[];
}

/**
 * Reads the WordNet file (`w words…`, sorted by code units; `i form lemma`, `s lemma lemma`). `more` is the text of dictionaries whose English
 * words exist too; it is only looked through when a word is not in WordNet's list.
 */
export function readEnglish(text: string, more: readonly string[]): English {
  let sorted: readonly string[] = [];
  const irregular = new Map<string, string>();
  const synonyms = new Map<string, string[]>();
  const addSynonym = (a: string, b: string): void => {
    const list = synonyms.get(a);
    if (list === undefined) synonyms.set(a, [b]);
    else list.push(b);
  };
  for (const line of text.split('\n')) {
    const [mark, a, b] = line.startsWith('w ') ? ['w'] : line.split(' ');
    if (mark === 'w') sorted = line.slice(2).split(' ');
    else if (a === undefined || b === undefined) continue;
    else if (mark === 'i') irregular.set(a, b);
    else if (mark === 's') {
      addSynonym(a, b);
      addSynonym(b, a);
    }
  }
  const words: ReadonlySet<string> = new Set(sorted);
  let shelves: Int32Array | null = null;
  const families = new Map<string, readonly string[]>();
  let others: ((word: string) => boolean) | null = null;
  const has = (word: string): boolean => {
    if (words.has(word)) return true;
    others ??= wordsOfTexts(more);
    return others(word);
  };
  const lemmaOf = remembered((surface) => lemmatiseEn(surface, irregular, has), lemmasKept);
  return {
    has,
    lemma: lemmaOf,
    synonyms: (lemma) => synonyms.get(lemma) ?? [],
    derivations: (lemma) => {
      const kept = families.get(lemma);
      if (kept !== undefined) return kept;
      shelves ??= shelvesOf(sorted);
      const found = [...new Set(derivations(lemma, sorted, shelves).map(lemmaOf))];
      families.set(lemma, found);
      return found;
    },
  };
}

/** English suffixes that make another word class of a stem, longest first. */
const suffixes: readonly string[] =
  'ation ition ment ness able ible ance ence ally tion sion ity ion ing ist ism ive ous ant ent ful ery ial ure age ate ise ize ic al er or ly th en ed y'.split(
    ' ',
  );

const suffixSet: ReadonlySet<string> = new Set(['', 'e', ...suffixes]);

/** A shorter stem is shared by words that have nothing to do with each other (car, care, carry). */
const shortestStem = 4;

/** Words of `sorted` that share a stem with the lemma and end in a known suffix behind it. One scan of the shortest stem's range. */
function derivations(lemma: string, sorted: readonly string[], shelves: Int32Array): readonly string[] {
  const long: string[] = [];
  let shared = '';
  const add = (stem: string): void => {
    if (stem.length < shortestStem || long.includes(stem)) return;
    long.push(stem);
    if (shared === '' || stem.length < shared.length) shared = stem;
  };
  add(lemma);
  for (const suffix of suffixes) if (lemma.endsWith(suffix)) add(lemma.slice(0, -suffix.length));
  if (lemma.endsWith('e')) add(lemma.slice(0, -1));
  if (lemma.endsWith('y')) add(`${lemma.slice(0, -1)}i`);
  if (long.length === 0) return [];
  const isOf = (word: string): boolean => {
    for (const stem of long) if (word.startsWith(stem) && suffixSet.has(word.slice(stem.length))) return true;
    return false;
  };
  const found: string[] = [];
  const shelf = shelfOf(shared);
  for (
    let at = firstFrom(sorted, shared, shelves[shelf] ?? 0, shelves[shelf + 1] ?? 0);
    at < sorted.length;
    at++
  ) {
    const word = sorted[at] ?? '';
    if (!word.startsWith(shared)) break;
    if (word !== lemma && isOf(word)) found.push(word);
  }
  return found;
}

// Shelves by the first two code units, in their order; what is no ASCII stands last.
const wide = 128;
const shelfOf = (word: string): number => {
  const first = word.charCodeAt(0) || 0;
  return first >= wide - 1 ? wide * wide - 1 : first * wide + Math.min(wide - 1, word.charCodeAt(1) || 0);
};

/** Where each shelf of a list in code-unit order begins, and one past the last. */
function shelvesOf(sorted: readonly string[]): Int32Array {
  const shelves = new Int32Array(wide * wide + 1);
  for (const word of sorted) {
    const after = shelfOf(word) + 1;
    shelves[after] = (shelves[after] ?? 0) + 1;
  }
  for (let at = 1; at < shelves.length; at += 1) shelves[at] = (shelves[at] ?? 0) + (shelves[at - 1] ?? 0);
  return shelves;
}

/** Index of the first word of `sorted[from … to)` that is not before `start` in code-unit order, or `to`. */
function firstFrom(sorted: readonly string[], start: string, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
