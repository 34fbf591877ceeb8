/** Selectors → span: what became of a passage when its text may have changed. */
import { contextLength } from './describe';
import type { Match, Selectors } from './note';

/** Finds one passage. See `matcher`, which is the door for many notes on one text. */
export function match(content: string, selectors: Selectors): Match {
  return matcher(content)(selectors);
}

/** A function that finds passages in `content`; what many notes share is prepared once. Never throws. */
export function matcher(content: string): (selectors: Selectors) => Match {
  return ({ quote, position }) => {
    const { exact, prefix, suffix } = quote;
    const fits = (start: number): number =>
      commonEnd(prefix, content.slice(Math.max(0, start - contextLength), start)) +
      commonStart(suffix, content.slice(start + exact.length, start + exact.length + contextLength));
    const here = position.start;
    if (content.startsWith(exact, here) && here >= 0 && fits(here) === prefix.length + suffix.length)
      return { state: 'placed', start: here, end: here + exact.length };
    const needle = exact === '' ? prefix + suffix : exact;
    if (needle === '') return { state: 'lost' };
    const found: { start: number; fit: number }[] = [];
    for (
      let at = content.indexOf(needle);
      at >= 0 && found.length < 10_000;
      at = content.indexOf(needle, at + 1)
    ) {
      const start = exact === '' ? at + prefix.length : at;
      found.push({ start, fit: fits(start) });
    }
    found.sort((a, b) => b.fit - a.fit);
    const [best, next] = found;
    if (!best || (next && next.fit === best.fit)) return { state: 'lost' };
    const state = best.start === here || best.fit > (prefix.length + suffix.length) / 3 ? 'placed' : 'moved';
    return { state, start: best.start, end: best.start + exact.length };
  };
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}
