/** Correcting by hand while the engine still confirms what was done before. */
import { expect, it } from 'vitest';

import type { Candidate } from '../engine/align/hand-candidates';
import { openRead, settled } from './store-fixture';

const here: readonly Candidate[] = [{ row: 1, reasons: [] }];

it('candidates asked for right after a correction are still there when the engine has confirmed it', async () => {
  const tab = await openRead();
  let answer: (candidates: readonly Candidate[]) => void = () => undefined;
  tab.engine.candidates = () => new Promise((resolve) => (answer = resolve));
  tab.actions.startCorrecting({ row: 1, side: 'nl' });
  tab.actions.pinRow();
  void tab.actions.askCandidates();
  expect(tab.getState().correcting?.candidates).toEqual({ row: 1, side: 'nl', found: null });
  tab.engine.finish();
  expect(tab.getState().correcting?.candidates).toEqual({ row: 1, side: 'nl', found: null });
  answer(here);
  await settled();
  expect(tab.getState().correcting?.candidates).toEqual({ row: 1, side: 'nl', found: here });
});

it('candidates that are shown stay while the rows they are of stay', async () => {
  const tab = await openRead();
  tab.engine.candidates = () => Promise.resolve(here);
  tab.actions.startCorrecting({ row: 1, side: 'nl' });
  tab.actions.pinRow();
  await tab.actions.askCandidates();
  tab.engine.finish();
  expect(tab.getState().correcting?.candidates?.found).toEqual(here);
});
