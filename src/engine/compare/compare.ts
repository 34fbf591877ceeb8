/** The door of the room: compares the two sides of an aligned bitext, row by row, with an ordered list of detectors. */
import type { Lexicon } from '../lexicon/lexicon';
import type { Bitext } from '../text/bitext';
import type { Side } from '../text/text';
import { tongueOf } from './tongue';
import { agreementsOf } from './agreements';
import type { Detector, Neighbourhood } from './detector';
import { detectors } from './detector-list';
import type { ConventionChoice } from './convention';
import type { Agreement, Comparison } from './difference';
import type { Finding } from './finding';
import { Gathering } from './gather';
import { impressionsOf } from './impressions';
import { weighRendering } from './rendered-evidence';
import { mannerOf, once, rowViews, type RowView } from './row-view';

/** What comparing needs besides the texts. */
export interface CompareOptions {
  /** Word knowledge; `noLexicon` gives fewer findings, never more. */
  readonly lexicon: Lexicon;
  /** The detectors to run; all of them unless a test or the rules page picks some. */
  readonly detectors?: readonly Detector[];
  /** What the reader decided about how each side writes its figures; the rest is found out. */
  readonly conventions?: Readonly<Record<Side, ConventionChoice>>;
  /** A translator's rendering of a row (index into `alignment.rows`), where there is one: more evidence, never a finding of its own. */
  readonly rendered?: (row: number) => string | null;
}

/** Progress, 0–1, and what was found so far, in text order. */
export interface CompareStep {
  readonly progress: number;
  readonly comparison: Comparison;
}

function counted(
  rows: readonly RowView[],
  side: Side,
  of: (row: RowView, add: (key: string) => void) => void,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const row of rows) if (row[side]) of(row, add);
  return counts;
}

function neighbourhood(bitext: Bitext, rows: readonly RowView[], lexicon: Lexicon): Neighbourhood {
  const keys = (side: Side) =>
    once(() =>
      counted(rows, side, (row, add) => row[side]?.atoms().forEach((atom) => atom.keys.forEach(add))),
    );
  const forms = (side: Side) =>
    once(() => counted(rows, side, (row, add) => row[side]?.tokens().forEach((token) => add(token.word))));
  const keyCount = { nl: keys('nl'), en: keys('en') };
  const formCount = { nl: forms('nl'), en: forms('en') };
  const forming = (row: RowView, side: Side, form: string): boolean =>
    row[side]?.tokens().some((token) => token.word === form) ?? false;
  const together = (nl: string, en: string): number => {
    let count = 0;
    if ((formCount.nl().get(nl) ?? 0) < 2 || (formCount.en().get(en) ?? 0) < 2) return 1;
    for (const row of rows) {
      if (forming(row, 'nl', nl) && forming(row, 'en', en)) count += 1;
      if (count >= 3) break;
    }
    return count;
  };
  const usualRatio = once(() => {
    const ratios = rows
      .flatMap((row) =>
        row.whole && Math.min(row.whole.nl.text.length, row.whole.en.text.length) >= 40
          ? [row.whole.nl.text.length / row.whole.en.text.length]
          : [],
      )
      .sort((a, b) => a - b);
    // Below five rows a median says little; 1.1 is the mean of Dutch ÷ English in news (lexicon.md: ln 0.107).
    const tongues = (['nl', 'en'] as const).map((side) => tongueOf(bitext[side].text.language)).join();
    const usual = tongues === 'nl,en' ? 1.1 : tongues === 'en,nl' ? 1 / 1.1 : 1;
    if (ratios.length < 5) return usual;
    // Of an even number the geometric mean of the middle two, so that exchanged sides give the inverse.
    const [low, high] = [ratios[(ratios.length - 1) >> 1] ?? usual, ratios[ratios.length >> 1] ?? usual];
    return Math.sqrt(low * high);
  });
  return {
    lexicon,
    rows,
    textOf: (side) => bitext[side].text.content,
    keyCount: (side) => keyCount[side](),
    formCount: (side) => formCount[side](),
    together,
    usualRatio,
  };
}

/** All findings of one row, detector by detector; each sees what those before it found. */
function findIn(row: RowView, near: Neighbourhood, list: readonly Detector[]): readonly Finding[] {
  let found: readonly Finding[] = [];
  for (const detector of list) found = [...found, ...detector.find(row, near, found)];
  // In a doubtful row most differences come from the pairing: they sink below what is shown by default.
  return row.confidence >= 0.5 || !row.whole
    ? found
    : found.map((one) => ({ ...one, confidence: one.confidence * row.confidence }));
}

// A step every so many rows: often enough for a bar that moves, seldom enough not to be felt.
const rowsPerStep = 20;

/**
 * Compares row by row, yielding what was found so far; returns the whole comparison. Pure: the caller may stop at any
 * step, and cancels by not asking for the next. Texts that are no versions of each other give nothing.
 */
export function* compareSteps(bitext: Bitext, options: CompareOptions): Generator<CompareStep, Comparison> {
  const list = options.detectors ?? detectors;
  const manners = {
    nl: mannerOf(bitext.nl, options.conventions?.nl),
    en: mannerOf(bitext.en, options.conventions?.en),
  };
  const conventions = { nl: manners.nl.convention, en: manners.en.convention };
  const rows = bitext.alignment.unrelated ? [] : rowViews(bitext, options.lexicon, manners);
  const near = neighbourhood(bitext, rows, options.lexicon);
  const gathering = new Gathering();
  const agreements: Agreement[] = [];
  const words = { nl: 0, en: 0 };
  const soFar = (): Comparison => {
    const differences = gathering.differences();
    const impressions = impressionsOf(differences, words);
    return { differences, impressions, agreements: [...agreements], conventions };
  };
  for (const [index, row] of rows.entries()) {
    const found = findIn(row, near, list);
    const rendering = options.rendered?.(row.index) ?? null;
    gathering.add(
      row.index,
      rendering === null ? found : weighRendering(found, row, rendering, near.lexicon),
    );
    agreements.push(...agreementsOf(row, found));
    words.nl += row.nl?.tokens().length ?? 0;
    words.en += row.en?.tokens().length ?? 0;
    if ((index + 1) % rowsPerStep === 0) yield { progress: (index + 1) / rows.length, comparison: soFar() };
  }
  return soFar();
}

/** The whole comparison at once. */
export function compare(bitext: Bitext, options: CompareOptions): Comparison {
  const steps = compareSteps(bitext, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
