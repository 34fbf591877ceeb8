/** Finding words in both texts: what is looked for, where it stands, and going from place to place. */
import { findIn } from '../engine/text/find';
import { sides, type Side } from '../engine/text/text';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import { layOut } from './sheet';
import type { FindHit, FindState } from './state';

/** Places a side; past this a search is no search any more, and the count says so. */
const most = 2500;

export function findActions(get: Get, set: Set) {
  /** Opens the field; asked again, it is for the focus to go there. */
  function openFind(): void {
    // The phone's sheet would stand over the field.
    set(({ find, panel }) => ({
      panel: { ...panel, sheet: false },
      find: find === null ? { ...nothing, asked: 1 } : { ...find, asked: find.asked + 1 },
    }));
  }

  function closeFind(): void {
    set({ find: null });
  }

  /** Looks for words in both texts. Nothing moves until the reader asks for a place. */
  function lookFor(query: string): void {
    const { find } = get();
    if (find === null) return;
    set({ find: { ...find, query, ...hitsOf(query), at: -1 } });
  }

  function hitsOf(query: string): Pick<FindState, 'hits' | 'more'> {
    const { readings, rows } = get();
    if (readings === null) return { hits: [], more: false };
    const rowOf: Readonly<Record<Side, Map<number, number>>> = { nl: new Map(), en: new Map() };
    // By the sheet and not by the rows alone: what is not paired yet can be found too, what is set aside cannot.
    layOut(readings, rows).forEach((item, place) => {
      if (item.kind === 'row')
        for (const side of sides) for (const block of item[side]) rowOf[side].set(block, place);
    });
    let more = false;
    const hits: FindHit[] = [];
    for (const side of sides) {
      const { text } = readings[side];
      const spans = findIn(text, query, most + 1);
      more ||= spans.length > most;
      let block = 0;
      for (const span of spans.slice(0, most)) {
        while ((text.blocks[block]?.end ?? Infinity) <= span.start) block += 1;
        const item = rowOf[side].get(block);
        if (item !== undefined && span.end <= (text.blocks[block]?.end ?? 0)) hits.push({ side, span, item });
      }
    }
    hits.sort((a, b) => a.item - b.item || order[a.side] - order[b.side] || a.span.start - b.span.start);
    return { hits, more };
  }

  /** Goes to the next place (or with -1 the one before); the first time from the row in view (its key). Wraps, and says so. */
  function stepFind(by: 1 | -1, inView: string | null = null): void {
    const { find, readings, rows } = get();
    if (find === null || find.hits.length === 0 || readings === null) return;
    const { hits, at } = find;
    const next =
      at === -1
        ? firstFrom(
            hits,
            layOut(readings, rows).findIndex((item) => item.key === inView),
            by,
          )
        : (at + by + hits.length) % hits.length;
    const wrapped = at !== -1 && (by === 1 ? next < at : next > at);
    const text = wrapped
      ? words.find.wrapped[by === 1 ? 'start' : 'end']
      : words.find.place(next + 1, hits.length);
    set((state) => ({
      find: { ...find, at: next },
      said: { text, undo: false, at: (state.said?.at ?? 0) + 1 },
    }));
  }

  return { openFind, closeFind, lookFor, stepFind };
}

const order: Readonly<Record<Side, number>> = { nl: 0, en: 1 };

const nothing: FindState = { query: '', hits: [], more: false, at: -1, asked: 0 };

function firstFrom(hits: readonly FindHit[], inView: number, by: 1 | -1): number {
  const after = hits.findIndex((hit) => hit.item >= inView);
  if (by === 1) return Math.max(after, 0);
  return after <= 0 ? hits.length - 1 : after - 1;
}
