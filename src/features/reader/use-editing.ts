/** Correcting by keyboard: E on a sentence opens its paragraph, and afterwards the focus is back in it. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import type { Side } from '../../engine/text/text';
import { useActions, useApp } from '../../store/use-app';
import { useCalm, useTexts } from '../../store/use-calm';
import { sentenceId, sentencesIn } from './ranges';
import { sentenceAt } from './selection';

export function useEditing(root: RefObject<HTMLElement | null>): void {
  const { editBlock } = useActions();
  const { readings } = useTexts();
  // The field stands until the text with its words is drawn.
  const editing = useCalm(useApp((state) => state.editing));
  const single = useApp((state) => state.settings.singleKeys);
  const stood = useRef<{ readonly side: Side; readonly at: number } | null>(null);

  useEffect(() => {
    const element = root.current;
    if (element === null || readings === null || !single) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      const { target } = event;
      const at = target instanceof Element && target.matches('[data-sentence]') ? sentenceAt(target) : null;
      if (at === null) return;
      const { text, sentences } = readings[at.side];
      const block = text.blocks[sentences[at.sentence]?.block ?? -1];
      if (block === undefined) return;
      event.preventDefault();
      editBlock(at.side, block.id);
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [root, readings, single, editBlock]);

  useEffect(() => {
    if (readings === null) return;
    if (editing !== null) {
      const at = readings[editing.side].text.blocks.findIndex(({ id }) => id === editing.block);
      if (at !== -1) stood.current = { side: editing.side, at };
      return;
    }
    const place = stood.current;
    stood.current = null;
    if (place === null || document.activeElement !== document.body) return;
    // The corrected block stands where the old one stood: nothing before it changed.
    const reading = readings[place.side];
    const block = reading.text.blocks[place.at] ?? reading.text.blocks.at(-1);
    if (block === undefined) return;
    const { from } = sentencesIn(reading, block);
    document.getElementById(sentenceId(place.side, from))?.focus({ preventScroll: true });
  }, [readings, editing]);
}
