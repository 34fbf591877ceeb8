/** What changed between the copy that was replaced last and the text as it is. */
import { useEffect, useState, type ReactElement } from 'react';

import type { Side } from '../../engine/text/text';
import type { Replaced } from '../../storage/pair';
import { useActions } from '../../store/use-app';
import { laterWords } from '../../words/later-words';
import type { Copies } from '../../worker/side-plan';
import { Changes } from './Changes';

export function PastChanges({
  side,
  replaced,
}: {
  readonly side: Side;
  readonly replaced: Replaced;
}): ReactElement {
  const { compareReplaced } = useActions();
  const [copies, setCopies] = useState<Copies | null>(null);

  useEffect(() => {
    let stale = false;
    void compareReplaced(side, replaced).then((made) => {
      if (!stale) setCopies(made);
    });
    return () => {
      stale = true;
    };
  }, [side, replaced, compareReplaced]);

  return copies === null ? <p>{laterWords.edit.replace.comparing}</p> : <Changes copies={copies} />;
}
