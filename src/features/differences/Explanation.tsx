/** What "reads like a machine translation: 6 places" rests on: every place with its row and words, and what it does not say. */
import { useMemo, type ReactElement } from 'react';

import type { Difference, Impression, Place, Value } from '../../engine/compare/difference';
import type { Side } from '../../engine/text/text';
import { sideNames } from '../../store/side-name';
import { useActions, useApp } from '../../store/use-app';
import { useVisible } from '../../store/use-visible';
import { KindGlyph } from '../../ui/KindGlyph';
import { ToolButton } from '../../ui/ToolButton';
import { words } from '../../words/words';
import styles from './Explanation.module.css';
import { RowLabel } from './Where';
import { ValueLine } from './ValueLine';
import { useWording } from './wording';

const text = words.differencesPanel.explanation;

export function Explanation({
  impression,
  rowLabels,
}: {
  readonly impression: Impression;
  readonly rowLabels: ReadonlyMap<number, string>;
}): ReactElement {
  const differences = useApp((state) => state.comparison.differences);
  const readings = useApp((state) => state.readings);
  const { explain, selectDifference } = useActions();
  const wordingOf = useWording();
  const { shown } = useVisible().visible;
  /** The screen counts only the places that are shown: not those that were dismissed. */
  const goTo = (id: string, place: Place): void =>
    selectDifference(id, Math.max(0, shown.find((one) => one.id === id)?.places.indexOf(place) ?? 0));
  const places = useMemo(() => {
    const ids = new Set(impression.evidence);
    return differences
      .filter((one) => ids.has(one.id))
      .flatMap((difference) => difference.places.map((place, index) => ({ difference, place, index })))
      .sort((a, b) => a.place.row - b.place.row);
  }, [differences, impression]);
  const language = sideNames(readings)(impression.side);
  /** What stands at this very place: a finding of several places shows the words of its first. */
  const hereOf = (difference: Difference, place: Place): Pick<Difference, 'nl' | 'en' | 'class'> => {
    const value = (side: Side): Value => {
      const mark = place[side];
      const text = readings?.[side].text.content;
      return mark?.at === 'span' && text !== undefined
        ? { read: text.slice(mark.start, mark.end), normalised: null }
        : difference[side];
    };
    return { nl: value('nl'), en: value('en'), class: difference.class };
  };
  return (
    <section className={styles.explanation} aria-label={text.label}>
      <div className={styles.head}>
        <h2>{text.title[impression.code](language, places.length)}</h2>
        <ToolButton icon="close" label={text.close} onClick={() => explain(null)} />
      </div>
      <p className={styles.what}>{text.what[impression.code]}</p>
      <ol>
        {places.map(({ difference, place, index }) => (
          <li key={`${difference.id} ${String(index)}`}>
            <button
              type="button"
              className={styles.place}
              data-kind={difference.kind}
              onClick={() => goTo(difference.id, place)}
            >
              <KindGlyph kind={difference.kind} />
              <span className={styles.name}>{wordingOf(difference).title}</span>
              <RowLabel label={rowLabels.get(place.row) ?? ''} />
              <ValueLine difference={hereOf(difference, place)} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
