/** Everything of one side that was set aside, each block with its reason and a way back. */
import type { ReactElement } from 'react';

import { blockText, type Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { words } from '../../words/words';
import styles from './TextSheet.module.css';

const said = words.edit.aside;

/** A name that is read aloud need not hold a whole paragraph. */
const named = 60;

export function Aside({ side, reading }: { readonly side: Side; readonly reading: Reading }): ReactElement {
  const { decideBlock, restoreAll, cleanByRules, alwaysAside } = useActions();
  const site = useApp((state) => state.pair?.[side].file?.site ?? null);
  const decided = useApp((state) => Object.keys(state.pair?.verdicts[side] ?? {}).length > 0);
  const { text, furniture } = reading;
  const lines = furniture.flatMap(({ block: index, reasons }) => {
    const block = text.blocks[index];
    return block === undefined ? [] : [{ block, reasons, line: blockText(text, block) }];
  });
  const characters = lines.reduce((sum, { line }) => sum + line.length, 0);
  return (
    <section className={styles.section} aria-label={said.title}>
      <h3>
        {said.title} {lines.length === 0 ? null : <span>{said.count(lines.length, characters)}</span>}
      </h3>
      {lines.length === 0 ? <p className={styles.none}>{said.none}</p> : null}
      <ul className={styles.list}>
        {lines.map(({ block, reasons, line }) => (
          <li key={block.id} className={styles.line}>
            <span className={styles.words} lang={text.language}>
              {line}
            </span>
            <span className={styles.reason}>
              {reasons
                .slice(0, 2)
                .map((reason) =>
                  words.reader.furniture.reason(
                    reason.evidence.trim().toLowerCase() === line.trim().toLowerCase()
                      ? { ...reason, evidence: '' }
                      : reason,
                  ),
                )
                .join('; ')}
            </span>
            <span className={styles.acts}>
              <Button
                aria-label={words.reader.furniture.backName(line.slice(0, named))}
                onClick={() => decideBlock(side, block.id, 'text')}
              >
                {words.reader.furniture.back}
              </Button>
              {reasons[0]?.code === 'site-rule' ? null : (
                <Button
                  aria-label={
                    site === null
                      ? said.alwaysName(line.slice(0, named))
                      : said.alwaysOn(site, line.slice(0, named))
                  }
                  onClick={() => alwaysAside(side, block.id)}
                >
                  {said.always}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        {lines.length === 0 ? null : <Button onClick={() => restoreAll(side)}>{said.restoreAll}</Button>}
        {decided ? (
          <Button title={said.byRulesWhy} onClick={() => cleanByRules(side)}>
            {said.byRules}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
