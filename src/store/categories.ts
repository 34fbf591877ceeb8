/** The reader's categories: what each is called, its sign and its colour; those to begin with, and how to find one. */
import { useMemo } from 'react';

import type { Category } from '../engine/annotate/note';
import type { CategoryLook } from '../storage/category';
import { words } from '../words/words';
import { useApp } from './use-app';

/**
 * The set to begin with, after MQM's top level (accuracy, terminology, style …) as issue 6 lists it, and a remark for
 * what is none of these. The ids are kept in notes and never change; names can.
 */
export const firstCategories: readonly CategoryLook[] = [
  { id: 'question', colour: 'yellow', ...words.notes.categories.question },
  { id: 'error', colour: 'coral', ...words.notes.categories.error },
  { id: 'omission', colour: 'orange', ...words.notes.categories.omission },
  { id: 'name', colour: 'pink', ...words.notes.categories.name },
  { id: 'number', colour: 'blue', ...words.notes.categories.number },
  { id: 'style', colour: 'green', ...words.notes.categories.style },
  { id: 'idea', colour: 'teal', ...words.notes.categories.idea },
  { id: 'remark', colour: 'violet', ...words.notes.categories.remark },
];

/** Categories of earlier versions: no longer offered, but their notes keep name and colour. */
const retired: readonly CategoryLook[] = [
  { id: 'term', colour: 'blue', ...words.notes.categories.term },
  { id: 'source', colour: 'green', ...words.notes.categories.source },
];

/** The category of a note that was only highlighted or noted; the last of the reader's own when it was deleted. */
export const plainCategory: Category = 'remark';

/** The reader's list, or the first one. */
export function categoriesOf(settings: {
  readonly categories: readonly CategoryLook[] | null;
}): readonly CategoryLook[] {
  return settings.categories ?? firstCategories;
}

/** How a category looks; one that nobody knows (from another device) goes by its id, in grey. */
export function lookOf(list: readonly CategoryLook[], id: Category): CategoryLook {
  const known =
    list.find((one) => one.id === id) ??
    firstCategories.find((one) => one.id === id) ??
    retired.find((one) => one.id === id);
  return known ?? { id, name: id, sign: '•', colour: 'grey' };
}

/** The reader's list; the same object until it changes. */
export function useCategories(): readonly CategoryLook[] {
  const kept = useApp((state) => state.settings.categories);
  return kept ?? firstCategories;
}

/** How the category of a note looks. */
export function useCategory(id: Category): CategoryLook {
  const list = useCategories();
  return useMemo(() => lookOf(list, id), [list, id]);
}

/** Where a note goes that names no category: the plain one, or the reader's last. */
export function defaultCategory(list: readonly CategoryLook[]): Category {
  return list.some((one) => one.id === plainCategory) ? plainCategory : (list.at(-1)?.id ?? plainCategory);
}
