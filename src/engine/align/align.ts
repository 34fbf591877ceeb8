/** Aligns two texts: paragraphs into rows, and the sentences of each row into beads. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Alignment, Bead, Coverage, Reason, Row } from './alignment';
import { Evidence } from './evidence';
import { fullBand, scoreTable, type Stretch } from './lattice';
import { expectedShares, measureLength, measureShares } from './measure';
import { bestPath, type NullCosts, type Step } from './path';
import { shapes, usualLength, type LengthRatio } from './shape-of-beads';
import { levelOf, type Level } from './units';
import { linkTypes, wording, type Vocabulary } from './vocabulary';

/** One side as the aligner sees it: each paragraph is its sentences, as strings in order. */
export interface SideInput {
  /** BCP 47 tag. */
  readonly language: string;
  readonly paragraphs: readonly (readonly string[])[];
}

export interface AlignOptions {
  readonly lexicon: Lexicon;
  /** Boundaries `[nl, en]` between paragraphs that no bead may cross; those that go backwards are ignored. */
  readonly breaks?: readonly (readonly [number, number])[];
}

/** What is known so far: `rows` is a prefix of the final rows; `progress` 0–1 of the work. */
export interface AlignStep {
  readonly progress: number;
  readonly rows: readonly Row[];
}

const paragraphNulls: NullCosts = { open: -2.5, extend: -0.6, other: -3 };
const sentenceNulls: NullCosts = { open: -4.5, extend: -3, other: -5 };

/** Prior log-odds of shapes: 1-1 −.1; 1-n −1.8 − .7 (n − 2); 2-2 as given (prototype's constants). */
function priorsOf(two: number): Float64Array {
  const priors = new Float64Array(shapes);
  priors[0] = -0.1;
  for (let n = 2; n <= 6; n += 1) {
    priors[n - 1] = -1.8 - 0.7 * (n - 2);
    priors[4 + n] = -1.8 - 0.7 * (n - 2);
  }
  priors[11] = two;
  return priors;
}

/** Drains `alignSteps`. */
export function align(nl: SideInput, en: SideInput, options: AlignOptions): Alignment {
  const steps = alignSteps(nl, en, options);
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
}

/**
 * Aligns two sides step by step, so that a worker can show what is finished and stop at any time.
 * Row indices point into the paragraphs given, sentence indices into that side's sentences, flattened.
 */
export function* alignSteps(
  nl: SideInput,
  en: SideInput,
  options: AlignOptions,
): Generator<AlignStep, Alignment> {
  const { lexicon } = options;
  const nlSentences = nl.paragraphs.flat();
  const enSentences = en.paragraphs.flat();
  const nlWords = yield* quietly(
    wording(nlSentences, nl.language, (form) => form),
    0,
    0.1,
  );
  const enWords = yield* quietly(
    wording(enSentences, en.language, (form) => lexicon.lemmaEn(form)),
    0.1,
    0.2,
  );
  const links = yield* quietly(linkTypes(nlWords, enWords, lexicon), 0.2, 0.35);
  const vocabulary: Vocabulary = { nl: nlWords, en: enWords, links, filled: lexicon.filled };
  const nlCharacters = Int32Array.from(nlSentences, (one) => one.length);
  const enCharacters = Int32Array.from(enSentences, (one) => one.length);
  const level = levelOf(vocabulary, boundsOf(nl), boundsOf(en), nlCharacters, enCharacters);
  const stretch: Stretch = { i0: 0, i1: level.nl.count, j0: 0, j1: level.en.count };

  let ratio: LengthRatio = usualLength;
  let shares = expectedShares(lexicon.filled);
  let evidence = new Evidence(level, shares);
  const priors = priorsOf(-4);
  let table = yield* quietly(
    scoreTable(evidence, stretch, fullBand(stretch), { priors, ratio, wide: true }),
    0.35,
    0.6,
  );
  let path = bestPath(table, paragraphNulls, true);
  ratio = measureLength(evidence, path, ratio);
  shares = measureShares(evidence, path, shares);
  evidence = new Evidence(level, shares);
  table = yield* quietly(
    scoreTable(evidence, stretch, fullBand(stretch), { priors, ratio, wide: true }),
    0.6,
    0.9,
  );
  path = bestPath(table, paragraphNulls, true);

  const sentenceLevel = levelOf(
    vocabulary,
    Int32Array.from({ length: nlSentences.length + 1 }, (_, index) => index),
    Int32Array.from({ length: enSentences.length + 1 }, (_, index) => index),
    nlCharacters,
    enCharacters,
  );
  const sentenceEvidence = new Evidence(sentenceLevel, shares);
  const rows: Row[] = [];
  const nlBounds = boundsOf(nl);
  const enBounds = boundsOf(en);
  for (const step of path) {
    const inside: Stretch = {
      i0: nlBounds[step.i0] ?? 0,
      i1: nlBounds[step.i1] ?? 0,
      j0: enBounds[step.j0] ?? 0,
      j1: enBounds[step.j1] ?? 0,
    };
    const sentences = yield* quietly(sentenceBeads(sentenceEvidence, inside, ratio), 0.9, 1);
    rows.push({ ...beadOf(step, level, ratio), sentences });
  }
  yield { progress: 1, rows };
  return { rows, coverage: coverageOf(rows), precise: true, unrelated: false };
}

/** Sentence beads inside one row. */
function* sentenceBeads(evidence: Evidence, inside: Stretch, ratio: LengthRatio): Generator<number, Bead[]> {
  const { i0, i1, j0, j1 } = inside;
  if (i1 - i0 <= 1 && j1 - j0 <= 1 && (i1 > i0 || j1 > j0))
    return [beadOf({ ...inside, score: 0, posterior: 1 }, evidence.level, ratio)];
  const table = yield* scoreTable(evidence, inside, fullBand(inside), {
    priors: priorsOf(-3.5),
    ratio,
    wide: true,
  });
  return bestPath(table, i1 === i0 || j1 === j0 ? paragraphNulls : sentenceNulls, true).map((step) =>
    beadOf(step, evidence.level, ratio),
  );
}

/** Runs a part of the work and reports its progress between two marks. */
function* quietly<T>(part: Generator<number, T>, from: number, to: number): Generator<AlignStep, T> {
  for (;;) {
    const next = part.next();
    if (next.done === true) return next.value;
    yield { progress: from + (to - from) * next.value, rows: [] };
  }
}

/** Sentence index at which each paragraph begins, and one past the last. */
function boundsOf(side: SideInput): Int32Array {
  const bounds = new Int32Array(side.paragraphs.length + 1);
  for (const [index, paragraph] of side.paragraphs.entries())
    bounds[index + 1] = (bounds[index] ?? 0) + paragraph.length;
  return bounds;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

function beadOf(step: Step, level: Level, ratio: LengthRatio): Bead {
  const reasons: Reason[] = [];
  if (step.i1 > step.i0 && step.j1 > step.j0) {
    const a = (level.nl.length[step.i1] ?? 0) - (level.nl.length[step.i0] ?? 0);
    const b = (level.en.length[step.j1] ?? 0) - (level.en.length[step.j0] ?? 0);
    reasons.push({ code: 'length', for: true, ratio: a / Math.max(1, b), usual: Math.exp(ratio.mean) });
  } else reasons.push({ code: 'nothing-shared', for: false });
  return { nl: range(step.i0, step.i1), en: range(step.j0, step.j1), confidence: step.posterior, reasons };
}

function coverageOf(rows: readonly Row[]): Coverage {
  const count = (beads: readonly Bead[], side: 'nl' | 'en') => {
    let paired = 0;
    let alone = 0;
    for (const bead of beads)
      if (bead.nl.length > 0 && bead.en.length > 0) paired += bead[side].length;
      else alone += bead[side].length;
    return { paired, alone };
  };
  const inside = rows.flatMap((row) => row.sentences);
  return {
    paragraphs: { nl: count(rows, 'nl'), en: count(rows, 'en') },
    sentences: { nl: count(inside, 'nl'), en: count(inside, 'en') },
  };
}
