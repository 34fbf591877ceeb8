/** What a run learned about two texts as a whole, kept so that a part of them can be judged later without the rest. */
import type { Shares } from './link-worth';
import { type Learned, learnedIn, withLearned } from './learn';
import type { LengthRatio } from './shape-of-beads';
import { fewestUnits, type Level, type Units } from './units';
import type { Vocabulary, Wording } from './vocabulary';

/** In how many units of each side a type stands, by its number in `Memory.types`, and the mean number of units. */
interface Commonness {
  readonly nl: Int32Array;
  readonly en: Int32Array;
  readonly units: number;
}

/** The types of a side: their compared forms, and their numbers by form. */
type Types = Pick<Wording, 'forms' | 'ids'>;

/** The statistics of a whole run: plain data of the worker, never sent. */
export interface Memory {
  readonly types: Readonly<Record<'nl' | 'en', Types>>;
  /** Whether a lexicon was there: statistics with and without one do not compare. */
  readonly filled: boolean;
  readonly paragraphs: Commonness;
  readonly sentences: Commonness;
  readonly learned: Learned;
  readonly ratio: LengthRatio;
  readonly shares: Shares;
}

const commonness = (level: Level): Commonness => ({
  nl: level.nl.spread,
  en: level.en.spread,
  units: (level.nl.count + level.en.count) / 2,
});

/** Gathers the memory of a run from its two levels and what its first pass found. */
export function memoryOf(
  vocabulary: Vocabulary,
  paragraphs: Level,
  sentences: Level,
  found: { readonly ratio: LengthRatio; readonly shares: Shares },
): Memory {
  const types = ({ forms, ids }: Wording): Types => ({ forms, ids });
  return {
    types: { nl: types(vocabulary.nl), en: types(vocabulary.en) },
    filled: vocabulary.filled,
    paragraphs: commonness(paragraphs),
    sentences: commonness(sentences),
    learned: learnedIn(vocabulary.links),
    ratio: found.ratio,
    shares: found.shares,
  };
}

/** The vocabulary of a part, with the links that the whole had taught. */
export function withMemory(vocabulary: Vocabulary, memory: Memory): Vocabulary {
  const { nl, en } = memory.types;
  const learned = new Map<number, { readonly e: number; readonly weight: number }[]>();
  for (const [f, pairs] of memory.learned) {
    const here = vocabulary.nl.ids.get(nl.forms[f] ?? '');
    if (here === undefined) continue;
    const list = pairs.flatMap(({ e, weight }) => {
      const there = vocabulary.en.ids.get(en.forms[e] ?? '');
      return there === undefined ? [] : [{ e: there, weight }];
    });
    if (list.length > 0) learned.set(here, list);
  }
  return learned.size === 0
    ? vocabulary
    : { ...vocabulary, links: withLearned(vocabulary.links, vocabulary.nl.forms.length, learned) };
}

/** A level of a part, with every word as rare as it is in the whole. */
export function asRareAs(level: Level, memory: Memory, at: 'paragraphs' | 'sentences'): Level {
  const known = memory[at];
  const side = (of: 'nl' | 'en'): Units => {
    const ids = memory.types[of].ids;
    const { forms } = level.vocabulary[of];
    const units = level[of];
    const spread = units.spread.map((here, type) =>
      Math.max(here, known[of][ids.get(forms[type] ?? '') ?? -1] ?? 0),
    );
    const rarity = Float64Array.from(spread, (one) =>
      Math.max(0.1, Math.log(Math.max(fewestUnits, known.units) / (one + 0.5))),
    );
    return { ...units, spread, rarity };
  };
  const { vocabulary, where } = level;
  return { vocabulary, nl: side('nl'), en: side('en'), where, units: known.units };
}
