/** A file that is for both leaves: being read, not openable, or waiting for a choice of two of its languages. */
import { useId, useState, type ReactElement } from 'react';

import { sides, type Side } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import { FileProblem } from './FileProblem';
import { Reading } from './Reading';
import styles from './WholeFile.module.css';

const said = laterWords.import;

export function WholeFile(): ReactElement | null {
  const file = useApp((state) => state.wholeFile);
  const { cancelReading, dismissWholeFile, takeKeptFile } = useActions();
  if (file === null) return null;
  const close = <Button onClick={dismissWholeFile}>{said.dismiss}</Button>;
  switch (file.state) {
    case 'opening':
      return <Reading name={file.name} onCancel={() => cancelReading('anywhere')} />;
    case 'backup':
      return (
        <div role="alert" className={styles.backup}>
          <p>
            <b>{said.backup.title(file.name)}.</b> {said.backup.text}
          </p>
          <Button
            tone="primary"
            onClick={() => {
              dismissWholeFile();
              void takeKeptFile(file.name, file.json);
            }}
          >
            {laterWords.restore.see}
          </Button>
          {close}
        </div>
      );
    case 'problem':
      return (
        <FileProblem source={file.source} problem={file.problem}>
          {file.problem.code === 'languages' && file.problem.found.length >= 2 && file.source !== null ? (
            <ChooseLanguages found={file.problem.found} />
          ) : null}
          {close}
        </FileProblem>
      );
  }
}

/** Two selects and a button: the first two languages are chosen already. */
function ChooseLanguages({ found }: { readonly found: readonly string[] }): ReactElement {
  const { chooseLanguages } = useActions();
  const title = useId();
  const [chosen, setChosen] = useState<Readonly<Record<Side, string>>>({
    nl: found[0] ?? '',
    en: found[1] ?? '',
  });
  return (
    <fieldset aria-labelledby={title} className={styles.choose}>
      <p id={title}>
        <b>{said.choose.title}</b> {said.choose.warning}
      </p>
      {sides.map((side) => (
        <label key={side}>
          {said.choose[side]}
          <select
            value={chosen[side]}
            onChange={(event) => setChosen({ ...chosen, [side]: event.currentTarget.value })}
          >
            {found.map((tag) => (
              <option key={tag} value={tag}>
                {said.language(tag)} ({tag})
              </option>
            ))}
          </select>
        </label>
      ))}
      <Button tone="primary" disabled={chosen.nl === chosen.en} onClick={() => void chooseLanguages(chosen)}>
        {said.choose.go}
      </Button>
    </fieldset>
  );
}
