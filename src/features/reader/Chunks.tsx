/** The rows of the sheet in chunks, level or as two flowing columns; which of them are drawn is a matter of turns. */
import { useMemo, useState } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { useApp } from '../../store/use-app';
import { later } from '../../ui/later';
import { Chunk, concerns, holds, isOf } from './Chunk';
import type { Progress } from './Chunk';
import type { ShownItem } from './folds';
import type { RowLoad } from './row-load';
import { draftsKeeper } from './turns';
import type { Draft } from './turns';
import { useTurns } from './use-turns';

const Unlinked = later(async () => (await import('./Unlinked')).Unlinked);
const Flow = later(async () => (await import('./Flow')).Flow);

/** Below this many rows everything is laid out at once. */
const chunksFrom = 90;

interface Props extends Omit<Draft, 'items'> {
  readonly root: RefObject<HTMLElement | null>;
  readonly chunks: readonly (readonly ShownItem[])[];
  /** A row that is to be drawn wherever it stands: index in the alignment's rows. */
  readonly wanted: number | null;
  readonly openRow: string | null;
  readonly onOpen: (key: string) => void;
  readonly progress: Progress | null;
  readonly hidden: Side | null;
  readonly narrow: boolean;
}

export function Chunks(props: Props): ReactElement {
  const { root, chunks, wanted, readings, sentencesOf, loads, openRow, onOpen, progress, hidden, narrow } =
    props;
  const level = useApp((state) => state.settings.levelRows);
  const unlinked = useApp((state) => state.unlinked);
  const selected = useApp((state) => state.selected);
  const activeNote = useApp((state) => state.activeNote);
  const layout = unlinked ? 'unlinked' : level || narrow ? 'level' : 'flowing';
  const skip = chunks.reduce((sum, chunk) => sum + chunk.length, 0) >= chunksFrom;
  const [keep] = useState(draftsKeeper);
  const now = useMemo(
    () => keep(chunks, { readings, sentencesOf, loads }),
    [keep, chunks, readings, sentencesOf, loads],
  );
  const urgent = useUrgent(now, wanted, loads, readings);
  const { drawn, watch } = useTurns(now, { root, urgent, all: !skip, layout });
  if (layout === 'level')
    return (
      <>
        {drawn.map((draft, at) => (
          <Chunk
            key={at}
            at={at}
            items={now[at]?.items ?? noItems}
            draft={draft}
            watch={watch}
            skip={skip}
            selected={selected}
            activeNote={activeNote}
            openRow={openRow}
            onOpen={onOpen}
            progress={progress}
            hidden={hidden}
            narrow={narrow}
          />
        ))}
      </>
    );
  const flow = (
    <Flow
      now={now}
      drawn={drawn}
      watch={watch}
      skip={skip}
      loads={loads}
      selected={selected}
      activeNote={activeNote}
      hidden={unlinked ? null : hidden}
    />
  );
  return unlinked ? <Unlinked root={root}>{flow}</Unlinked> : flow;
}

/** Chunks that something asks to see, wherever they stand: what is selected or open, and where the reader is led. */
function useUrgent(
  now: readonly Draft[],
  wanted: number | null,
  loads: ReadonlyMap<string, RowLoad>,
  readings: Readonly<Record<Side, Reading>>,
): ReadonlySet<number> {
  const selected = useApp((state) => state.selected);
  const activeNote = useApp((state) => state.activeNote);
  const editing = useApp((state) => state.editing);
  const goal = useApp((state) => state.goal?.row ?? null);
  const pivot = useApp((state) => state.pivot?.row ?? null);
  const hand = useApp((state) => state.correcting?.spot.row ?? null);
  return useMemo(() => {
    const rows = new Set([wanted, goal, pivot, hand].filter((one) => one !== null));
    const keys = new Set<string>();
    if (selected !== null || activeNote !== null)
      for (const [key, load] of loads) if (concerns(selected, load) || holds(activeNote, load)) keys.add(key);
    const asked = (item: ShownItem): boolean =>
      keys.has(item.key) ||
      (item.kind === 'row' && item.index !== null && rows.has(item.index)) ||
      isOf(item, editing, readings);
    if (rows.size + keys.size === 0 && editing === null) return none;
    return new Set(now.flatMap(({ items }, at) => (items.some(asked) ? at : [])));
  }, [now, wanted, loads, readings, selected, activeNote, editing, goal, pivot, hand]);
}

const none: ReadonlySet<number> = new Set();

const noItems: readonly ShownItem[] = [];
