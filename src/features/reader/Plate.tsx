/** The plate between two rows: what a row can say about itself. Nothing covers the text. */
import { useContext, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import type { Bead } from '../../engine/align/alignment';
import { isFixed } from '../../engine/align/hand';
import { sides } from '../../engine/text/text';
import type { SheetRow } from '../../store/sheet';
import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import type { BridgeShape } from './Bridge';
import { Evidence, focusRow, Grade } from './DoubtPlate';
import { RowExtra } from './RowExtra';
import { rowSpan } from './row-span';
import { useSideName } from './use-side-name';
import styles from './Plate.module.css';

/** How sure the pair of a row is and why; a note on the pair; setting a paragraph aside. */
export function RowPlate({
  row,
  shape,
  onClose,
}: {
  readonly row: SheetRow;
  readonly shape: BridgeShape;
  readonly onClose: () => void;
}): ReactElement | null {
  const { noteTargets, decideBlock, askAgain, editBlock, freeRowAt, startCorrecting, openPivot, closePivot } =
    useActions();
  const readings = useApp((state) => state.readings);
  const fixed = isFixed(row.bead?.hand);
  const onTop = useApp((state) => state.passage !== null || state.activeNote !== null);
  const compared = useApp((state) => state.pivot !== null && state.pivot.row === row.index);
  const selected = useApp((state) => state.selected !== null);
  const singleKeys = useApp((state) => state.settings.singleKeys && state.correcting === null);
  const accepted = useApp((state) => state.acceptedRows.includes(row.key)) || fixed;
  const sideName = useSideName();
  const { row: rowWords, doubt } = words.reader;
  const plate = useRef<HTMLElement>(null);
  const extra = useContext(RowExtra);
  // Opened at the lower edge, it would stand out of view.
  useEffect(() => {
    // In a block: newer browsers return a promise here, which React would take for the way to clean up.
    plate.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    // Wherever the focus is: it stays on the row's number when the plate opens. What is on top of it goes first.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || onTop || isOnTop()) return;
      event.preventDefault();
      focusRow(row.key);
      onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [row.key, onClose, onTop]);
  const comparable = extra !== null && row.nl.length > 0 && row.en.length > 0 ? row.index : null;
  useEffect(() => {
    if (!singleKeys || comparable === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'w' || event.ctrlKey || event.metaKey || event.altKey || isOnTop()) return;
      // A selected difference may stand in another row: there W is its own, unless the focus is here.
      const here = document.activeElement?.closest('[data-plate], [data-row]') ?? null;
      const mine = here === plate.current || here?.getAttribute('data-row') === row.key;
      if (selected && !mine) return;
      if (compared) closePivot();
      else void openPivot(comparable);
      event.preventDefault();
    };
    // Before the keys of the whole text, which ask where the pointer is.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [singleKeys, comparable, compared, selected, row.key, openPivot, closePivot]);
  if (row.bead === null || readings === null) return null;
  const pair = row.nl.length > 0 && row.en.length > 0;
  const note = (): void => {
    noteTargets({ nl: rowSpan(readings.nl, row.nl), en: rowSpan(readings.en, row.en) });
    onClose();
  };
  return (
    <section
      ref={plate}
      className={styles.between}
      aria-label={rowWords.why(row.label)}
      data-plate
      data-row-plate
    >
      <div className={styles.plate}>
        <div className={styles.title}>
          <b>{pair ? rowWords.why(row.label) : rowWords.certainty[shape]}</b>
          {pair && <RowGrade shape={shape} accepted={accepted} />}
          <button
            type="button"
            className={styles.close}
            aria-label={rowWords.close}
            onClick={() => {
              focusRow(row.key);
              onClose();
            }}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
        {pair && <Evidence reasons={row.bead.reasons} />}
        {pair && row.bead.sentences.length > 1 && (
          <p className={styles.small}>{rowWords.sentences(shapeOf(row.bead.sentences))}</p>
        )}
        {shape === 'apart' && <p className={styles.small}>{doubt.apartNow}</p>}
        <div className={styles.actions}>
          {pair && row.index !== null && <PivotButton row={row.index} />}
          {pair && (
            <button type="button" className={styles.button} onClick={note}>
              <Icon name="pair" size={14} />
              {rowWords.note}
            </button>
          )}
          {(accepted || shape === 'apart') && (
            <button
              type="button"
              className={styles.button}
              onClick={() => (fixed ? freeRowAt(row.index ?? -1) : askAgain(row.key))}
            >
              {rowWords.takeBack}
            </button>
          )}
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              startCorrecting({ row: row.index ?? 0 });
              onClose();
            }}
          >
            <Icon name="align" size={14} />
            {words.hand.fromRow}
          </button>
          {sides.map((side) => {
            const id = readings[side].text.blocks[row[side][0] ?? -1]?.id;
            return id === undefined ? null : (
              <button
                key={`edit ${side}`}
                type="button"
                className={styles.button}
                onClick={() => {
                  editBlock(side, id);
                  onClose();
                }}
              >
                <Icon name="edit" size={14} />
                {words.edit.plate(sideName(side))}
              </button>
            );
          })}
          {sides.map((side) =>
            row[side].map((block) => {
              const id = readings[side].text.blocks[block]?.id;
              return id === undefined || row[side].length > 1 ? null : (
                <button
                  key={`${side}${id}`}
                  type="button"
                  className={styles.button}
                  onClick={() => decideBlock(side, id, 'furniture')}
                >
                  <Icon name="fold" size={14} />
                  {rowWords.aside(sideName(side))}
                </button>
              );
            }),
          )}
        </div>
        {row.index !== null && extra?.(row.index, row.label)}
      </div>
    </section>
  );
}

/** Opens and closes the word by word comparison of the row. */
function PivotButton({ row }: { readonly row: number }): ReactElement | null {
  const { openPivot, closePivot } = useActions();
  const open = useApp((state) => state.pivot?.row === row);
  const singleKeys = useApp((state) => state.settings.singleKeys);
  if (useContext(RowExtra) === null) return null;
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={open}
      onClick={() => {
        if (open) closePivot();
        else void openPivot(row);
      }}
    >
      <Icon name="swap" size={14} />
      {words.pivot.open}
      {singleKeys && <kbd aria-hidden="true">W</kbd>}
    </button>
  );
}

/** Whether a dialog or popover is open, or something is being typed: Escape is theirs then. */
function isOnTop(): boolean {
  return (
    document.querySelector(
      'dialog[open], :popover-open, textarea:focus, input:not([type="radio"], [type="checkbox"]):focus',
    ) !== null
  );
}

function RowGrade({
  shape,
  accepted,
}: {
  readonly shape: BridgeShape;
  readonly accepted: boolean;
}): ReactElement {
  const { grade } = words.reader.row;
  if (accepted) return <Grade steps={3} word={grade.accepted} />;
  if (shape === 'apart') return <Grade steps={1} word={grade.apart} />;
  if (shape === 'doubtful') return <Grade steps={1} word={grade.doubtful} />;
  return shape === 'likely' ? <Grade steps={2} word={grade.likely} /> : <Grade steps={3} word={grade.sure} />;
}

/** `1 – 1, 2 – 1`: how many sentences answer how many. */
function shapeOf(beads: readonly Bead[]): string {
  return beads.map((bead) => `${bead.nl.length}–${bead.en.length}`).join(', ');
}
