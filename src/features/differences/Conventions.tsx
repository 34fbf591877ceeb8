/** How each side writes its figures, where that decides what is found: what was taken, why, and the other way with one click. */
import type { ReactElement } from 'react';

import type { Convention, DecidedBy } from '../../engine/compare/convention';
import { sides, type Side } from '../../engine/text/text';
import { sideNames } from '../../store/side-name';
import { useActions, useApp } from '../../store/use-app';
import { words } from '../../words/words';
import styles from './Conventions.module.css';

const text = words.differencesPanel.conventions;

/** Nothing where no figure of either text could be read otherwise. */
export function Conventions(): ReactElement | null {
  const conventions = useApp((state) => state.comparison.conventions);
  const readings = useApp((state) => state.readings);
  if (conventions === undefined) return null;
  const name = sideNames(readings);
  const matters = sides.filter(
    (side) => conventions[side].dateOrder.matters || conventions[side].grouping.matters,
  );
  if (matters.length === 0) return null;
  return (
    <section className={styles.conventions} aria-label={text.label}>
      <h2>{text.label}</h2>
      {matters.map((side) => (
        <SideConventions key={side} side={side} name={name(side)} convention={conventions[side]} />
      ))}
    </section>
  );
}

function SideConventions({
  side,
  name,
  convention: { dateOrder, grouping },
}: {
  readonly side: Side;
  readonly name: string;
  readonly convention: Convention;
}): ReactElement {
  const { decideConvention } = useActions();
  const other = dateOrder.value === 'day-first' ? 'month-first' : 'day-first';
  const otherSign = grouping.value === '.' ? ',' : '.';
  return (
    <ul>
      {dateOrder.matters && (
        <Line
          says={text.dateOrder(name, dateOrder.value, dateOrder.example ?? '')}
          by={dateOrder.by}
          change={text.readAs[other]}
          onChange={() => decideConvention(side, { dateOrder: other })}
          onReset={() => decideConvention(side, { dateOrder: undefined })}
        />
      )}
      {grouping.matters && (
        <Line
          says={text.grouping(name, grouping.value, grouping.example ?? '')}
          by={grouping.by}
          change={text.readAs[otherSign]}
          onChange={() => decideConvention(side, { grouping: otherSign })}
          onReset={() => decideConvention(side, { grouping: undefined })}
        />
      )}
    </ul>
  );
}

function Line({
  says,
  by,
  change,
  onChange,
  onReset,
}: {
  readonly says: string;
  readonly by: DecidedBy;
  readonly change: string;
  readonly onChange: () => void;
  readonly onReset: () => void;
}): ReactElement {
  return (
    <li>
      <span>
        {says} <small>{text.by[by]}</small>
      </span>
      <button type="button" onClick={onChange}>
        {change}
      </button>
      {by === 'reader' && (
        <button type="button" onClick={onReset}>
          {text.reset}
        </button>
      )}
    </li>
  );
}
