/** The sheet: two leaves on the ground, rows between them in chunks, furniture where the site had it, plates between rows. */
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';

import type { Row } from '../../engine/align/alignment';
import type { Note } from '../../engine/annotate/note';
import type { Difference } from '../../engine/compare/difference';
import type { Reading } from '../../engine/text/bitext';
import { otherSide } from '../../engine/text/text';
import type { Side } from '../../engine/text/text';
import { certaintyOf, layOut } from '../../store/sheet';
import type { SheetItem } from '../../store/sheet';
import { useActions, useApp } from '../../store/use-app';
import { useSettled, useVisible } from '../../store/use-visible';
import { groupOf } from '../../store/visible-differences';
import { later } from '../../ui/later';
import { words } from '../../words/words';
import { BridgeColours } from './Bridge';
import { LeafHeads } from './LeafHeads';
import { Lights } from './Lights';
import { Chunks } from './Chunks';
import { chunker } from './chunker';
import { foldSame } from './folds';
import type { ShownItem } from './folds';
import { useFindMarks } from './use-find-marks';
import type { Progress } from './Chunk';
import { loadDifferences, loadRows, loadsKeeper } from './row-load';
import type { RowLoad } from './row-load';
import { useEyeHeight } from './eye-height';
import { useNarrow } from './use-narrow';
import { useSideName } from './use-side-name';
import styles from './Sheet.module.css';

const PassageBar = later(async () => (await import('./PassageBar')).PassageBar);

/** Rows are skipped by the browser in chunks of this many while they are off screen; single rows would be a disaster (stack.md). */
const chunkSize = 30;

export function Sheet({
  readings,
  rows,
  wanted,
  root,
}: {
  readonly readings: Readonly<Record<Side, Reading>>;
  /** The rows of these readings, as far as they are found. */
  readonly rows: readonly Row[];
  /** A row that is to be drawn wherever it stands. */
  readonly wanted: number | null;
  /** The scroll area. */
  readonly root: RefObject<HTMLElement | null>;
}): ReactElement {
  const sheet = useRef<HTMLDivElement>(null);
  const level = useApp((state) => state.settings.levelRows);
  const shownSides = useApp((state) => state.sides);
  const selected = useApp((state) => state.selected);
  const hasPassage = useApp((state) => state.passage !== null);
  const unlinked = useApp((state) => state.unlinked);
  useEyeHeight(root, unlinked);
  const narrow = useNarrow();
  const hidden = shownSides === 'both' ? null : otherSide(shownSides);
  const items = useMemo(() => layOut(readings, rows), [readings, rows]);
  useFindMarks(readings, root, items);
  const loads = useLoads(items, readings);
  const progress = useProgress(items);
  const [openRow, setOpenRow] = useState<string | null>(null);
  const { closePivot } = useActions();
  const toggleRow = useCallback(
    (key: string) => {
      closePivot();
      setOpenRow((open) => (open === key ? null : key));
    },
    [closePivot],
  );
  // The pivot stands in its row's plate, wherever it was asked for.
  const pivotRow = useApp((state) => state.pivot?.row ?? null);
  const [pivotBefore, setPivotBefore] = useState(pivotRow);
  if (pivotRow !== pivotBefore) {
    setPivotBefore(pivotRow);
    const asked =
      pivotRow === null ? undefined : items.find((item) => item.kind === 'row' && item.index === pivotRow);
    if (asked !== undefined) setOpenRow(asked.key);
  }
  const sentencesOf = useMemo(
    () => ({ nl: sentencesByBlock(readings.nl), en: sentencesByBlock(readings.en) }),
    [readings],
  );
  const shown = useShown(items);
  const [inChunks] = useState(() => chunker<ShownItem>(chunkSize));
  const chunks = useMemo(() => inChunks(shown), [inChunks, shown]);
  return (
    <div
      ref={sheet}
      className={styles.sheet}
      data-sheet
      data-sides={shownSides}
      data-level={level || undefined}
      data-has-selected={selected !== null || undefined}
      data-has-passage={hasPassage || undefined}
    >
      <BridgeColours />
      <div className={styles.leaf} data-side="nl" />
      <div className={styles.leaf} data-side="en" />
      <LeafHeads readings={readings} />
      <div className={styles.rows}>
        <Chunks
          root={root}
          chunks={chunks}
          wanted={wanted}
          readings={readings}
          sentencesOf={sentencesOf}
          loads={loads}
          openRow={openRow}
          onOpen={toggleRow}
          progress={progress}
          hidden={hidden}
          narrow={narrow}
        />
      </div>
      <Lights readings={readings} sheet={sheet} />
      {hasPassage ? <PassageBar root={root} /> : null}
    </div>
  );
}

/** The items with what does not differ folded away, where the reader wants only the differences; everything until they are all found. */
function useShown(items: readonly SheetItem[]): readonly ShownItem[] {
  const only = useApp((state) => state.onlyDifferences);
  const unfolded = useApp((state) => state.unfolded);
  const acceptedRows = useApp((state) => state.acceptedRows);
  const selected = useApp((state) => state.selected?.difference ?? null);
  const goal = useApp((state) => state.goal?.row ?? null);
  const pivot = useApp((state) => state.pivot?.row ?? null);
  const { visible } = useVisible();
  const settled = useSettled();
  const { say } = useActions();
  const shown = useMemo(() => {
    if (!only || !settled) return items;
    const differing = new Set(
      visible.shown
        // What the reader chose is shown, whatever it is.
        .filter((one) => groupOf(one) !== 'form-and-origin' || one.id === selected)
        .flatMap((one) => one.places.map((place) => place.row)),
    );
    for (const asked of [goal, pivot]) if (asked !== null) differing.add(asked);
    const accepted = new Set(acceptedRows);
    return foldSame(items, (item) => {
      if (unfolded.has(item.key)) return true;
      if (item.kind !== 'row') return false;
      const certainty = certaintyOf(item, accepted.has(item.key));
      // A row that asks a question, or that has one side only, is not "the same".
      return (certainty !== 'sure' && certainty !== 'likely') || differing.has(item.index ?? -1);
    });
  }, [only, settled, items, visible, unfolded, acceptedRows, selected, goal, pivot]);
  // What the press did is said once, also when it did nothing: in a short text each row may differ or stand beside one that does.
  const told = useRef(false);
  useEffect(() => {
    if (!only) told.current = false;
    if (!only || !settled || told.current) return;
    told.current = true;
    say(words.only.folded(shown.reduce((sum, item) => sum + (item.kind === 'fold' ? item.rows : 0), 0)));
  }, [only, settled, shown, say]);
  return shown;
}

const noDifferences: readonly Difference[] = [];

/** Always the same list, for when marks are hidden. */
const noNotes: readonly Note[] = [];

/** What each row carries; a row that carries what it did keeps the very object. */
function useLoads(
  items: readonly SheetItem[],
  readings: Readonly<Record<Side, Reading>>,
): ReadonlyMap<string, RowLoad> {
  const { visible } = useVisible();
  const marksShown = useApp((state) => state.settings.marksShown);
  const sideName = useSideName();
  const titleOf = useCallback(
    (difference: Difference) => words.differences.types[difference.type].title(difference, sideName),
    [sideName],
  );
  // A letter that is typed into a note goes first; the text takes it over when there is time.
  const notes = useDeferredValue(useApp((state) => state.notes));
  const matches = useDeferredValue(useApp((state) => state.matches));
  const shown = marksShown ? visible.shown : noDifferences;
  const differing = useMemo(() => loadDifferences(items, shown, titleOf), [items, shown, titleOf]);
  const loads = useMemo(
    () => loadRows(items, readings, differing, marksShown ? notes : noNotes, matches),
    [items, readings, differing, marksShown, notes, matches],
  );
  const [keep] = useState(loadsKeeper);
  return useMemo(() => keep(loads), [keep, loads]);
}

/** How many rows are paired of how many there are to be, while the pairing goes on. */
function useProgress(items: readonly SheetItem[]): Progress | null {
  const aligning = useApp((state) => state.work.state === 'aligning' || state.work.state === 'reading');
  return useMemo(() => {
    if (!aligning) return null;
    let at: string | null = null;
    let done = 0;
    let of = 0;
    for (const item of items) {
      if (item.kind !== 'row') continue;
      of += 1;
      if (item.bead !== null) done += 1;
      else at ??= item.key;
    }
    return { at, done, of };
  }, [aligning, items]);
}

function sentencesByBlock(reading: Reading): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  reading.sentences.forEach(({ block }, index) => {
    const known = found.get(block);
    if (known === undefined) found.set(block, [index]);
    else known.push(index);
  });
  return found;
}
