/** The selected difference, unfolded in place: both values, why, how sure, what agrees beside it, and what can be done. */
import { useEffect, useId, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';

import { atPlace } from '../../engine/compare/at-place';
import type { Difference } from '../../engine/compare/difference';
import { placesWith, type OnDismiss, type Reach } from '../../store/dismissals';
import { rulesAddress } from '../../store/rules-address';
import { useActions, useApp } from '../../store/use-app';
import { useVisible } from '../../store/use-visible';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import styles from './DifferenceCard.module.css';
import { Gauge } from './Gauge';
import { useLanguages } from './use-languages';
import { ValueDiptych } from './ValueDiptych';
import { surenessOf, useWording } from './wording';

const text = words.differencesPanel;

/** How many agreeing values are shown: two lines of chips say enough. */
const chips = 8;

interface CardProps {
  readonly difference: Difference;
  /** Which of its places the screen stands at. */
  readonly place: number;
  readonly rowLabels: ReadonlyMap<number, string>;
  /** How many differences of the same type are shown: what dismissing the rule would take away. */
  readonly sameRule: number;
  readonly onDismiss: OnDismiss;
  /** What stands at the end of the line of buttons. */
  readonly tail?: ReactNode;
}

export function DifferenceCard(props: CardProps): ReactElement {
  const { difference: entry, place, rowLabels, sameRule, onDismiss, tail = null } = props;
  const [more, setMore] = useState(false);
  const singleKeys = useApp((state) => state.settings.singleKeys);
  const { noteSelected } = useActions();
  const id = useId();
  const here = entry.places[place] ?? entry.places[0];
  // An entry may gather other words elsewhere: the card speaks of those that stand here.
  const difference = useMemo(() => atPlace(entry, here), [entry, here]);
  const { shown } = useVisible().visible;
  const taken = useMemo(() => placesWith(shown, difference.key), [shown, difference.key]);
  const isMixed = placesWith([entry], difference.key) < entry.places.length;
  const row = here?.row ?? -1;
  const sureness = surenessOf(difference.confidence);
  const { reason, fine } = useWording()(difference);
  return (
    <div className={styles.card}>
      <ValueDiptych difference={difference} />
      <p className={styles.why}>{reason}</p>
      {fine !== null && (
        <p className={styles.fine}>
          {text.card.fine} {fine}
        </p>
      )}
      <ul className={styles.facts}>
        <li aria-label={text.card.confidence(text.card[sureness])}>
          <Gauge sureness={sureness} />
          {text.card[sureness]}
        </li>
        <li>{text.kinds[difference.kind]}</li>
        {difference.class === 'cue' ? null : <li>{text.severities[difference.severity]}</li>}
        {difference.class === 'content' || difference.class === 'cue' ? null : (
          <li>{text.classes[difference.class]}</li>
        )}
      </ul>
      {difference.detail['translator'] === undefined ? null : (
        <p className={styles.fine}>
          {difference.detail['translator'] === 'for' ? text.card.translatorFor : text.card.translatorAgainst}
        </p>
      )}
      {here !== undefined && <Agreements row={here.row} />}
      {difference.places.length > 1 && (
        <PlaceStepper difference={difference} place={place} rowLabels={rowLabels} />
      )}
      <div className={styles.actions}>
        <button type="button" className={styles.button} onClick={noteSelected}>
          <Icon name="pencil" size={14} />
          {text.card.note}
          {singleKeys && <kbd aria-hidden="true">N</kbd>}
        </button>
        <button
          type="button"
          className={styles.button}
          onClick={() => onDismiss(difference, 'here', '', row)}
        >
          <Icon name="close" size={14} />
          {text.card.notDifference(taken)}
          {singleKeys && <kbd aria-hidden="true">X</kbd>}
        </button>
        {isMixed && (
          <button
            type="button"
            className={styles.button}
            onClick={() => onDismiss(difference, 'entry', '', row)}
          >
            {text.card.noneOf(entry.places.length)}
          </button>
        )}
        <button
          type="button"
          className={styles.button}
          aria-expanded={more}
          aria-controls={id}
          aria-label={text.card.more}
          title={text.card.more}
          onClick={() => setMore(!more)}
        >
          <Icon name="more" size={14} />
        </button>
        {tail}
      </div>
      <p className={styles.links}>
        {here !== undefined && <PivotLink row={here.row} />}
        <a href={rulesAddress(difference.rule)}>{text.card.aboutRule(difference.rule)}</a>
      </p>
      <div id={id} hidden={!more}>
        {more && (
          <DismissForm
            difference={difference}
            row={row}
            counts={{ words: taken, entry: entry.places.length, rule: sameRule }}
            isMixed={isMixed}
            onDismiss={onDismiss}
          />
        )}
      </div>
    </div>
  );
}

/** To the row's plate, with the pivot open in it. */
function PivotLink({ row }: { readonly row: number }): ReactElement {
  const { openPivot, goToRow } = useActions();
  return (
    <button
      type="button"
      onClick={() => {
        goToRow(row);
        void openPivot(row);
      }}
    >
      {words.pivot.open}
    </button>
  );
}

/** What both sides of the row share: trust grows from what is right. */
function Agreements({ row }: { readonly row: number }): ReactElement | null {
  const agreements = useApp((state) => state.comparison.agreements);
  const languages = useLanguages();
  const id = useId();
  const shared = useMemo(() => {
    const seen = new Set<string>();
    return agreements
      .filter((one) => one.row === row)
      .filter(({ nl, en }) => !seen.has(`${nl}=${en}`) && seen.add(`${nl}=${en}`))
      .slice(0, chips);
  }, [agreements, row]);
  if (shared.length === 0) return null;
  return (
    <div className={styles.agree}>
      <span id={id}>{text.card.agrees}</span>
      <ul aria-labelledby={id}>
        {shared.map(({ nl, en }) => (
          <li key={`${nl}=${en}`}>
            <span lang={languages.nl}>{nl}</span>
            {nl === en ? null : (
              <>
                {' = '}
                <span lang={languages.en}>{en}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Goes through the places of a finding that stands in several. */
function PlaceStepper({
  difference,
  place,
  rowLabels,
}: Pick<CardProps, 'difference' | 'place' | 'rowLabels'>): ReactElement {
  const { selectDifference } = useActions();
  const of = difference.places.length;
  const row = rowLabels.get(difference.places[place]?.row ?? -1) ?? '';
  const go = (by: number): void => selectDifference(difference.id, (place + by + of) % of);
  return (
    <div className={styles.places}>
      <span>{text.card.placeOf(place + 1, of, text.row(row))}</span>
      <button type="button" aria-label={text.card.previousPlace} onClick={() => go(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" aria-label={text.card.nextPlace} onClick={() => go(1)}>
        <Icon name="down" />
      </button>
    </div>
  );
}

/** From the nearest to the furthest. */
const reaches: readonly Reach[] = ['here', 'entry', 'row', 'text', 'everywhere', 'rule-everywhere'];

/** The longer way to say no: with a reason, or for the whole rule. */
function DismissForm({
  difference,
  row,
  counts,
  isMixed,
  onDismiss,
}: Pick<CardProps, 'difference' | 'onDismiss'> & {
  readonly row: number;
  /** Places with these words, places of the entry, differences of the rule. */
  readonly counts: { readonly words: number; readonly entry: number; readonly rule: number };
  /** Whether the entry has places with other words. */
  readonly isMixed: boolean;
}): ReactElement {
  const [reason, setReason] = useState('');
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const id = useId();
  return (
    <div ref={form} className={styles.more}>
      <p className={styles.moreTitle}>{text.card.moreTitle}</p>
      <label htmlFor={id}>{text.card.reason}</label>
      <input id={id} value={reason} onChange={(event) => setReason(event.target.value)} autoComplete="off" />
      <div className={styles.actions}>
        {(isMixed ? reaches : reaches.filter((one) => one !== 'entry')).map((reach) => (
          <button
            key={reach}
            type="button"
            className={styles.button}
            onClick={() => onDismiss(difference, reach, reason, row)}
          >
            {text.card.reaches[reach](counts)}
          </button>
        ))}
      </div>
    </div>
  );
}
