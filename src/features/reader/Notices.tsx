/** What must be said loudly above the text: the work broke off, the texts do not belong together, not everything was tried. */
import type { ReactElement } from 'react';

import { sides, type Side } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import { useSideName } from './use-side-name';
import plate from './Plate.module.css';
import styles from './Notices.module.css';

function isTag(tag: string, language: Side): boolean {
  return tag.split('-')[0] === language;
}

export function Notices(): ReactElement | null {
  const { readAgain, swapSides, takeOtherWay, keepThisWay } = useActions();
  const state = useApp((all) => all.work.state);
  const readings = useApp((all) => all.readings);
  const unrelated = useApp((all) => all.alignment?.unrelated ?? false);
  const precise = useApp((all) => all.alignment?.precise ?? true);
  const unfit = useApp((all) => all.alignment?.unfit ?? 0);
  const otherWay = useApp((all) =>
    all.otherWay?.pair === all.pair?.id ? (all.otherWay?.code ?? null) : null,
  );
  const sideName = useSideName();
  const { trouble } = words.reader;
  const empty = readings === null ? [] : sides.filter((side) => readings[side].text.blocks.length === 0);
  const languages =
    readings === null ? null : { nl: readings.nl.text.language, en: readings.en.text.language };
  const known = (tag: string, side: Side): boolean => tag === 'und' || isTag(tag, side);
  const strange =
    languages === null || (known(languages.nl, 'nl') && known(languages.en, 'en')) ? null : languages;
  const noted = useApp((all) => all.notes.length > 0);
  const swapped = strange !== null && isTag(strange.nl, 'en') && isTag(strange.en, 'nl');
  const broken = state === 'died' || state === 'stopped';
  return (
    <div className={styles.notices} aria-live="polite">
      {broken && (
        <p className={styles.notice} data-loud={state === 'died' || undefined}>
          <Icon name="warning" />
          <span>{trouble[state]}</span>
          <button type="button" className={plate.button} onClick={readAgain}>
            {trouble.again}
          </button>
        </p>
      )}
      {empty.map((side) => (
        <p key={side} className={styles.notice}>
          <Icon name="warning" />
          <span>{trouble.emptySide(sideName(side))}</span>
        </p>
      ))}
      {unrelated && empty.length === 0 && (
        <p className={styles.notice} data-loud>
          <Icon name="warning" />
          <span>{trouble.unrelated}</span>
        </p>
      )}
      {unfit > 0 && (
        <p className={styles.notice}>
          <Icon name="warning" />
          <span>{words.hand.unfit(unfit)}</span>
        </p>
      )}
      {strange !== null && empty.length === 0 && !unrelated && (
        <p className={styles.notice}>
          <Icon name="warning" />
          <span>{swapped ? trouble.swapped(noted) : trouble.otherLanguages(strange.nl, strange.en)}</span>
          {swapped && !noted && (
            <button type="button" className={plate.button} onClick={swapSides}>
              {trouble.swap}
            </button>
          )}
        </p>
      )}
      {otherWay !== null && (
        <p className={styles.notice}>
          <Icon name="both" />
          <span>{words.reader.otherWay[otherWay].read}</span>
          <span className={styles.answers}>
            <button type="button" className={plate.button} onClick={() => void takeOtherWay()}>
              {words.reader.otherWay[otherWay].take}
            </button>
            <button type="button" className={plate.button} onClick={() => void keepThisWay()}>
              {words.reader.otherWay.keep}
            </button>
          </span>
        </p>
      )}
      {!precise && !unrelated && (
        <p className={styles.notice}>
          <Icon name="warning" />
          <span>{trouble.imprecise}</span>
        </p>
      )}
    </div>
  );
}
