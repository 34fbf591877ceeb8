/** A backup before it is brought in: what is new, the same or in conflict, and a question for each conflict. */
import { useState, type ReactElement } from 'react';

import type { Answer, Answers, RestorePlan } from '../../store/merge-plan';
import { useActions } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { sayMoment } from '../../ui/moment';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import { Conflicts } from './Conflicts';
import { Standings } from './Standings';
import styles from './RestoreDialog.module.css';

const said = laterWords.restore;

export function RestoreDialog({ plan }: { readonly plan: RestorePlan }): ReactElement {
  const { closeDialog, restoreBackup } = useActions();
  const [answers, setAnswers] = useState<Answers>({});
  const [settings, setSettings] = useState(false);
  const [busy, setBusy] = useState(false);
  const answer = (ids: readonly string[], to: Answer): void =>
    setAnswers((before) => ({ ...before, ...Object.fromEntries(ids.map((id) => [id, to])) }));
  const nothing =
    [...plan.pairs, ...plan.notes].every(({ standing }) => standing === 'same') &&
    plan.bin.length + plan.dismissed.length + plan.siteRules.length === 0 &&
    plan.categoryList === null;
  return (
    <Dialog
      title={said.title}
      close={said.close}
      onClose={closeDialog}
      foot={
        <>
          <Button onClick={closeDialog}>{said.close}</Button>
          <Button
            tone="primary"
            disabled={busy || (nothing && !settings)}
            onClick={() => {
              setBusy(true);
              void restoreBackup(plan, answers, settings);
            }}
          >
            {said.restore}
          </Button>
        </>
      }
    >
      <p className={styles.from}>
        {said.from(plan.file, plan.created === '' ? '' : sayMoment(plan.created))}
      </p>
      {nothing ? <p className={styles.fact}>{said.nothingNew}</p> : null}
      <Standings title={said.pairs} meetings={plan.pairs} />
      <Conflicts
        kind="pair"
        rows={plan.pairs
          .filter(({ standing }) => standing === 'conflict')
          .map(({ id, theirs, mine }) => ({
            id,
            name: theirs.title === '' ? words.pair.untitled : theirs.title,
            here: mine === null ? '' : said.changed(sayMoment(mine.opened)),
            inFile: said.changed(sayMoment(theirs.opened)),
          }))}
        answers={answers}
        onAnswer={answer}
      />
      <Standings title={said.notes} meetings={plan.notes} />
      <NoteConflicts plan={plan} answers={answers} onAnswer={answer} />
      {plan.bin.length === 0 ? null : <p className={styles.fact}>{said.bin(plan.bin.length)}</p>}
      {plan.categories.length === 0 ? null : (
        <p className={styles.fact}>{said.categories(plan.categories.map(({ name }) => name).join(', '))}</p>
      )}
      {plan.dismissed.length === 0 ? null : (
        <p className={styles.fact}>{said.dismissed(plan.dismissed.length)}</p>
      )}
      {plan.siteRules.length === 0 ? null : (
        <p className={styles.fact}>{said.siteRules(plan.siteRules.length)}</p>
      )}
      {plan.unreadable === 0 ? null : <p className={styles.fact}>{said.unreadable(plan.unreadable)}</p>}
      {plan.damaged === 0 ? null : <p className={styles.fact}>{said.damaged(plan.damaged)}</p>}
      {plan.settings === null ? null : (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={settings}
            onChange={(event) => setSettings(event.currentTarget.checked)}
          />
          {said.settings}
        </label>
      )}
    </Dialog>
  );
}

/** Notes that differ, and notes that lie in the bin here. */
export function NoteConflicts({
  plan,
  answers,
  onAnswer,
}: {
  readonly plan: Pick<RestorePlan, 'notes'>;
  readonly answers: Answers;
  readonly onAnswer: (ids: readonly string[], to: Answer) => void;
}): ReactElement {
  const rows = (wanted: 'conflict' | 'gone') =>
    plan.notes
      .filter(({ standing }) => standing === wanted)
      .map(({ id, theirs, mine }) => ({
        id,
        name: theirs.body.trim() === '' ? (theirs.targets[0]?.selectors.quote.exact ?? '') : theirs.body,
        here: mine === null ? '' : `${mine.body} – ${said.changed(sayMoment(mine.modified))}`,
        inFile: `${theirs.body} – ${said.changed(sayMoment(theirs.modified))}`,
      }));
  return (
    <>
      <Conflicts kind="note" rows={rows('conflict')} answers={answers} onAnswer={onAnswer} />
      <Conflicts kind="gone" rows={rows('gone')} answers={answers} onAnswer={onAnswer} />
    </>
  );
}
