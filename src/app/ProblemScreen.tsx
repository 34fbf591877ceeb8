/** What stands in place of the texts when they could not be brought: what was found, where, and what to do. */
import type { ReactElement, ReactNode } from 'react';

import type { Problem } from '../store/state';
import { useActions, useApp } from '../store/use-app';
import { Button } from '../ui/Button';
import { downloadText } from '../ui/download-text';
import { laterWords } from '../words/later-words';
import { words } from '../words/words';
import styles from './ProblemScreen.module.css';

const said = words.app.problem;

export function ProblemScreen({ problem }: { readonly problem: Problem }): ReactElement {
  const open = useApp((state) => state.pair !== null);
  const { openPair, openNew, openReader } = useActions();
  const { title, text, todo } = describeProblem(problem);
  return (
    <main id="texts" tabIndex={-1} className={styles.page}>
      <div className={styles.leaf}>
        <h1>{title}</h1>
        <p>{text}</p>
        <p className={styles.small}>{todo}</p>
        <div className={styles.actions}>
          <Remedy problem={problem} />
          {problem.code === 'sample-unreachable' ? null : (
            <Button
              tone={problem.code === 'pair-unreadable' ? 'plain' : 'primary'}
              onClick={() => void openPair('sample')}
            >
              {said.sample2}
            </Button>
          )}
          {open ? <Button onClick={openReader}>{said.back}</Button> : null}
          <Button icon="plus" onClick={openNew}>
            {words.app.newPair}
          </Button>
        </div>
      </div>
    </main>
  );
}

/** The one thing to do first. */
function Remedy({ problem }: { readonly problem: Problem }): ReactNode {
  const { openPair } = useActions();
  if (problem.code === 'sample-unreachable') {
    return (
      <Button tone="primary" onClick={() => void openPair('sample')}>
        {said.sample.again}
      </Button>
    );
  }
  if (problem.code !== 'pair-unreadable') return null;
  const raw = (): void =>
    downloadText(`tweeluik-pair-${problem.id}.json`, `${JSON.stringify(problem.raw, null, 2)}\n`);
  return (
    <Button tone="primary" icon="download" onClick={raw}>
      {said.unreadable.download}
    </Button>
  );
}

function describeProblem(problem: Problem): { title: string; text: string; todo: string } {
  switch (problem.code) {
    case 'sample-unreachable':
      return {
        title: said.sample.title,
        text: said.sample.text(problem.file, problem.found),
        todo: said.sample.todo,
      };
    case 'pair-unknown':
      return { title: said.unknown.title, text: said.unknown.text(problem.id), todo: said.unknown.todo };
    case 'pair-unreadable':
      return { title: said.unreadable.title, text: said.unreadable.text, todo: said.unreadable.todo };
    case 'empty-side':
      return {
        title: said.empty.title(laterWords.import.side[problem.side]),
        text: said.empty.text,
        todo: '',
      };
  }
}
