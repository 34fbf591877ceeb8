/** The page on which one side is replaced by a newer copy: the leaf that takes it, and what it would change. */
import { useCallback, useEffect, useMemo, useRef, type ReactElement } from 'react';

import type { Side } from '../engine/text/text';
import { ReplaceReview } from '../features/edit/ReplaceReview';
import { Leaf } from '../features/import/Leaf';
import type { KeptSide } from '../storage/pair';
import { emptySide, keptSide } from '../store/draft';
import { useActions, useApp } from '../store/use-app';
import { laterWords } from '../words/later-words';
import { words } from '../words/words';
import styles from './ReplaceScreen.module.css';

export function ReplaceScreen({ side }: { readonly side: Side }): ReactElement {
  const draft = useApp((state) => state.draft[side]);
  const language = useApp((state) => state.readings?.[side].text.language ?? side);
  const { holdDraft } = useActions();
  const next = useMemo((): KeptSide | null => (draft.check.words === 0 ? null : keptSide(draft)), [draft]);

  // The leaf is the one of a new pair: what was begun there is put back afterwards.
  const begun = useRef(draft);
  const giveBack = useCallback(() => void holdDraft(side, begun.current), [holdDraft, side]);
  useEffect(() => {
    void holdDraft(side, emptySide);
    return giveBack;
  }, [side, holdDraft, giveBack]);

  return (
    <div className={styles.page}>
      <h1 className="spoken">
        {laterWords.edit.replace.title(
          words.differencesPanel.languageName(language === 'und' ? side : language),
        )}
      </h1>
      <Leaf side={side} />
      <ReplaceReview side={side} next={next} onDone={giveBack} />
    </div>
  );
}
