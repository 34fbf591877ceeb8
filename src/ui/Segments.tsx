/** One of a few: a radio group drawn as a row of segments. */
import { useId, type ReactElement, type ReactNode } from 'react';

import styles from './Segments.module.css';

export interface Segment<Value extends string | number> {
  readonly value: Value;
  /** The name read aloud; shown too, unless `sign` is given. */
  readonly label: string;
  readonly sign?: ReactNode;
  readonly disabled?: boolean;
}

/** Native radio buttons; the arrow keys move between them. `hideLegend` leaves the name to screen readers. */
export function Segments<Value extends string | number>({
  legend,
  hideLegend = false,
  options,
  value,
  small = false,
  onChange,
}: {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly options: readonly Segment<Value>[];
  readonly value: Value;
  readonly small?: boolean;
  readonly onChange: (value: Value) => void;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className={small ? `${styles.group} ${styles.small}` : styles.group}>
      <legend className={hideLegend ? 'spoken' : styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment} title={option.label}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.disabled ?? false}
              onChange={() => onChange(option.value)}
            />
            {option.sign === undefined ? (
              option.label
            ) : (
              <>
                {option.sign}
                <span className="spoken">{option.label}</span>
              </>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
