/** The hinge of a row: bridge, number, the tokens of its differences and the tabs of its notes. */
import type { ReactElement } from 'react';

import type { HandState } from '../../engine/align/hand';
import type { Selected } from '../../store/state';
import { useCategory } from '../../store/categories';
import { useActions } from '../../store/use-app';
import { Icon } from '../../ui/Icon';
import { KindGlyph } from '../../ui/KindGlyph';
import { words } from '../../words/words';
import { Bridge } from './Bridge';
import type { BridgeShape } from './Bridge';
import type { Placed } from './gutter';
import type { RowLoad, Tab, Token } from './row-load';
import styles from './Hinge.module.css';

interface Props {
  readonly label: string;
  readonly shape: BridgeShape;
  /** Why the row stands, where the reader has a part in it. */
  readonly hand: HandState | null;
  readonly load: RowLoad;
  /** Where things stand, by key; null on the phone and before the row was measured. */
  readonly placed: ReadonlyMap<string, Placed> | null;
  readonly inline: boolean;
  readonly selected: Selected | null;
  readonly activeNote: string | null;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** `3 of 13`, at the row where the pairing stands now. */
  readonly progress: { readonly done: number; readonly of: number } | null;
}

export function Hinge(props: Props): ReactElement {
  const { label, shape, hand, load, placed, inline, selected, activeNote, open, onOpen, progress } = props;
  const { row } = words.reader;
  const sign = hand === null || hand === 'open' || hand === 'brought' ? null : signs[hand];
  const said =
    shape === 'waiting' || hand === null || hand === 'open'
      ? row.certainty[shape]
      : `${row.certainty[shape]}, ${words.hand.states[hand]}`;
  return (
    <div className={styles.hinge} data-hinge data-shape={shape}>
      <Bridge shape={shape} />
      {shape === 'waiting' ? (
        progress !== null && <Progress {...progress} />
      ) : (
        <button
          type="button"
          className={styles.number}
          data-row-control
          tabIndex={-1}
          aria-expanded={open}
          aria-label={row.button(label, said)}
          title={said}
          onClick={onOpen}
        >
          {shape === 'doubtful' && <em aria-hidden="true">?</em>}
          {sign !== null && <Icon name={sign} size={12} />}
          <span>{label}</span>
        </button>
      )}
      {(inline || placed !== null) && (
        <>
          {load.tokens.length > 0 && (
            <div className={styles.tokens}>
              {load.tokens.map((token) => (
                <TokenButton
                  key={token.difference}
                  token={token}
                  placed={placed?.get(tokenKey(token)) ?? null}
                  selected={selected}
                />
              ))}
            </div>
          )}
          {load.tabs.length > 0 && (
            <div className={styles.tabs}>
              {load.tabs.map((tab) => (
                <TabButton
                  key={tab.note}
                  tab={tab}
                  placed={placed?.get(tabKey(tab)) ?? null}
                  active={tab.note === activeNote}
                />
              ))}
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** The sign of a row that the reader fixed, left of its number. */
const signs = { pinned: 'pin', accepted: 'check', edited: 'align' } as const;

export const tokenKey = (token: Token): string => `d ${token.difference}`;
export const tabKey = (tab: Tab): string => `n ${tab.note}`;

function TokenButton({
  token,
  placed,
  selected,
}: {
  readonly token: Token;
  readonly placed: Placed | null;
  readonly selected: Selected | null;
}): ReactElement {
  const { selectDifference } = useActions();
  const { difference, kind, title, places } = token;
  const chosen = selected?.difference === difference && places.includes(selected.place);
  /** A second click goes to the next place in this row. */
  const select = (): void => {
    const at = chosen ? places.indexOf(selected.place) : -1;
    selectDifference(difference, places[(at + 1) % places.length] ?? 0);
  };
  return (
    <button
      type="button"
      className={styles.token}
      data-kind={kind}
      data-token={difference}
      data-row-control
      data-chosen={chosen || undefined}
      aria-pressed={chosen}
      aria-label={words.reader.token(words.reader.kinds[kind], title, places.length)}
      title={title}
      tabIndex={-1}
      style={placed === null ? undefined : { left: `calc(50% + ${placed.aside}px)`, top: placed.y }}
      onClick={select}
    >
      <KindGlyph kind={kind} />
      {places.length > 1 && <b aria-hidden="true">{places.length}</b>}
    </button>
  );
}

function TabButton({
  tab,
  placed,
  active,
}: {
  readonly tab: Tab;
  readonly placed: Placed | null;
  readonly active: boolean;
}): ReactElement {
  const { openNote, pointNote } = useActions();
  const category = useCategory(tab.category);
  return (
    <button
      type="button"
      className={styles.tab}
      data-category={tab.category}
      data-tab={tab.note}
      data-row-control
      aria-pressed={active}
      aria-label={words.reader.noteTab(category.name, tab.body)}
      title={tab.body === '' ? category.name : tab.body}
      tabIndex={-1}
      style={placed === null ? undefined : { left: `calc(50% + ${placed.aside}px)`, top: placed.y }}
      onClick={() => openNote(tab.note)}
      onPointerEnter={() => pointNote(tab.note)}
      onPointerLeave={() => pointNote(null)}
    >
      <span aria-hidden="true">{category.sign}</span>
    </button>
  );
}

/** How far the pairing is, standing where it stands. What stops it is in the statement of coverage: it must not run from the hand. */
function Progress({ done, of }: { readonly done: number; readonly of: number }): ReactElement {
  const { loading } = words.reader;
  return (
    <div className={styles.progress}>
      <b>{loading.pairing(done, of)}</b>
      <progress value={done} max={Math.max(of, 1)} aria-label={loading.pairingLong(done, of)} />
    </div>
  );
}
