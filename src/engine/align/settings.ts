/** Every constant of the aligner that was set by measuring, with where it comes from; the evaluation can change them one by one. */

/** All are in nats (natural log-odds) unless said otherwise. */
export interface Settings {
  /** Words of a bead are not independent witnesses: their log-odds are damped by this. */
  readonly damping: number;
  /** Times −ln(1 − share of words that find a partner) gives the cost of an unmatched word. */
  readonly costScale: number;
  /** Power of a link's weight; links below `leastWeight` are no evidence. */
  readonly weightPower: number;
  readonly leastWeight: number;
  /** 0–1: how far a link's rarity is that of meeting any partner at all, instead of this one: a word with many translations meets one by chance. */
  readonly meeting: number;
  /** Paragraphs with more telling words than this are known by those; their function words are left out. */
  readonly knownBy: number;
  /** What a second occurrence in the same unit tells of the first (share). */
  readonly repeated: number;
  /** Per link, times ln of the units merged, of 2-2 and of 1-n beads: in a bigger bag more words meet by chance. */
  readonly crowd: number;
  readonly crowdMerge: number;
  /** First or last telling words of both sides meet; and the cost scale when they do not. */
  readonly endsMeet: number;
  readonly endsMiss: number;
  /** A free translation may share no word at all: a 1-1 bead is never worse than this by its words, or two unrelated paragraphs would count against their neighbours. */
  readonly free: number;
  /** A unit joins a wider bead only when its words are worth this much there, plus this share of their cost. */
  readonly partAtLeast: number;
  readonly partOfCost: number;
  /** What a unit without a stop loses in a merged row where its words, once they are given out, bring less than that (half A: .5 and 1 alike, 2 worse). */
  readonly idle: number;
  /** Function words and marks stand everywhere: cap of their gain, and how much of it counts. */
  readonly functionCap: number;
  readonly functionCounts: number;
  readonly markCap: number;
  readonly markCounts: number;
  /** Weights of whole pieces of evidence, 1 as tuned; 0 switches one off. */
  readonly length: number;
  readonly counts: number;
  readonly cognates: number;
  readonly numbers: number;
  readonly names: number;
  readonly compounds: number;
  readonly learning: number;
  /** Equal sentence counts; equal if a joined heading is no sentence; and per missing sentence ÷ √count. */
  readonly countEqual: number;
  readonly countHeading: number;
  readonly countOff: number;
  /** Priors of shapes: 1-1, the first merged unit, each further one, 2-2. */
  readonly one: number;
  readonly merge: number;
  readonly mergeMore: number;
  readonly two: number;
  /** Units alone: opening a run, each further one, a run on the other side right after. */
  readonly alone: number;
  readonly aloneMore: number;
  readonly aloneOther: number;
  /** The same for sentences inside a linked row, where most have a partner. */
  readonly sentenceMerge: number;
  readonly sentenceTwo: number;
  readonly sentenceAlone: number;
  readonly sentenceAloneMore: number;
  readonly sentenceAloneOther: number;
  /**
   * Doubtful places read again sentence by sentence (0: not at all): what a sentence bead gains within a row that the paragraphs
   * made and loses across rows, and sentences alone, which stand in paragraphs of which nobody knows yet whether they are linked.
   */
  readonly reread: number;
  readonly insideRow: number;
  readonly outsideRow: number;
  readonly rereadAlone: number;
  readonly rereadAloneMore: number;
  readonly rereadAloneOther: number;
  /** Discontinuous beads: what a unit brought in over others must bring, per unit skipped, and to drop one from within. */
  readonly reach: number;
  readonly skip: number;
  readonly drop: number;
  /** Learned pairs: least Dice, least beads together, worth of a perfect pair. */
  readonly learnDice: number;
  readonly learnTogether: number;
  readonly learnWeight: number;
  /** Passes that measure and learn before the last. */
  readonly passes: number;
}

/**
 * Tuned on half A of `dev` (families by a hash of their name, see tools/evaluate), starting from the constants of the
 * prototype in ../shared/alignment.md.
 */
export const settled: Settings = {
  damping: 0.5,
  costScale: 0.6,
  weightPower: 1,
  leastWeight: 0.4,
  meeting: 0.5,
  knownBy: 5,
  repeated: 0.35,
  crowd: 1,
  crowdMerge: 0.1,
  endsMeet: 0.5,
  endsMiss: 0.29,
  free: -9,
  partAtLeast: 0.7,
  partOfCost: 0.4,
  idle: 1,
  functionCap: 1.5,
  functionCounts: 0.35,
  markCap: 2,
  markCounts: 0.6,
  length: 1,
  counts: 1,
  cognates: 1,
  numbers: 1,
  names: 1,
  compounds: 1,
  learning: 1,
  countEqual: 0.39,
  countHeading: 0,
  countOff: 1.3,
  one: -0.1,
  merge: -1.8,
  mergeMore: -0.7,
  two: -5,
  alone: -3,
  aloneMore: -0.6,
  aloneOther: -2.5,
  sentenceMerge: -1.4,
  sentenceTwo: -3.5,
  sentenceAlone: -5,
  sentenceAloneMore: -3,
  sentenceAloneOther: -5,
  reread: 1,
  insideRow: 2,
  outsideRow: -1,
  rereadAlone: -4,
  rereadAloneMore: -1,
  rereadAloneOther: -3,
  reach: 0.5,
  skip: 0.3,
  drop: 0.3,
  learnDice: 0.5,
  learnTogether: 2,
  learnWeight: 0.75,
  passes: 1,
};

/**
 * Where there is no lexicon, less evidence stands against leaving units alone, and weak learned pairs are worth having. Damping
 * is of half A of dev without lexicon (.5: .9875, .7: .9886; half B .9844, .9848); a second pass of learning helps languages that
 * share nothing (+.005) and harms near ones (−.002).
 */
export const settledWithout: Settings = {
  ...settled,
  damping: 0.7,
  free: -4.5,
  alone: -2.5,
  aloneOther: -3,
  leastWeight: 0,
};

/** The settled constants, by whether there is a lexicon. */
export function settingsFor(lexicon: { readonly filled: boolean }): Settings {
  return lexicon.filled ? settled : settledWithout;
}
