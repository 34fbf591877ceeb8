/** What a newer copy would change, before it takes the place of the old one: paragraphs, notes, corrected rows. */
import { useEffect, useMemo, useState, type ReactElement } from 'react';

import type { Match } from '../../engine/annotate/note';
import type { Side } from '../../engine/text/text';
import { blockChanges, type BlockChange } from '../../engine/text/word-changes';
import type { KeptSide } from '../../storage/pair';
import type { Plan } from '../../store/ask-plan';
import { useActions, useApp } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { laterWords } from '../../words/later-words';
import { Changes } from './Changes';
import styles from './ReplaceReview.module.css';

const said = laterWords.edit.replace;

/** `next` is the copy on the leaf, or null while there is none. `onDone` follows a replacement and a refusal alike. */
export function ReplaceReview({
  side,
  next,
  onDone,
}: {
  readonly side: Side;
  readonly next: KeptSide | null;
  readonly onDone: () => void;
}): ReactElement {
  const { planReplacement, replaceSide, openReader } = useActions();
  const [plan, setPlan] = useState<{ readonly of: KeptSide; readonly plan: Plan } | null>(null);

  useEffect(() => {
    if (next === null) return undefined;
    let stale = false;
    void planReplacement(side, next).then((made) => {
      if (!stale && made !== null) setPlan({ of: next, plan: made });
    });
    return () => {
      stale = true;
    };
  }, [side, next, planReplacement]);

  function leave(): void {
    openReader();
    onDone();
  }

  const ready = plan !== null && plan.of === next ? plan.plan : null;
  const counts = useMemo(() => (ready === null ? null : countChanges(ready)), [ready]);
  const unchanged = counts !== null && counts.edited + counts.moved + counts.gone + counts.new === 0;
  return (
    <section className={styles.review} aria-label={said.changes}>
      <div className={styles.body}>
        {next === null ? (
          <p className={styles.waiting}>{said.waiting}</p>
        ) : ready === null || counts === null ? (
          <p className={styles.waiting}>{said.comparing}</p>
        ) : unchanged ? (
          <p className={styles.waiting}>{said.same}</p>
        ) : (
          <>
            <h2>{said.changes}</h2>
            <Summary plan={ready} counts={counts} />
            {ready.copies === null ? null : <Changes copies={ready.copies} />}
          </>
        )}
      </div>
      <div className={styles.foot}>
        <Button onClick={leave}>{said.leave}</Button>
        <Button
          tone="primary"
          disabled={ready === null || unchanged}
          onClick={() => {
            if (next !== null) void replaceSide(side, next).then(onDone);
          }}
        >
          {said.confirm}
        </Button>
      </div>
    </section>
  );
}

type Counts = Readonly<Record<BlockChange['state'], number>>;

function countChanges({ copies }: Plan): Counts {
  const counts = { same: 0, edited: 0, moved: 0, gone: 0, new: 0 };
  if (copies === null) return counts;
  const { before, after, carry } = copies;
  for (const { state } of blockChanges(before, after, carry)) counts[state] += 1;
  return counts;
}

/** Less than this share of the old paragraphs found again: probably another text (own choice). */
const leastFound = 0.3;

function Summary({ plan, counts }: { readonly plan: Plan; readonly counts: Counts }): ReactElement {
  const hand = useApp((state) => state.pair?.hand.rows.length ?? 0);
  const states = useMemo(() => countStates(plan), [plan]);
  const found = counts.same + counts.edited + counts.moved;
  const kept = plan.pair.hand.rows.length;
  const rows = said.hand(kept, Math.max(0, hand - kept));
  return (
    <div className={styles.summary} aria-live="polite">
      {found < leastFound * (found + counts.gone) ? (
        <p className={styles.far}>
          <Icon name="warning" />
          {said.far}
        </p>
      ) : null}
      <p>{said.counts(counts)}.</p>
      <p>{said.notes(states)}</p>
      {rows === '' ? null : <p>{rows}</p>}
    </div>
  );
}

/** What would become of the passages that notes on this side stand on. */
function countStates({ states }: Plan): Readonly<Record<Match['state'], number>> {
  const counts = { placed: 0, moved: 0, changed: 0, lost: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}
