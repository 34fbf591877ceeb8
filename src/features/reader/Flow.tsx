/** The two texts each flowing by itself: no level rows, no bridges; only the thread of what is selected crosses the gutter. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { flushSync } from 'react-dom';

import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { sides } from '../../engine/text/text';
import type { SheetItem } from '../../store/sheet';
import type { Selected } from '../../store/state';
import { useApp } from '../../store/use-app';
import { KindGlyph } from '../../ui/KindGlyph';
import { words } from '../../words/words';
import { Band } from './Band';
import { Cell } from './Cell';
import { placeItems } from './gutter';
import type { Anchor, Gutter } from './gutter';
import { emptyLoad } from './row-load';
import type { RowLoad } from './row-load';
import { Threads } from './Threads';
import styles from './Flow.module.css';

interface Props {
  readonly items: readonly SheetItem[];
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly sentencesOf: Readonly<Record<Side, ReadonlyMap<number, readonly number[]>>>;
  readonly loads: ReadonlyMap<string, RowLoad>;
  readonly selected: Selected | null;
  readonly activeNote: string | null;
  readonly hidden: Side | null;
}

export function Flow(props: Props): ReactElement {
  const { items, readings, sentencesOf, loads, selected, activeNote, hidden } = props;
  const openBands = useApp((state) => state.openBands);
  const flow = useRef<HTMLDivElement>(null);
  return (
    <div ref={flow} className={styles.flow}>
      {sides
        .filter((side) => side !== hidden)
        .map((side) => (
          <div key={side} className={styles.column} data-column={side}>
            {items.map((item) => {
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
                  />
                </article>
              );
            })}
          </div>
        ))}
      {hidden === null && selected !== null && (
        <SelectedThread flow={flow} selected={selected} loads={loads} />
      )}
    </div>
  );
}

/** One thread from column to column, measured from the two marks of the selected place. */
function SelectedThread({
  flow,
  selected,
  loads,
}: {
  readonly flow: RefObject<HTMLElement | null>;
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
    const element = flow.current;
    if (element === null) return undefined;
    const sizes = new ResizeObserver(() => flushSync(() => setMeasured(measure(element, difference, place))));
    sizes.observe(element);
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
