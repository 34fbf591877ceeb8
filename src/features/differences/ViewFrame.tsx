/** The frame on the ruler around what is seen now; a slider lies in it, so that the keyboard and screen readers can move it too. */
import type { KeyboardEvent, ReactElement } from 'react';

import { words } from '../../words/words';
import styles from './Ruler.module.css';
import { drawnHeight, leavesOf, type Frame, type PlacedSign } from './ruler-drawing';
import { type Miniature } from './ruler-geometry';
import { rowsBetween, type Window } from './ruler-window';

const text = words.differencesPanel;

/** One press of an arrow moves a tenth of what is seen, one of Page Up or Down nearly all of it. */
const small = 0.1;
const large = 0.9;

export function ViewFrame({
  view,
  frame,
  miniature,
  signs,
  scrollTo,
}: {
  readonly view: Window;
  readonly frame: Frame;
  readonly miniature: Miniature;
  readonly signs: readonly PlacedSign[];
  readonly scrollTo: (top: number) => void;
}): ReactElement {
  const { pad } = leavesOf(frame);
  const inner = Math.max(1, drawnHeight(frame, miniature));
  const top = pad + view.top * inner;
  const height = Math.max(12, view.height * inner);
  const rows = rowsBetween(miniature, view.top * miniature.total, (view.top + view.height) * miniature.total);
  const seen = new Set(
    signs.filter((sign) => sign.y >= top && sign.y <= top + height).map((sign) => sign.difference),
  );
  const room = Math.max(0, 1 - view.height);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = keyTarget(event.key, view);
    if (to === null) return;
    event.preventDefault();
    scrollTo(Math.max(0, Math.min(room, to)));
  }

  return (
    <div className={styles.view} style={{ top, height }}>
      <input
        type="range"
        className={styles.slider}
        min={0}
        max={100}
        value={room === 0 ? 0 : Math.round(Math.min(1, view.top / room) * 100)}
        aria-label={text.ruler.label}
        aria-valuetext={text.ruler.value(rows, seen.size)}
        onChange={(event) => scrollTo((event.currentTarget.valueAsNumber / 100) * room)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** Where a key wants the view to begin, as a share of the whole; null for keys that mean nothing here. */
function keyTarget(key: string, view: Window): number | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return view.top - small * view.height;
    case 'ArrowDown':
    case 'ArrowRight':
      return view.top + small * view.height;
    case 'PageUp':
      return view.top - large * view.height;
    case 'PageDown':
      return view.top + large * view.height;
    case 'Home':
      return 0;
    case 'End':
      return 1;
    default:
      return null;
  }
}
