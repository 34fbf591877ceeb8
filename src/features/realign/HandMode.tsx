/** Alignment mode on the screen: the dock with what is framed and what can be done, the frame in the text, and the keys. */
import type { ReactElement } from 'react';

import { reviewedRows } from '../../engine/align/reviewed-rows';
import { useSheet, useRowLabels } from '../../store/use-visible';
import { sideNames } from '../../store/side-name';
import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import { Candidates } from './Candidates';
import { HandFrame } from './HandFrame';
import type { HandWish } from './hand-keys';
import { handGroups, handWays, type HandAction } from './hand-table';
import { useHandKeys } from './use-hand-keys';
import { useHandWishes } from './use-hand-wishes';
import styles from './HandMode.module.css';

const said = laterWords.hand;

export function HandMode(): ReactElement | null {
  const correcting = useApp((state) => state.correcting);
  const wish = useHandWishes();
  useHandKeys(wish);
  if (correcting === null) return null;
  return (
    <>
      <HandFrame correcting={correcting} onWish={wish} />
      <section className={styles.dock} aria-label={said.bar} data-hand-dock>
        {correcting.candidates === null ? null : <Candidates {...correcting.candidates} />}
        <Banner onWish={wish} />
        <div className={styles.actions}>
          {handGroups.map(({ name, actions }) => (
            <fieldset key={name} className={styles.group} aria-label={name}>
              {actions.map((action) => (
                <ActionButton
                  key={action.wish}
                  action={action}
                  on={action.wish === 'link' && correcting.linkFrom !== null}
                  onWish={wish}
                />
              ))}
            </fieldset>
          ))}
        </div>
      </section>
    </>
  );
}

/** Says that the mode is on, where the hand is, and how far the review is. */
function Banner({ onWish }: { readonly onWish: (wish: HandWish) => void }): ReactElement | null {
  const correcting = useApp((state) => state.correcting);
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const hand = useApp((state) => state.pair?.hand ?? null);
  const single = useApp((state) => state.settings.singleKeys);
  const last = useApp((all) => all.said);
  const { undo } = useActions();
  const labels = useRowLabels(useSheet());
  if (correcting === null || readings === null || hand === null) return null;
  const { row, side, sentence } = correcting.spot;
  const state = rows[row]?.hand;
  const reviewed = reviewedRows({ readings, rows, hand });
  return (
    <div className={styles.banner}>
      <b>{said.mode}</b>
      <span className={styles.spot} data-hand-spot>
        {said.spot(labels.get(row) ?? '', sideNames(readings)(side), sentence !== null)}
        {state === undefined ? null : <em>{said.states[state]}</em>}
      </span>
      <fieldset className={styles.way} aria-label={said.groups.way}>
        {handWays.map((action) => (
          <ActionButton key={action.wish} action={action} bare onWish={onWish} />
        ))}
        <ActionButton
          action={{
            wish: side === 'nl' ? 'en' : 'nl',
            word: 'side',
            key: '←→',
            icon: side === 'nl' ? 'only-nl' : 'only-en',
          }}
          bare
          onWish={onWish}
        />
      </fieldset>
      <span className={styles.progress} aria-hidden="true">
        {last === null ? (single ? said.modeSaid : said.keysOff) : last.text}
      </span>
      {last?.undo === true ? (
        <button type="button" className={styles.undo} onClick={undo}>
          {words.app.undo}
        </button>
      ) : null}
      {reviewed === 0 ? null : (
        <span className={styles.reviewed}>{said.progress(reviewed, rows.length)}</span>
      )}
      <button type="button" className={styles.done} title={said.titles.done} onClick={() => onWish('done')}>
        {said.actions.done}
        <kbd aria-hidden="true">Esc</kbd>
      </button>
    </div>
  );
}

function ActionButton({
  action,
  on = false,
  bare = false,
  onWish,
}: {
  readonly action: HandAction;
  readonly on?: boolean;
  /** The sign alone; its name is the tooltip. */
  readonly bare?: boolean;
  readonly onWish: (wish: HandWish) => void;
}): ReactElement {
  const { wish, word, key, icon } = action;
  const single = useApp((state) => state.settings.singleKeys);
  const hint = single || key === '↑' || key === '↓' ? key : '';
  return (
    <button
      type="button"
      className={bare ? styles.bare : styles.action}
      aria-pressed={on || undefined}
      aria-label={bare ? said.actions[word] : undefined}
      title={`${said.titles[word]}${hint === '' ? '' : ` (${hint})`}`}
      onClick={() => onWish(wish)}
    >
      <Icon name={icon} size={bare ? 16 : 14} />
      {bare ? null : <span>{said.actions[word]}</span>}
      {bare || hint === '' ? null : <kbd aria-hidden="true">{hint}</kbd>}
    </button>
  );
}
