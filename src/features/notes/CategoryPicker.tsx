/** The reader's categories, each with colour, sign and name, as one radio group; their keys work while nobody types. */
import type { ReactElement } from 'react';

import type { Category } from '../../engine/annotate/note';
import { useCategories } from '../../store/categories';
import { useApp } from '../../store/use-app';
import { laterWords } from '../../words/later-words';
import { CategoryChip } from './CategoryChip';
import styles from './CategoryPicker.module.css';

export function CategoryPicker({
  value,
  onChange,
}: {
  readonly value: Category;
  readonly onChange: (category: Category) => void;
}): ReactElement {
  const categories = useCategories();
  const keys = useApp((state) => state.settings.singleKeys);
  return (
    <fieldset className={styles.picker}>
      <legend>{laterWords.notes.editor.category}</legend>
      {categories.map(({ id: category, name }, index) => (
        <label key={category} className={styles.option} data-category={category}>
          <input
            type="radio"
            name="note-category"
            checked={category === value}
            onChange={() => onChange(category)}
          />
          <CategoryChip category={category} />
          {name}
          {keys && index < 9 ? <kbd aria-hidden="true">{index + 1}</kbd> : null}
        </label>
      ))}
    </fieldset>
  );
}
