/** What the list shows and in which order; while something is left out, an unmistakable line says so. */
import type { ReactElement } from 'react';

import { categories, type Category, type Note } from '../../engine/annotate/note';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Segments } from '../../ui/Segments';
import { words } from '../../words/words';
import { CategoryChip } from './CategoryChip';
import styles from './FilterBar.module.css';
import { countByCategory, isOn, noFilter, type NoteFilter } from './note-filter';
import type { Order } from './note-views';

const said = words.notes;

export function FilterBar({
  notes,
  shown,
  filter,
  order,
  onFilter,
  onOrder,
}: {
  readonly notes: readonly Note[];
  readonly shown: number;
  readonly filter: NoteFilter;
  readonly order: Order;
  readonly onFilter: (filter: NoteFilter) => void;
  readonly onOrder: (order: Order) => void;
}): ReactElement {
  const counts = countByCategory(notes);
  const toggle = (category: Category): void =>
    onFilter({
      ...filter,
      only: filter.only.includes(category)
        ? filter.only.filter((one) => one !== category)
        : [...filter.only, category],
    });
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <label className={styles.find}>
          <Icon name="search" size={14} />
          <span className="spoken">{said.filter.words}</span>
          <input
            type="search"
            placeholder={said.filter.words}
            value={filter.words}
            onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
          />
        </label>
        <Segments
          legend={said.order.label}
          hideLegend
          small
          options={[
            { value: 'text', label: said.order.text },
            { value: 'date', label: said.order.date },
          ]}
          value={order}
          onChange={onOrder}
        />
      </div>
      <fieldset className={styles.categories}>
        <legend className="spoken">{said.filter.label}</legend>
        {categories
          .filter((category) => counts.has(category) || filter.only.includes(category))
          .map((category) => (
            <button
              key={category}
              type="button"
              className={styles.category}
              aria-pressed={filter.only.includes(category)}
              aria-label={said.filter.count(said.categories[category].name, counts.get(category) ?? 0)}
              onClick={() => toggle(category)}
            >
              <CategoryChip category={category} />
              {said.categories[category].name}
              <span>{counts.get(category) ?? 0}</span>
            </button>
          ))}
      </fieldset>
      {isOn(filter) ? (
        <div className={styles.on}>
          <output>{said.filter.on(shown, notes.length)}</output>
          <Button tone="link" onClick={() => onFilter(noFilter)}>
            {said.filter.clear}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
