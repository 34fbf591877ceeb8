/** A text as the matcher compares it: words and signs with their places, and how much finding each one again proves. */

/** One word or one sign: half-open UTF-16 offsets, and what it counts as. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The word in lower case; every kind of quotation mark is one sign, every dash another. */
  readonly key: string;
  readonly word: boolean;
}

/** Letters and digits with inner apostrophes, hyphens, points and commas (`Meta's`, `1.234,56`), or any other single character. */
const pattern = /([\p{L}\p{N}\p{M}]+(?:['’.,\-‑][\p{L}\p{N}\p{M}]+)*)|[^\s\p{L}\p{N}\p{M}]/gu;

/** Words and signs in order; white space between them is not kept. Linear. */
export function tokenise(content: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const found of content.matchAll(pattern)) {
    const [raw, letters] = found;
    const word = letters !== undefined;
    const key = word ? foldWord(raw) : foldSign(raw);
    tokens.push({ start: found.index, end: found.index + raw.length, key, word });
  }
  return tokens;
}

function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
}

function foldSign(sign: string): string {
  if (/["“”„‟«»‹›'‘’‚‛`´′″]/u.test(sign)) return '"';
  return /[-–—‒―−]/u.test(sign) ? '-' : sign;
}

/** Where each key stands, and what it weighs, in one text. */
export interface TokenIndex {
  readonly tokens: readonly Token[];
  /** Ascending indices into `tokens`; empty for a key that is not there. */
  readonly places: (key: string) => readonly number[];
  /**
   * What finding it proves, in bits: log2 of how many times rarer it is than everything (Spärck Jones's idf).
   * A sign proves next to nothing whatever its number.
   */
  readonly weight: (token: Pick<Token, 'key' | 'word'>) => number;
}

/** A sign weighs as little as the commonest word does. */
const signWeight = 0.5;

/** Indexes a text once for many notes. */
export function indexTokens(content: string): TokenIndex {
  const tokens = tokenise(content);
  const places = new Map<string, number[]>();
  tokens.forEach((token, index) => {
    const list = places.get(token.key);
    if (list) list.push(index);
    else places.set(token.key, [index]);
  });
  return {
    tokens,
    places: (key) => places.get(key) ?? [],
    weight: ({ key, word }) => {
      if (!word) return signWeight;
      const count = Math.max(1, places.get(key)?.length ?? 1);
      return Math.max(signWeight, Math.log2((tokens.length + 1) / count));
    },
  };
}

/** First index whose token ends after `offset`: the token at or after it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
