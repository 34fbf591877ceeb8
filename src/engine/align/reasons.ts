/** Says why a bead is believed or doubted, in the words of the two texts. */
import type { Reason } from './alignment';
import type { Evidence } from './evidence';
import type { Match } from './refine';
import type { LengthRatio } from './shape-of-beads';
import type { Level, Units } from './units';
import { content, functional, mark, number, type Wording } from './vocabulary';

// Pairs shown per bead: enough to convince, few enough to keep for 100,000 beads (the type allows 12).
const mostPairs = 6;
// Log ratio beyond this many spreads speaks against a bead.
const strangeLength = 2;
// Below this the screen should say that another reading was nearly as good.
const leastSure = 0.9;

/** The texts of the sentences of both sides, and the bounds of the level's units in them. */
export interface Wordings {
  readonly nl: readonly string[];
  readonly en: readonly string[];
  readonly nlBounds: Int32Array;
  readonly enBounds: Int32Array;
}

/** Reasons for a bead of a level, strongest kind first. */
export function reasonsFor(match: Match, evidence: Evidence, ratio: LengthRatio, texts: Wordings): Reason[] {
  const { level } = evidence;
  const rival: Reason[] =
    match.posterior < leastSure
      ? [
          {
            code: 'rival',
            for: false,
            margin: Math.max(0, Math.log(match.posterior / (1 - match.posterior))),
          },
        ]
      : [];
  if (match.nl.length === 0 || match.en.length === 0)
    return match.posterior < leastSure
      ? [{ code: 'nothing-shared', for: false }, ...rival]
      : [
          { code: 'nothing-shared', for: false },
          { code: 'neighbours', for: true },
        ];
  const reasons: Reason[] = [...sharedWords(match, evidence, texts)];
  if (reasons.length === 0)
    reasons.push(
      { code: 'nothing-shared', for: false },
      { code: 'neighbours', for: match.posterior >= leastSure },
    );
  return [...reasons, ...outward(match, level, ratio), ...rival];
}

/** Length and sentence counts. */
function outward(match: Match, level: Level, ratio: LengthRatio): Reason[] {
  const sum = (units: Units, items: readonly number[], of: 'length' | 'sentences'): number =>
    items.reduce((total, item) => total + (units[of][item + 1] ?? 0) - (units[of][item] ?? 0), 0);
  const a = sum(level.nl, match.nl, 'length');
  const b = sum(level.en, match.en, 'length');
  const off = Math.log((a + 6) / (b + 6)) - ratio.mean;
  const spread = Math.sqrt(ratio.spread * ratio.spread + 2.2 / (Math.min(a, b) + 6));
  const nl = sum(level.nl, match.nl, 'sentences');
  const en = sum(level.en, match.en, 'sentences');
  const length: Reason = {
    code: 'length',
    for: Math.abs(off) <= strangeLength * spread,
    ratio: a / Math.max(1, b),
    usual: Math.exp(ratio.mean),
  };
  return nl === en && nl <= 1 ? [length] : [length, { code: 'sentence-count', for: nl === en, nl, en }];
}

/** A shared pair, by the numbers of the words in the wordings. */
interface Pair {
  readonly nl: number;
  readonly en: number;
  readonly gain: number;
  readonly code: 'names' | 'numbers' | 'words';
}

/** The rarest words that the bead's sides share, as they stand there, by kind. */
function sharedWords(match: Match, evidence: Evidence, texts: Wordings): Reason[] {
  const { vocabulary } = evidence.level;
  const { links } = vocabulary;
  const here = firstPlaces(match.nl, texts.nlBounds, vocabulary.nl);
  const there = firstPlaces(match.en, texts.enBounds, vocabulary.en);
  const pairs: Pair[] = [];
  const taken = new Set<number>();
  for (const [f, nl] of here) {
    const kind = vocabulary.nl.kind[f] ?? content;
    for (let link = links.start[f] ?? 0; link < (links.start[f + 1] ?? 0); link += 1) {
      const e = links.en[link] ?? 0;
      const en = there.get(e);
      if (en === undefined || taken.has(e)) continue;
      taken.add(e);
      const name = vocabulary.nl.name[f] === 1 && vocabulary.en.name[e] === 1;
      const code = kind === number ? 'numbers' : name ? 'names' : 'words';
      pairs.push({ nl, en, gain: evidence.gain[link] ?? 0, code });
      break;
    }
  }
  const best = pairs.sort((a, b) => b.gain - a.gain).slice(0, mostPairs);
  const reasons: Reason[] = [];
  for (const code of ['names', 'numbers', 'words'] as const) {
    const words = best
      .filter((pair) => pair.code === code)
      .map(
        ({ nl, en }) => [wordAt(nl, texts.nl, vocabulary.nl), wordAt(en, texts.en, vocabulary.en)] as const,
      );
    if (words.length > 0) reasons.push({ code, for: true, words });
  }
  return reasons;
}

// Long paragraphs show the words of their first sentences.
const mostSentences = 20;
const mostCharacters = 2000;

/** Telling type → the number of the word that is the first of it in these units. */
function firstPlaces(units: readonly number[], bounds: Int32Array, side: Wording): Map<number, number> {
  const out = new Map<number, number>();
  for (const unit of units) {
    const from = bounds[unit] ?? 0;
    const to = Math.min(from + mostSentences, bounds[unit + 1] ?? 0);
    for (let sentence = from; sentence < to; sentence += 1)
      for (let word = side.start[sentence] ?? 0; word < (side.start[sentence + 1] ?? 0); word += 1) {
        if ((side.place[word] ?? 0) >= mostCharacters) break;
        const type = side.type[word] ?? 0;
        const kind = side.kind[type];
        if (kind !== functional && kind !== mark && !out.has(type)) out.set(type, word);
      }
  }
  return out;
}

/** A word by its number, as it stands in its sentence. */
function wordAt(word: number, sentences: readonly string[], side: Wording): string {
  let low = 0;
  let high = side.start.length - 1;
  // The last sentence that begins at or before the word.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((side.start[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  const from = side.place[word] ?? 0;
  return (sentences[low] ?? '').slice(from, from + (side.width[word] ?? 0));
}
