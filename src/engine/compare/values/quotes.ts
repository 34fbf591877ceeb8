/** Reads quotation marks of a passage: which stretch is quoted, and which marks never meet a partner. */
import type { Span } from '../../text/text';

/** A quoted stretch; `start`/`end` include the marks, `inner` does not. */
export interface Quoted extends Span {
  readonly inner: Span;
}

/** What the marks of a string come to. */
export interface Quotation {
  readonly quoted: readonly Quoted[];
  /** Marks without partner: an opening one that never closes, a closing one that nothing opened. */
  readonly odd: readonly (Span & { readonly opens: boolean })[];
}

type Family = 'double' | 'single';

const opening = '“„«‘‹';
const closing = '”»’›';
const familyOf = (mark: string): Family => ('‘’‹›'.includes(mark) ? 'single' : 'double');

/** Whether a mark opens or closes, by what stands around it and, where that says nothing, by its own shape; null for an apostrophe. */
function turn(text: string, at: number, mark: string, depth: number): 'open' | 'close' | null {
  // \" in a text that came out of code: what stands before the stroke tells
  const before = (text[at - 1] === '\\' ? text[at - 2] : text[at - 1]) ?? ' ';
  const behind = text[at + mark.length];
  const after = (behind === '\\' ? ' ' : behind) ?? ' ';
  const spaceBefore = /[\s([{—–-]/.test(before) || (opening + '"').includes(before);
  const spaceAfter = /[\s)\]}.,;:!?…—–-]/.test(after) || (closing + '"').includes(after);
  if (familyOf(mark) === 'single') {
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return null;
    // ’s, ’t, ’n and ‘90s are apostrophes; so is a closing one where nothing is open (the students’ rooms)
    if (/^[‘’](?:[stnmd]\b|\d0)/i.test(text.slice(at, at + 3))) return null;
    if (mark === '’' && !(spaceBefore && !spaceAfter)) return depth > 0 ? 'close' : null;
    return mark === '‘' || (spaceBefore && !spaceAfter) ? 'open' : 'close';
  }
  if (spaceBefore && !spaceAfter) return 'open';
  // glued between two letters with nothing open, it opens: the space before it was lost
  if (mark === '"' && depth === 0 && /\p{L}/u.test(before) && /\p{L}/u.test(after)) return 'open';
  if (!spaceBefore) return 'close';
  if (mark === '"' || mark === "''") return depth > 0 ? 'close' : 'open';
  return opening.includes(mark) ? 'open' : 'close';
}

/** Reads all marks of a string. Straight single quotes are taken for apostrophes; inches (5") are left alone. Linear. */
export function quotationIn(text: string): Quotation {
  const quoted: Quoted[] = [];
  const odd: (Span & { opens: boolean })[] = [];
  const open: { readonly family: Family; readonly start: number; readonly end: number }[] = [];
  const depth = { double: 0, single: 0 };
  for (const match of text.matchAll(/[“”„«»‘’‹›"]|''/g)) {
    const mark = match[0];
    const start = match.index;
    const end = start + mark.length;
    const family = familyOf(mark);
    const own = depth[family];
    if (mark === '"' && /\d/.test(text[start - 1] ?? '') && own === 0) continue;
    const way = turn(text, start, mark, own);
    if (way === 'open') {
      open.push({ family, start, end });
      depth[family] += 1;
    } else if (way === 'close' && own === 0) odd.push({ start, end, opens: false });
    else if (way === 'close') {
      // what was opened inside and never closed is odd; the outer pair holds
      for (let top = open.pop(); top; top = open.pop()) {
        depth[top.family] -= 1;
        if (top.family === family) {
          quoted.push({ start: top.start, end, inner: { start: top.end, end: start } });
          break;
        }
        odd.push({ start: top.start, end: top.end, opens: true });
      }
    }
  }
  for (const one of open) odd.push({ start: one.start, end: one.end, opens: true });
  return {
    quoted: quoted.sort((a, b) => a.start - b.start),
    odd: odd.sort((a, b) => a.start - b.start),
  };
}
