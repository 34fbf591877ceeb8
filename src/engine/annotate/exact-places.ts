/** The places of a text where the very words of a passage stand, and how well its neighbours fit at each. */
import { contextAt, type Candidate, type Passage } from './approximate';
import type { Rivals, TextQuoteSelector } from './note';
import type { TokenIndex } from './tokens';

/** A place where the very words stand, and how its neighbours fit. */
export interface ExactPlace extends Pick<Candidate, 'before' | 'after' | 'context' | 'proof'> {
  readonly start: number;
  readonly end: number;
}

/** Occurrences looked at one by one; a quote that is more frequent is a letter or a sign, and only its context can place it. */
const occurrencesLimit = 20_000;
/** Occurrences whose context is compared word by word, taken from those whose adjacent characters fit best. */
const comparedLimit = 24;

/** Where the very words stand, best context first. */
export function exactPlaces(
  content: string,
  quote: Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>,
  passage: Passage,
  index: TokenIndex,
): readonly ExactPlace[] {
  const { exact, prefix, suffix } = quote;
  const found: { readonly start: number; readonly touching: number }[] = [];
  for (
    let at = content.indexOf(exact);
    at >= 0 && found.length < occurrencesLimit;
    at = content.indexOf(exact, at + 1)
  )
    found.push({ start: at, touching: touching(content, at, at + exact.length, prefix, suffix) });
  return found
    .sort((a, b) => b.touching - a.touching || a.start - b.start)
    .slice(0, comparedLimit)
    .map(({ start, touching }) => {
      const place = { start, end: start + exact.length };
      const all = prefix.length + suffix.length;
      const byWords = contextAt(passage, index, place);
      // White space and half words are context too: what touches counts even where no whole word is left to compare.
      return { ...place, ...byWords, context: Math.max(byWords.context, all === 0 ? 0 : touching / all) };
    })
    .sort((a, b) => b.context - a.context || a.start - b.start);
}

/** Characters of the context that stand unbroken against the passage, both sides. */
function touching(content: string, start: number, end: number, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && content[start - 1 - before] === prefix[prefix.length - 1 - before])
    before += 1;
  let after = 0;
  while (after < suffix.length && content[end + after] === suffix[after]) after += 1;
  return before + after;
}

/** How often the very words stand before an offset, and from it on (itself not counted); overlapping ones too. */
export function countPlaces(
  content: string,
  exact: string,
  start: number,
): { readonly before: number; readonly after: number } {
  let before = 0;
  let after = 0;
  for (
    let at = content.indexOf(exact);
    at >= 0 && before + after < occurrencesLimit;
    at = content.indexOf(exact, at + 1)
  ) {
    if (at < start) before += 1;
    else if (at > start) after += 1;
  }
  return { before, after };
}

/** The place that has as many of its kind before it, if there are exactly as many as there were; else `null`. */
export function sameRank(
  content: string,
  exact: string,
  rivals: Pick<Rivals, 'before' | 'after'>,
): number | null {
  let count = 0;
  let found: number | null = null;
  for (let at = content.indexOf(exact); at >= 0; at = content.indexOf(exact, at + 1)) {
    if (count === rivals.before) found = at;
    count += 1;
    if (count >= occurrencesLimit) return null;
  }
  return count === rivals.before + rivals.after + 1 ? found : null;
}
