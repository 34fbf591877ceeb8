/** A button and what it opens under it, by the browser's own popover: Esc and a click elsewhere close it. */
import { useRef, useState, type ReactElement, type ReactNode, type ToggleEvent } from 'react';

import styles from './Popover.module.css';

/** Pixels between the button and the panel, and between the panel and the window's edge. */
const gap = 6;
const edge = 8;
/** With less room below than a menu of five takes, a panel opens upward. */
const leastRoom = 220;

/** A button inside the panel closes it with `popoverTarget={id} popoverTargetAction="hide"`. */
export function Popover({
  id,
  label,
  face,
  faceClass,
  align = 'start',
  width,
  onOpen,
  children,
}: {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** What the button shows, and how it is drawn. */
  readonly face: ReactNode;
  readonly faceClass: string | undefined;
  /** Which edges of button and panel stand under each other. */
  readonly align?: 'start' | 'end';
  /** Pixels; never more than the window. */
  readonly width: number;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const panel = useRef<HTMLDialogElement>(null);
  // What is in it is made when it is first opened: nothing of it holds up the first screen.
  const [opened, setOpened] = useState(false);

  function place(event: ToggleEvent<HTMLDialogElement>): void {
    if (event.newState !== 'open') return;
    setOpened(true);
    onOpen?.();
    const button = document.querySelector(`[popovertarget="${CSS.escape(id)}"]`)?.getBoundingClientRect();
    if (panel.current === null || button === undefined) return;
    const wide = Math.min(width, window.innerWidth - 2 * edge);
    const left = align === 'start' ? button.left : button.right - wide;
    panel.current.style.width = `${wide}px`;
    panel.current.style.left = `${Math.max(edge, Math.min(left, window.innerWidth - wide - edge))}px`;
    const below = window.innerHeight - button.bottom - gap - edge;
    const above = button.top - gap - edge;
    // A button at the foot of the window opens upward.
    const up = below < leastRoom && above > below;
    panel.current.style.top = up ? 'auto' : `${button.bottom + gap}px`;
    panel.current.style.bottom = up ? `${window.innerHeight - button.top + gap}px` : 'auto';
    panel.current.style.maxHeight = `${up ? above : below}px`;
  }

  return (
    <>
      <button type="button" className={faceClass} title={label} popoverTarget={id} aria-haspopup="dialog">
        {face}
      </button>
      <dialog
        ref={panel}
        id={id}
        popover="auto"
        aria-label={label}
        className={styles.panel}
        onBeforeToggle={place}
      >
        {opened && children}
      </dialog>
    </>
  );
}
