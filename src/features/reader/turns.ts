/** Which chunks of the sheet are drawn as they are now: those near the view at once, the others in turns that the main thread hardly feels. */
import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import type { ShownItem } from './folds';
import { emptyLoad } from './row-load';
import type { RowLoad } from './row-load';
import { sameItem } from './same-item';

/** All that the rows of a chunk are drawn from. */
export interface Draft {
  readonly items: readonly ShownItem[];
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly sentencesOf: Readonly<Record<Side, ReadonlyMap<number, readonly number[]>>>;
  readonly loads: ReadonlyMap<string, RowLoad>;
}

/** What each chunk shows: what it is now, what it was a while ago, or null for its place alone. */
export type Drawn = readonly (Draft | null)[];

/**
 * What one turn may draw, in rows that are drawn from nothing: a chunk of thirty took some 20 ms of processor in Chromium 156, so that
 * with layout it stays below the 50 ms of a long task on a machine half as fast.
 */
export const turn = 30;

/** A row that only gets another number, as all below a corrected one do, costs so much of a row that is drawn from nothing (3 ms a chunk). */
const renumbering = 0.15;

/** Drafts of the chunks; one whose rows and what they carry stayed is the same object again. */
export function draftsKeeper(): (
  chunks: readonly (readonly ShownItem[])[],
  rest: Omit<Draft, 'items'>,
) => readonly Draft[] {
  let before: readonly Draft[] = [];
  return (chunks, rest) => {
    before = chunks.map((items, at) => {
      const old = before[at];
      return old !== undefined && isSame(old, { items, ...rest }) ? old : { items, ...rest };
    });
    return before;
  };
}

function isSame(old: Draft, now: Draft): boolean {
  if (old.items !== now.items || old.readings !== now.readings || old.sentencesOf !== now.sentencesOf)
    return false;
  return (
    old.loads === now.loads ||
    now.items.every(({ key }) => (old.loads.get(key) ?? emptyLoad) === (now.loads.get(key) ?? emptyLoad))
  );
}

/** What is shown when the urgent chunks are drawn as they are now and the others stay; `before` itself when that changes nothing. */
export function drawUrgent(now: readonly Draft[], before: Drawn, isUrgent: (at: number) => boolean): Drawn {
  let changed = before.length !== now.length;
  const after = now.map((draft, at) => {
    const shown = isUrgent(at) ? draft : (before[at] ?? null);
    changed ||= shown !== before[at];
    return shown;
  });
  return changed ? after : before;
}

/** Whether some chunk still shows something else than it is. */
export function isBehind(now: readonly Draft[], drawn: Drawn): boolean {
  return now.some((draft, at) => drawn[at] !== draft);
}

/** What is shown after one more turn: the chunks that are behind, from `from` down and then those above, as many as the turn allows and at least one. */
export function takeTurn(now: readonly Draft[], drawn: Drawn, from: number): Drawn {
  const after = [...drawn];
  let cost = 0;
  for (const at of order(from, now.length)) {
    const draft = now[at];
    if (draft === undefined || drawn[at] === draft) continue;
    const more = costOf(draft, drawn[at] ?? null);
    if (cost > 0 && cost + more > turn) break;
    cost += more;
    after[at] = draft;
  }
  return after;
}

function* order(from: number, length: number): Generator<number> {
  for (let at = from; at < length; at += 1) yield at;
  for (let at = Math.min(from, length) - 1; at >= 0; at -= 1) yield at;
}

/** What drawing a chunk costs, in rows that are drawn from nothing. */
function costOf(draft: Draft, shown: Draft | null): number {
  if (shown === null || shown.readings !== draft.readings) return draft.items.length;
  return draft.items.reduce((sum, item, at) => sum + costOfRow(item, shown.items[at], draft, shown), 0);
}

function costOfRow(item: ShownItem, old: ShownItem | undefined, draft: Draft, shown: Draft): number {
  const carries = (draft.loads.get(item.key) ?? emptyLoad) !== (shown.loads.get(item.key) ?? emptyLoad);
  if (old === undefined || old.key !== item.key || carries) return 1;
  if (sameItem(old, item)) return 0;
  return item.kind === 'row' && old.kind === 'row' && item.bead === old.bead ? renumbering : 1;
}
