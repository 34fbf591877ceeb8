/** The heads of the two leaves: which language, how many words, and what the whole text looks like. */
import type { ReactElement } from 'react';

import type { Difference } from '../../engine/compare/difference';
import type { Reading } from '../../engine/text/bitext';
import type { Side } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { words } from '../../words/words';
import { useWordCount } from './use-word-count';
import styles from './LeafHeads.module.css';

export function LeafHeads({
  readings,
}: {
  readonly readings: Readonly<Record<Side, Reading>>;
}): ReactElement {
  return (
    <div className={styles.heads}>
      <LeafHead side="nl" reading={readings.nl} />
      <div className={styles.gutter} />
      <LeafHead side="en" reading={readings.en} />
    </div>
  );
}

function LeafHead({ side, reading }: { readonly side: Side; readonly reading: Reading }): ReactElement {
  const { explain, showText } = useActions();
  const differences = useApp((state) => state.comparison.differences);
  const impressions = useApp((state) => state.comparison.impressions);
  const count = useWordCount(reading);
  // A text without words has no language of its own; it stands in the place of its side's.
  const language = reading.text.language === 'und' ? side : reading.text.language;
  return (
    <div className={styles.head} data-side={side} data-head={side}>
      <b lang={language}>{nameOf(language)}</b>
      {count !== null && <span className={styles.words}>{words.reader.words(count)}</span>}
      <button
        type="button"
        className={styles.open}
        title={words.edit.text.open(words.differencesPanel.languageName(language))}
        aria-haspopup="dialog"
        onClick={() => showText(side)}
      >
        <Icon name="edit" size={14} />
        <span className="spoken">{words.edit.text.open(words.differencesPanel.languageName(language))}</span>
      </button>
      {impressions
        .filter((one) => one.side === side)
        .map(({ code, evidence }) => (
          <button
            key={code}
            type="button"
            className={styles.impression}
            title={words.reader.impressionPlaces(placesOf(differences, evidence))}
            onClick={() => explain({ side, code })}
          >
            <span>{words.reader.impressions[code]}:</span>
            <b>{words.reader.places(placesOf(differences, evidence))}</b>
          </button>
        ))}
    </div>
  );
}

/** How many places an impression rests on. */
function placesOf(differences: readonly Difference[], evidence: readonly string[]): number {
  const ids = new Set(evidence);
  return differences.reduce((sum, one) => sum + (ids.has(one.id) ? one.places.length : 0), 0);
}

/** A language by its own name. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
