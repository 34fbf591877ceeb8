/** One row of the sheet: a Dutch cell, the hinge, an English cell, and the threads between them. */
import { memo, useMemo, useRef } from 'react';
import type { CSSProperties, ReactElement } from 'react';

import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import type { SheetRow } from '../../store/sheet';
import type { Selected } from '../../store/state';
import { words } from '../../words/words';
import { Cell } from './Cell';
import type { BridgeShape } from './Bridge';
import { GapSlot } from './GapSlot';
import { gutterHeight, placeItems } from './gutter';
import type { Anchor, GutterItem, Placed } from './gutter';
import { Hinge, tabKey, tokenKey } from './Hinge';
import { markKey, noteKey, useMeasured } from './measure-row';
import type { Measured } from './measure-row';
import { sameLoad } from './row-load';
import type { RowLoad } from './row-load';
import { Threads } from './Threads';
import type { Drawn } from './Threads';
import styles from './Row.module.css';

/** A block by its id. */
export interface BlockPlace {
  readonly side: Side;
  readonly block: string;
}

export interface RowProps {
  readonly row: SheetRow;
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly sentencesOf: Readonly<Record<Side, ReadonlyMap<number, readonly number[]>>>;
  readonly load: RowLoad;
  readonly shape: BridgeShape;
  /** The selected difference, when it has a place in this row. */
  readonly selected: Selected | null;
  /** The open note, when it has a target in this row. */
  readonly activeNote: string | null;
  /** The block of this row that is being corrected. */
  readonly editing: BlockPlace | null;
  readonly open: boolean;
  readonly onOpen: (key: string) => void;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly narrow: boolean;
  readonly hidden: Side | null;
}

/** Plan: cells and hinge are laid out by the browser; then marks are measured, tokens placed and curves drawn. */
export const Row = memo(RowView, sameRow);

function RowView(props: RowProps): ReactElement {
  const {
    row,
    readings,
    sentencesOf,
    load,
    shape,
    selected,
    activeNote,
    editing,
    open,
    onOpen,
    progress,
    narrow,
    hidden,
  } = props;
  const element = useRef<HTMLElement>(null);
  const items = load.tokens.length + load.tabs.length;
  const measured = useMeasured(element, load, !narrow && items > 0);
  const { placed, threads } = useMemo(
    () => arrange(measured, load, selected, activeNote, hidden),
    [measured, load, selected, activeNote, hidden],
  );
  const cell = (side: Side): ReactElement =>
    row[side].length === 0 && shape !== 'waiting' ? (
      <GapSlot
        side={side}
        row={row}
        mark={[...load.marks.nl, ...load.marks.en].find((mark) => mark.whole) ?? null}
        selected={selected}
      />
    ) : (
      <Cell
        side={side}
        blocks={row[side]}
        reading={readings[side]}
        sentencesOf={sentencesOf[side]}
        marks={load.marks[side]}
        notes={load.notes[side]}
        selected={selected}
        activeNote={activeNote}
        editing={editing?.side === side ? editing.block : null}
      />
    );
  return (
    <article
      ref={element}
      className={styles.row}
      aria-label={words.reader.row.name(row.label)}
      data-row={row.key}
      data-index={row.index ?? undefined}
      data-heading={row.heading || undefined}
      data-shape={shape}
      style={items === 0 ? undefined : ({ '--tokens': `${gutterHeight(items)}px` } as CSSProperties)}
    >
      {hidden !== 'nl' && cell('nl')}
      <Hinge
        label={row.label}
        shape={shape}
        hand={row.bead?.hand ?? null}
        load={load}
        placed={placed}
        inline={narrow}
        selected={selected}
        activeNote={activeNote}
        open={open}
        onOpen={() => onOpen(row.key)}
        progress={progress}
      />
      {hidden !== 'en' && cell('en')}
      {!narrow && <Threads drawn={threads} />}
    </article>
  );
}

/** Places tokens and tabs by the marks that were measured, and says which curves are drawn. */
function arrange(
  measured: Measured | null,
  load: RowLoad,
  selected: Selected | null,
  activeNote: string | null,
  hidden: Side | null,
): { readonly placed: ReadonlyMap<string, Placed> | null; readonly threads: readonly Drawn[] } {
  if (measured === null) return { placed: null, threads: [] };
  const { anchors, gutter } = measured;
  const tokens = load.tokens.map((token): { item: GutterItem; attributes: Drawn['attributes'] } => {
    const thread = selected?.difference === token.difference && token.places.includes(selected.place);
    const first = token.places[0] ?? 0;
    const place = thread ? selected.place : first;
    const anchor = (at: number, side: Side): Anchor | null =>
      anchors.get(markKey(token.difference, at, side)) ?? null;
    return {
      item: {
        key: tokenKey(token),
        nl: anchor(place, 'nl'),
        en: anchor(place, 'en'),
        home: [anchor(first, 'nl'), anchor(first, 'en')].filter((one) => one !== null),
        thread,
        quiet: false,
        hidden,
      },
      attributes: { 'data-kind': token.kind },
    };
  });
  const tabs = load.tabs.map((tab): { item: GutterItem; attributes: Drawn['attributes'] } => {
    const nl = anchors.get(noteKey(tab.note, 'nl')) ?? null;
    const en = anchors.get(noteKey(tab.note, 'en')) ?? null;
    return {
      item: {
        key: tabKey(tab),
        nl,
        en,
        thread: tab.note === activeNote,
        quiet: true,
        // A note on one side says nothing about the other.
        hidden: hidden ?? (nl === null ? 'nl' : en === null ? 'en' : null),
      },
      attributes: { 'data-category': tab.category },
    };
  });
  const all = new Map([...tokens, ...tabs].map((one) => [one.item.key, one] as const));
  const placed = placeItems(
    [...all.values()].map((one) => one.item),
    gutter,
  );
  return {
    placed: new Map(placed.map((one) => [one.key, one] as const)),
    threads: placed.flatMap((one) => {
      const known = all.get(one.key);
      return known === undefined || one.curves.length === 0
        ? []
        : [{ placed: one, attributes: known.attributes, thread: known.item.thread }];
    }),
  };
}

/** Whether a row looks the same: results stream in, and only rows that they change are drawn again. */
function sameRow(before: RowProps, after: RowProps): boolean {
  return (
    sameItem(before.row, after.row) &&
    before.readings === after.readings &&
    before.sentencesOf === after.sentencesOf &&
    before.shape === after.shape &&
    before.selected === after.selected &&
    before.activeNote === after.activeNote &&
    before.editing === after.editing &&
    before.open === after.open &&
    before.onOpen === after.onOpen &&
    before.progress === after.progress &&
    before.narrow === after.narrow &&
    before.hidden === after.hidden &&
    sameLoad(before.load, after.load)
  );
}

function sameItem(before: SheetRow, after: SheetRow): boolean {
  return (
    before.key === after.key &&
    before.index === after.index &&
    before.label === after.label &&
    before.bead === after.bead
  );
}
