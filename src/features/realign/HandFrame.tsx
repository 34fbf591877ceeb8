/** The frame in the text: the row, the side and the sentence that the hand is on, handles beside it, and the border of a split. */
import { useLayoutEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { createPortal, flushSync } from 'react-dom';

import { layOut } from '../../store/sheet';
import type { Correcting } from '../../store/state';
import { useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { laterWords } from '../../words/later-words';
import type { HandWish } from './hand-keys';
import styles from './HandFrame.module.css';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Measured {
  readonly sheet: Element;
  readonly row: Box | null;
  readonly cell: Box | null;
  readonly sentence: readonly Box[];
  readonly from: Box | null;
  readonly cut: Box | null;
  readonly reviewed: number | null;
}

const said = laterWords.hand;

export function HandFrame({
  correcting,
  onWish,
}: {
  readonly correcting: Correcting;
  readonly onWish: (wish: HandWish) => void;
}): ReactElement | null {
  const measured = useMeasured(correcting);
  const sentenceChosen = correcting.spot.sentence !== null;
  const { side } = correcting.spot;
  if (measured === null) return null;
  const { row, cell, sentence, from, cut, reviewed } = measured;
  const top = sentence[0]?.top ?? cell?.top ?? 0;
  return createPortal(
    <div className={styles.layer} data-hand-layer>
      {row === null ? null : <i className={styles.row} style={row} aria-hidden="true" />}
      {cell === null ? null : (
        <i
          className={styles.cell}
          style={cell}
          data-sentence-chosen={sentenceChosen || undefined}
          aria-hidden="true"
        />
      )}
      {sentence.map((box) => (
        <i key={`${box.left} ${box.top}`} className={styles.sentence} style={box} aria-hidden="true" />
      ))}
      {from === null ? null : <i className={styles.from} style={from} aria-hidden="true" />}
      {cut === null ? null : (
        <div className={styles.cut} style={{ left: cut.left, top: cut.top, height: cut.height }}>
          <i aria-hidden="true" />
          <span className={styles.cutTools} style={{ left: -Math.min(cut.left, 70) }}>
            <button type="button" aria-label={said.cutEarlier} onClick={() => onWish('cutEarlier')}>
              <Icon name="back" size={14} />
            </button>
            <button type="button" className={styles.cutHere} onClick={() => onWish('cutHere')}>
              {said.cutHere}
            </button>
            <button type="button" aria-label={said.cutLater} data-later onClick={() => onWish('cutLater')}>
              <Icon name="back" size={14} />
            </button>
          </span>
        </div>
      )}
      {reviewed === null ? null : (
        <span className={styles.reviewed} style={{ top: reviewed }}>
          {said.reviewedMark}
        </span>
      )}
      {cell === null || cut !== null ? null : (
        <span
          className={styles.handles}
          data-side={side}
          style={{ top, left: side === 'nl' ? cell.left : cell.left + cell.width }}
        >
          <button
            type="button"
            tabIndex={-1}
            title={said.titles.up}
            aria-label={said.titles.up}
            onClick={() => onWish('up')}
          >
            <Icon name="arrow-up" size={14} />
          </button>
          <button
            type="button"
            tabIndex={-1}
            title={said.titles.down}
            aria-label={said.titles.down}
            onClick={() => onWish('down')}
          >
            <Icon name="arrow-down" size={14} />
          </button>
        </span>
      )}
    </div>,
    measured.sheet,
  );
}

/** Boxes in the sheet's own coordinates, measured again whenever it changes its size or the hand its place. */
function useMeasured(correcting: Correcting): Measured | null {
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const reviewed = useApp((state) => state.pair?.hand.reviewed ?? null);
  const [measured, setMeasured] = useState<Measured | null>(null);
  useLayoutEffect(() => {
    const sheet = document.querySelector('[data-sheet]');
    if (sheet === null || readings === null) return undefined;
    const items = layOut(readings, rows);
    const keyOf = (index: number): string | null => {
      const item = items.find((one) => one.kind === 'row' && one.index === index);
      return item?.key ?? null;
    };
    const measure = (): Measured => {
      const origin = sheet.getBoundingClientRect();
      const box = (element: Element | null | undefined): Box | null => {
        if (element === null || element === undefined) return null;
        return shifted(element.getBoundingClientRect(), origin);
      };
      const rowElement = (index: number): Element | null => {
        const key = keyOf(index);
        return key === null ? null : sheet.querySelector(`[data-row="${CSS.escape(key)}"]`);
      };
      const { spot, linkFrom, cut } = correcting;
      const row = rowElement(spot.row);
      const cellOf = (element: Element | null, side: string): Element | null =>
        element?.querySelector(`:is([data-text], [data-gap])[data-side="${side}"]`) ?? null;
      const sentence =
        spot.sentence === null ? null : document.getElementById(`sentence-${spot.side}-${spot.sentence}`);
      const last = lastReviewed(reviewed, readings, rows);
      const lastBox = last === null ? null : box(rowElement(last));
      return {
        sheet,
        row: box(row),
        cell: box(cellOf(row, spot.side)),
        sentence:
          sentence === null ? [] : [...sentence.getClientRects()].map((rect) => shifted(rect, origin)),
        from: linkFrom === null ? null : box(cellOf(rowElement(linkFrom.row), linkFrom.side)),
        cut: cut === null || sentence === null ? null : caretBox(sentence, cut, origin),
        reviewed: lastBox === null ? null : lastBox.top + lastBox.height,
      };
    };
    const sizes = new ResizeObserver(() => flushSync(() => setMeasured(measure())));
    sizes.observe(sheet);
    return () => sizes.disconnect();
  }, [correcting, readings, rows, reviewed]);
  return measured;
}

function shifted(rect: DOMRect, origin: DOMRect): Box {
  return {
    left: rect.left - origin.left,
    top: rect.top - origin.top,
    width: rect.width,
    height: rect.height,
  };
}

/** Where a border at an offset of the text would stand, before the word there. */
function caretBox(sentence: Element, offset: number, origin: DOMRect): Box | null {
  for (const leaf of sentence.querySelectorAll('[data-at]')) {
    const text = leaf.firstChild;
    const start = Number(leaf.getAttribute('data-at'));
    if (!(text instanceof Text) || offset < start || offset >= start + text.length) continue;
    const range = document.createRange();
    range.setStart(text, offset - start);
    range.setEnd(text, Math.min(text.length, offset - start + 1));
    return shifted(range.getBoundingClientRect(), origin);
  }
  return null;
}

/** The last row above the mark, by its blocks; null when there is no mark. */
function lastReviewed(
  reviewed: { readonly nl: string | null; readonly en: string | null } | null,
  readings: Parameters<typeof layOut>[0],
  rows: Parameters<typeof layOut>[1],
): number | null {
  if (reviewed === null) return null;
  const block = (side: 'nl' | 'en'): number =>
    readings[side].text.blocks.findIndex((one) => one.id === reviewed[side]);
  const at = { nl: block('nl'), en: block('en') };
  const found = rows.findLastIndex((row) => row.nl.includes(at.nl) || row.en.includes(at.en));
  return found === -1 ? null : found;
}
