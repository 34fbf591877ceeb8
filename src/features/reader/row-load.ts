/** What each row of the sheet carries: marks and places in both texts, tokens in its gutter, note fills and tabs. */
import type { Difference, Kind } from '../../engine/compare/difference';
import type { Category, Match, Note } from '../../engine/annotate/note';
import type { Reading } from '../../engine/text/bitext';
import type { Side, Span } from '../../engine/text/text';
import { sides } from '../../engine/text/text';
import type { SheetItem, SheetRow } from '../../store/sheet';

/** One side of one place of a difference; `start === end` is a place where something is missing. */
export interface DifferenceMark extends Span {
  readonly what: 'difference';
  readonly difference: string;
  readonly place: number;
  readonly kind: Kind;
  readonly title: string;
  /** All that the row has: no line is drawn, the torn bridge and the slot say it. */
  readonly whole: boolean;
}

/** One target of a note as it stands in the text. */
export interface NoteMark extends Span {
  readonly what: 'note';
  readonly note: string;
  readonly category: Category;
}

/** A difference's token: its places in this row, by index into its `places`. */
export interface Token {
  readonly difference: string;
  readonly kind: Kind;
  readonly title: string;
  readonly places: readonly number[];
}

/** A note's tab in the gutter. */
export interface Tab {
  readonly note: string;
  readonly category: Category;
  readonly body: string;
}

/** All that one row carries. */
export interface RowLoad {
  readonly marks: Readonly<Record<Side, readonly DifferenceMark[]>>;
  readonly notes: Readonly<Record<Side, readonly NoteMark[]>>;
  readonly tokens: readonly Token[];
  readonly tabs: readonly Tab[];
}

/** A row with nothing on it; always the same object. */
export const emptyLoad: RowLoad = {
  marks: { nl: [], en: [] },
  notes: { nl: [], en: [] },
  tokens: [],
  tabs: [],
};

interface Loading {
  readonly marks: Record<Side, DifferenceMark[]>;
  readonly notes: Record<Side, NoteMark[]>;
  readonly tokens: Map<string, { difference: string; kind: Kind; title: string; places: number[] }>;
  readonly tabs: Map<string, Tab>;
}

const noLoads: ReadonlyMap<string, RowLoad> = new Map();

/** What differences put on rows; made anew only when they or the rows change, not at every letter of a note. */
export type DifferenceLoads = ReadonlyMap<string, Pick<Loading, 'marks' | 'tokens'>>;

const noDifferenceLoads: DifferenceLoads = new Map();

/** A side of `loadRows` that does not hang on notes. */
export function loadDifferences(
  items: readonly SheetItem[],
  differences: readonly Difference[],
  titleOf: (difference: Difference) => string,
): DifferenceLoads {
  if (differences.length === 0) return noDifferenceLoads;
  const { byIndex, byKey } = indexOf(items);
  const loading = new Map<string, Loading>();
  const at = loadsIn(loading);
  for (const difference of differences) addDifference(difference, titleOf(difference), byIndex, byKey, at);
  return loading;
}

/** Loads by row key; rows that carry nothing have none. */
export function loadRows(
  items: readonly SheetItem[],
  readings: Readonly<Record<Side, Reading>>,
  differences: DifferenceLoads,
  notes: readonly Note[],
  matches: Readonly<Record<string, readonly Match[]>>,
): ReadonlyMap<string, RowLoad> {
  if (differences.size === 0 && notes.length === 0) return noLoads;
  const loading = new Map<string, Loading>();
  if (notes.length > 0) {
    const { blockRow } = indexOf(items);
    const at = loadsIn(loading);
    for (const note of notes) addNote(note, matches[note.id], readings, blockRow, at);
  }
  const loads = new Map<string, RowLoad>();
  for (const [key, { marks, tokens }] of differences) {
    const own = loading.get(key);
    loads.set(key, {
      marks,
      notes: own?.notes ?? emptyLoad.notes,
      tokens: [...tokens.values()],
      tabs: own === undefined ? emptyLoad.tabs : [...own.tabs.values()],
    });
  }
  for (const [key, { marks, notes: noted, tabs }] of loading)
    if (!loads.has(key))
      loads.set(key, { marks, notes: noted, tokens: emptyLoad.tokens, tabs: [...tabs.values()] });
  return loads;
}

/** Takes loads one after the other, and gives each as `keepLoads` has it against the one before. */
export function loadsKeeper(): (loads: ReadonlyMap<string, RowLoad>) => ReadonlyMap<string, RowLoad> {
  let last = noLoads;
  return (loads) => {
    last = keepLoads(last, loads);
    return last;
  };
}

/** The same loads with every one that looks as before being the very object that it was; the very map where all do. */
export function keepLoads(
  before: ReadonlyMap<string, RowLoad>,
  after: ReadonlyMap<string, RowLoad>,
): ReadonlyMap<string, RowLoad> {
  let same = before.size === after.size;
  const kept = new Map<string, RowLoad>();
  for (const [key, load] of after) {
    const old = before.get(key);
    const one = old !== undefined && sameLoad(old, load) ? old : load;
    same &&= one === old;
    kept.set(key, one);
  }
  return same ? before : kept;
}

/** Gives the load of a row, a new one where it has none yet. */
function loadsIn(loading: Map<string, Loading>): (key: string) => Loading {
  return (key) => {
    const known = loading.get(key);
    if (known !== undefined) return known;
    const made: Loading = {
      marks: { nl: [], en: [] },
      notes: { nl: [], en: [] },
      tokens: new Map(),
      tabs: new Map(),
    };
    loading.set(key, made);
    return made;
  };
}

interface RowIndex {
  readonly byIndex: ReadonlyMap<number | null, string>;
  readonly byKey: ReadonlyMap<string, SheetRow>;
  readonly blockRow: Readonly<Record<Side, ReadonlyMap<number, string>>>;
}

const indexes = new WeakMap<readonly SheetItem[], RowIndex>();

/** The rows of a sheet by what they are looked up by, once for a sheet. */
function indexOf(items: readonly SheetItem[]): RowIndex {
  const known = indexes.get(items);
  if (known !== undefined) return known;
  const rows = items.filter((item): item is SheetRow => item.kind === 'row');
  const index: RowIndex = {
    byIndex: new Map(rows.filter((row) => row.index !== null).map((row) => [row.index, row.key] as const)),
    byKey: new Map(rows.map((row) => [row.key, row] as const)),
    blockRow: rowsOfBlocks(rows),
  };
  indexes.set(items, index);
  return index;
}

function addDifference(
  difference: Difference,
  title: string,
  byIndex: ReadonlyMap<number | null, string>,
  rows: ReadonlyMap<string, SheetRow>,
  at: (key: string) => Loading,
): void {
  const { id, kind } = difference;
  difference.places.forEach((place, index) => {
    const key = byIndex.get(place.row);
    if (key === undefined) return;
    const load = at(key);
    const row = rows.get(key);
    const whole = kind === 'gap' && row !== undefined && (row.nl.length === 0 || row.en.length === 0);
    for (const side of sides) {
      const mark = place[side];
      if (mark === null) continue;
      const span = mark.at === 'span' ? mark : { start: mark.offset, end: mark.offset };
      load.marks[side].push({
        what: 'difference',
        difference: id,
        place: index,
        kind,
        title,
        start: span.start,
        end: span.end,
        whole,
      });
    }
    // Artefacts get no token; a passage that stands alone has its torn bridge.
    if (kind === 'artefact' || whole) return;
    const token = load.tokens.get(id);
    if (token === undefined) load.tokens.set(id, { difference: id, kind, title, places: [index] });
    else token.places.push(index);
  });
}

function addNote(
  note: Note,
  found: readonly Match[] | undefined,
  readings: Readonly<Record<Side, Reading>>,
  blockRow: Readonly<Record<Side, ReadonlyMap<number, string>>>,
  at: (key: string) => Loading,
): void {
  note.targets.forEach(({ side }, index) => {
    const match = found?.[index];
    if (match === undefined || match.state === 'lost') return;
    const first = new Set<string>();
    const { blocks } = readings[side].text;
    // Thousands of notes on thousands of blocks: only the blocks about the passage are looked at.
    for (let blockIndex = firstBlock(blocks, match.start); blockIndex < blocks.length; blockIndex += 1) {
      const block = blocks[blockIndex];
      if (block === undefined || block.start > match.end) break;
      const touched =
        match.start === match.end
          ? block.start <= match.start && block.end >= match.end
          : block.start < match.end && block.end > match.start;
      const key = touched ? blockRow[side].get(blockIndex) : undefined;
      if (key === undefined || first.has(key) || (match.start === match.end && first.size > 0)) continue;
      first.add(key);
      const load = at(key);
      load.notes[side].push({
        what: 'note',
        note: note.id,
        category: note.category,
        start: match.start,
        end: match.end,
      });
      if (first.size === 1 && !load.tabs.has(note.id))
        load.tabs.set(note.id, { note: note.id, category: note.category, body: note.body });
    }
  });
}

/** The first block that ends at or behind an offset: blocks ascend. */
function firstBlock(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowsOfBlocks(rows: readonly SheetRow[]): Readonly<Record<Side, ReadonlyMap<number, string>>> {
  const found = { nl: new Map<number, string>(), en: new Map<number, string>() };
  for (const row of rows)
    for (const side of sides) for (const block of row[side]) found[side].set(block, row.key);
  return found;
}

/** Whether two loads look the same. */
export function sameLoad(a: RowLoad, b: RowLoad): boolean {
  return (
    a === b ||
    (sameList(a.marks.nl, b.marks.nl, sameMark) &&
      sameList(a.marks.en, b.marks.en, sameMark) &&
      sameList(a.notes.nl, b.notes.nl, sameNote) &&
      sameList(a.notes.en, b.notes.en, sameNote) &&
      sameList(a.tabs, b.tabs, sameTab) &&
      sameList(a.tokens, b.tokens, sameToken))
  );
}

function sameList<One>(
  a: readonly One[],
  b: readonly One[],
  same: (one: One, other: One) => boolean,
): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((one, index) => {
    const other = b[index];
    return other !== undefined && (one === other || same(one, other));
  });
}

function sameMark(a: DifferenceMark, b: DifferenceMark): boolean {
  return (
    a.difference === b.difference &&
    a.place === b.place &&
    a.start === b.start &&
    a.end === b.end &&
    a.kind === b.kind &&
    a.title === b.title &&
    a.whole === b.whole
  );
}

function sameNote(a: NoteMark, b: NoteMark): boolean {
  return a.note === b.note && a.category === b.category && a.start === b.start && a.end === b.end;
}

function sameTab(a: Tab, b: Tab): boolean {
  return a.note === b.note && a.category === b.category && a.body === b.body;
}

function sameToken(a: Token, b: Token): boolean {
  return (
    a.difference === b.difference &&
    a.kind === b.kind &&
    a.title === b.title &&
    sameList(a.places, b.places, Object.is)
  );
}
