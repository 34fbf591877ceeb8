/** A dictionary file in memory: headword → its translations, parsed line by line only when asked for. */

/** One English word or expression with what the file says of the pair. */
export interface Entry {
  readonly en: string;
  /** 0–1: how far the dictionary itself has the pair; 0 when it is only inferred. */
  readonly direct: number;
  /** How many pivot languages lead there, each at most 1 and less when its word is vague. */
  readonly pivot: number;
}

/** A dictionary file: which headwords it has, and what they mean. */
export interface Entries {
  readonly size: number;
  has(headword: string): boolean;
  /** Whether the headword is only ever written with a capital: a name, a language, a people. */
  isName(headword: string): boolean;
  /** Best first as in the file; empty when the headword is not there. */
  get(headword: string): readonly Entry[];
  /** The lemma that a form is listed under (`form<TAB>=lemma`), or null. */
  lemma(form: string): string | null;
  headwords(): Iterable<string>;
  /** All of the file's text, for whoever wants its words and not its entries. */
  readonly text: string;
}

/**
 * Reads lines `headword<TAB>translation9B;other translationC`: a digit is tenths of direct weight (`*` = 1), a capital
 * letter tenths of pivot score (A = .1 … Z = 2.6). A headword with `^` before it is a name. `form<TAB>=lemma` names the
 * lemma of an irregular form. Lines without a tab, and lines that begin with `#`, are skipped; marks that cannot be read
 * make the translation not there. Nothing behind the tab is parsed before it is asked for.
 */
export function readEntries(text: string): Entries {
  const lines = new Map<string, string>();
  const lemmas = new Map<string, string>();
  const names = new Set<string>();
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const tab = text.indexOf('\t', start);
    if (tab > start && tab < end && text[start] !== '#') {
      if (text[tab + 1] === '=') lemmas.set(text.slice(start, tab), text.slice(tab + 2, end));
      else if (text[start] === '^') {
        const headword = text.slice(start + 1, tab);
        names.add(headword);
        lines.set(headword, text.slice(tab + 1, end));
      } else lines.set(text.slice(start, tab), text.slice(tab + 1, end));
    }
    start = end + 1;
  }
  return {
    size: lines.size,
    has: (headword) => lines.has(headword),
    isName: (headword) => names.has(headword),
    get: (headword) => {
      const line = lines.get(headword);
      if (line === undefined) return [];
      const found: Entry[] = [];
      for (let from = 0; from <= line.length;) {
        const semicolon = line.indexOf(';', from);
        const to = semicolon < 0 ? line.length : semicolon;
        const entry = readEntry(line, from, to);
        if (entry !== null) found.push(entry);
        from = to + 1;
      }
      return found;
    },
    lemma: (form) => lemmas.get(form) ?? null,
    headwords: () => lines.keys(),
    text,
  };
}

/** Reads the marks of `text[from … to)` from the end, character by character: this runs for every word of a text, and a regex took a third of it. */
function readEntry(text: string, from: number, to: number): Entry | null {
  let end = to;
  const score = end > from ? text.charCodeAt(end - 1) - 64 : 0;
  const pivot = score >= 1 && score <= 26 ? score / 10 : 0;
  if (pivot > 0) end--;
  const mark = end > from ? text.charCodeAt(end - 1) : 0;
  const direct = mark === 42 ? 1 : mark >= 49 && mark <= 57 ? (mark - 48) / 10 : 0;
  if (direct > 0) end--;
  return end <= from || direct + pivot === 0 ? null : { en: text.slice(from, end), direct, pivot };
}
