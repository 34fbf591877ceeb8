/** The "new pair" page: two leaves in hand, what was found out about them, and the way to read them side by side. */
import { useEffect, useId, useMemo, type ReactElement } from 'react';

import { otherSide, sides } from '../../engine/text/text';
import { wantsALook } from '../../store/draft';
import { findProblems, type Finding } from '../../store/pair-check';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import { Findings } from './Findings';
import { Leaf } from './Leaf';
import styles from './NewPair.module.css';
import { WholeFile } from './WholeFile';

const said = laterWords.import;

export function NewPair(): ReactElement {
  const draft = useApp((state) => state.draft);
  const { swapDraft, clearDraft, setStraysAside, readDraft } = useActions();
  const findings = useMemo(() => findProblems(draft), [draft]);
  const title = useId();
  const filled = sides.filter((side) => draft[side].check.words > 0).length;
  const looks = sides.some((side) => wantsALook(draft[side]));
  usePasteAnywhere();

  function remedy(finding: Finding): void {
    switch (finding.code) {
      case 'swapped':
        swapDraft();
        break;
      case 'same':
        clearDraft(finding.clear);
        break;
      case 'strays':
        setStraysAside(finding.side);
        break;
      case 'address':
      case 'language':
        clearDraft(finding.side);
        break;
    }
  }

  return (
    <section className={styles.page} aria-labelledby={title}>
      <h1 id={title} className="spoken">
        {words.app.newPage.title}
      </h1>
      <div className={styles.top}>
        <WholeFile />
      </div>
      <div className={styles.sheet}>
        <Leaf side="nl" />
        <div className={styles.hinge} aria-hidden="true">
          <svg viewBox="0 0 64 40" width="64" height="40" fill="none">
            <path
              d="M0 0C0 5 3 8 8 8H56C61 8 64 5 64 0M0 40C0 35 3 32 8 32H56C61 32 64 35 64 40"
              strokeDasharray="0.1 4"
            />
          </svg>
        </div>
        <Leaf side={otherSide('nl')} />
      </div>
      <div className={styles.foot}>
        <Findings findings={findings} onRemedy={remedy} />
        <div className={styles.start}>
          <p>{filled === 2 ? (looks ? said.look : '') : filled === 1 ? said.waiting : said.both}</p>
          <Button tone="primary" disabled={filled < 2} onClick={() => void readDraft()}>
            {said.start}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** A paste outside any field goes to the first leaf that is empty. */
function usePasteAnywhere(): void {
  const { pasteInto } = useActions();
  const free = useApp((state) => sides.find((side) => state.draft[side].raw === '') ?? null);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      if (isField || free === null || event.clipboardData === null) return;
      const html = event.clipboardData.getData('text/html');
      void pasteInto(free, event.clipboardData.getData('text/plain'), html === '' ? null : html);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [pasteInto, free]);
}
