/** What can be done with the selected passage. It stands in the gutter beside it, so that nothing covers the text. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent as ReactKeyboardEvent, ReactElement, RefObject } from 'react';

import { defaultCategory, useCategories } from '../../store/categories';
import { useActions, useApp } from '../../store/use-app';
import type { AppState, Passage } from '../../store/state';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/Icon';
import { words } from '../../words/words';
import { rangesOf, sentenceId, sentencesIn } from './ranges';
import { useNarrow } from './use-narrow';
import { useSideName } from './use-side-name';
import styles from './PassageBar.module.css';

/** Four buttons of 46 px. */
const barHeight = 184;

export function PassageBar({ root }: { readonly root: RefObject<HTMLElement | null> }): ReactElement | null {
  const passage = useApp((state) => state.passage);
  return passage === null ? null : <Bar passage={passage} root={root} />;
}

/** Plan: stand at the height of the passage; answer the keys; hand the passage to the notes. */
function Bar({
  passage,
  root,
}: {
  readonly passage: Passage;
  readonly root: RefObject<HTMLElement | null>;
}): ReactElement {
  const { highlightPassage, notePassage, retargetToPassage, selectPassage, editBlock } = useActions();
  const readings = useApp((state) => state.readings);
  const single = useApp((state) => state.settings.singleKeys);
  const activeNote = useApp((state) => state.activeNote);
  const categories = useCategories();
  const plain = defaultCategory(categories);
  const sideName = useSideName();
  const narrow = useNarrow();
  const bar = useRef<HTMLDivElement>(null);
  const top = useHeight(passage, root, narrow);

  /** Corrects the paragraph that the passage begins in. */
  const edit = useCallback((): void => {
    const block = readings?.[passage.side].text.blocks.find((one) => one.end > passage.span.start);
    if (block !== undefined) editBlock(passage.side, block.id);
  }, [readings, passage, editBlock]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches('input, textarea, select'));
      if (typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const inside = target instanceof Node && bar.current?.contains(target) === true;
      if (event.key === 'Tab' && !event.shiftKey && !inside && inText(root.current, target)) {
        bar.current?.querySelector('button')?.focus();
      } else if (event.key === 'Tab' && event.shiftKey && inside && atStart(bar.current)) {
        // The bar stands behind the last row of the document, but belongs to the sentence.
        focusSentence(passage, readings);
      } else if (event.key === 'Escape' && inside) {
        focusSentence(passage, readings);
        selectPassage(null);
      } else if (single && !event.shiftKey && event.key === 'h') highlightPassage(plain);
      else if (single && !event.shiftKey && event.key === 'n') void notePassage('passage');
      else if (single && !event.shiftKey && event.key === 'p') void notePassage('pair');
      else if (single && !event.shiftKey && event.key === 'e') edit();
      else {
        const category = single && activeNote === null ? categories[Number(event.key) - 1]?.id : undefined;
        if (category === undefined) return;
        highlightPassage(category);
      }
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the keys of the hall: while a passage is selected these letters are about it.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [
    root,
    passage,
    readings,
    single,
    activeNote,
    categories,
    plain,
    highlightPassage,
    notePassage,
    selectPassage,
    edit,
  ]);

  const said = words.reader.passage;
  const count =
    readings?.[passage.side].text.content.slice(passage.span.start, passage.span.end).match(/\S+/gu)
      ?.length ?? 0;
  const done = (act: () => void) => (): void => {
    focusSentence(passage, readings);
    act();
  };
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="toolbar"
      aria-label={said.bar}
      aria-orientation={narrow ? 'horizontal' : 'vertical'}
      data-passage-bar
      tabIndex={-1}
      style={narrow ? undefined : { top: top ?? 0, visibility: top === null ? 'hidden' : undefined }}
      // A press on a button must not let the selection go.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={moveInBar}
    >
      <Act
        icon="highlight"
        label={said.highlight}
        keyName="H"
        onClick={done(() => highlightPassage(plain))}
      />
      <Act icon="pencil" label={said.note} keyName="N" onClick={() => void notePassage('passage')} />
      <Act
        icon="pair"
        label={said.pair}
        name={said.pairName}
        keyName="P"
        onClick={() => void notePassage('pair')}
      />
      <Act icon="edit" label={words.edit.act} name={words.edit.actName} keyName="E" onClick={edit} />
      {activeNote !== null && (
        <Act
          icon="check"
          label={said.adopt}
          name={said.adoptName}
          onClick={() => retargetToPassage(activeNote)}
        />
      )}
      <p className="spoken" aria-live="polite">
        {said.selected(sideName(passage.side), count)}
      </p>
    </div>
  );
}

function Act({
  icon,
  label,
  name,
  keyName,
  onClick,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly name?: string;
  readonly keyName?: string;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className={styles.act}
      aria-label={name ?? label}
      aria-keyshortcuts={keyName}
      title={keyName === undefined ? (name ?? label) : `${name ?? label} (${keyName})`}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}

/** Where the bar stands (px in the sheet): beside the middle of the passage, inside what is seen. Null before it was measured. */
function useHeight(passage: Passage, root: RefObject<HTMLElement | null>, narrow: boolean): number | null {
  const readings = useApp((state) => state.readings);
  const [top, setTop] = useState<number | null>(null);
  useLayoutEffect(() => {
    const scroller = root.current;
    const sheet = scroller?.querySelector('[data-sheet]');
    if (narrow || readings === null || scroller === null || sheet === null || sheet === undefined)
      return undefined;
    const place = (): void => {
      const boxes = rangesOf(readings[passage.side], passage.side, passage.span).flatMap((range) => [
        ...range.getClientRects(),
      ]);
      if (boxes.length === 0) return;
      const seen = scroller.getBoundingClientRect();
      const first = Math.min(...boxes.map((box) => box.top));
      const last = Math.max(...boxes.map((box) => box.bottom));
      const middle = (Math.max(first, seen.top + 48) + Math.min(last, seen.bottom)) / 2;
      const least = seen.top + 56;
      const most = seen.bottom - barHeight - 8;
      setTop(Math.min(Math.max(middle - barHeight / 2, least), most) - sheet.getBoundingClientRect().top);
    };
    const sizes = new ResizeObserver(place);
    sizes.observe(sheet);
    return () => sizes.disconnect();
  }, [passage, readings, root, narrow]);
  return top;
}

/** Arrow keys go from button to button, as in any toolbar. */
function moveInBar(event: ReactKeyboardEvent<HTMLElement>): void {
  const by = ['ArrowDown', 'ArrowRight'].includes(event.key)
    ? 1
    : ['ArrowUp', 'ArrowLeft'].includes(event.key)
      ? -1
      : 0;
  if (by === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** Whether the focus is on the bar's first button, or on the bar itself. */
function atStart(bar: HTMLElement | null): boolean {
  return document.activeElement === bar || document.activeElement === bar?.querySelector('button');
}

/** Whether a key was pressed where reading goes on: in the text, or nowhere in particular. */
function inText(root: HTMLElement | null, target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Node && root?.contains(target) === true);
}

/** Back to the sentence the passage begins in. */
function focusSentence({ side, span }: Passage, readings: AppState['readings']): void {
  if (readings === null) return;
  const { from } = sentencesIn(readings[side], span);
  document.getElementById(sentenceId(side, from))?.focus({ preventScroll: true });
}
