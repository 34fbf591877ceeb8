/** Some rows of the sheet that the browser lays out and skips together, with the plates between them. */
import { memo } from 'react';
import type { ReactElement } from 'react';

import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { certaintyOf } from '../../store/sheet';
import type { SheetRow } from '../../store/sheet';
import type { Selected } from '../../store/state';
import { useApp } from '../../store/use-app';
import { useCalm } from '../../store/use-calm';
import { later } from '../../ui/later';
import { Band } from './Band';
import type { BridgeShape } from './Bridge';
import { CardPlate } from './CardPlate';
import { FoldBar } from './FoldBar';
import type { ShownItem } from './folds';
import { DoubtPlate } from './DoubtPlate';
import { Row } from './Row';
import type { BlockPlace } from './Row';
import { emptyLoad } from './row-load';
import type { RowLoad } from './row-load';
import type { Draft } from './turns';
import styles from './Sheet.module.css';

const RowPlate = later(async () => (await import('./Plate')).RowPlate);

/** How far the pairing is, and the row it stands at. */
export interface Progress {
  readonly at: string | null;
  readonly done: number;
  readonly of: number;
}

interface ChunkProps {
  readonly at: number;
  /** The rows that stand here now; where they stand is said of these, whatever is drawn. */
  readonly items: readonly ShownItem[];
  /** What is drawn; null while only the place is kept. */
  readonly draft: Draft | null;
  /** Takes the element to see when it is near the view. */
  readonly watch: (element: HTMLElement | null) => (() => void) | undefined;
  readonly skip: boolean;
  readonly selected: Selected | null;
  readonly activeNote: string | null;
  readonly openRow: string | null;
  readonly onOpen: (key: string) => void;
  readonly progress: Progress | null;
  readonly hidden: Side | null;
  readonly narrow: boolean;
}

/** The room of rows that are not drawn yet (px a row: about five lines). */
const rowHeight = 165;

export const Chunk = memo(ChunkView, sameChunk);

function ChunkView(props: ChunkProps): ReactElement {
  const { at, items, draft, watch, skip } = props;
  return (
    <div
      ref={watch}
      className={skip ? styles.chunk : undefined}
      style={draft === null ? { height: items.length * rowHeight } : undefined}
      {...placeOf(at, items)}
    >
      {draft === null ? null : <Rows {...props} {...draft} />}
    </div>
  );
}

/** Where a chunk stands: its number, and the rows of the alignment from … to that are in it. */
export function placeOf(
  at: number,
  items: readonly ShownItem[],
): {
  readonly 'data-chunk': number;
  readonly 'data-from': number | undefined;
  readonly 'data-to': number | undefined;
} {
  const first = items.find(isPaired);
  const last = items.findLast(isPaired);
  return { 'data-chunk': at, 'data-from': first?.index ?? undefined, 'data-to': last?.index ?? undefined };
}

function isPaired(item: ShownItem): item is SheetRow {
  return item.kind === 'row' && item.index !== null;
}

function Rows(props: Omit<ChunkProps, 'draft'> & Draft): ReactElement {
  const {
    items,
    readings,
    sentencesOf,
    loads,
    selected,
    activeNote,
    openRow,
    onOpen,
    progress,
    hidden,
    narrow,
  } = props;
  const accepted = useApp((state) => state.acceptedRows);
  const apart = useApp((state) => state.apartRows);
  const openBands = useApp((state) => state.openBands);
  const editing = useCalm(
    useApp((state) =>
      state.editing !== null && items.some((item) => isOf(item, state.editing, readings))
        ? state.editing
        : null,
    ),
  );
  return (
    <>
      {items.map((item) => {
        if (item.kind === 'fold') return <FoldBar key={item.key} fold={item} />;
        if (item.kind === 'furniture')
          return <Band key={item.key} band={item} readings={readings} open={openBands.includes(item.key)} />;
        const load = loads.get(item.key) ?? emptyLoad;
        const certainty = certaintyOf(item, accepted.includes(item.key));
        const shape: BridgeShape = certainty === 'doubtful' && apart.includes(item.key) ? 'apart' : certainty;
        const open = openRow === item.key;
        return (
          <div key={item.key} className={styles.item}>
            <Row
              row={item}
              readings={readings}
              sentencesOf={sentencesOf}
              load={load}
              shape={shape}
              selected={concerns(selected, load) ? selected : null}
              activeNote={holds(activeNote, load) ? activeNote : null}
              editing={isOf(item, editing, readings) ? editing : null}
              open={open}
              onOpen={onOpen}
              progress={progress?.at === item.key ? progress : null}
              narrow={narrow}
              hidden={hidden}
            />
            {shape === 'doubtful' && !open && <DoubtPlate row={item} />}
            {stands(selected, load) && <CardPlate />}
            {open && <RowPlate row={item} shape={shape} onClose={() => onOpen(item.key)} />}
          </div>
        );
      })}
    </>
  );
}

/** Whether a block stands in this row. */
export function isOf(
  item: ShownItem,
  place: BlockPlace | null,
  readings: Readonly<Record<Side, Reading>>,
): boolean {
  if (place === null || item.kind !== 'row') return false;
  const { blocks } = readings[place.side].text;
  return item[place.side].some((at) => blocks[at]?.id === place.block);
}

/** Whether the selected difference has a mark in this row. */
export function concerns(selected: Selected | null, load: RowLoad): boolean {
  return (
    selected !== null &&
    (load.marks.nl.some((mark) => mark.difference === selected.difference) ||
      load.marks.en.some((mark) => mark.difference === selected.difference))
  );
}

/** Whether the place that is selected is in this row. */
function stands(selected: Selected | null, load: RowLoad): boolean {
  return (
    selected !== null &&
    [...load.marks.nl, ...load.marks.en].some(
      (mark) => mark.difference === selected.difference && mark.place === selected.place,
    )
  );
}

/** Whether a note has its tab in this row. */
export function holds(note: string | null, load: RowLoad): boolean {
  return note !== null && load.tabs.some((tab) => tab.note === note);
}

/** Whether a chunk looks the same: of what the reader chose or opened only what stands in it counts. */
function sameChunk(before: ChunkProps, after: ChunkProps): boolean {
  const { draft } = after;
  if (
    before.draft !== draft ||
    before.items !== after.items ||
    before.at !== after.at ||
    before.skip !== after.skip ||
    before.onOpen !== after.onOpen ||
    before.hidden !== after.hidden ||
    before.narrow !== after.narrow
  )
    return false;
  if (draft === null) return true;
  if (
    before.openRow === after.openRow &&
    before.selected === after.selected &&
    before.activeNote === after.activeNote &&
    before.progress === after.progress
  )
    return true;
  return draft.items.every(({ key }) => {
    const load = draft.loads.get(key) ?? emptyLoad;
    return (
      (before.openRow === key) === (after.openRow === key) &&
      (before.progress?.at === key ? before.progress : null) ===
        (after.progress?.at === key ? after.progress : null) &&
      (before.selected === after.selected ||
        (!concerns(before.selected, load) && !concerns(after.selected, load))) &&
      (before.activeNote === after.activeNote ||
        (!holds(before.activeNote, load) && !holds(after.activeNote, load)))
    );
  });
}
