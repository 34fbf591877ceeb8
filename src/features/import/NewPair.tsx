/** The "new pair" page: two leaves in hand, what was found out about them, and the way to read them side by side. */
import { useId, useMemo, type ReactElement } from 'react';

import { otherSide } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { words } from '../../words/words';
import { Findings } from './Findings';
import { Leaf } from './Leaf';
import styles from './NewPair.module.css';
import { checkSide, findProblems, type Finding } from './pair-check';

const said = words.import;

export function NewPair(): ReactElement {
  const draft = useApp((state) => state.draft);
  const { setDraft, addPair } = useActions();
  const nl = useMemo(() => checkSide(draft.nl), [draft.nl]);
  const en = useMemo(() => checkSide(draft.en), [draft.en]);
  const findings = useMemo(() => findProblems(draft, { nl, en }), [draft, nl, en]);
  const title = useId();
  const filled = [nl, en].filter((side) => side.words > 0).length;

  function remedy(finding: Finding): void {
    if (finding.code === 'swapped') setDraft({ nl: draft.en, en: draft.nl });
    else setDraft({ [finding.code === 'same' ? finding.clear : finding.side]: '' });
  }

  return (
    <section className={styles.page} aria-labelledby={title}>
      <h1 id={title} className="spoken">
        {said.title}
      </h1>
      <div className={styles.sheet}>
        <Leaf side="nl" check={nl} />
        <div className={styles.hinge} aria-hidden="true">
          <svg viewBox="0 0 64 40" width="64" height="40" fill="none">
            <path
              d="M0 0C0 5 3 8 8 8H56C61 8 64 5 64 0M0 40C0 35 3 32 8 32H56C61 32 64 35 64 40"
              strokeDasharray="0.1 4"
            />
          </svg>
        </div>
        <Leaf side={otherSide('nl')} check={en} />
      </div>
      <div className={styles.foot}>
        <Findings findings={findings} onRemedy={remedy} />
        <div className={styles.start}>
          <p>{filled === 2 ? '' : filled === 1 ? said.waiting : said.both}</p>
          <Button tone="primary" disabled={filled < 2} onClick={() => void addPair(draft)}>
            {said.start}
          </Button>
        </div>
      </div>
    </section>
  );
}
