/** What the engine said about one example: the sentence with both values, or that nothing was said, and the values it read as equal. */
import type { ReactElement } from 'react';

import type { ExampleResult } from '../../engine/compare/check-example';
import { doubtfulBelow, type Difference, type Value } from '../../engine/compare/difference';
import type { ExampleCase } from '../../engine/compare/example-cases';
import type { Side } from '../../engine/text/text';
import { KindGlyph } from '../../ui/KindGlyph';
import { wordDifference } from '../../words/difference-words';
import { rulesWords as said } from '../../words/rules-words';
import { words } from '../../words/words';
import styles from './RuleEntry.module.css';

/** More of the same tells nothing new. */
const mostShown = 3;
const mostAgreements = 8;

const sideName = (side: Side): string => words.differencesPanel.languageName(side);

export function Outcome({
  one,
  result,
}: {
  readonly one: ExampleCase;
  readonly result: ExampleResult;
}): ReactElement {
  const { found, agreements, passed } = result;
  if (found.length === 0)
    return (
      <div className={styles.outcome}>
        <p>{one.wanted === 'equal' ? said.silent : said.missed}</p>
        {one.wanted === 'equal' && agreements.length > 0 ? (
          <p>
            {said.agrees}{' '}
            {agreements.slice(0, mostAgreements).map(({ nl, en }, index) => (
              <span key={index} className={styles.agreement}>
                <span lang="nl">{nl}</span> = <span lang="en">{en}</span>
              </span>
            ))}
          </p>
        ) : null}
      </div>
    );
  return (
    <div className={styles.outcome}>
      {passed ? null : <p>{said.spoke}</p>}
      {found.slice(0, mostShown).map((difference) => (
        <Found key={difference.id} difference={difference} />
      ))}
    </div>
  );
}

/** One difference: its title and sentence, and both values as read and by value. */
function Found({ difference }: { readonly difference: Difference }): ReactElement {
  const { title, reason } = wordDifference(difference, sideName);
  return (
    <div data-kind={difference.kind} className={styles.found}>
      <KindGlyph kind={difference.kind} size={14} />
      <p>
        <b>{title}.</b> {reason}
        {difference.confidence < doubtfulBelow ? <i> ({said.doubtful})</i> : null}
        <span className={styles.values}>
          <Said value={difference.nl} language="nl" />
          <Said value={difference.en} language="en" />
        </span>
      </p>
    </div>
  );
}

function Said({ value, language }: { readonly value: Value; readonly language: Side }): ReactElement {
  return (
    <span>
      <small aria-hidden="true">{language.toUpperCase()}</small>
      <span className="spoken">{sideName(language)}: </span>
      {value.read === null || value.read === '' ? (
        <i>{said.nothing}</i>
      ) : (
        <span lang={language}>{value.read}</span>
      )}
      {value.normalised === null || value.normalised === value.read ? null : <> → {value.normalised}</>}
    </span>
  );
}
