/** What is odd about the two texts, each with its remedy in one click; reading them anyway stays possible. */
import type { ReactElement } from 'react';

import type { Finding } from '../../store/pair-check';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { laterWords } from '../../words/later-words';
import styles from './Findings.module.css';

const said = laterWords.import.found;

export function Findings({
  findings,
  onRemedy,
}: {
  readonly findings: readonly Finding[];
  readonly onRemedy: (finding: Finding) => void;
}): ReactElement {
  return (
    <div aria-live="polite" className={styles.findings}>
      {findings.map((finding) => {
        const { title, text, remedy } = sayFinding(finding);
        return (
          <div key={title} className={styles.finding}>
            <Icon name="warning" />
            <p>
              <b>{title}.</b> {text}
            </p>
            <Button icon={finding.code === 'swapped' ? 'swap' : 'close'} onClick={() => onRemedy(finding)}>
              {remedy}
            </Button>
          </div>
        );
      })}
    </div>
  );
}

function sayFinding(finding: Finding): { title: string; text: string; remedy: string } {
  switch (finding.code) {
    case 'swapped':
      return said.swapped;
    case 'same':
      return { ...said.same, remedy: said.same.remedy(finding.clear) };
    case 'address':
      return {
        title: said.address.title(finding.side),
        text: said.address.text,
        remedy: said.address.remedy(finding.side),
      };
    case 'strays':
      return {
        title: said.strays.title(finding.side, finding.count, laterWords.import.language(finding.language)),
        text: said.strays.text(finding.words),
        remedy: said.strays.remedy(finding.count),
      };
    case 'language':
      return {
        title: said.language.title(finding.side, laterWords.import.language(finding.language)),
        text: said.language.text,
        remedy: said.language.remedy(finding.side),
      };
  }
}
