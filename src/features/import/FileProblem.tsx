/** Why nothing was taken from a file: what was found, where, and what to do; said aloud, and in the way of nothing. */
import type { ReactElement, ReactNode } from 'react';

import type { FileProblem as Problem } from '../../formats/door';
import type { SourceFile } from '../../store/draft';
import { Icon } from '../../ui/Icon';
import { laterWords } from '../../words/later-words';
import styles from './FileProblem.module.css';

const said = laterWords.import;

export function FileProblem({
  source,
  problem,
  children,
}: {
  readonly source: SourceFile | null;
  readonly problem: Problem;
  readonly children?: ReactNode;
}): ReactElement {
  const { what, todo } = said.problem(source === null ? said.clipboard : said.quoted(source.name), problem);
  return (
    <div role="alert" className={styles.problem}>
      <Icon name="warning" />
      <p>
        <b>{what}</b> {todo}
      </p>
      {children}
    </div>
  );
}
