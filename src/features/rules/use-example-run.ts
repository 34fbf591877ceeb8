/** Runs all examples in the worker, a few at a time, and says how far it is. */
import { useCallback, useEffect, useState } from 'react';

import type { ExampleResult } from '../../engine/compare/check-example';
import { exampleCases } from '../../engine/compare/example-cases';
import { useActions } from '../../store/use-app';

/** How many are asked for at once: a few milliseconds each, so that the count moves and the worker still hears other questions. */
const atOnce = 6;

export interface ExampleRun {
  /** Results by the index of their case; shorter than the cases while the run goes on. */
  readonly results: readonly ExampleResult[];
  /** Why the run stopped before its end; null while all is well. */
  readonly broke: string | null;
  readonly again: () => void;
}

interface Turn {
  readonly turn: number;
  readonly results: readonly ExampleResult[];
  readonly broke: string | null;
}

const firstTurn: Turn = { turn: 0, results: [], broke: null };

/** Starts at once, and over when asked; leaving the page ends it. */
export function useExampleRun(): ExampleRun {
  const { runExamples } = useActions();
  const [now, setNow] = useState<Turn>(firstTurn);
  const { turn } = now;

  useEffect(() => {
    let left = false;
    const put = (part: Partial<Turn>): void =>
      setNow((before) => (before.turn === turn ? { ...before, ...part } : before));
    const run = async (): Promise<void> => {
      let results: readonly ExampleResult[] = [];
      while (results.length < exampleCases.length) {
        const more = await runExamples(results.length, results.length + atOnce);
        if (left) return;
        if (more.length === 0) throw new Error('no answer');
        results = [...results, ...more];
        put({ results });
      }
    };
    run().catch((error: unknown) => {
      if (!left) put({ broke: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      left = true;
    };
  }, [runExamples, turn]);

  const again = useCallback(() => setNow((before) => ({ ...firstTurn, turn: before.turn + 1 })), []);
  return { results: now.results, broke: now.broke, again };
}
