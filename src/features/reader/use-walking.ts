/** Walking by keyboard: one stop for Tab, arrows from sentence to sentence, Enter and Shift with arrows to select. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { useActions, useApp } from '../../store/use-app';
import { sentenceId } from './ranges';
import { sentenceAt } from './selection';
import { growPassage, stepFrom } from './walk';
import type { Growth, Place, Step } from './walk';

export function useWalking(root: RefObject<HTMLElement | null>): void {
  const { selectPassage } = useActions();
  const readings = useApp((state) => state.readings);
  const rows = useApp((state) => state.rows);
  const passage = useApp((state) => state.passage);
  const current = useRef<Place | null>(null);
  const stops = useRef<ReadonlySet<HTMLElement>>(new Set());

  // Tab stops at one sentence, and then at what its row offers; set again whenever rows were drawn anew.
  useEffect(() => {
    if (root.current !== null) stops.current = rove(root.current, current.current, stops.current);
  });

  useEffect(() => {
    const element = root.current;
    if (element === null || readings === null) return undefined;

    const onFocus = (event: FocusEvent): void => {
      const at = event.target instanceof Element ? sentenceAt(event.target) : null;
      if (at === null) return;
      current.current = at;
      stops.current = rove(element, at, stops.current);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.target instanceof Element)) return;
      const target = event.target.matches('[data-sentence]') ? event.target : null;
      const back = target === null ? sentenceBeside(event.target, stepOf(event)) : null;
      if (back !== null && !event.defaultPrevented) {
        back.focus({ preventScroll: true });
        event.preventDefault();
        return;
      }
      const at = target === null ? null : sentenceAt(target);
      if (at === null || event.defaultPrevented) return;
      const growth = growthOf(event);
      const step = stepOf(event);
      if (event.key === 'Enter' && !event.shiftKey) {
        const sentence = readings[at.side].sentences[at.sentence];
        if (sentence !== undefined)
          selectPassage({ side: at.side, span: { start: sentence.start, end: sentence.end } });
      } else if (growth !== null) {
        selectPassage(growPassage(passage, at, growth, readings[at.side]));
      } else if (step !== null) {
        const to = stepFrom(at, step, { readings, rows });
        const next =
          (to.side === at.side && step !== at.side ? gapBeside(target, step) : null) ??
          document.getElementById(sentenceId(to.side, to.sentence));
        next?.focus({ preventScroll: true });
        next?.scrollIntoView({ block: 'nearest' });
      } else return;
      event.preventDefault();
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keydown', onKey);
    };
  }, [root, readings, rows, passage, selectPassage]);
}

/** What can be done about the gap that a step across the hinge leads to, or null. */
function gapBeside(sentence: Element | null, step: Step): HTMLElement | null {
  if (step !== 'nl' && step !== 'en') return null;
  const row = sentence?.closest('[data-row]');
  return row?.querySelector<HTMLElement>(`[data-gap][data-side="${step}"] button`) ?? null;
}

/** The way back: from a gap across the hinge to the first sentence of its row, or null. */
function sentenceBeside(element: Element, step: Step | null): HTMLElement | null {
  const side = element.closest('[data-gap][data-side]')?.getAttribute('data-side');
  if (side === null || side === undefined || (step !== 'nl' && step !== 'en') || step === side) return null;
  return element.closest('[data-row]')?.querySelector<HTMLElement>('[data-sentence]') ?? null;
}

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Where a key goes, or null. */
export function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Press): Step | null {
  if (shiftKey || altKey) return null;
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowUp':
      return far ? 'row-before' : 'before';
    case 'ArrowDown':
      return far ? 'row-after' : 'after';
    case 'ArrowLeft':
      return far ? null : 'nl';
    case 'ArrowRight':
      return far ? null : 'en';
    case 'Home':
      return far ? 'text-first' : 'row-first';
    case 'End':
      return far ? 'text-last' : 'row-last';
    default:
      return null;
  }
}

/** How a key changes the passage, or null. */
export function growthOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Press): Growth | null {
  if (!shiftKey || ctrlKey || metaKey) return null;
  switch (key) {
    case 'ArrowRight':
      return altKey ? 'start-forth' : 'end-forth';
    case 'ArrowLeft':
      return altKey ? 'start-back' : 'end-back';
    case 'ArrowDown':
      return altKey ? null : 'sentence-forth';
    case 'ArrowUp':
      return altKey ? null : 'sentence-back';
    default:
      return null;
  }
}

/** Makes one sentence and the controls of its row stops of the Tab key; the first sentence when none was visited. */
function rove(
  root: HTMLElement,
  at: Place | null,
  before: ReadonlySet<HTMLElement>,
): ReadonlySet<HTMLElement> {
  const wanted =
    (at === null ? null : document.getElementById(sentenceId(at.side, at.sentence))) ??
    root.querySelector<HTMLElement>('[data-sentence]');
  if (wanted === null) return before;
  const row = wanted.closest('[data-row]');
  const stops = new Set<HTMLElement>([
    wanted,
    ...(row?.querySelectorAll<HTMLElement>('[data-row-control]') ?? []),
  ]);
  for (const old of before) if (!stops.has(old)) old.tabIndex = -1;
  for (const stop of stops) stop.tabIndex = 0;
  return stops;
}
