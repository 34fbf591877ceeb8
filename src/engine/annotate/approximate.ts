/** The places of a text that resemble a passage with its context, each with how alike the words are and how well the neighbours fit. */
import { diffTokens, wordLikeness, type Run } from './token-diff';
import { tokenAt, tokenise, type Token, type TokenIndex } from './tokens';

/** A passage in its context, cut into tokens: `tokens[from]` up to `tokens[to]` are the passage's own. */
export interface Passage {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** What the tokens were cut from, and where the passage's own characters lie in it (half-open, UTF-16). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A place that resembles a passage. */
export interface Candidate {
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Share, 0–1, of the words on either side that the other has too, weighed by how rare they are (Dice). */
  readonly likeness: number;
  /** Shares, 0–1, of the context's weight found on each side, and of both together; 1 where there is none to find. */
  readonly before: number;
  readonly after: number;
  readonly context: number;
  /** Bits of the context that were found: a full stop that fits proves nothing, a rare name much. */
  readonly proof: number;
  /** Whether every token of the passage is there, in order, with nothing in between. */
  readonly whole: boolean;
}

/**
 * A word on more places than this says too little about where to look: votes stay bounded at this many a token.
 * In 50,000 words of news the hundredth most frequent word has about 60 places.
 */
const placesLimit = 64;

/** Places compared in full. The right one was among the first 3 in every case of the corpus; the rest are rivals to be known. */
const candidateLimit = 8;

/** Words this alike count as one word misspelt or inflected (`minister`/`ministers`, `Llama`/`LLaMA`), in part. */
const samishWord = 0.5;

/** Cuts a passage with its context into tokens. The outermost word of each context is left out where it may be cut in two. */
export function passageOf(exact: string, prefix: string, suffix: string): Passage {
  const text = prefix + exact + suffix;
  const start = prefix.length;
  const end = start + exact.length;
  const all = tokenise(text);
  const cut = (token: Token): boolean =>
    token.word &&
    ((token.start === 0 && token.end < start) || (token.end === text.length && token.start > end));
  const tokens = all.filter((token) => !cut(token));
  const from = tokens.findIndex((token) => token.end > start);
  const to = tokens.findIndex((token) => token.start >= end);
  const first = from === -1 ? tokens.length : from;
  return { tokens, from: first, to: Math.max(first, to === -1 ? tokens.length : to), text, start, end };
}

/**
 * The likeliest places, best first, none of them overlapping a better one by half. Looks for diagonals on which many
 * rare words of the passage and its context stand as far apart as they did, then compares there token by token.
 */
export function approximate(passage: Passage, index: TokenIndex): readonly Candidate[] {
  const candidates = diagonals(passage, index)
    .map((diagonal) => compareAt(passage, index, diagonal))
    .filter((one) => one !== null)
    .sort((a, b) => rank(b) - rank(a));
  const kept: Candidate[] = [];
  for (const one of candidates) if (!kept.some((better) => overlapping(one, better))) kept.push(one);
  return kept;
}

/** What candidates are ordered by: words first, neighbours half as much. */
export function rank({ likeness, context }: Candidate): number {
  return likeness + context / 2;
}

/** Starts, as token indices (perhaps negative), where the passage's first token would stand; most votes first. */
function diagonals({ tokens }: Passage, index: TokenIndex): readonly number[] {
  const width = Math.max(4, Math.ceil(tokens.length / 4));
  const votes = new Map<number, number>();
  tokens.forEach((token, at) => {
    const places = token.word ? index.places(token.key) : [];
    if (places.length > placesLimit) return;
    const weight = index.weight(token);
    for (const place of places) {
      // Two half-overlapping rows of buckets, so that no group is split by a border.
      const bucket = Math.floor(((place - at) * 2) / width);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
      votes.set(bucket - 1, (votes.get(bucket - 1) ?? 0) + weight);
    }
  });
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 2 * candidateLimit);
  const starts: number[] = [];
  for (const [bucket] of best) {
    const start = Math.round(((bucket + 1) * width) / 2);
    if (starts.length < candidateLimit && !starts.some((one) => Math.abs(one - start) < width))
      starts.push(start);
  }
  return starts;
}

/** Compares the passage with the tokens around a diagonal; `null` where nothing of it stands there. */
function compareAt(passage: Passage, index: TokenIndex, diagonal: number): Candidate | null {
  const { tokens, from, to } = passage;
  // Room for as many words put in as half the passage has.
  const slack = 8 + Math.ceil(tokens.length / 2);
  const first = Math.max(0, diagonal - slack);
  const there = index.tokens.slice(first, Math.max(first, diagonal + tokens.length + slack));
  const runs = diffTokens(tokens, there);
  const range = imageOf(runs, from, to);
  if (!range) return null;
  const startToken = there[range.start];
  const endToken = there[range.end - 1];
  if (!startToken || !endToken) return null;

  const weigh = (list: readonly Token[], a: number, b: number): number =>
    list.slice(a, b).reduce((sum, token) => sum + index.weight(token), 0);
  const kept = keptWeight(runs, tokens, there, index, from, to, range);
  const sum = weigh(tokens, from, to) + weigh(there, range.start, range.end);
  const context = (a: number, b: number): readonly [found: number, all: number] => [
    runs.reduce(
      (total, run) =>
        total + (run.same ? weigh(tokens, Math.max(a, run.oldStart), Math.min(b, run.oldEnd)) : 0),
      0,
    ),
    weigh(tokens, a, b),
  ];
  const [foundBefore, allBefore] = context(0, from);
  const [foundAfter, allAfter] = context(to, tokens.length);
  return {
    start: startToken.start + insetAt(passage, from, 'start', startToken),
    end: endToken.end - insetAt(passage, to - 1, 'end', endToken),
    likeness: sum === 0 ? 0 : (2 * kept) / sum,
    before: share(foundBefore, allBefore),
    after: share(foundAfter, allAfter),
    context: share(foundBefore + foundAfter, allBefore + allAfter),
    proof: foundBefore + foundAfter,
    whole: runs.some((run) => run.same && run.oldStart <= from && run.oldEnd >= to),
  };
}

/** Characters of the outermost word that the passage left out, where the same word stands there now. */
function insetAt(passage: Passage, at: number, edge: 'start' | 'end', there: Token): number {
  const token = passage.tokens[at];
  if (!token || token.key !== there.key || token.end - token.start !== there.end - there.start) return 0;
  return Math.max(0, edge === 'start' ? passage.start - token.start : token.end - passage.end);
}

/**
 * What became of tokens `from`–`to`: the run of new tokens that took their place. What replaces them belongs to it;
 * what was put in at its very border does not; where a replacement runs over the border it is divided by share.
 */
function imageOf(
  runs: readonly Run[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const run of runs) {
    const a = Math.max(from, run.oldStart);
    const b = Math.min(to, run.oldEnd);
    const inserted = run.oldStart === run.oldEnd;
    if (inserted ? run.oldStart <= from || run.oldStart >= to : a >= b) continue;
    const length = run.oldEnd - run.oldStart;
    const scale = run.same || length === 0 ? 1 : (run.newEnd - run.newStart) / length;
    const newStart = inserted ? run.newStart : run.newStart + Math.floor((a - run.oldStart) * scale);
    const newEnd = inserted ? run.newEnd : run.newStart + Math.ceil((b - run.oldStart) * scale);
    if (newStart >= newEnd) continue;
    start = Math.min(start, newStart);
    end = Math.max(end, newEnd);
  }
  return end > start ? { start, end } : null;
}

/** Weight of the passage's tokens that stand in `range` too; a word that is nearly the same counts in part. */
function keptWeight(
  runs: readonly Run[],
  before: readonly Token[],
  after: readonly Token[],
  index: TokenIndex,
  from: number,
  to: number,
  range: { readonly start: number; readonly end: number },
): number {
  let kept = 0;
  for (const run of runs) {
    const old = before.slice(Math.max(from, run.oldStart), Math.max(from, Math.min(to, run.oldEnd)));
    if (run.same) {
      for (const token of old) kept += index.weight(token);
      continue;
    }
    const now = after.slice(
      Math.max(range.start, run.newStart),
      Math.max(range.start, Math.min(range.end, run.newEnd)),
    );
    let next = 0;
    for (const token of old) {
      if (!token.word) continue;
      const found = now.findIndex(
        (one, at) => at >= next && one.word && wordLikeness(one.key, token.key) >= samishWord,
      );
      const word = now[found];
      if (!word) continue;
      next = found + 1;
      kept += wordLikeness(word.key, token.key) * Math.min(index.weight(token), index.weight(word));
    }
  }
  return kept;
}

/**
 * How well the neighbours of one place fit a passage's context, as in `Candidate`; for places that are found already.
 * Compares as many tokens as the context has, and two more.
 */
export function contextAt(
  passage: Passage,
  index: TokenIndex,
  place: { readonly start: number; readonly end: number },
): Pick<Candidate, 'before' | 'after' | 'context' | 'proof'> {
  const { tokens, from, to } = passage;
  const first = tokenAt(index.tokens, place.start);
  const endIndex = tokenAt(index.tokens, place.end);
  const last = Math.max(
    first,
    index.tokens[endIndex] && index.tokens[endIndex].start < place.end ? endIndex + 1 : endIndex,
  );
  const found = (old: readonly Token[], now: readonly Token[]): readonly [number, number] => {
    const weigh = (list: readonly Token[]): number =>
      list.reduce((sum, token) => sum + index.weight(token), 0);
    const runs = old.length === 0 ? [] : diffTokens(old, now);
    return [
      runs.reduce((sum, run) => sum + (run.same ? weigh(old.slice(run.oldStart, run.oldEnd)) : 0), 0),
      weigh(old),
    ];
  };
  const [foundBefore, allBefore] = found(
    tokens.slice(0, from),
    index.tokens.slice(Math.max(0, first - from - 2), first),
  );
  const [foundAfter, allAfter] = found(
    tokens.slice(to),
    index.tokens.slice(last, last + tokens.length - to + 2),
  );
  return {
    before: share(foundBefore, allBefore),
    after: share(foundAfter, allAfter),
    context: share(foundBefore + foundAfter, allBefore + allAfter),
    proof: foundBefore + foundAfter,
  };
}

function share(part: number, all: number): number {
  return all === 0 ? 1 : part / all;
}

function overlapping(a: Pick<Candidate, 'start' | 'end'>, b: Pick<Candidate, 'start' | 'end'>): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.min(a.end - a.start, b.end - b.start);
}
