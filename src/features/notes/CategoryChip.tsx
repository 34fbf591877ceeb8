/** The tab of a category: its sign on its colour, as it stands in the gutter. Always beside its name. */
import type { ReactElement } from 'react';

import type { Category } from '../../engine/annotate/note';
import { useCategory } from '../../store/categories';
import styles from './CategoryChip.module.css';

export function CategoryChip({ category }: { readonly category: Category }): ReactElement {
  return (
    <span className={styles.chip} data-category={category} aria-hidden="true">
      {useCategory(category).sign}
    </span>
  );
}
