/** A dialog over everything: the browser keeps the focus in it, Esc closes it, and the focus goes back where it was. */
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';

import styles from './Dialog.module.css';
import { ToolButton } from './ToolButton';

/** `foot` stays in sight below what scrolls. */
export function Dialog({
  title,
  close,
  wide = false,
  foot,
  onClose,
  children,
}: {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly close: string;
  readonly wide?: boolean;
  readonly foot?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    if (shown?.open === false) shown.showModal();
    return () => {
      shown?.close();
      // React takes the element away before the browser can give the focus back.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={wide}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <ToolButton icon="close" label={close} onClick={() => dialog.current?.close()} />
      </div>
      <div className={styles.body}>{children}</div>
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </dialog>
  );
}
