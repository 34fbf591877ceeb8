/** The shelf: renaming, duplicating and removing pairs, bringing samples back, and what is known of each without opening it. */
import type { Note } from '../engine/annotate/note';
import { sides } from '../engine/text/text';
import type { Pair } from '../storage/pair';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import { remember } from './history';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import type { AppState } from './state';
import type { ViewActions } from './view-actions';
import { groupOf, visibleDifferences } from './visible-differences';

export function libraryActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  /** Gives a pair another title; an empty one changes nothing. */
  async function renamePair(id: string, title: string): Promise<void> {
    const trimmed = title.replace(/\s+/gu, ' ').trim();
    const open = get().pair;
    if (trimmed === '') return;
    if (open?.id === id) {
      if (open.title === trimmed) return;
      pairs.changePair({ ...open, title: trimmed });
      await pairs.settled();
    } else {
      const found = await ports.texts.open(id);
      if (found.state !== 'found' || found.pair.title === trimmed) return;
      const after: Pair = { ...found.pair, title: trimmed };
      await pairs.shelve(id, after);
      set((state) => remember(state, { kind: 'library', before: found.pair, after }));
    }
    await pairs.listLibrary();
    view.say(words.keeping.pairRenamed, true);
  }

  /** A second pair with the same texts, decisions and notes. */
  async function duplicatePair(id: string): Promise<void> {
    const open = get().pair;
    const found = open?.id === id ? { state: 'found' as const, pair: open } : await ports.texts.open(id);
    if (found.state !== 'found') return;
    await putCopy(found.pair);
  }

  async function putCopy(of: Pair): Promise<Pair> {
    const now = ports.now();
    const title = words.keeping.copyOf(of.title === '' ? words.pair.untitled : of.title);
    const copy: Pair = { ...of, id: ports.newId(), title, origin: 'pasted', created: now, opened: now };
    for (const note of ports.notes.snapshot().notes)
      if (note.pair === of.id) ports.notes.save({ ...note, id: ports.newId(), pair: copy.id } satisfies Note);
    const facts = ports.facts.get(of.id);
    if (facts !== null) ports.facts.set(copy.id, facts);
    await pairs.shelve(copy.id, copy);
    set((state) => remember(state, { kind: 'library', before: null, after: copy }));
    view.say(words.keeping.pairDuplicated(title), true);
    return copy;
  }

  /** Another tab changed the same: its version comes on the screen in place of this tab's. */
  async function takeTheirs(): Promise<void> {
    const { pair } = get();
    if (pair === null) return;
    ports.texts.forget(pair.id);
    await pairs.openPair(pair.id);
  }

  /** … or this tab's becomes a pair of its own, and both stay. */
  async function keepAsCopy(): Promise<void> {
    const { pair } = get();
    if (pair === null) return;
    ports.texts.forget(pair.id);
    const copy = await putCopy(pair);
    await pairs.openPair(copy.id);
  }

  /** … or this tab's is written over the other's, or written again where it was removed. */
  async function keepMine(): Promise<void> {
    const { pair } = get();
    if (pair === null) return;
    ports.texts.forget(pair.id);
    await pairs.keep(pair);
    await pairs.listLibrary();
  }

  /** Another tab wrote or removed a pair: the list follows, and so does the open pair unless that would lose something. */
  async function hearTab(id: string): Promise<void> {
    await pairs.listLibrary();
    const { pair, editing, keeping } = get();
    if (pair?.id !== id || keeping.pair !== null || editing !== null) return;
    await pairs.takeOver(id);
  }

  /** Remembers where reading stands: the block at the top of the view, and how far down it is. */
  function keepPlace(place: NonNullable<AppState['facts'][string]>['place'], read: number): void {
    const { pair } = get();
    if (pair !== null) ports.facts.set(pair.id, { place, read: Math.min(1, Math.max(0, read)) });
  }

  /** Notes counts and languages of the open pair when the engine is done with it. */
  function noteFacts(): void {
    const state = get();
    const { pair, readings, rows, comparison } = state;
    if (pair === null || readings === null) return;
    const differences = visibleDifferences({
      ...state,
      comparison,
      hiddenKinds: [],
      leastSeverity: 'info',
    }).shown;
    ports.facts.set(pair.id, {
      rows: rows.length,
      differences: differences.filter((one) => groupOf(one) === 'says-something-else').length,
      languages: { nl: readings.nl.text.language, en: readings.en.text.language },
      reviewed: reviewedPart(state),
    });
    set({ facts: ports.facts.all() });
  }

  return {
    renamePair,
    duplicatePair,
    takeTheirs,
    keepAsCopy,
    keepMine,
    hearTab,
    keepPlace,
    noteFacts,
  };
}

/** Share of the rows above the last one that was reviewed. */
function reviewedPart({ pair, readings, rows }: AppState): number {
  const reviewed = pair?.hand.reviewed ?? null;
  if (reviewed === null || readings === null || rows.length === 0) return 0;
  const last = rows.findLastIndex((row) =>
    sides.some((side) => row[side].some((block) => readings[side].text.blocks[block]?.id === reviewed[side])),
  );
  return (last + 1) / rows.length;
}
