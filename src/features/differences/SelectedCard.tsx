/** The selected difference as a card by itself, for the plate between the rows: its title, the card, and the steps on. */
import { useCallback, useEffect, useLayoutEffect, useRef, type ReactElement } from 'react';

import { atPlace } from '../../engine/compare/at-place';
import type { Difference } from '../../engine/compare/difference';
import type { Reach } from '../../store/dismissals';
import type { Selected } from '../../store/state';
import { useActions, useApp } from '../../store/use-app';
import { useRowLabels, useSheet, useVisible } from '../../store/use-visible';
import { rowElement } from './use-scroller';
import { KindGlyph } from '../../ui/KindGlyph';
import { ToolButton } from '../../ui/ToolButton';
import { words } from '../../words/words';
import { DifferenceCard } from './DifferenceCard';
import styles from './SelectedCard.module.css';
import { RowLabel } from './Where';
import { useWording } from './wording';

const text = words.differencesPanel;

/** Nothing while nothing is selected, or while a filter hides what is. */
export function SelectedCard(): ReactElement | null {
  const selected = useApp((state) => state.selected);
  const { visible } = useVisible();
  const difference = visible.shown.find((one) => one.id === selected?.difference);
  if (selected === null || difference === undefined) return null;
  // What was typed or unfolded for one difference is not said of the next.
  return <Card key={difference.id} difference={difference} selected={selected} />;
}

function Card({
  difference,
  selected,
}: {
  readonly difference: Difference;
  readonly selected: Selected;
}): ReactElement {
  const { dismiss, clearSelected } = useActions();
  const { visible } = useVisible();
  const rowLabels = useRowLabels(useSheet());
  const here = difference.places[selected.place] ?? difference.places[0];
  const { title } = useWording()(atPlace(difference, here));
  const sameRule = visible.shown.filter((one) => one.type === difference.type).length;
  const box = useRef<HTMLDivElement>(null);
  useFocusGoesOn(box, here?.row ?? null);
  const onDismiss = useCallback(
    ({ key }: Difference, reach: Reach, reason: string, row: number) => dismiss(key, reach, reason, row),
    [dismiss],
  );
  return (
    <div ref={box} className={styles.selected} data-kind={difference.kind} data-selected-card>
      <div className={styles.head}>
        <KindGlyph kind={difference.kind} />
        <h2 className={styles.title}>{title}</h2>
        <RowLabel label={rowLabels.get(here?.row ?? -1) ?? ''} />
        <ToolButton icon="close" label={text.card.close} className={styles.close} onClick={clearSelected} />
      </div>
      <DifferenceCard
        difference={difference}
        place={selected.place}
        rowLabels={rowLabels}
        sameRule={sameRule}
        onDismiss={onDismiss}
        tail={<Steps selected={selected} />}
      />
    </div>
  );
}

/** To the place before and the next one, with the panel's own count. */
function Steps({ selected }: { readonly selected: Selected }): ReactElement {
  const { stops } = useVisible();
  const { stepDifference } = useActions();
  const at = stops.findIndex(
    (stop) => stop.difference === selected.difference && stop.place === selected.place,
  );
  return (
    <fieldset aria-label={text.stepper} className={styles.steps}>
      <ToolButton icon="arrow-up" label={text.previous} onClick={() => stepDifference(-1)} />
      <span>{text.position(at + 1, stops.length)}</span>
      <ToolButton icon="arrow-down" label={text.next} onClick={() => stepDifference(1)} />
    </fieldset>
  );
}

/**
 * A step, a dismissal or Escape takes the card away with the focus in it. The focus then goes to the same button of the
 * card that took its place, else to the row that it stood below.
 */
function useFocusGoesOn(box: { readonly current: HTMLElement | null }, row: number | null): void {
  const items = useSheet();
  const sheet = useRef(items);
  useEffect(() => {
    sheet.current = items;
  }, [items]);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      const held = document.activeElement;
      if (element === null || held === null || !element.contains(held)) return;
      const name = held.getAttribute('aria-label');
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const again =
          name === null
            ? null
            : document.querySelector<HTMLElement>(`[data-selected-card] [aria-label="${CSS.escape(name)}"]`);
        const control =
          row === null
            ? null
            : rowElement(sheet.current, row)?.querySelector<HTMLElement>('[data-row-control]');
        (again ?? control)?.focus({ preventScroll: true });
      });
    };
  }, [box, row]);
}
