/** Aligns the sentences inside one row of paragraphs. */
import type { Bead, Row } from './alignment';
import type { Evidence } from './evidence';
import type { Stretch } from './lattice';
import { type Match, range } from './refine';
import { beadOf, believed } from './rows';
import { search, searchSmall, type SearchOptions } from './search';
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

/** The sentences of a row's paragraphs, flattened. */
function sentencesOf(units: readonly number[], bounds: Int32Array): number[] {
  const out: number[] = [];
  for (const unit of units)
    for (let at = bounds[unit] ?? 0; at < (bounds[unit + 1] ?? 0); at += 1) out.push(at);
  return out;
}

/** The row of a bead of paragraphs, with its sentence beads. Yields now and then in a long row. */
export function* rowOf(task: SentenceTask, match: Match, whole: Bead): Generator<undefined, Row> {
  const sentences = sentenceBeadsAtOnce(task, match, whole) ?? (yield* searched(task, match));
  const { nl, en, confidence, reasons } = whole;
  return { nl, en, confidence, reasons, sentences };
}

/** A bead of sentences. It cannot be right where its row is wrong: `own` says how far that may be believed by itself. */
function sentenceBead(
  task: SentenceTask,
  row: Match,
  own: number,
  nl: readonly number[],
  en: readonly number[],
  posterior: number,
): Bead {
  const match: Match = { nl, en, score: 0, posterior: posterior * row.posterior };
  return beadOf(match, task.evidence, task.searching.ratio, task.texts, own);
}

/**
 * Sentence beads of a row; sentences of paragraphs that the row reaches over are no part of them. Where a row leaves nothing
 * to find out about its sentences, they share the reasons of the row's own bead, `whole`. Null when there is so much to
 * find out that it takes time.
 */
function sentenceBeadsAtOnce(task: SentenceTask, row: Match, whole: Bead): Bead[] | null {
  const nl = sentencesOf(row.nl, task.nlBounds);
  const en = sentencesOf(row.en, task.enBounds);
  const { confidence, reasons } = whole;
  if (row.nl.length === 0 || row.en.length === 0)
    return [
      ...nl.map((one) => ({ nl: [one], en: [], confidence, reasons })),
      ...en.map((one) => ({ nl: [], en: [one], confidence, reasons })),
    ];
  const own = believed(row, task.evidence);
  if (nl.length === 0 || en.length === 0)
    return [
      ...nl.map((one) => sentenceBead(task, row, own, [one], [], 1)),
      ...en.map((one) => sentenceBead(task, row, own, [], [one], 1)),
    ];
  if (nl.length === 1 && en.length === 1)
    return [
      row.nl.length === 1 && row.en.length === 1
        ? { nl, en, confidence, reasons }
        : sentenceBead(task, row, own, nl, en, 1),
    ];
  const inside = around(nl, en);
  if (!isUnbroken(inside, nl, en)) return null;
  const steps = searchSmall(task.evidence, inside, task.searching);
  if (steps === null) return null;
  const out: Bead[] = [];
  for (const { i0, i1, j0, j1, posterior } of steps)
    out.push(sentenceBead(task, row, own, range(i0, i1), range(j0, j1), posterior));
  return out;
}

/** The stretch from the first to the last of some sentences. */
const around = (nl: readonly number[], en: readonly number[]): Stretch => ({
  i0: nl[0] ?? 0,
  i1: (nl.at(-1) ?? 0) + 1,
  j0: en[0] ?? 0,
  j1: (en.at(-1) ?? 0) + 1,
});

const isUnbroken = ({ i0, i1, j0, j1 }: Stretch, nl: readonly number[], en: readonly number[]): boolean =>
  i1 - i0 === nl.length && j1 - j0 === en.length;

/** Sentence beads of a row that is long, or reaches over paragraphs that are no part of it. */
function* searched(task: SentenceTask, row: Match): Generator<undefined, Bead[]> {
  const { evidence, searching } = task;
  const nl = sentencesOf(row.nl, task.nlBounds);
  const en = sentencesOf(row.en, task.enBounds);
  const own = believed(row, evidence);
  const inside = around(nl, en);
  const unbroken = isUnbroken(inside, nl, en);
  const nlSet = new Set(nl);
  const enSet = new Set(en);
  const belongs = (i0: number, i1: number, j0: number, j1: number): boolean =>
    unbroken || (range(i0, i1).every((i) => nlSet.has(i)) && range(j0, j1).every((j) => enSet.has(j)));
  const barred: SearchOptions = { ...searching, extra: (...at) => (belongs(...at) ? 0 : -1000) };
  const out: Bead[] = [];
  for (const piece of search(evidence, inside, unbroken ? searching : barred)) {
    if (piece.steps.length === 0) yield;
    for (const { i0, i1, j0, j1, posterior } of piece.steps)
      if (belongs(i0, i1, j0, j1))
        out.push(sentenceBead(task, row, own, range(i0, i1), range(j0, j1), posterior));
  }
  return out;
}
