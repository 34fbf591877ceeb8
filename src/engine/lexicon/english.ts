/** English words in memory: which there are, their lemmas, synonyms and derivations. */
import { lemmatiseEn } from './lemma-en';

export interface English {
  has(word: string): boolean;
  lemma(surface: string): string;
  /** Lemmas that mean the same with one of their first senses (WordNet). */
  synonyms(lemma: string): readonly string[];
  /** Existing words of the same family: "invent" → "invention", "inventor"; "quickly" → "quick". */
  derivations(lemma: string): readonly string[];
}

/**
 * Reads the WordNet file (`w words…`, `i form lemma`, `s lemma lemma`). `more` is the text of dictionaries whose English
 * words exist too; it is only cut up when a word is not in WordNet's list.
 */
export function readEnglish(text: string, more: readonly string[]): English {
  const words = new Set<string>();
  const irregular = new Map<string, string>();
  const synonyms = new Map<string, string[]>();
  const addSynonym = (a: string, b: string): void => {
    const list = synonyms.get(a);
    if (list === undefined) synonyms.set(a, [b]);
    else list.push(b);
  };
  for (const line of text.split('\n')) {
    const [mark, a, b] = line.startsWith('w ') ? ['w'] : line.split(' ');
    if (mark === 'w') for (const word of line.slice(2).split(' ')) words.add(word);
    else if (a === undefined || b === undefined) continue;
    else if (mark === 'i') irregular.set(a, b);
    else if (mark === 's') {
      addSynonym(a, b);
      addSynonym(b, a);
    }
  }
  let others: ReadonlySet<string> | null = null;
  const has = (word: string): boolean => {
    if (words.has(word)) return true;
    others ??= new Set(more.flatMap(englishWordsOf));
    return others.has(word);
  };
  return {
    has,
    lemma: (surface) => lemmatiseEn(surface, irregular, has),
    synonyms: (lemma) => synonyms.get(lemma) ?? [],
    derivations: (lemma) => derivations(lemma, has),
  };
}

/** The single words behind the tabs of a dictionary file. */
function englishWordsOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0 || line[tab + 1] === '=') continue;
    for (const match of line.slice(tab + 1).matchAll(/[a-z][a-z'-]*/g)) found.push(match[0]);
  }
  return found;
}

/** English suffixes that make another word class of a stem, longest first. */
const suffixes: readonly string[] =
  'ation ition ment ness able ible ance ence ally tion sion ity ion ing ist ism ive ous ant ent ful ery ial ure age ate ise ize ic al er or ly th en ed y'.split(
    ' ',
  );

function derivations(lemma: string, has: (word: string) => boolean): readonly string[] {
  const found = new Set<string>();
  const stems = new Set<string>([lemma]);
  for (const suffix of suffixes) {
    if (!lemma.endsWith(suffix) || lemma.length - suffix.length < 3) continue;
    const stem = lemma.slice(0, -suffix.length);
    stems.add(stem);
  }
  if (lemma.endsWith('e')) stems.add(lemma.slice(0, -1));
  if (lemma.endsWith('y')) stems.add(lemma.slice(0, -1) + 'i');
  for (const stem of stems) {
    // A short stem is shared by words that have nothing to do with each other (car, care, carry).
    if (stem.length < 4) continue;
    for (const ending of ['', 'e', ...suffixes]) if (has(stem + ending)) found.add(stem + ending);
    if (stem.endsWith('i') && has(stem.slice(0, -1) + 'y')) found.add(stem.slice(0, -1) + 'y');
  }
  found.delete(lemma);
  return [...found];
}
