/** The two texts each flowing by itself: no level rows, no bridges; only the thread of what is selected crosses the gutter. */
import { memo, useLayoutEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';

import type { Side } from '../../engine/text/text';
import { sides } from '../../engine/text/text';
import type { Selected } from '../../store/state';
import { useApp } from '../../store/use-app';
import { useCalm } from '../../store/use-calm';
import { KindGlyph } from '../../ui/KindGlyph';
import { words } from '../../words/words';
import { Band } from './Band';
import { Cell } from './Cell';
import { concerns, holds, isOf, placeOf } from './Chunk';
import { FoldBar } from './FoldBar';
import type { ShownItem } from './folds';
import { placeItems } from './gutter';
import type { Anchor, Gutter } from './gutter';
import { emptyLoad } from './row-load';
import type { RowLoad } from './row-load';
import { Threads } from './Threads';
import type { Draft, Drawn } from './turns';
import styles from './Flow.module.css';

interface Props {
  readonly now: readonly Draft[];
  readonly drawn: Drawn;
  readonly watch: (element: HTMLElement | null) => (() => void) | undefined;
  readonly skip: boolean;
  readonly loads: ReadonlyMap<string, RowLoad>;
  readonly selected: Selected | null;
  readonly activeNote: string | null;
  readonly hidden: Side | null;
}

export function Flow(props: Props): ReactElement {
  const { now, drawn, watch, skip, loads, selected, activeNote, hidden } = props;
  const openBands = useApp((state) => state.openBands);
  // As state: on its first drawing the thread's effect runs before a ref to what is around it is set.
  const [flow, setFlow] = useState<HTMLDivElement | null>(null);
  return (
    <div ref={setFlow} className={styles.flow}>
      {sides
        .filter((side) => side !== hidden)
        .map((side) => (
          <div key={side} className={styles.column} data-column={side}>
            {drawn.map((draft, at) => (
              <Part
                key={at}
                at={at}
                side={side}
                items={now[at]?.items ?? noItems}
                draft={draft}
                watch={watch}
                skip={skip}
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

const noItems: readonly ShownItem[] = [];

interface PartProps extends Pick<Props, 'watch' | 'skip' | 'selected' | 'activeNote'> {
  readonly at: number;
  readonly side: Side;
  readonly items: readonly ShownItem[];
  /** What is drawn; null while only the place is kept. */
  readonly draft: Draft | null;
  readonly openBands: readonly string[];
}

/** The room of a paragraph that is not drawn yet (px: about five lines). */
const partHeight = 165;

/** Some paragraphs of a column that the browser lays out and skips together. */
const Part = memo(PartView, samePart);

function PartView(props: PartProps): ReactElement {
  const { at, items, draft, watch, skip } = props;
  return (
    <div
      ref={watch}
      className={skip ? styles.chunk : undefined}
      style={draft === null ? { height: items.length * partHeight } : undefined}
      {...placeOf(at, items)}
    >
      {draft === null ? null : <Paragraphs {...props} {...draft} />}
    </div>
  );
}

function Paragraphs(props: Omit<PartProps, 'draft'> & Draft): ReactElement {
  const { side, items, readings, sentencesOf, loads, selected, activeNote, openBands } = props;
  const editing = useCalm(
    useApp((state) =>
      state.editing?.side === side && items.some((item) => isOf(item, state.editing, readings))
        ? state.editing.block
        : null,
    ),
  );
  return (
    <>
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
    </>
  );
}

/** Whether a part looks the same: of what the reader chose only what stands in it counts. */
function samePart(before: PartProps, after: PartProps): boolean {
  const { draft } = after;
  if (
    before.draft !== draft ||
    before.items !== after.items ||
    before.at !== after.at ||
    before.side !== after.side ||
    before.skip !== after.skip ||
    before.openBands !== after.openBands
  )
    return false;
  if (draft === null) return true;
  if (before.selected === after.selected && before.activeNote === after.activeNote) return true;
  return draft.items.every(({ key }) => {
    const load = draft.loads.get(key) ?? emptyLoad;
    return (
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
