/** What the list shows and in which order; while something is left out, an unmistakable line says so. */
import type { ReactElement } from 'react';

import type { Category, Match, Note } from '../../engine/annotate/note';
import { lookOf, useCategories } from '../../store/categories';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Segments } from '../../ui/Segments';
import { laterWords } from '../../words/later-words';
import { CategoryChip } from './CategoryChip';
import styles from './FilterBar.module.css';
import {
  countByCategory,
  countByTag,
  isOn,
  noFilter,
  type NoteFilter,
  type Where,
} from '../../store/note-filter';
import type { Order } from '../../store/note-views';
import { useSideName } from './use-side-name';

const said = laterWords.notes;
const wheres: readonly Where[] = ['nl', 'en', 'pair', 'gap', 'texts'];
const states: readonly Match['state'][] = ['placed', 'moved', 'changed', 'lost'];

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
  const categories = useCategories();
  const sideName = useSideName();
  const counts = countByCategory(notes);
  const tags = countByTag(notes);
  const toggle = (category: Category): void =>
    onFilter({
      ...filter,
      only: filter.only.includes(category)
        ? filter.only.filter((one) => one !== category)
        : [...filter.only, category],
    });
  const offered = [
    ...categories.map(({ id }) => id),
    ...[...counts.keys()].filter((id) => !categories.some((one) => one.id === id)),
  ].filter((id) => counts.has(id) || filter.only.includes(id));
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
        {offered.map((category) => (
          <button
            key={category}
            type="button"
            className={styles.category}
            aria-pressed={filter.only.includes(category)}
            aria-label={said.filter.count(lookOf(categories, category).name, counts.get(category) ?? 0)}
            onClick={() => toggle(category)}
          >
            <CategoryChip category={category} />
            {lookOf(categories, category).name}
            <span>{counts.get(category) ?? 0}</span>
          </button>
        ))}
      </fieldset>
      <div className={styles.choices}>
        <Choice
          label={said.filter.where}
          any={said.filter.anywhere}
          options={wheres.map((value) => ({
            value,
            label:
              value === 'nl' || value === 'en' ? said.on.side(sideName(value)) : said.filter.wheres[value],
          }))}
          value={filter.where}
          onChange={(where) => onFilter({ ...filter, where })}
        />
        <Choice
          label={said.filter.state}
          any={said.filter.anyState}
          options={states.map((value) => ({ value, label: said.filter.states[value] }))}
          value={filter.state}
          onChange={(state) => onFilter({ ...filter, state })}
        />
        {tags.size === 0 && filter.tag === null ? null : (
          <Choice
            label={said.filter.tag}
            any={said.filter.anyTag}
            options={[...tags].map(([value, count]) => ({ value, label: said.filter.count(value, count) }))}
            value={filter.tag}
            onChange={(tag) => onFilter({ ...filter, tag })}
          />
        )}
      </div>
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

/** One of a few, or any. */
function Choice<Value extends string>({
  label,
  any,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}): ReactElement {
  return (
    <select
      className={styles.choice}
      aria-label={label}
      data-set={value !== null}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(options.find((one) => one.value === chosen)?.value ?? null);
      }}
    >
      <option value="">{any}</option>
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  );
}
