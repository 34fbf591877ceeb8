/** Aligns two texts: paragraphs into rows, and the sentences of each row into beads. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Alignment, Row } from './alignment';
import { apart } from './apart';
import { evidenceOf } from './evidence';
import type { Stretch } from './lattice';
import { learnPairs } from './learn';
import { linkTypes } from './link-types';
import type { Shares } from './link-worth';
import { asRareAs, type Memory, memoryOf, withMemory } from './memory';
import { findMoves } from './moves';
import { expectedShares, measureLength, measureShares } from './measure';
import type { Step } from './path';
import { areRelated } from './related';
import { type Wordings } from './reasons';
import { refine } from './refine';
import { reread } from './reread';
import { beadOf, coverageOf, coverageSteps } from './rows';
import { rowOf, type SentenceTask } from './sentence-beads';
import { search, type SearchOptions } from './search';
import { type Settings, settingsFor } from './settings';
import { anyLength, type LengthRatio, priorsOf, usualLength } from './shape-of-beads';
import { lengthsOf, type Level, levelOf, withVocabulary } from './units';
import { uncross } from './uncross';
import { type Vocabulary, wording } from './vocabulary';

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
  /** Paragraph n of one side is the partner of paragraph n of the other, because the reader said so: only what is inside is aligned. */
  readonly paired?: boolean;
  /** Constants to use instead of the settled ones: for measuring what each is worth. */
  readonly settings?: Partial<Settings>;
  /** Statistics of an earlier run over texts that these are a part of: nothing is measured anew, and no moves are looked for. */
  readonly known?: Memory;
  /** Is handed the statistics of this run, for `known` and for finding moves later. */
  readonly remember?: (memory: Memory) => void;
}

/** What is known so far: `rows` is a prefix of the final rows; `progress` 0–1 of the work. */
export interface AlignStep {
  readonly progress: number;
  readonly rows: readonly Row[];
}

// How much of the progress is reading and the first pass; rows are handed over this many at a time.
const firstPart = 0.55;
const rowsAtOnce = 32;
// A long text is measured on its first units only: what it teaches is known by then.
const sample = 2500;

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
 *
 * Plan: read the words and link their types; a first pass (on a sample of a long text) measures how much of the words find
 * a partner and how lengths compare, and learns pairs; a second pass gives the rows, stretch by stretch between hard breaks,
 * piece by piece from the top; the sentences of each row follow at once.
 */
export function* alignSteps(
  nl: SideInput,
  en: SideInput,
  options: AlignOptions,
): Generator<AlignStep, Alignment> {
  const { lexicon } = options;
  const settings: Settings = { ...settingsFor(lexicon), ...options.settings };
  const sentencesOf = (side: SideInput): string[] => side.paragraphs.flat();
  const nlSentences = sentencesOf(nl);
  const enSentences = sentencesOf(en);
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
  const links = yield* quietly(linkTypes(nlWords, enWords, lexicon, settings.cognates), 0.2, 0.35);
  const { known } = options;
  const read: Vocabulary = { nl: nlWords, en: enWords, links, filled: lexicon.filled };
  const vocabulary = known === undefined ? read : withMemory(read, known);
  yield { progress: 0.35, rows: [] };
  const nlLengths = yield* quietly(lengthsOf(nlSentences), 0.35, 0.35);
  const enLengths = yield* quietly(lengthsOf(enSentences), 0.35, 0.35);
  const nlBounds = boundsOf(nl);
  const enBounds = boundsOf(en);
  const nlEach = upTo(nlSentences.length);
  const enEach = upTo(enSentences.length);
  const stretches = between(options.breaks ?? [], nl.paragraphs.length, en.paragraphs.length);

  // Units do not change with what is learned: links do.
  const measured = yield* quietly(
    levelOf(vocabulary, nlBounds, enBounds, nlLengths, enLengths, settings.knownBy),
    0.35,
    0.38,
  );
  const paragraphs = known === undefined ? measured : asRareAs(measured, known, 'paragraphs');

  // First pass.
  let learnt: Learnt = {
    vocabulary,
    ratio: known?.ratio ?? (lexicon.filled ? usualLength : anyLength),
    shares: known?.shares ?? expectedShares(lexicon.filled),
    related: true,
  };
  const passes = known === undefined && options.paired !== true ? settings.passes : 0;
  for (let pass = 0; pass < passes; pass += 1)
    learnt = yield* quietly(
      firstPass(withVocabulary(paragraphs, learnt.vocabulary), stretches, learnt, settings),
      0.38,
      0.5,
    );

  // Second pass.
  const total = Math.max(1, nl.paragraphs.length + en.paragraphs.length);
  if (!learnt.related) return apart(nlBounds, enBounds, total > 2);
  const single = yield* quietly(
    levelOf(learnt.vocabulary, nlEach, enEach, nlLengths, enLengths),
    0.5,
    firstPart,
  );
  const sentences = known === undefined ? single : asRareAs(single, known, 'sentences');
  const memory = known ?? memoryOf(learnt.vocabulary, paragraphs, sentences, learnt);
  if (known === undefined) options.remember?.(memory);
  yield { progress: firstPart, rows: [] };
  const ready = <T>(part: Generator<number, T>): Generator<AlignStep, T> =>
    quietly(part, firstPart, firstPart);
  const evidence = yield* ready(
    evidenceOf(withVocabulary(paragraphs, learnt.vocabulary), learnt.shares, settings),
  );
  const searching = paragraphSearch(learnt, settings);
  const texts: Wordings = { nl: nlSentences, en: enSentences, nlBounds, enBounds };
  const task: SentenceTask = {
    evidence: yield* ready(evidenceOf(sentences, learnt.shares, { ...settings, idle: 0 })),
    searching: sentenceSearch(learnt, settings),
    texts: { ...texts, nlBounds: nlEach, enBounds: enEach },
    nlBounds,
    enBounds,
  };
  const rows: Row[] = [];
  if (options.paired === true) {
    for (let at = 0; at < Math.min(nl.paragraphs.length, en.paragraphs.length); at += 1) {
      const match = { nl: [at], en: [at], score: 0, posterior: 1 };
      const bead = beadOf(match, evidence, learnt.ratio, texts);
      rows.push(yield* alive(rowOf(task, match, bead), firstPart, rows));
      if (rows.length % rowsAtOnce === 0) yield { progress: firstPart, rows };
    }
    return { rows, coverage: coverageOf(rows), precise: true, unrelated: false };
  }
  let precise = true;
  let before = 0;
  for (const stretch of stretches) {
    const weight = (stretch.i1 - stretch.i0 + stretch.j1 - stretch.j0) / total;
    for (const piece of search(evidence, stretch, searching)) {
      precise &&= piece.precise;
      const progress = firstPart + (1 - firstPart) * (before + weight * piece.progress);
      const refined = refine(evidence, piece.steps, searching);
      const again = yield* alive(reread(evidence, refined, searching, task), progress, rows);
      for (const match of uncross(evidence, again, searching)) {
        const bead = beadOf(match, evidence, learnt.ratio, texts);
        rows.push(yield* alive(rowOf(task, match, bead), progress, rows));
        if (rows.length % rowsAtOnce === 0) yield { progress, rows };
      }
      yield { progress, rows };
    }
    before += weight;
  }
  const coverage = yield* alive(coverageSteps(rows), 1, rows);
  const whole = { rows, coverage, precise, unrelated: false };
  if (known !== undefined) return whole;
  const finding = findMoves(nl, en, rows, memory, lexicon, settings, learnt.vocabulary);
  return { ...whole, moves: yield* alive(finding, 1, rows) };
}

/** What the first pass found out. */
interface Learnt {
  readonly vocabulary: Vocabulary;
  readonly ratio: LengthRatio;
  readonly shares: Shares;
  /** Whether the two texts share enough to be versions of one text. */
  readonly related: boolean;
}

const paragraphSearch = (learnt: Learnt, settings: Settings): SearchOptions => ({
  priors: priorsOf(settings.one, settings.merge, settings.mergeMore, settings.two),
  ratio: learnt.ratio,
  wide: true,
  nulls: { open: settings.alone, extend: settings.aloneMore, other: settings.aloneOther },
  settings,
});

const sentenceSearch = (learnt: Learnt, settings: Settings): SearchOptions => ({
  priors: priorsOf(settings.one, settings.sentenceMerge, settings.mergeMore, settings.sentenceTwo),
  ratio: learnt.ratio,
  wide: true,
  nulls: {
    open: settings.sentenceAlone,
    extend: settings.sentenceAloneMore,
    other: settings.sentenceAloneOther,
  },
  settings,
});

function* firstPass(
  level: Level,
  stretches: readonly Stretch[],
  before: Learnt,
  settings: Settings,
): Generator<number, Learnt> {
  const evidence = yield* evidenceOf(level, before.shares, settings);
  const steps: Step[] = [];
  for (const stretch of stretches) {
    if (steps.length > sample) break;
    for (const piece of search(evidence, stretch, { ...paragraphSearch(before, settings), sample })) {
      steps.push(...piece.steps);
      yield Math.min(1, steps.length / sample);
    }
  }
  const vocabulary = settings.learning > 0 ? yield* learnPairs(evidence, steps, settings) : before.vocabulary;
  const ratio = measureLength(evidence, steps, before.ratio);
  yield 1;
  const shares = measureShares(evidence, steps, before.shares);
  yield 1;
  return { vocabulary, ratio, shares, related: areRelated(evidence, steps) };
}

/** Runs a part of the work that adds no row and no progress. */
function* alive<T>(
  part: Generator<unknown, T>,
  progress: number,
  rows: readonly Row[],
): Generator<AlignStep, T> {
  for (;;) {
    const next = part.next();
    if (next.done === true) return next.value;
    yield { progress, rows };
  }
}

/** Runs a part of the work and reports its progress between two marks. */
function* quietly<T>(part: Generator<number, T>, from: number, to: number): Generator<AlignStep, T> {
  for (;;) {
    const next = part.next();
    if (next.done === true) return next.value;
    yield { progress: from + (to - from) * next.value, rows: [] };
  }
}

/** The stretches between hard breaks, in order; breaks outside the texts or going backwards are passed over. */
function between(breaks: readonly (readonly [number, number])[], nl: number, en: number): Stretch[] {
  const stretches: Stretch[] = [];
  let i0 = 0;
  let j0 = 0;
  for (const [i, j] of [...breaks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (!(i >= i0 && j >= j0 && i <= nl && j <= en) || (i === i0 && j === j0)) continue;
    stretches.push({ i0, i1: i, j0, j1: j });
    i0 = i;
    j0 = j;
  }
  if (i0 < nl || j0 < en) stretches.push({ i0, i1: nl, j0, j1: en });
  return stretches;
}

function upTo(count: number): Int32Array {
  const out = new Int32Array(count + 1);
  for (let at = 0; at <= count; at += 1) out[at] = at;
  return out;
}

/** Sentence index at which each paragraph begins, and one past the last. */
function boundsOf(side: SideInput): Int32Array {
  const bounds = new Int32Array(side.paragraphs.length + 1);
  for (const [index, paragraph] of side.paragraphs.entries())
    bounds[index + 1] = (bounds[index] ?? 0) + paragraph.length;
  return bounds;
}
