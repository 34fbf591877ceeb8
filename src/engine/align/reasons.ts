/** Says why a bead is believed or doubted, in the words of the two texts. */
import type { Reason } from './alignment';
import type { Evidence } from './evidence';
import type { Match } from './refine';
import type { LengthRatio } from './shape-of-beads';
import { tokens } from './tokens';
import type { Level, Units } from './units';
import { content, functional, mark, number } from './vocabulary';

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

interface Pair {
  readonly nl: string;
  readonly en: string;
  readonly gain: number;
  readonly code: 'names' | 'numbers' | 'words';
}

/** The rarest words that the bead's sides share, as they stand there, by kind. */
function sharedWords(match: Match, evidence: Evidence, texts: Wordings): Reason[] {
  const { vocabulary } = evidence.level;
  const { links } = vocabulary;
  const here = surfaces(match.nl, texts.nl, texts.nlBounds, vocabulary.nl.ids);
  const there = surfaces(match.en, texts.en, texts.enBounds, vocabulary.en.ids);
  const pairs: Pair[] = [];
  const taken = new Set<number>();
  for (const [f, nl] of here) {
    const kind = vocabulary.nl.kind[f] ?? content;
    if (kind === functional || kind === mark) continue;
    for (let link = links.start[f] ?? 0; link < (links.start[f + 1] ?? 0); link += 1) {
      const e = links.en[link] ?? 0;
      const en = there.get(e);
      if (en === undefined || taken.has(e) || vocabulary.en.kind[e] === functional) continue;
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
    const words = best.filter((pair) => pair.code === code).map((pair) => [pair.nl, pair.en] as const);
    if (words.length > 0) reasons.push({ code, for: true, words });
  }
  return reasons;
}

// Long paragraphs show the words of their first sentences.
const mostSentences = 20;
const mostCharacters = 2000;

/** Type id → the word as it first stands in these units. */
function surfaces(
  units: readonly number[],
  sentences: readonly string[],
  bounds: Int32Array,
  ids: ReadonlyMap<string, number>,
): Map<number, string> {
  const out = new Map<number, string>();
  for (const unit of units) {
    const from = bounds[unit] ?? 0;
    const to = Math.min(from + mostSentences, bounds[unit + 1] ?? 0);
    for (let at = from; at < to; at += 1) {
      const sentence = (sentences[at] ?? '').slice(0, mostCharacters);
      for (const token of tokens(sentence)) {
        const id = ids.get(token.form);
        if (id !== undefined && !out.has(id)) out.set(id, sentence.slice(token.start, token.end));
      }
    }
  }
  return out;
}
