/** Five categories, each with colour, letter and name, as one radio group; their keys work while nobody types. */
import type { ReactElement } from 'react';

import { categories, type Category } from '../../engine/annotate/note';
import { useApp } from '../../store/use-app';
import { words } from '../../words/words';
import { CategoryChip } from './CategoryChip';
import styles from './CategoryPicker.module.css';

export function CategoryPicker({
  value,
  onChange,
}: {
  readonly value: Category;
  readonly onChange: (category: Category) => void;
}): ReactElement {
  const keys = useApp((state) => state.settings.singleKeys);
  return (
    <fieldset className={styles.picker}>
      <legend>{words.notes.editor.category}</legend>
      {categories.map((category, index) => (
        <label key={category} className={styles.option} data-category={category}>
          <input
            type="radio"
            name="note-category"
            checked={category === value}
            onChange={() => onChange(category)}
          />
          <CategoryChip category={category} />
          {words.notes.categories[category].name}
          {keys ? <kbd aria-hidden="true">{index + 1}</kbd> : null}
        </label>
      ))}
    </fieldset>
  );
}
