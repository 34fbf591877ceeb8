/** Notes from elsewhere before they are brought in: where each would stand, what is known already, what was left out. */
import { useState, type ReactElement } from 'react';

import type { Match } from '../../engine/annotate/note';
import type { Answer, Answers, ImportPlan } from '../../store/merge-plan';
import { useActions } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { laterWords } from '../../words/later-words';
import { NoteConflicts } from './RestoreDialog';
import { Standings } from './Standings';
import styles from './RestoreDialog.module.css';

const said = laterWords.restore;
const states: readonly Match['state'][] = ['placed', 'moved', 'changed', 'lost'];

/** Problems shown one by one; a file of thousands is not read to its end here. */
const mostProblems = 20;

export function ImportDialog({ plan }: { readonly plan: ImportPlan }): ReactElement {
  const { closeDialog, bringNotes } = useActions();
  const [answers, setAnswers] = useState<Answers>({});
  const [without, setWithout] = useState<readonly Match['state'][]>([]);
  const answer = (ids: readonly string[], to: Answer): void =>
    setAnswers((before) => ({ ...before, ...Object.fromEntries(ids.map((id) => [id, to])) }));
  const coming = plan.notes.filter(
    ({ id, standing, state }) =>
      (state === null || !without.includes(state)) &&
      (standing === 'new' || (standing !== 'same' && (answers[id] ?? 'keep') !== 'keep')),
  );
  const elsewhere = plan.notes.filter(({ state }) => state === null).length;
  return (
    <Dialog
      title={said.importTitle}
      close={said.close}
      onClose={closeDialog}
      foot={
        <>
          <Button onClick={closeDialog}>{said.close}</Button>
          <Button
            tone="primary"
            disabled={coming.length === 0}
            onClick={() => bringNotes(plan, answers, without)}
          >
            {said.bringIn(coming.length)}
          </Button>
        </>
      }
    >
      <p className={styles.from}>{said.from(plan.file, '')}</p>
      <Standings title={said.notes} meetings={plan.notes} />
      <fieldset className={styles.states}>
        <legend>{said.stateLegend}</legend>
        {states.map((state) => {
          const found = plan.notes.filter((note) => note.state === state);
          return found.length === 0 ? null : (
            <div key={state} className={styles.state} data-state={state}>
              <p>
                <b>{found.length}</b> {said.states[state]}
              </p>
              {state === 'placed' ? null : (
                <label className={styles.check}>
                  <input
                    type="checkbox"
                    checked={without.includes(state)}
                    onChange={() =>
                      setWithout((before) =>
                        before.includes(state) ? before.filter((one) => one !== state) : [...before, state],
                      )
                    }
                  />
                  {said.without}
                  <span className="spoken">: {said.states[state]}</span>
                </label>
              )}
            </div>
          );
        })}
        {elsewhere === 0 ? null : <p className={styles.fact}>{said.elsewhere(elsewhere)}</p>}
      </fieldset>
      <NoteConflicts plan={plan} answers={answers} onAnswer={answer} />
      {plan.categories.length === 0 ? null : (
        <p className={styles.fact}>{said.categories(plan.categories.map(({ name }) => name).join(', '))}</p>
      )}
      {plan.problems.length === 0 ? null : (
        <section className={styles.group}>
          <p className={styles.fact}>{said.problems(plan.problems.length)}</p>
          <ul className={styles.problems}>
            {plan.problems.slice(0, mostProblems).map((problem, at) => (
              <li key={at}>
                {problem.index + 1}. {said.problem[problem.code]}: <q>{problem.detail}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
