/** A button and what it opens under it, by the browser's own popover: Esc and a click elsewhere close it. */
import { useRef, type ReactElement, type ReactNode, type ToggleEvent } from 'react';

import styles from './Popover.module.css';

/** Pixels between the button and the panel, and between the panel and the window's edge. */
const gap = 6;
const edge = 8;

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

  function place(event: ToggleEvent<HTMLDialogElement>): void {
    if (event.newState !== 'open') return;
    onOpen?.();
    const button = document.querySelector(`[popovertarget="${CSS.escape(id)}"]`)?.getBoundingClientRect();
    if (panel.current === null || button === undefined) return;
    const wide = Math.min(width, window.innerWidth - 2 * edge);
    const left = align === 'start' ? button.left : button.right - wide;
    panel.current.style.width = `${wide}px`;
    panel.current.style.top = `${button.bottom + gap}px`;
    panel.current.style.left = `${Math.max(edge, Math.min(left, window.innerWidth - wide - edge))}px`;
    panel.current.style.maxHeight = `${window.innerHeight - button.bottom - gap - edge}px`;
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
        {children}
      </dialog>
    </>
  );
}
