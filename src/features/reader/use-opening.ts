/** Clicking in the text: a mark opens its difference, a fill its note; where several lie on one word, clicks go through them. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

import { useActions, useApp } from '../../store/use-app';

type Target =
  | { readonly what: 'difference'; readonly id: string; readonly place: number }
  | { readonly what: 'note'; readonly id: string };

export function useOpening(root: RefObject<HTMLElement | null>): void {
  const { selectDifference, openNote } = useActions();
  const selected = useApp((state) => state.selected);
  const activeNote = useApp((state) => state.activeNote);

  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const onClick = (event: MouseEvent): void => {
      if (
        !(event.target instanceof Element) ||
        event.target.closest('button') !== null ||
        document.getSelection()?.isCollapsed === false
      )
        return;
      const targets = targetsAt(event.target);
      const open = targets.findIndex((one) =>
        one.what === 'note'
          ? one.id === activeNote
          : one.id === selected?.difference && one.place === selected.place,
      );
      const next = targets[(open + 1) % Math.max(targets.length, 1)];
      if (next === undefined) return;
      if (next.what === 'note') openNote(next.id);
      else selectDifference(next.id, next.place);
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [root, selected, activeNote, selectDifference, openNote]);
}

/** Everything that lies on the word that was hit, from inside to outside. */
function targetsAt(hit: Element): readonly Target[] {
  const targets: Target[] = [];
  for (let element: Element | null = hit; element !== null; element = element.parentElement) {
    const difference = element.getAttribute('data-difference');
    const note = element.getAttribute('data-note');
    if (difference !== null)
      targets.push({ what: 'difference', id: difference, place: Number(element.getAttribute('data-place')) });
    if (note !== null) targets.push({ what: 'note', id: note });
    if (element.hasAttribute('data-text')) break;
  }
  return targets;
}
