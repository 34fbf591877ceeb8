/** What changed between two copies of a text, paragraph by paragraph and in them word by word. */
import { Fragment, useMemo, useState, type ReactElement } from 'react';

import { slice } from '../../engine/text/text';
import { blockChanges, wordChanges, type BlockChange } from '../../engine/text/word-changes';
import type { Copies } from '../../worker/side-plan';
import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import styles from './Changes.module.css';

const said = laterWords.edit.replace;

/** So many changes are laid out at first, and as many more each time they are asked for. */
const atOnce = 40;

export function Changes({ copies }: { readonly copies: Copies }): ReactElement {
  const { before, after, carry } = copies;
  const [shown, setShown] = useState(atOnce);
  const stretches = useMemo(() => stretchesOf(blockChanges(before, after, carry)), [before, after, carry]);
  const count = stretches.filter((one) => typeof one !== 'number').length;
  const last = stretches.findIndex(
    (one, at) =>
      typeof one !== 'number' &&
      stretches.slice(0, at + 1).filter((each) => typeof each !== 'number').length > shown,
  );
  const visible = count <= shown || last === -1 ? stretches : stretches.slice(0, last);
  return (
    <>
      <ol className={styles.changes} aria-label={said.changes}>
        {visible.map((one, at) =>
          typeof one === 'number' ? (
            <li key={`same ${at}`} className={styles.skipped}>
              {said.skipped(one)}
            </li>
          ) : (
            <Change
              key={`${one.state} ${one.before?.start ?? 'x'} ${one.after?.start ?? 'x'}`}
              change={one}
              copies={copies}
            />
          ),
        )}
      </ol>
      {visible === stretches ? null : (
        <Button onClick={() => setShown(shown + atOnce)}>{said.more(count - shown)}</Button>
      )}
    </>
  );
}

/** Changes as they are, and runs of unchanged paragraphs as their number. */
function stretchesOf(changes: readonly BlockChange[]): readonly (BlockChange | number)[] {
  const stretches: (BlockChange | number)[] = [];
  for (const change of changes) {
    const last = stretches.at(-1);
    if (change.state !== 'same') stretches.push(change);
    else if (typeof last === 'number') stretches[stretches.length - 1] = last + 1;
    else stretches.push(1);
  }
  return stretches;
}

function Change({
  change,
  copies: { before, after },
}: {
  readonly change: BlockChange;
  readonly copies: Copies;
}): ReactElement {
  const old = change.before === null ? '' : slice(before.content, change.before);
  const now = change.after === null ? '' : slice(after.content, change.after);
  return (
    <li className={styles.change} data-state={change.state}>
      <b className={styles.state}>{said.states[change.state]}</b>
      <Passage change={change} old={old} now={now} language={after.language} />
    </li>
  );
}

function Passage({
  change,
  old,
  now,
  language,
}: {
  readonly change: BlockChange;
  readonly old: string;
  readonly now: string;
  readonly language: string;
}): ReactElement {
  const parts = useMemo(
    () => (change.state === 'edited' ? wordChanges(old, now) : null),
    [change.state, old, now],
  );
  if (change.state === 'gone')
    return (
      <p lang={language} className={styles.text}>
        <Gone>{old}</Gone>
      </p>
    );
  if (change.state === 'new')
    return (
      <p lang={language} className={styles.text}>
        <New>{now}</New>
      </p>
    );
  if (change.state !== 'edited')
    return (
      <p lang={language} className={styles.text}>
        {now}
      </p>
    );
  // More than three fifths changed: both whole, since nobody can read what is left between.
  if (parts === null)
    return (
      <dl className={styles.both}>
        <dt>{said.before}</dt>
        <dd lang={language}>
          <Gone>{old}</Gone>
        </dd>
        <dt>{said.after}</dt>
        <dd lang={language}>
          <New>{now}</New>
        </dd>
      </dl>
    );
  return (
    <p lang={language} className={styles.text}>
      {parts.map(({ state, words: part }, at) => (
        <Fragment key={at}>
          {state === 'same' ? part : state === 'gone' ? <Gone>{part}</Gone> : <New>{part}</New>}
        </Fragment>
      ))}
    </p>
  );
}

/** Screen readers pass over `del` and `ins`: they are told in words. */
function Gone({ children }: { readonly children: string }): ReactElement {
  return (
    <del className={styles.gone}>
      <span className="spoken">{said.goneSpoken}</span>
      {children}
      <span className="spoken">{said.spokenEnd}</span>
    </del>
  );
}

function New({ children }: { readonly children: string }): ReactElement {
  return (
    <ins className={styles.new}>
      <span className="spoken">{said.newSpoken}</span>
      {children}
      <span className="spoken">{said.spokenEnd}</span>
    </ins>
  );
}
