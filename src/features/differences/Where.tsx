/** Where a difference stands: the label of its row, or how many places it has. */
import type { ReactElement } from 'react';

import type { Difference } from '../../engine/compare/difference';
import { words } from '../../words/words';
import styles from './DifferenceItem.module.css';

const text = words.differencesPanel;

export function Where({
  difference,
  rowLabels,
}: {
  readonly difference: Pick<Difference, 'places'>;
  readonly rowLabels: ReadonlyMap<number, string>;
}): ReactElement {
  const place = difference.places[0];
  if (difference.places.length !== 1 || place === undefined)
    return <span className={styles.where}>{text.places(difference.places.length)}</span>;
  return <RowLabel label={rowLabels.get(place.row) ?? ''} />;
}

/** A row's label as it stands in the hinge; read aloud with the word "row". */
export function RowLabel({ label }: { readonly label: string }): ReactElement {
  return (
    <span className={styles.where}>
      <span aria-hidden="true">{label}</span>
      <span className="spoken">{text.row(label)}</span>
    </span>
  );
}
