/** The two texts each flowing by itself: no level rows, no bridges; only the thread of what is selected crosses the gutter. */
import { memo, useLayoutEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';

import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { sides } from '../../engine/text/text';
import type { Selected } from '../../store/state';
import { useApp } from '../../store/use-app';
import { KindGlyph } from '../../ui/KindGlyph';
import { words } from '../../words/words';
import { Band } from './Band';
import { Cell } from './Cell';
import { concerns, holds, isOf } from './Chunk';
import { FoldBar } from './FoldBar';
import type { ShownItem } from './folds';
import { placeItems } from './gutter';
import type { Anchor, Gutter } from './gutter';
import { Placeholder } from './Placeholder';
import { emptyLoad, sameLoad } from './row-load';
import type { RowLoad } from './row-load';
import { sameItem } from './same-item';
import { Threads } from './Threads';
import styles from './Flow.module.css';

interface Props {
  readonly chunks: readonly (readonly ShownItem[])[];
  readonly skip: boolean;
  /** How many chunks are on the page. */
  readonly mounted: number;
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly sentencesOf: Readonly<Record<Side, ReadonlyMap<number, readonly number[]>>>;
  readonly loads: ReadonlyMap<string, RowLoad>;
  readonly selected: Selected | null;
  readonly activeNote: string | null;
  readonly hidden: Side | null;
}

export function Flow(props: Props): ReactElement {
  const { chunks, skip, mounted, readings, sentencesOf, loads, selected, activeNote, hidden } = props;
  const openBands = useApp((state) => state.openBands);
  // As state: on its first drawing the thread's effect runs before a ref to what is around it is set.
  const [flow, setFlow] = useState<HTMLDivElement | null>(null);
  return (
    <div ref={setFlow} className={styles.flow}>
      {sides
        .filter((side) => side !== hidden)
        .map((side) => (
          <div key={side} className={styles.column} data-column={side}>
            {chunks.map((items, index) => (
              <Part
                key={index}
                side={side}
                items={items}
                skip={skip}
                wait={index >= mounted}
                readings={readings}
                sentencesOf={sentencesOf}
                loads={loads}
                selected={selected}
                activeNote={activeNote}
                openBands={openBands}
              />
            ))}
          </div>
        ))}
      {hidden === null && selected !== null && flow !== null && (
        <SelectedThread flow={flow} selected={selected} loads={loads} />
      )}
    </div>
  );
}

interface PartProps extends Omit<Props, 'chunks' | 'mounted' | 'hidden'> {
  readonly side: Side;
  readonly items: readonly ShownItem[];
  readonly wait: boolean;
  readonly openBands: readonly string[];
}

/** Some paragraphs of a column that the browser lays out and skips together. */
const Part = memo(PartView, samePart);

function PartView(props: PartProps): ReactElement {
  const { side, items, skip, wait, readings, sentencesOf, loads, selected, activeNote, openBands } = props;
  const editing = useApp((state) =>
    state.editing?.side === side && items.some((item) => isOf(item, state.editing, readings))
      ? state.editing.block
      : null,
  );
  const [near, setNear] = useState(false);
  const chosen = items.some((item) => {
    const load = loads.get(item.key) ?? emptyLoad;
    return concerns(selected, load) || holds(activeNote, load);
  });
  if (wait && !near && !chosen) return <Placeholder rows={items.length} onNear={() => setNear(true)} />;
  return (
    <div className={skip ? styles.chunk : undefined}>
      {items.map((item) => {
        if (item.kind === 'fold') return <FoldBar key={item.key} fold={item} />;
        if (item.kind === 'furniture')
          return item[side].length === 0 ? null : (
            <Band
              key={item.key}
              band={item}
              readings={readings}
              open={openBands.includes(item.key)}
              only={side}
            />
          );
        if (item[side].length === 0) return null;
        const load = loads.get(item.key) ?? emptyLoad;
        return (
          <article
            key={item.key}
            className={styles.part}
            data-row={item.key}
            aria-label={words.reader.row.name(item.label)}
          >
            <span className={styles.number} aria-hidden="true">
              {item.label}
            </span>
            <Cell
              side={side}
              blocks={item[side]}
              reading={readings[side]}
              sentencesOf={sentencesOf[side]}
              marks={load.marks[side]}
              notes={load.notes[side]}
              selected={
                load.tokens.some((token) => token.difference === selected?.difference) ? selected : null
              }
              activeNote={activeNote}
              editing={editing}
            />
          </article>
        );
      })}
    </div>
  );
}

/** Whether a part looks the same: results stream in, and only the parts they touch are drawn again. */
function samePart(before: PartProps, after: PartProps): boolean {
  if (
    before.side !== after.side ||
    before.items.length !== after.items.length ||
    before.skip !== after.skip ||
    before.wait !== after.wait ||
    before.readings !== after.readings ||
    before.sentencesOf !== after.sentencesOf ||
    before.openBands !== after.openBands
  )
    return false;
  if (
    before.items === after.items &&
    before.loads === after.loads &&
    before.selected === after.selected &&
    before.activeNote === after.activeNote
  )
    return true;
  return after.items.every((item, index) => {
    const old = before.items[index];
    if (old === undefined || !sameItem(old, item)) return false;
    const load = after.loads.get(item.key) ?? emptyLoad;
    return (
      sameLoad(before.loads.get(item.key) ?? emptyLoad, load) &&
      (before.selected === after.selected ||
        (!concerns(before.selected, load) && !concerns(after.selected, load))) &&
      (before.activeNote === after.activeNote ||
        (!holds(before.activeNote, load) && !holds(after.activeNote, load)))
    );
  });
}

/** One thread from column to column, measured from the two marks of the selected place. */
function SelectedThread({
  flow,
  selected,
  loads,
}: {
  readonly flow: HTMLElement;
  readonly selected: Selected;
  readonly loads: ReadonlyMap<string, RowLoad>;
}): ReactElement | null {
  const { difference, place } = selected;
  const token = useMemo(() => {
    for (const load of loads.values())
      for (const one of load.tokens) if (one.difference === difference) return one;
    return null;
  }, [loads, difference]);
  const [measured, setMeasured] = useState<{
    readonly gutter: Gutter;
    readonly nl: Anchor | null;
    readonly en: Anchor | null;
  } | null>(null);
  useLayoutEffect(() => {
    const sizes = new ResizeObserver(() => flushSync(() => setMeasured(measure(flow, difference, place))));
    sizes.observe(flow);
    return () => sizes.disconnect();
  }, [flow, difference, place]);
  if (measured === null || token === null) return null;
  const item = { key: difference, nl: measured.nl, en: measured.en, thread: true, quiet: false };
  const [placed] = placeItems([item], measured.gutter);
  if (placed === undefined) return null;
  return (
    <>
      <Threads drawn={[{ placed, attributes: { 'data-kind': token.kind }, thread: true }]} />
      <span className={styles.token} data-kind={token.kind} style={{ top: placed.y }}>
        <KindGlyph kind={token.kind} />
      </span>
    </>
  );
}

function measure(
  flow: HTMLElement,
  difference: string,
  place: number,
): { gutter: Gutter; nl: Anchor | null; en: Anchor | null } {
  const origin = flow.getBoundingClientRect();
  const anchor = (side: Side): Anchor | null => {
    const mark = flow.querySelector(
      `[data-text="${side}"] [data-first][data-difference="${CSS.escape(difference)}"][data-place="${place}"]`,
    );
    const rect = mark?.getClientRects()[0];
    if (mark === null || rect === undefined) return null;
    const foot = mark.querySelector(':scope > svg')?.getBoundingClientRect().bottom ?? rect.bottom;
    return { y: foot - origin.top, x0: rect.left - origin.left, x1: rect.right - origin.left };
  };
  const edge = (side: Side): DOMRect | undefined =>
    flow.querySelector(`[data-column="${side}"]`)?.getBoundingClientRect();
  return {
    gutter: {
      left: (edge('nl')?.right ?? origin.left) - origin.left,
      right: (edge('en')?.left ?? origin.right) - origin.left,
      top: 20,
      bottom: origin.height - 20,
    },
    nl: anchor('nl'),
    en: anchor('en'),
  };
}
