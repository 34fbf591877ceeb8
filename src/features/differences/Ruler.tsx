/** The diptych in miniature at the edge: what stands where, what is seen now, and a quick way there. */
import {
  memo,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
  useEffect,
  type ReactElement,
  type PointerEvent,
  type RefObject,
} from 'react';

import { layOut } from '../../store/sheet';
import { useActions, useApp } from '../../store/use-app';
import { useTexts } from '../../store/use-calm';
import type { Side } from '../../engine/text/text';
import type { Settings } from '../../storage/settings-store';
import { placedNotes } from '../../store/placed-notes';
import type { FindHit } from '../../store/state';
import { words } from '../../words/words';
import { KindSign } from './KindSign';
import styles from './Ruler.module.css';
import {
  drawnHeight,
  findPath,
  flagsOf,
  leavesOf,
  linePaths,
  rowFrames,
  signsOf,
  type Frame,
  type PlacedSign,
} from './ruler-drawing';
import { miniatureOf, type Measure, type Miniature } from './ruler-geometry';
import { placeAt, windowOf } from './ruler-window';
import { scrollToRow, useGoal, useScroller, type View } from './use-scroller';
import { useSheet, useVisible } from '../../store/use-visible';
import { ViewFrame } from './ViewFrame';

/** Below this width rows are stacked: the look's phone. */
const phone = 759;

/** The reader's measures (look/instrument): sheet at most 1180 wide, 24 px beside it, gutter 64, leaf padding 36 + 28. */
const layout = { sheet: 1180, beside: 24, gutter: 64, leafPadding: 64, phonePadding: 26 + 56 };

/** Mean width of a character of Source Serif 4 as a share of its size (measured over both sample articles). */
const characterWidth = 0.453;

/** Pixels a pointer may be beside a sign and still mean it. */
const reach = 8;

const noHits: readonly FindHit[] = [];

export function Ruler(): ReactElement {
  const { readings, rows } = useTexts();
  const acceptedRows = useApp((state) => state.acceptedRows);
  const textSize = useApp((state) => state.settings.textSize);
  const openBands = useApp((state) => state.openBands);
  // The text goes first: the ruler follows when there is time.
  const texts = useDeferredValue(useMemo(() => ({ readings, rows }), [readings, rows]));
  const box = useRef<HTMLElement>(null);
  const frame = useSize(box);
  const screen = useScroller();
  useGoal();
  const perLine = charactersPerLine(screen.width, textSize, frame.narrow);

  const leading = Math.round(textSize * 1.6) - (frame.narrow ? 1 : 0);
  const miniature = useMemo(() => {
    const measure: Measure = { perLine, leading, stacked: frame.narrow, openBands };
    if (texts.readings === null) return null;
    return miniatureOf(layOut(texts.readings, texts.rows), texts.readings, acceptedRows, measure);
  }, [texts, acceptedRows, perLine, leading, openBands, frame.narrow]);
  return <Drawing box={box} frame={frame} screen={screen} leading={leading} miniature={miniature} />;
}

/**
 * What is drawn from the miniature: a component of its own, as its lines are, so that React can let the reader in between the three
 * (each takes some 20 ms for ten thousand rows).
 */
function Drawing({
  box,
  frame,
  screen,
  leading,
  miniature,
}: {
  readonly box: RefObject<HTMLElement | null>;
  readonly frame: Frame;
  readonly screen: View;
  readonly leading: number;
  readonly miniature: Miniature | null;
}): ReactElement {
  const selected = useApp((state) => state.selected?.difference ?? null);
  const notes = useDeferredValue(useApp(placedNotes));
  const matches = useDeferredValue(useApp((state) => state.matches));
  const marksShown = useApp((state) => state.settings.marksShown);
  const { selectDifference } = useActions();
  const sheet = useSheet();
  const { visible } = useVisible();

  const signs = useMemo(
    () =>
      miniature === null || frame.height === 0 || !marksShown ? [] : signsOf(visible.shown, miniature, frame),
    [miniature, frame, visible, marksShown],
  );
  const chosen = useMemo(() => {
    const found = visible.shown.filter((one) => one.id === selected);
    return miniature === null || frame.height === 0 ? [] : signsOf(found, miniature, frame, true);
  }, [miniature, frame, visible, selected]);

  const flags = useMemo(
    () =>
      miniature === null || frame.height === 0 || !marksShown
        ? []
        : flagsOf(notes, matches, miniature, frame),
    [miniature, frame, notes, matches, marksShown],
  );

  const finds = useApp((state) => state.find?.hits ?? noHits);
  const ticks = useMemo(
    () => (miniature === null || frame.height === 0 ? '' : findPath(finds, miniature, frame)),
    [finds, miniature, frame],
  );

  const view = miniature === null ? { top: 0, height: 1 } : windowOf(miniature, screen, leading);
  function scrollTo(top: number): void {
    const place = miniature === null ? null : placeAt(miniature, top);
    if (place !== null) scrollToRow(sheet, place.row, place.share, place.beyond * leading);
  }

  const leaves = leavesOf(frame);
  const inner = miniature === null ? 1 : Math.max(1, drawnHeight(frame, miniature));

  /** A press on a sign opens it; anywhere else it brings that place into view, and dragging goes on scrolling. */
  function press(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || box.current === null) return;
    const edge = box.current.getBoundingClientRect();
    const at = { x: event.clientX - edge.left, y: event.clientY - edge.top };
    const sign = [...chosen, ...signs].find(
      (one) => Math.abs(one.x - at.x) <= reach && Math.abs(one.y - at.y) <= reach * 0.75,
    );
    if (sign !== undefined) {
      selectDifference(sign.difference, sign.place);
      return;
    }
    event.preventDefault();
    const share = (y: number): number => (y - leaves.pad) / inner;
    const inside = share(at.y) >= view.top && share(at.y) <= view.top + view.height;
    const hold = inside ? share(at.y) - view.top : view.height / 2;
    const target = box.current;
    const move = (to: globalThis.PointerEvent): void => scrollTo(share(to.clientY - edge.top) - hold);
    const end = (): void => {
      target.removeEventListener('pointermove', move);
      target.removeEventListener('pointerup', end);
      target.removeEventListener('pointercancel', end);
    };
    target.setPointerCapture(event.pointerId);
    target.addEventListener('pointermove', move);
    target.addEventListener('pointerup', end);
    target.addEventListener('pointercancel', end);
    if (!inside) scrollTo(share(at.y) - hold);
  }

  return (
    <section
      ref={box}
      className={styles.ruler}
      aria-label={words.differencesPanel.ruler.region}
      onPointerDown={press}
    >
      <svg className={styles.drawing} aria-hidden="true">
        {miniature !== null && !frame.narrow && frame.height > 0 && (
          <>
            <rect {...leafBox(frame, miniature, 'nl')} className={styles.leafNl} rx="3" />
            <rect {...leafBox(frame, miniature, 'en')} className={styles.leafEn} rx="3" />
          </>
        )}
        {miniature !== null && frame.height > 0 && <Lines miniature={miniature} frame={frame} />}
        {ticks !== '' && <path d={ticks} className={styles.finds} />}
        <Signs signs={signs} hidden={selected} narrow={frame.narrow} />
        <Signs signs={chosen} chosen narrow={frame.narrow} />
        {!frame.narrow &&
          flags.map((flag) => (
            <path
              key={flag.note}
              data-category={flag.category}
              className={styles.flag}
              d={`M${frame.width - 10.5} ${Math.round(flag.y) - 0.5}h7v7h-4l-3 3z`}
            />
          ))}
      </svg>
      {miniature !== null && frame.height > 0 && (
        <ViewFrame view={view} frame={frame} miniature={miniature} signs={signs} scrollTo={scrollTo} />
      )}
    </section>
  );
}

/** The lines of both texts, and the frames of rows without a partner or in doubt. */
const Lines = memo(function Lines({
  miniature,
  frame,
}: {
  readonly miniature: Miniature;
  readonly frame: Frame;
}): ReactElement {
  const { nl, en, frames } = useMemo(
    () => ({
      nl: linePaths(miniature, frame, 'nl'),
      en: linePaths(miniature, frame, 'en'),
      frames: rowFrames(miniature, frame),
    }),
    [miniature, frame],
  );
  return (
    <>
      <path d={nl.body + en.body} className={styles.lines} />
      <path d={nl.headings + en.headings} className={styles.headings} />
      {frames.map(({ key, sort, ...rest }) => (
        <rect key={key} {...rest} rx="2" className={styles.rowFrame} data-sort={sort} />
      ))}
    </>
  );
});

function leafBox(
  frame: Frame,
  miniature: Miniature,
  side: Side,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const leaves = leavesOf(frame);
  return {
    x: leaves.x[side],
    y: leaves.pad,
    width: Math.max(0, leaves.width),
    height: drawnHeight(frame, miniature),
  };
}

function charactersPerLine(width: number, size: Settings['textSize'], narrow: boolean): number {
  if (width === 0) return 52;
  const text = narrow
    ? width - layout.phonePadding
    : (Math.min(layout.sheet, width - layout.beside) - layout.gutter) / 2 - layout.leafPadding;
  return Math.max(8, text / (size * characterWidth));
}

/** All signs of one sort; the selected difference's own are drawn apart, above the others. */
const Signs = memo(function Signs({
  signs,
  hidden = null,
  chosen = false,
  narrow,
}: {
  readonly signs: readonly PlacedSign[];
  readonly hidden?: string | null;
  readonly chosen?: boolean;
  readonly narrow: boolean;
}): ReactElement {
  return (
    <g className={styles.signs} data-quiet={hidden !== null || undefined}>
      {signs.map((sign) =>
        sign.difference === hidden ? null : (
          <KindSign
            key={sign.key}
            kind={sign.kind}
            x={sign.x}
            y={sign.y}
            plate={narrow ? 'var(--ground)' : `var(--leaf-${sign.side})`}
            selected={chosen}
          />
        ),
      )}
    </g>
  );
});

/** The ruler's own size, followed. */
function useSize(box: { readonly current: HTMLElement | null }): Frame {
  const [frame, setFrame] = useState<Frame>({ width: 0, height: 0, narrow: false });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const look = (): void => {
      const { width, height } = element.getBoundingClientRect();
      const narrow = window.innerWidth <= phone;
      setFrame((before) =>
        before.width === width && before.height === height && before.narrow === narrow
          ? before
          : { width, height, narrow },
      );
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    look();
    return () => sizes.disconnect();
  }, [box]);
  return frame;
}
