/** Notes as the list shows them: what each is about, what became of it, and where in the text it stands. */
import type { Match, Note } from '../engine/annotate/note';
import type { Reading } from '../engine/text/bitext';
import type { Side, Text } from '../engine/text/text';
import type { SheetItem } from './sheet';

/** One target with what became of it; `match` is null while it was not yet looked for. */
export interface TargetView {
  readonly side: Side;
  /** The words when the note was made; empty for a gap. */
  readonly quote: string;
  readonly match: Match | null;
}

/** What a note is about: one passage, the pair, something that one side lacks, or the whole of one text or of both. */
export type About = Side | 'pair' | 'texts' | { readonly gap: Side } | { readonly text: Side };

export interface NoteView {
  readonly note: Note;
  readonly about: About;
  readonly targets: readonly TargetView[];
  /** The worst of its targets; null while none was looked for. */
  readonly state: Match['state'] | null;
  /** The label of its row (`H`, `9`), or null where it stands in none. */
  readonly row: string | null;
  /** Its place in reading order; notes without a place come last. */
  readonly order: readonly [row: number, offset: number];
}

type Readings = Readonly<Record<Side, Pick<Reading, 'text'>>>;

/** Which row of the sheet each block of each side stands in. */
export interface Rows {
  readonly nl: ReadonlyMap<number, { readonly at: number; readonly label: string | null }>;
  readonly en: Rows['nl'];
}

/** Looks up rows by block, once for all notes. Furniture has a place in the order and no label. */
export function rowsOf(sheet: readonly SheetItem[]): Rows {
  const rows = { nl: new Map<number, { at: number; label: string | null }>(), en: new Map() };
  for (const [at, item] of sheet.entries()) {
    for (const side of ['nl', 'en'] as const) {
      if (item.kind === 'row')
        for (const block of item[side]) rows[side].set(block, { at, label: item.label });
      else for (const { block } of item[side]) rows[side].set(block, { at, label: null });
    }
  }
  return rows;
}

/** Severity of a state, worst last. */
const worse: readonly Match['state'][] = ['placed', 'moved', 'changed', 'lost'];

/** One note for the list. `matches` are one a target, missing while the engine looks. */
export function viewOf(
  note: Note,
  matches: readonly Match[] | undefined,
  readings: Readings | null,
  rows: Rows,
): NoteView {
  const targets = note.targets.map(({ side, selectors }, index) => ({
    side,
    quote: selectors.quote.exact,
    match: matches?.[index] ?? null,
  }));
  const states = targets.flatMap(({ match }) => (match === null ? [] : [match.state]));
  const state = states.reduce<Match['state'] | null>(
    (worst, one) => (worst === null || worse.indexOf(one) > worse.indexOf(worst) ? one : worst),
    null,
  );
  if (note.texts.length > 0) {
    const [only, other] = note.texts;
    const about = other === undefined && only !== undefined ? { text: only } : 'texts';
    return { note, about, targets, state: 'placed', row: null, order: [-1, 0] };
  }
  const place = targets.map((target) => placeOf(target, readings, rows)).find((one) => one !== null);
  return {
    note,
    about: aboutOf(targets),
    targets,
    state,
    row: place?.label ?? null,
    order: place === undefined ? [Infinity, 0] : [place.at, place.offset],
  };
}

function aboutOf(targets: readonly TargetView[]): About {
  const gap = targets.find((target) => target.quote === '');
  if (gap !== undefined) return { gap: gap.side };
  return targets.length > 1 ? 'pair' : (targets[0]?.side ?? 'nl');
}

function placeOf(
  { side, match }: TargetView,
  readings: Readings | null,
  rows: Rows,
): { readonly at: number; readonly label: string | null; readonly offset: number } | null {
  if (readings === null || match === null || match.state === 'lost') return null;
  const block = blockAt(readings[side].text, match.start);
  const row = block === null ? undefined : rows[side].get(block);
  return row === undefined ? null : { ...row, offset: match.start };
}

/** The block that holds an offset, or the one before it when it lies between two (a gap). Null before the first. */
function blockAt(text: Pick<Text, 'blocks'>, offset: number): number | null {
  let low = 0;
  let high = text.blocks.length - 1;
  let found: number | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((text.blocks[middle]?.start ?? 0) <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** How the list is ordered. */
export type Order = 'text' | 'date';

/** A sorted copy: in reading order, or the newest first. By when it was made, so that no note moves away while it is written. */
export function inOrder(views: readonly NoteView[], order: Order): readonly NoteView[] {
  return [...views].sort((a, b) =>
    order === 'date'
      ? before(b.note.created, a.note.created)
      : compare(a.order[0], b.order[0]) ||
        compare(a.order[1], b.order[1]) ||
        before(a.note.created, b.note.created),
  );
}

/** ISO 8601 dates as they are written: a hundred times as quick as by the rules of a language. */
function before(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
