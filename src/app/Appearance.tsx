/** What is behind "Aa": text size, theme, and whether marks are shown. */
import type { ReactElement } from 'react';

import { rulesAddress } from '../store/rules-address';
import { useActions, useApp } from '../store/use-app';
import { Icon } from '../ui/Icon';
import { Popover } from '../ui/Popover';
import { Segments } from '../ui/Segments';
import { words } from '../words/words';
import styles from './Appearance.module.css';

const { appearance } = words.app;
const sizes = [15, 17, 19, 21] as const;
const themes = ['system', 'light', 'dark'] as const;

export function Appearance(): ReactElement {
  const { textSize, theme, marksShown } = useApp((state) => state.settings);
  const { changeSettings } = useActions();
  return (
    <Popover
      id="appearance"
      label={appearance.label}
      align="end"
      width={264}
      faceClass={styles.face}
      face={
        <>
          <Icon name="type" />
          <span className="spoken">{appearance.label}</span>
        </>
      }
    >
      <div className={styles.panel}>
        <Segments
          legend={appearance.size}
          options={sizes.map((value) => ({
            value,
            label: appearance.sizes[value],
            sign: (
              <span aria-hidden="true" className={styles.letter} style={{ fontSize: `${value}px` }}>
                A
              </span>
            ),
          }))}
          value={textSize}
          onChange={(value) => changeSettings({ textSize: value })}
        />
        <Segments
          legend={appearance.theme}
          options={themes.map((value) => ({ value, label: appearance.themes[value] }))}
          value={theme}
          onChange={(value) => changeSettings({ theme: value })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={marksShown}
            onChange={(event) => changeSettings({ marksShown: event.currentTarget.checked })}
          />
          {appearance.marks}
        </label>
        <a
          className={styles.link}
          href={rulesAddress(null)}
          onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
        >
          {words.app.rules.link}
        </a>
      </div>
    </Popover>
  );
}
