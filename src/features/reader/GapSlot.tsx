/** The slot where a side has nothing: what is missing, why we think so, and a note on the gap. */
import { useMemo } from 'react';
import type { ReactElement } from 'react';

import type { Move } from '../../engine/align/alignment';
import { otherSide } from '../../engine/text/text';
import type { Side } from '../../engine/text/text';
import type { SheetRow } from '../../store/sheet';
import type { Selected } from '../../store/state';
import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import { gapStory } from './gap-story';
import type { DifferenceMark } from './row-load';
import { rowSpan } from './row-span';
import { useSideName } from './use-side-name';
import plate from './Plate.module.css';
import styles from './GapSlot.module.css';

const noMoves: readonly Move[] = [];

export function GapSlot({
  side,
  row,
  mark,
  selected,
}: {
  readonly side: Side;
  readonly row: SheetRow;
  /** The difference that says so, when it was found. */
  readonly mark: DifferenceMark | null;
  readonly selected: Selected | null;
}): ReactElement {
  const { noteTargets, goToRow } = useActions();
  const readings = useApp((state) => state.readings);
  const sideName = useSideName();
  const rows = useApp((state) => state.rows);
  const moves = useApp((state) => state.alignment?.moves ?? noMoves);
  const story = useMemo(
    () => (readings === null ? null : gapStory(row, rows, readings, moves)),
    [row, rows, readings, moves],
  );
  const { gap } = words.reader;
  const has = otherSide(side);
  const elsewhere = story?.elsewhere ?? null;
  const empty = readings !== null && readings[side].sentences.length === 0;
  const note = (): void => {
    if (readings === null) return;
    const passage = rowSpan(readings[has], row[has]);
    const place = story === null ? null : { start: story.offset, end: story.offset };
    noteTargets(side === 'nl' ? { nl: place, en: passage } : { nl: passage, en: place });
  };
  // A side without any text says so once.
  if (empty && row.index !== 0) return <div data-side={side} data-gap />;
  const chosen = mark !== null && selected?.difference === mark.difference && selected.place === mark.place;
  return (
    <div className={styles.cell} data-side={side} data-gap>
      <div
        className={styles.slot}
        data-difference={mark?.difference}
        data-place={mark?.place}
        data-kind="gap"
        data-chosen={chosen || undefined}
      >
        <p className={styles.title}>{gap.title(sideName(side))}</p>
        <p className={styles.why}>
          {empty
            ? gap.empty(sideName(side))
            : elsewhere !== null
              ? gap.elsewhere(sideName(side))
              : story !== null &&
                [gap.occurs(sideName(side), story.clues), ...(story.between ? [gap.neighbours] : [])].join(
                  ' ',
                )}
        </p>
        <p className={styles.buttons}>
          {elsewhere !== null && (
            <button type="button" className={plate.button} onClick={() => goToRow(elsewhere)}>
              {gap.goThere}
            </button>
          )}
          <button type="button" className={plate.button} onClick={note}>
            <Icon name="pencil" size={14} />
            {gap.note}
          </button>
        </p>
      </div>
    </div>
  );
}
