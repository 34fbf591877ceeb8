/** The words that the reader wants set aside always, each removable. */
import type { ReactElement } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { ToolButton } from '../../ui/ToolButton';
import { words } from '../../words/words';
import styles from './TextSheet.module.css';

const said = words.edit.rules;

export function Rules(): ReactElement {
  const { forgetRule } = useActions();
  const rules = useApp((state) => state.settings.siteRules);
  return (
    <section className={styles.section} aria-label={said.title}>
      <h3>{said.title}</h3>
      {rules.length === 0 ? <p className={styles.none}>{said.none}</p> : null}
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={`${rule.site ?? ''} ${rule.words}`} className={styles.line}>
            <span className={styles.words}>{rule.words}</span>
            <span className={styles.reason}>{rule.site === null ? said.anywhere : said.on(rule.site)}</span>
            <span className={styles.acts}>
              <ToolButton
                icon="trash"
                label={said.remove(rule.words.slice(0, 60))}
                onClick={() => forgetRule(rule)}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
