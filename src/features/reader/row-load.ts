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

/** Loads by row key; rows that carry nothing have none. */
export function loadRows(
  items: readonly SheetItem[],
  readings: Readonly<Record<Side, Reading>>,
  differences: readonly Difference[],
  notes: readonly Note[],
  matches: Readonly<Record<string, readonly Match[]>>,
  titleOf: (difference: Difference) => string,
): ReadonlyMap<string, RowLoad> {
  if (differences.length === 0 && notes.length === 0) return noLoads;
  const rows = items.filter((item): item is SheetRow => item.kind === 'row');
  const byIndex = new Map(
    rows.filter((row) => row.index !== null).map((row) => [row.index, row.key] as const),
  );
  const byKey = new Map(rows.map((row) => [row.key, row] as const));
  const loading = new Map<string, Loading>();
  const at = (key: string): Loading => {
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

  for (const difference of differences) addDifference(difference, titleOf(difference), byIndex, byKey, at);
  if (notes.length > 0) {
    const blockRow = rowsOfBlocks(rows);
    for (const note of notes) addNote(note, matches[note.id], readings, blockRow, at);
  }

  const loads = new Map<string, RowLoad>();
  for (const [key, { marks, notes, tokens, tabs }] of loading) {
    loads.set(key, { marks, notes, tokens: [...tokens.values()], tabs: [...tabs.values()] });
  }
  return loads;
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
    (sameList(a.marks.nl, b.marks.nl) &&
      sameList(a.marks.en, b.marks.en) &&
      sameList(a.notes.nl, b.notes.nl) &&
      sameList(a.notes.en, b.notes.en) &&
      sameList(a.tabs, b.tabs) &&
      a.tokens.length === b.tokens.length &&
      a.tokens.every(
        (token, index) =>
          token.difference === b.tokens[index]?.difference &&
          token.title === b.tokens[index]?.title &&
          token.places.join() === b.tokens[index]?.places.join(),
      ))
  );
}

/** Flat records with the same fields. */
function sameList<One extends object>(a: readonly One[], b: readonly One[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = new Map(Object.entries(b[index] ?? {}));
      return Object.entries(one).every(([field, value]) => other.get(field) === value);
    })
  );
}
