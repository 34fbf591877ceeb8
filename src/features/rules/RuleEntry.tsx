/** One rule: its name, what it is about, and its examples with how they came out. */
import { memo, useMemo, type ReactElement } from 'react';

import type { ExampleResult } from '../../engine/compare/check-example';
import { textsOf } from '../../engine/compare/example';
import type { ExampleCase } from '../../engine/compare/example-cases';
import type { RuleId } from '../../engine/compare/typology';
import { rulesAddress } from '../../store/rules-address';
import { Icon } from '../../ui/Icon';
import { rulesWords as said } from '../../words/rules-words';
import { Outcome } from './Outcome';
import styles from './RuleEntry.module.css';

/** A case and its place in the run. */
export interface NumberedCase extends ExampleCase {
  readonly index: number;
}

interface EntryProps {
  readonly id: RuleId;
  readonly cases: readonly NumberedCase[];
  readonly results: readonly ExampleResult[];
  /** The address asks for this rule. */
  readonly opened: boolean;
}

export function RuleEntry({ id, cases, results, opened }: EntryProps): ReactElement {
  const { name, text } = said.rules[id];
  const passed = cases.filter(({ index }) => results[index]?.passed === true).length;
  const failed = cases.some(({ index }) => results[index]?.passed === false);
  return (
    <article
      id={`rule-${id}`}
      tabIndex={-1}
      className={styles.entry}
      aria-labelledby={`name-${id}`}
      data-opened={opened}
    >
      <h3 id={`name-${id}`}>
        <a href={rulesAddress(id)} aria-label={said.link(id)}>
          {id}
        </a>{' '}
        {name}
        <small data-failed={failed}>{said.ruleCount(passed, cases.length)}</small>
      </h3>
      <p>{text}</p>
      <ol className={styles.cases}>
        {cases.map((one) => (
          <Case key={one.index} one={one} result={results[one.index] ?? null} />
        ))}
      </ol>
    </article>
  );
}

/** One example: both texts, and below them what was found. Drawn again only when its own result comes. */
const Case = memo(function Case({
  one,
  result,
}: {
  readonly one: NumberedCase;
  readonly result: ExampleResult | null;
}): ReactElement {
  const [nl, en] = useMemo(() => textsOf(one.example), [one]);
  const state = result === null ? 'waiting' : result.passed ? 'pass' : 'fail';
  return (
    <li className={styles.case} data-state={state} data-wanted={one.wanted}>
      <p className={styles.wanted}>
        {said[one.wanted]}
        <span className={styles.state}>
          {state === 'waiting' ? null : <Icon name={state === 'pass' ? 'check' : 'close'} size={14} />}
          {said[state]}
        </span>
      </p>
      <div className={styles.texts}>
        <Passage language="nl" text={nl} />
        <Passage language="en" text={en} />
      </div>
      {result === null ? null : <Outcome one={one} result={result} />}
    </li>
  );
});

function Passage({ language, text }: { readonly language: string; readonly text: string }): ReactElement {
  return text.trim() === '' ? (
    <p className={styles.none}>{said.noText}</p>
  ) : (
    <p className={styles.text} lang={language}>
      {text}
    </p>
  );
}
