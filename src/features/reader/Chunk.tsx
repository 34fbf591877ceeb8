/** Some rows of the sheet that the browser lays out and skips together, with the plates between them. */
import { memo, useState } from 'react';
import type { ReactElement } from 'react';

import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { certaintyOf } from '../../store/sheet';
import type { Selected } from '../../store/state';
import { useApp } from '../../store/use-app';
import { later } from '../../ui/later';
import { Band } from './Band';
import type { BridgeShape } from './Bridge';
import { CardPlate } from './CardPlate';
import { FoldBar } from './FoldBar';
import type { ShownItem } from './folds';
import { Placeholder } from './Placeholder';
import { DoubtPlate } from './DoubtPlate';
import { Row } from './Row';
import type { BlockPlace } from './Row';
import { emptyLoad, sameLoad } from './row-load';
import type { RowLoad } from './row-load';
import { sameItem } from './same-item';
import styles from './Sheet.module.css';

const RowPlate = later(async () => (await import('./Plate')).RowPlate);

/** How far the pairing is, and the row it stands at. */
export interface Progress {
  readonly at: string | null;
  readonly done: number;
  readonly of: number;
}

interface ChunkProps {
  readonly items: readonly ShownItem[];
  readonly skip: boolean;
  /** Only its place is kept for now; it comes when it is near the view, chosen, or its turn has come. */
  readonly wait: boolean;
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly sentencesOf: Readonly<Record<Side, ReadonlyMap<number, readonly number[]>>>;
  readonly loads: ReadonlyMap<string, RowLoad>;
  readonly selected: Selected | null;
  readonly activeNote: string | null;
  readonly openRow: string | null;
  readonly onOpen: (key: string) => void;
  readonly progress: Progress | null;
  readonly hidden: Side | null;
  readonly narrow: boolean;
}

export const Chunk = memo(ChunkView, sameChunk);

function ChunkView(props: ChunkProps): ReactElement {
  const [near, setNear] = useState(false);
  const { items, loads, selected, activeNote, wait } = props;
  const chosen = items.some(
    (item) =>
      concerns(selected, loads.get(item.key) ?? emptyLoad) ||
      holds(activeNote, loads.get(item.key) ?? emptyLoad),
  );
  if (wait && !near && !chosen) return <Placeholder rows={items.length} onNear={() => setNear(true)} />;
  return <Rows {...props} />;
}

function Rows(props: ChunkProps): ReactElement {
  const {
    items,
    skip,
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
  const editing = useApp((state) =>
    state.editing !== null && items.some((item) => isOf(item, state.editing, readings))
      ? state.editing
      : null,
  );
  return (
    <div className={skip ? styles.chunk : undefined}>
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
    </div>
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

/** Whether a chunk looks the same. Rows stream in and differences with them; only the chunks they touch are drawn again. */
function sameChunk(before: ChunkProps, after: ChunkProps): boolean {
  if (
    before.items.length !== after.items.length ||
    before.skip !== after.skip ||
    before.wait !== after.wait ||
    before.readings !== after.readings ||
    before.sentencesOf !== after.sentencesOf ||
    before.onOpen !== after.onOpen ||
    before.hidden !== after.hidden ||
    before.narrow !== after.narrow
  )
    return false;
  if (
    before.items === after.items &&
    before.loads === after.loads &&
    before.openRow === after.openRow &&
    before.selected === after.selected &&
    before.activeNote === after.activeNote &&
    !after.items.some((item) => item.key === before.progress?.at || item.key === after.progress?.at)
  )
    return true;
  return after.items.every((item, index) => {
    const old = before.items[index];
    if (old === undefined || !sameItem(old, item)) return false;
    const loadBefore = before.loads.get(item.key) ?? emptyLoad;
    const load = after.loads.get(item.key) ?? emptyLoad;
    const { key } = item;
    return (
      sameLoad(loadBefore, load) &&
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
