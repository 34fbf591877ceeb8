/** A ghost button of a toolbar: a sign with a name, 32 px, more on a touch screen. */
import type { ComponentProps, ReactElement } from 'react';

import { Icon, type IconName } from './Icon';
import styles from './ToolButton.module.css';

export interface ToolButtonProps extends ComponentProps<'button'> {
  readonly icon: IconName;
  /** The name; also the tooltip. */
  readonly label: string;
  /** Pressed in: what it opens is open. */
  readonly on?: boolean;
}

/** A native button named by `label`; every other property goes to it. */
export function ToolButton({
  icon,
  label,
  on = false,
  className,
  children,
  ...rest
}: ToolButtonProps): ReactElement {
  const names = [styles.tool, on ? styles.on : undefined, className].filter((name) => name !== undefined);
  return (
    <button type="button" className={names.join(' ')} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
      {children}
    </button>
  );
}
