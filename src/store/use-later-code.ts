/** Code that is fetched later, for a component that can be drawn without it and is drawn again with it. */
import { useEffect, useState } from 'react';

import type { LaterCode } from './later-code';

/** The code, or null until it has come; what cannot be fetched stays null and is asked for again by the next one drawn. */
export function useLaterCode<Code>(later: LaterCode<Code>): Code | null {
  const [code, setCode] = useState(() => later.now());
  useEffect(() => {
    if (code !== null) return undefined;
    let drawn = true;
    later.load().then(
      (found) => {
        // A function is no new state for React but a way to make one.
        if (drawn) setCode(() => found);
      },
      () => undefined,
    );
    return () => {
      drawn = false;
    };
  }, [code, later]);
  return code;
}
