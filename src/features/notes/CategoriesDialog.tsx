/** The reader's categories: name, sign and colour; a new one; and deleting one, which asks when notes have it. */
import { useState, type ReactElement } from 'react';

import { noteColours, type CategoryLook, type NoteColour } from '../../storage/category';
import { useCategories } from '../../store/categories';
import { useActions } from '../../store/use-app';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ToolButton } from '../../ui/ToolButton';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';
import styles from './CategoriesDialog.module.css';

const said = laterWords.notes.categoriesDialog;

export function CategoriesDialog(): ReactElement {
  const categories = useCategories();
  const { closeDialog, changeSettings, notesInCategory, recategorise } = useActions();
  const [leaving, setLeaving] = useState<CategoryLook | null>(null);
  const change = (list: readonly CategoryLook[]): void => changeSettings({ categories: [...list] });
  const edit = (id: string, part: Partial<CategoryLook>): void =>
    change(categories.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const drop = (id: string): void => {
    change(categories.filter((one) => one.id !== id));
    setLeaving(null);
  };
  const add = (): void => {
    const taken = new Set(categories.map(({ colour }) => colour));
    const colour = noteColours.find((one) => !taken.has(one)) ?? 'grey';
    change([...categories, { id: freshId(categories), name: said.fresh, sign: '+', colour }]);
  };
  return (
    <Dialog
      title={said.title}
      close={words.export.close}
      onClose={closeDialog}
      foot={
        <>
          <Button tone="quiet" onClick={() => changeSettings({ categories: null })}>
            {said.reset}
          </Button>
          <Button icon="plus" onClick={add}>
            {said.add}
          </Button>
          <Button tone="primary" onClick={closeDialog}>
            {laterWords.notes.editor.done}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{said.text}</p>
      <ul className={styles.list}>
        {categories.map((one) => (
          <li key={one.id}>
            <Row
              look={one}
              onEdit={(part) => edit(one.id, part)}
              onRemove={
                categories.length === 1
                  ? null
                  : () => (notesInCategory(one.id) === 0 ? drop(one.id) : setLeaving(one))
              }
            />
            {leaving?.id === one.id ? (
              <Leaving
                look={one}
                count={notesInCategory(one.id)}
                others={categories.filter(({ id }) => id !== one.id)}
                onKeep={() => setLeaving(null)}
                onMove={(to) => {
                  recategorise(one.id, to);
                  drop(one.id);
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Row({
  look,
  onEdit,
  onRemove,
}: {
  readonly look: CategoryLook;
  readonly onEdit: (part: Partial<CategoryLook>) => void;
  /** Null for the last one. */
  readonly onRemove: (() => void) | null;
}): ReactElement {
  // What stands in the fields; only what is a name and a sign is kept.
  const [name, setName] = useState(look.name);
  const [sign, setSign] = useState(look.sign);
  return (
    <div className={styles.row} data-category={look.id}>
      <input
        className={styles.sign}
        aria-label={said.of(look.name, said.sign)}
        value={sign}
        onChange={(event) => {
          const last =
            [...new Intl.Segmenter().segment(event.currentTarget.value.trim())].at(-1)?.segment ?? '';
          setSign(last);
          if (last !== '' && last.length <= 8) onEdit({ sign: last });
        }}
      />
      <input
        className={styles.name}
        aria-label={said.of(look.name, said.name)}
        maxLength={60}
        value={name}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setName(typed);
          if (typed.trim() !== '') onEdit({ name: typed.trim() });
        }}
      />
      <select
        className={styles.colour}
        aria-label={said.of(look.name, said.colour)}
        value={look.colour}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const colour = noteColours.find((one): one is NoteColour => one === value);
          if (colour !== undefined) onEdit({ colour });
        }}
      >
        {noteColours.map((colour) => (
          <option key={colour} value={colour}>
            {said.colours[colour]}
          </option>
        ))}
      </select>
      <ToolButton
        icon="trash"
        label={said.remove(look.name)}
        disabled={onRemove === null}
        onClick={() => onRemove?.()}
      />
    </div>
  );
}

/** A category in use does not go without an answer. */
function Leaving({
  look,
  count,
  others,
  onKeep,
  onMove,
}: {
  readonly look: CategoryLook;
  readonly count: number;
  readonly others: readonly CategoryLook[];
  readonly onKeep: () => void;
  readonly onMove: (to: string) => void;
}): ReactElement {
  const [to, setTo] = useState(others[0]?.id ?? '');
  return (
    <div className={styles.leaving} role="alert">
      <p>{said.inUse(look.name, count)}</p>
      <label>
        {said.moveTo(count)}{' '}
        <select value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button onClick={onKeep}>{said.keep}</Button>
      <Button tone="primary" onClick={() => onMove(to)}>
        {said.removeNow}
      </Button>
    </div>
  );
}

/** An id that no category has: notes keep it for good, the name may change. */
function freshId(categories: readonly CategoryLook[]): string {
  for (let n = categories.length + 1; ; n += 1) {
    const id = `own-${n}`;
    if (!categories.some((one) => one.id === id)) return id;
  }
}
