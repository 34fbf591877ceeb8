/** Aligns the sentences inside one row of paragraphs. */
import type { Bead } from './alignment';
import type { Evidence } from './evidence';
import type { Stretch } from './lattice';
import type { Match } from './refine';
import { beadOf, believed } from './rows';
import { search, type SearchOptions } from './search';
import type { Wordings } from './reasons';

/** What sentences of all rows share. */
export interface SentenceTask {
  readonly evidence: Evidence;
  readonly searching: SearchOptions;
  /** The sentences, each a unit of its own. */
  readonly texts: Wordings;
  /** Sentence at which each paragraph begins. */
  readonly nlBounds: Int32Array;
  readonly enBounds: Int32Array;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/**
 * Sentence beads of a row; sentences of paragraphs that the row reaches over are no part of them. Where a row leaves nothing
 * to find out about its sentences, they share the reasons of the row's own bead, `whole`. Yields now and then in a long row.
 */
export function* sentenceBeads(task: SentenceTask, row: Match, whole: Bead): Generator<undefined, Bead[]> {
  const { evidence, searching, texts } = task;
  const nlOwn = row.nl.flatMap((unit) => range(task.nlBounds[unit] ?? 0, task.nlBounds[unit + 1] ?? 0));
  const enOwn = row.en.flatMap((unit) => range(task.enBounds[unit] ?? 0, task.enBounds[unit + 1] ?? 0));
  // A bead cannot be right where its row is wrong.
  const own = believed(row, evidence);
  const bead = (nl: readonly number[], en: readonly number[], posterior: number): Bead =>
    beadOf({ nl, en, score: 0, posterior: posterior * row.posterior }, evidence, searching.ratio, texts, own);
  if (row.nl.length === 0 || row.en.length === 0)
    return [
      ...nlOwn.map((one) => ({ ...whole, nl: [one], en: [] })),
      ...enOwn.map((one) => ({ ...whole, nl: [], en: [one] })),
    ];
  if (nlOwn.length === 0 || enOwn.length === 0)
    return [...nlOwn.map((one) => bead([one], [], 1)), ...enOwn.map((one) => bead([], [one], 1))];
  if (nlOwn.length === 1 && enOwn.length === 1)
    return [
      row.nl.length === 1 && row.en.length === 1 ? { ...whole, nl: nlOwn, en: enOwn } : bead(nlOwn, enOwn, 1),
    ];
  const inside: Stretch = {
    i0: nlOwn[0] ?? 0,
    i1: (nlOwn.at(-1) ?? 0) + 1,
    j0: enOwn[0] ?? 0,
    j1: (enOwn.at(-1) ?? 0) + 1,
  };
  const unbroken = inside.i1 - inside.i0 === nlOwn.length && inside.j1 - inside.j0 === enOwn.length;
  const nlSet = new Set(nlOwn);
  const enSet = new Set(enOwn);
  const belongs = (i0: number, i1: number, j0: number, j1: number): boolean =>
    unbroken || (range(i0, i1).every((i) => nlSet.has(i)) && range(j0, j1).every((j) => enSet.has(j)));
  const barred: SearchOptions = { ...searching, extra: (...at) => (belongs(...at) ? 0 : -1000) };
  const out: Bead[] = [];
  for (const piece of search(evidence, inside, unbroken ? searching : barred)) {
    if (piece.steps.length === 0) yield;
    for (const { i0, i1, j0, j1, posterior } of piece.steps)
      if (belongs(i0, i1, j0, j1)) out.push(bead(range(i0, i1), range(j0, j1), posterior));
  }
  return out;
}
