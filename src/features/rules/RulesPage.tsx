/** The self-test: every rule with its examples, run in the worker while one looks, with what was found. */
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';

import type { ExampleResult } from '../../engine/compare/check-example';
import { exampleCases } from '../../engine/compare/example-cases';
import { ruleById, ruleGroups, typology, type Rule, type RuleGroup } from '../../engine/compare/typology';
import { useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { rulesWords as said } from '../../words/rules-words';
import { findRules } from './find-rules';
import { RuleEntry, type NumberedCase } from './RuleEntry';
import styles from './RulesPage.module.css';
import { useExampleRun } from './use-example-run';

/** The cases of each rule, with their place in the run. */
const casesOf: ReadonlyMap<string, readonly NumberedCase[]> = new Map(
  typology.map(({ id }) => [
    id,
    exampleCases.flatMap((one, index) => (one.about.rule === id ? [{ ...one, index }] : [])),
  ]),
);

export function RulesPage({ rule }: { readonly rule: string | null }): ReactElement {
  const { results, broke, again } = useExampleRun();
  const [query, setQuery] = useState('');
  const [onlyFailing, setOnlyFailing] = useState(false);
  const wanted = useDeferredValue(query);
  const found = useMemo(() => {
    const rules = findRules(wanted);
    const fails = ({ id }: Rule): boolean =>
      (casesOf.get(id) ?? []).some(({ index }) => results[index]?.passed === false);
    return onlyFailing ? rules.filter(fails) : rules;
  }, [wanted, onlyFailing, results]);
  const page = useRef<HTMLDivElement>(null);
  useGoingTo(page, rule);
  return (
    <div ref={page} className={styles.page}>
      <div className={styles.sheet}>
        <Head results={results} broke={broke} onAgain={again} />
        {rule !== null && ruleById(rule) === null ? (
          <p className={styles.note}>{said.unknown(rule)}</p>
        ) : null}
        <div className={styles.tools}>
          <label className={styles.find}>
            <span>{said.find}</span>
            <input
              type="search"
              value={query}
              placeholder={said.findHint}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={onlyFailing}
              onChange={(event) => setOnlyFailing(event.currentTarget.checked)}
            />
            {said.onlyFailing}
          </label>
          <output className={styles.shown}>
            {found.length === 0 ? said.none : said.shown(found.length)}
          </output>
        </div>
        {ruleGroups.map((group) => (
          <Group
            key={group}
            group={group}
            rules={found.filter((one) => one.group === group)}
            results={results}
            opened={rule}
          />
        ))}
      </div>
    </div>
  );
}

/** What a reader does who wants to be elsewhere. */
const moves = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/**
 * Brings the rule of the address into view, and the focus to its name. It stays there while rules above it take their true heights (they
 * are laid out when they come near, and grow when their examples have run), until the reader moves.
 */
function useGoingTo(page: { readonly current: HTMLElement | null }, rule: string | null): void {
  useEffect(() => {
    const id = rule === null ? undefined : ruleById(rule)?.id;
    const element = page.current;
    const entry = id === undefined ? null : (element?.querySelector<HTMLElement>(`#rule-${id}`) ?? null);
    const sheet = element?.firstElementChild ?? null;
    if (element === null || entry === null || sheet === null) return undefined;
    entry.focus({ preventScroll: true });
    const heights = new ResizeObserver(() => entry.scrollIntoView({ block: 'start' }));
    heights.observe(sheet);
    const stop = (): void => heights.disconnect();
    for (const move of moves) element.addEventListener(move, stop, { passive: true });
    return () => {
      stop();
      for (const move of moves) element.removeEventListener(move, stop);
    };
  }, [page, rule]);
}

function Head({
  results,
  broke,
  onAgain,
}: {
  readonly results: readonly ExampleResult[];
  readonly broke: string | null;
  readonly onAgain: () => void;
}): ReactElement {
  const pair = useApp((state) => state.pair !== null);
  const all = exampleCases.length;
  const passed = results.filter((one) => one.passed).length;
  const failed = results.length - passed;
  const done = results.length === all;
  const state = broke === null ? (done ? (failed === 0 ? 'pass' : 'fail') : 'running') : 'fail';
  return (
    <header className={styles.head}>
      <h1>{said.title}</h1>
      <p>{said.intro}</p>
      <div className={styles.count} data-state={state}>
        {/* The steps are shown; only the end is read aloud. */}
        {done || broke !== null ? null : <p>{said.running(results.length, all)}</p>}
        <output>
          {done ? <b>{said.passed(passed, all)}</b> : null}
          {failed > 0 ? ` ${said.failed(failed)}` : ''}
          {broke === null ? '' : ` ${said.broke(broke)}`}
        </output>
        {done || broke !== null ? <Button onClick={onAgain}>{said.again}</Button> : null}
        {pair ? null : <a href="#/">{said.home}</a>}
      </div>
      <progress max={all} value={results.length} aria-label={said.running(results.length, all)} />
    </header>
  );
}

function Group({
  group,
  rules,
  results,
  opened,
}: {
  readonly group: RuleGroup;
  readonly rules: readonly Rule[];
  readonly results: readonly ExampleResult[];
  readonly opened: string | null;
}): ReactElement | null {
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={styles.group}>
        {said.groups[group]}
      </h2>
      {rules.map(({ id }) => (
        <RuleEntry
          key={id}
          id={id}
          cases={casesOf.get(id) ?? []}
          results={results}
          opened={opened?.toLowerCase() === id.toLowerCase()}
        />
      ))}
    </section>
  );
}
