/** The inspector of differences: legend, groups of the list with the selected one unfolded, and the stepper at the foot. */
import { useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type ReactElement } from 'react';

import type { Difference } from '../../engine/compare/difference';
import { ignoredEntries, type IgnoredEntry, type Reach } from '../../store/dismissals';
import type { Selected } from '../../store/state';
import { useActions, useApp } from '../../store/use-app';
import { groupOf, type Group } from '../../store/visible-differences';
import { later } from '../../ui/later';
import { words } from '../../words/words';
import { Conventions } from './Conventions';
import { DifferenceGroup } from './DifferenceGroup';
import styles from './DifferencesPanel.module.css';
import { doubtfulRowItems, useDoubtfulRows } from './DoubtfulRows';
import { Introduction } from './Introduction';
import { inChunks } from './ItemChunk';
import { Legend } from './Legend';
import { ListGroup } from './ListGroup';
import { ListState } from './ListState';
import { ListTail } from './ListTail';
import { groupDifferences, groups } from './order';
import { Stepper } from './Stepper';
import { ViewTabs } from './ViewTabs';
import { useRowLabels, useSheet, useVisible } from '../../store/use-visible';

const Apparatus = later(async () => (await import('./Apparatus')).Apparatus);

const Explanation = later(async () => (await import('./Explanation')).Explanation);
const IgnoredList = later(async () => (await import('./IgnoredList')).IgnoredList);

const text = words.differencesPanel;

/** Form is folded until asked for: it is counted, and keeps quiet. */
const foldedAtFirst: readonly string[] = ['form-and-origin'];

const formOnly: readonly Group[] = ['form-and-origin'];

/** Fills its container; the app draws the tabs around it. On the phone it lies in the app's sheet, and then shows the selected card alone. */
export function DifferencesPanel(): ReactElement {
  const { visible, stops } = useVisible();
  const sheet = useSheet();
  const rowLabels = useRowLabels(sheet);
  const readings = useApp((state) => state.readings);
  const acceptedRows = useApp((state) => state.acceptedRows);
  const apartRows = useApp((state) => state.apartRows);
  const order = useApp((state) => state.listOrder);
  const selected = useApp((state) => state.selected);
  const actions = useActions();
  const doubtful = useDoubtfulRows(sheet, acceptedRows, apartRows);
  const grouped = useMemo(
    () => groupDifferences(visible.shown, order === 'weight' ? 'weight' : 'place'),
    [visible, order],
  );
  const chunks = useMemo(
    () => ({
      'says-something-else': inChunks(grouped['says-something-else']),
      'worth-a-look': inChunks(grouped['worth-a-look']),
      'form-and-origin': inChunks(grouped['form-and-origin']),
    }),
    [grouped],
  );
  // The apparatus has the rows' entries; form stays the folded group it is.
  const listed = order === 'row' ? formOnly : groups;
  // As the tab of the panel counts them: form is folded away and not to be looked at.
  const open = visible.shown.filter((one) => groupOf(one) !== 'form-and-origin').length;
  const explained = useApp((state) => state.explained);
  const impression = useApp((state) => state.comparison.impressions).find(
    (one) => one.side === explained?.side && one.code === explained.code,
  );
  const ignored = useIgnored();
  const showIgnored = useApp((state) => state.showDismissed);
  const [folded, setFolded] = useState(foldedAtFirst);
  const list = useRef<HTMLElement>(null);

  const sameRule = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { type } of visible.shown) counts.set(type, (counts.get(type) ?? 0) + 1);
    return counts;
  }, [visible]);

  const chosen = selected?.difference ?? null;
  const chosenGroup = useMemo(
    () => groups.find((group) => grouped[group].some((one) => one.id === chosen)),
    [grouped, chosen],
  );

  const toggle = useCallback(
    (difference: Difference, isOpen: boolean) => {
      if (isOpen) actions.clearSelected();
      else actions.selectDifference(difference.id);
    },
    [actions],
  );
  const dismiss = useCallback(
    (difference: Difference, reach: Reach, reason: string, row: number) => {
      actions.dismiss(difference.key, reach, reason, row);
    },
    [actions],
  );

  useScrollToSelected(list, selected);
  const keepFocus = useKeptFocus(list);

  const foldGroup = useCallback(
    (group: string, isOpen: boolean) => {
      if (isOpen && group === chosenGroup) actions.clearSelected();
      setFolded((before) =>
        isOpen ? [...before.filter((one) => one !== group), group] : before.filter((one) => one !== group),
      );
    },
    [actions, chosenGroup],
  );

  return (
    <div className={styles.panel} data-card={chosenGroup === undefined ? undefined : true}>
      {(ignored.length > 0 || showIgnored) && <ViewTabs open={open} ignored={ignored.length} />}
      {showIgnored ? null : <Legend visible={visible} />}
      {showIgnored && (
        <div className={styles.list}>
          <IgnoredList entries={ignored} />
        </div>
      )}
      <section ref={list} className={styles.list} aria-label={text.list} hidden={showIgnored} {...keepFocus}>
        <Introduction />
        {impression !== undefined && <Explanation impression={impression} rowLabels={rowLabels} />}
        {doubtful.length > 0 && readings !== null && (
          <ListGroup
            {...text.groups['check-first']}
            count={doubtful.length}
            open={!folded.includes('check-first')}
            onToggle={() => foldGroup('check-first', !folded.includes('check-first'))}
          >
            <ol>{doubtfulRowItems(doubtful, readings, actions.goToRow)}</ol>
          </ListGroup>
        )}
        {order === 'row' && (
          <Apparatus
            shown={visible.shown}
            selected={selected}
            rowLabels={rowLabels}
            sameRule={sameRule}
            onDismiss={dismiss}
            list={list}
          />
        )}
        {listed.map((group) =>
          grouped[group].length === 0 ? null : (
            <DifferenceGroup
              key={group}
              {...text.groups[group]}
              chunks={chunks[group]}
              count={grouped[group].length}
              folded={folded.includes(group)}
              selected={group === chosenGroup ? selected : null}
              sameRule={sameRule}
              rowLabels={rowLabels}
              onFold={() => foldGroup(group, !folded.includes(group) || group === chosenGroup)}
              onToggle={toggle}
              onDismiss={dismiss}
            />
          ),
        )}
        <ListState visible={visible} doubtfulRows={doubtful.length} />
        <ListTail visible={visible} />
        <Conventions />
      </section>
      <Stepper visible={visible} stops={stops} />
    </div>
  );
}

/** The glossary of dismissals; reckoned when something of it changed. */
function useIgnored(): readonly IgnoredEntry[] {
  const pair = useApp((state) => state.pair);
  const everywhere = useApp((state) => state.everywhere);
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const comparison = useApp((state) => state.comparison);
  return useMemo(
    () => ignoredEntries({ pair, everywhere, readings, rows, comparison }),
    [pair, everywhere, readings, rows, comparison],
  );
}

function headOf(list: HTMLElement | null, id: string): HTMLButtonElement | null {
  return list?.querySelector<HTMLButtonElement>(`[data-difference="${CSS.escape(id)}"] button`) ?? null;
}

/** The id of the item after this one in the list, else of the one before. */
function neighbourOf(list: HTMLElement | null, id: string): string | null {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
  const at = items.findIndex((item) => item.dataset['difference'] === id);
  return (items[at + 1] ?? items[at - 1])?.dataset['difference'] ?? null;
}

/**
 * When the item that has the focus goes – dismissed by its button or by a key –, the focus moves to the one that takes
 * its place, else the keyboard would start at the top of the page. The neighbour is noted while there still is one.
 */
function useKeptFocus(list: { readonly current: HTMLElement | null }): {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
} {
  const held = useRef<{ readonly element: Element; readonly neighbour: string | null } | null>(null);
  useEffect(() => {
    if (held.current === null || held.current.element.isConnected) return;
    const { neighbour } = held.current;
    held.current = null;
    if (neighbour !== null) headOf(list.current, neighbour)?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target }) => {
      const id = target.closest<HTMLElement>('[data-difference]')?.dataset['difference'];
      held.current = id === undefined ? null : { element: target, neighbour: neighbourOf(list.current, id) };
    },
    onBlur: () => {
      // Gone with its item, an element may still say that it lost the focus.
      if (held.current?.element.isConnected === true) held.current = null;
    },
  };
}

/** Brings the selected item into the list's view, and nothing else on the page. */
function useScrollToSelected(
  list: { readonly current: HTMLElement | null },
  selected: Selected | null,
): void {
  useEffect(() => {
    const frame = list.current;
    // In the apparatus a finding stands in several rows: the open one is meant.
    const item = selected === null ? null : (frame?.querySelector('[data-open]') ?? null);
    if (frame === null || item === null) return;
    const view = frame.getBoundingClientRect();
    const box = item.getBoundingClientRect();
    const above = box.top - view.top;
    const below = box.bottom - view.bottom;
    if (above < 0 || box.height > view.height) frame.scrollBy(0, above - 8);
    else if (below > 0) frame.scrollBy(0, Math.min(below + 12, above));
  }, [list, selected]);
}
