/** What the list can be ordered and narrowed by, unfolded: order, weight, doubt, class and type. */
import type { ReactElement } from 'react';

import type { DifferenceClass } from '../../engine/compare/difference';
import { useActions, useApp } from '../../store/use-app';
import type { Visible } from '../../store/visible-differences';
import { Segments } from '../../ui/Segments';
import { words } from '../../words/words';
import styles from './ViewOptions.module.css';

const text = words.differencesPanel.view;

const orders = [
  { value: 'place', label: text.orders.place },
  { value: 'weight', label: text.orders.weight },
  { value: 'row', label: text.orders.row },
] as const;

const weights = [
  { value: 'info', label: text.weights.info },
  { value: 'minor', label: text.weights.minor },
  { value: 'major', label: text.weights.major },
  { value: 'critical', label: text.weights.critical },
] as const;

const classOrder: readonly DifferenceClass[] = ['content', 'cue', 'locale', 'form', 'artefact'];

const states = [
  { value: 'open', label: text.states.open },
  { value: 'all', label: text.states.all },
  { value: 'doubtful', label: text.states.doubtful },
] as const;

export function ViewChoices({ visible }: { readonly visible: Visible }): ReactElement {
  const order = useApp((state) => state.listOrder);
  const least = useApp((state) => state.leastSeverity);
  const filter = useApp((state) => state.filter);
  const showDoubtful = useApp((state) => state.showDoubtful);
  const { sortList, showFrom, changeFilter, toggleClass, toggleType, toggleDoubtful } = useActions();
  const state = filter.onlyDoubtful ? 'doubtful' : showDoubtful ? 'all' : 'open';
  function choose(next: typeof state): void {
    changeFilter({ onlyDoubtful: next === 'doubtful' });
    if (next !== 'doubtful' && (next === 'all') !== showDoubtful) toggleDoubtful();
  }
  // A type that is filtered out stays in the list, so that it can be had back.
  const types = [...new Set([...visible.typeCounts.keys(), ...filter.hiddenTypes])]
    .map((type) => ({
      type,
      name: words.differencesPanel.typeName(type),
      count: visible.typeCounts.get(type) ?? 0,
    }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return (
    <>
      <Segments legend={text.order} options={orders} value={order} small onChange={sortList} />
      <Segments legend={text.from} options={weights} value={least} small onChange={showFrom} />
      <Segments legend={text.state} options={states} value={state} small onChange={choose} />
      <Choices
        legend={text.classes}
        choices={classOrder.map((one) => ({
          key: one,
          name: text.classNames[one],
          count: visible.classCounts.get(one) ?? 0,
          shown: !filter.hiddenClasses.includes(one),
          onToggle: () => toggleClass(one),
        }))}
      />
      {types.length > 0 && (
        <Choices
          legend={text.types}
          choices={types.map(({ type, name, count }) => ({
            key: type,
            name,
            count,
            shown: !filter.hiddenTypes.includes(type),
            onToggle: () => toggleType(type),
          }))}
        />
      )}
    </>
  );
}

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

/** Several of many: pressed means shown. */
function Choices({
  legend,
  choices,
}: {
  readonly legend: string;
  readonly choices: readonly Choice[];
}): ReactElement {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map(({ key, name, count, shown, onToggle }) => (
        <button
          key={key}
          type="button"
          aria-pressed={shown}
          aria-label={text.counted(name, count)}
          onClick={onToggle}
        >
          {name} <span>{count}</span>
        </button>
      ))}
    </fieldset>
  );
}
