/** What changed between two copies of a passage or a text, word by word, for a reader to look at. */
import { diffTokens } from '../annotate/token-diff';
import type { Token } from '../annotate/tokens';
import { type Carry, type Copy, leastAlike } from './carry';
import type { Span } from './text';

/** A stretch of a passage: in both copies, only in the old one, or only in the new one. */
export interface WordChange {
  readonly state: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** Words with their inner apostrophes and hyphens, white space, and every other sign alone. */
const pieces = /[\p{L}\p{N}\p{M}]+(?:['’\-‑][\p{L}\p{N}\p{M}]+)*|\s+|[^\s\p{L}\p{N}\p{M}]/gu;

/**
 * The changes in the order of the text, or `null` when less than `leastAlike` of the longer one stayed: then both are
 * better shown whole. Capitals count; white space between changed words goes with them.
 */
export function wordChanges(before: string, after: string): readonly WordChange[] | null {
  const old = tokensOf(before);
  const now = tokensOf(after);
  const changes: WordChange[] = [];
  const add = (state: WordChange['state'], words: string): void => {
    if (words === '') return;
    const last = changes.at(-1);
    if (last?.state === state) changes[changes.length - 1] = { state, words: last.words + words };
    else changes.push({ state, words });
  };
  let stayed = 0;
  for (const run of diffTokens(old, now)) {
    const gone = textOf(before, old, run.oldStart, run.oldEnd);
    const came = textOf(after, now, run.newStart, run.newEnd);
    if (run.same) {
      stayed += came.trim().length;
      add('same', came);
    } else {
      add('gone', gone);
      add('new', came);
    }
  }
  return stayed < leastAlike * Math.max(before.trim().length, after.trim().length) ? null : changes;
}

function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(pieces), (found) => {
    const [key] = found;
    return { start: found.index, end: found.index + key.length, key, word: true };
  });
}

function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? '' : text.slice(first.start, last.end);
}

/** What became of a block. A `moved` or `same` one has the same words on both sides. */
export type BlockChange =
  | { readonly state: 'same' | 'edited' | 'moved'; readonly before: Span; readonly after: Span }
  | { readonly state: 'gone'; readonly before: Span; readonly after: null }
  | { readonly state: 'new'; readonly before: null; readonly after: Span };

/** Every block of both copies once, in the order of the new one; those that are gone stand where they stood. Linear. */
export function blockChanges(before: Copy, after: Copy, { blocks, moved }: Carry): readonly BlockChange[] {
  const from = new Map<number, number>();
  blocks.forEach((to, at) => {
    if (to !== null) from.set(to, at);
  });
  const changes: BlockChange[] = [];
  let next = 0;
  const gone = (until: number): void => {
    for (; next < until; next += 1) {
      const span = before.blocks[next];
      if (span !== undefined && blocks[next] === null)
        changes.push({ state: 'gone', before: span, after: null });
    }
  };
  after.blocks.forEach((span, to) => {
    const at = from.get(to);
    const old = at === undefined ? undefined : before.blocks[at];
    if (at === undefined || old === undefined) changes.push({ state: 'new', before: null, after: span });
    else {
      if (moved[at] !== true) {
        gone(at);
        next = Math.max(next, at + 1);
      }
      const same = before.content.slice(old.start, old.end) === after.content.slice(span.start, span.end);
      changes.push({
        state: !same ? 'edited' : moved[at] === true ? 'moved' : 'same',
        before: old,
        after: span,
      });
    }
  });
  gone(before.blocks.length);
  return changes;
}
