/** A button with a word: outlined, filled (one a card at most), or quiet. */
import type { ComponentProps, ReactElement } from 'react';

import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one filled button; `quiet` has no edge; `link` stands in a line of text. */
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly icon?: IconName;
  /** A key shown behind the word; hidden from screen readers, which get `aria-keyshortcuts`. */
  readonly hint?: string;
}

/** A native button; every other property goes to it. */
export function Button({
  tone = 'plain',
  icon,
  hint,
  className,
  children,
  ...rest
}: ButtonProps): ReactElement {
  const names = [styles.button, styles[tone], className].filter((name) => name !== undefined);
  return (
    <button type="button" className={names.join(' ')} {...rest}>
      {icon === undefined ? null : <Icon name={icon} size={14} />}
      {children}
      {hint === undefined ? null : <kbd aria-hidden="true">{hint}</kbd>}
    </button>
  );
}
