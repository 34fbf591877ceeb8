/** The panel as the apparatus of an edition: each entry under its row, `lama] Llama`, so that one reads text and variants together. */
import { memo, useEffect, useMemo, type ReactElement, type RefObject } from 'react';

import { atPlace } from '../../engine/compare/at-place';
import type { Difference } from '../../engine/compare/difference';
import type { OnDismiss } from '../../store/dismissals';
import type { Selected } from '../../store/state';
import { useActions } from '../../store/use-app';
import { KindGlyph } from '../../ui/KindGlyph';
import { words } from '../../words/words';
import { apparatusOf, type Entry, type RowEntries } from './apparatus';
import styles from './Apparatus.module.css';
import { DifferenceCard } from './DifferenceCard';
import itemStyles from './DifferenceItem.module.css';
import { chunkSize, inChunks } from './ItemChunk';
import { fitPair } from './middle-cut';
import { Relation } from './Relation';
import { Slot } from './Slot';
import { useLanguages } from './use-languages';
import { useRowInView } from './use-scroller';
import { useWording } from './wording';

const text = words.differencesPanel;

/** Signs on the one line of an entry: a little less than in the list, for the bracket and the count. */
const room = 38;

interface ApparatusProps {
  readonly shown: readonly Difference[];
  readonly selected: Selected | null;
  readonly rowLabels: ReadonlyMap<number, string>;
  readonly sameRule: ReadonlyMap<string, number>;
  readonly onDismiss: OnDismiss;
  /** What scrolls the list: it follows the text. */
  readonly list: RefObject<HTMLElement | null>;
}

export function Apparatus(props: ApparatusProps): ReactElement {
  const { shown, selected, rowLabels, sameRule, onDismiss, list } = props;
  const rows = useMemo(() => apparatusOf(shown), [shown]);
  useFollowText(list, selected === null);
  return (
    <div className={styles.apparatus}>
      {inChunks(rows).map((chunk, index) => (
        <div key={index * chunkSize} className={rows.length > chunkSize ? styles.chunk : undefined}>
          {chunk.map((row) => (
            <ApparatusRow
              key={row.row}
              row={row}
              selected={isIn(row, selected) ? selected : null}
              rowLabels={rowLabels}
              sameRule={sameRule}
              onDismiss={onDismiss}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function isIn({ entries }: RowEntries, selected: Selected | null): boolean {
  return entries.some(
    (entry) => entry.difference.id === selected?.difference && entry.places.includes(selected.place),
  );
}

const ApparatusRow = memo(function ApparatusRow({
  row: { row, entries },
  selected,
  rowLabels,
  sameRule,
  onDismiss,
}: Omit<ApparatusProps, 'shown' | 'list'> & { readonly row: RowEntries }): ReactElement {
  const label = rowLabels.get(row) ?? '';
  return (
    <section className={styles.row} data-apparatus-row={row}>
      <h2 className={styles.label}>
        <span aria-hidden="true">{label}</span>
        <span className="spoken">{text.row(label)}</span>
      </h2>
      <ol>
        {entries.map((entry) => {
          const open = selected?.difference === entry.difference.id;
          return (
            <li
              key={entry.difference.id}
              className={open ? itemStyles['item'] : styles.item}
              data-kind={entry.difference.kind}
              data-open={open || undefined}
              data-difference={entry.difference.id}
            >
              <EntryHead entry={entry} open={open} />
              {open && (
                <DifferenceCard
                  difference={entry.difference}
                  place={selected.place}
                  rowLabels={rowLabels}
                  sameRule={sameRule.get(entry.difference.type) ?? 1}
                  onDismiss={onDismiss}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
});

function EntryHead({ entry, open }: { readonly entry: Entry; readonly open: boolean }): ReactElement {
  const { difference, place, places, again } = entry;
  const { selectDifference, clearSelected } = useActions();
  const { title } = useWording()(difference);
  return (
    <button
      type="button"
      className={open ? itemStyles['head'] : styles.head}
      aria-expanded={open}
      onClick={() => (open ? clearSelected() : selectDifference(difference.id, place))}
    >
      <span className={open ? itemStyles['glyph'] : styles.glyph}>
        <KindGlyph kind={difference.kind} size={open ? 16 : 14} />
      </span>
      {open ? (
        <span className={itemStyles['title']}>{title}</span>
      ) : (
        <>
          <span className="spoken">{`${title}: `}</span>
          <Variant difference={atPlace(difference, difference.places[place])} />
          {places.length > 1 && <span className={styles.count}>{`× ${places.length}`}</span>}
          {again && <span className={styles.count}>{text.again}</span>}
        </>
      )}
    </button>
  );
}

/** Lemma, bracket, variant. */
function Variant({ difference }: { readonly difference: Difference }): ReactElement {
  const languages = useLanguages();
  const [nl, en] = useMemo(
    () => fitPair(difference.nl.read, difference.en.read, room),
    [difference.nl.read, difference.en.read],
  );
  return (
    <span className={styles.variant}>
      {nl === null ? <Slot wide /> : <span lang={languages.nl}>{nl}</span>}
      <span aria-hidden="true">]</span>
      {difference.class === 'cue' ? (
        <Relation sign="ask" />
      ) : (
        <span className="spoken">{text.differsFrom}</span>
      )}
      {en === null ? <Slot wide /> : <i lang={languages.en}>{en}</i>}
    </span>
  );
}

/** Keeps the entries of the row that is read at the head of the list, unless the reader is busy in the list itself. */
function useFollowText(list: RefObject<HTMLElement | null>, follow: boolean): void {
  const row = useRowInView();
  useEffect(() => {
    const frame = list.current;
    if (frame === null || !follow || row === null) return;
    if (frame.matches(':hover') || frame.contains(document.activeElement)) return;
    const groups = [...frame.querySelectorAll<HTMLElement>('[data-apparatus-row]')];
    const group = groups.findLast((one) => Number(one.dataset['apparatusRow']) <= row) ?? groups[0];
    if (group === undefined) return;
    frame.scrollBy(0, group.getBoundingClientRect().top - frame.getBoundingClientRect().top - 4);
  }, [list, follow, row]);
}
