/** Finds passages that both texts have in different places: among the rows without partner, and only where nothing speaks against it. */
import type { Lexicon } from '../lexicon/lexicon';
import type { SideInput } from './align';
import type { Move, Row } from './alignment';
import { type Evidence, evidenceOf, telling } from './evidence';
import { linkTypes } from './link-types';
import { asRareAs, type Memory, withMemory } from './memory';
import { reasonsFor } from './reasons';
import { type Best, bestOf, type Candidate } from './rivals';
import type { Settings } from './settings';
import { countScore, lengthScore } from './shape-of-beads';
import { lengthsOf, levelOf, type Level } from './units';
import { linksOfPart, type Vocabulary, wording } from './vocabulary';

// A passage must say this much by its words, lengths and sentence counts together (nats), and this much more than with any rival.
export const leastScore = 6;
export const leastMargin = 4;
// Word pairs that stand in these two paragraphs and nowhere else in either text: what speaks against every other paragraph at once.
const leastOwn = 3;
// Telling words of a side; shorter paragraphs are headings, captions, buttons: they only move along with others.
const leastTelling = 8;
// Paragraphs that follow a moved one move along when they are worth this much.
const leastAlong = 1;
// A word in more of the unpartnered paragraphs than this proposes no candidates; what words must share to be looked at closer.
const commonest = 20;
const leastShared = 6;
// A rough probability from the margin: log-odds grow by half of it (damped evidence), and nothing is surer than this.
const surest = 0.98;

// Candidates scored between two chances to stop: well below a millisecond each.
const scoredAtOnce = 200;
const unitsAtOnce = 256;

/** The unpartnered units of a side: unit, and the row it stands in. */
interface Lone {
  readonly units: readonly number[];
  readonly rows: readonly number[];
}

/**
 * Moves among the rows of an alignment, by their first Dutch row. `rows` index the paragraphs of the sides given.
 * `whole` is the vocabulary of the run that gave the rows, where it is at hand: its words need not be linked anew.
 * Yields its progress now and then. Time grows with the text of the unpartnered paragraphs, not with the whole.
 *
 * Plan: read the unpartnered paragraphs only, words being as rare as in the whole; an inverted index proposes pairs; a pair
 * is sure when it says enough, beats every rival of both and has words of its own; sure pairs take their neighbours along;
 * what crosses no paired row is no move.
 */
export function* findMoves(
  nl: SideInput,
  en: SideInput,
  rows: readonly Pick<Row, 'nl' | 'en'>[],
  memory: Memory,
  lexicon: Lexicon,
  settings: Settings,
  whole: Vocabulary | null = null,
): Generator<number, readonly Move[]> {
  yield 0;
  const lone = { nl: loneOf(rows, 'nl'), en: loneOf(rows, 'en') };
  yield 0;
  if (lone.nl.units.length === 0 || lone.en.units.length === 0) return [];
  const part = (side: SideInput, units: readonly number[]): readonly (readonly string[])[] =>
    units.map((unit) => side.paragraphs[unit] ?? []);
  const here = part(nl, lone.nl.units);
  const there = part(en, lone.en.units);
  const texts = { nl: here.flat(), en: there.flat(), nlBounds: bounds(here), enBounds: bounds(there) };
  yield 0;
  const nlWords = yield* wording(texts.nl, nl.language, (form) => form);
  const enWords = yield* wording(texts.en, en.language, (form) => lexicon.lemmaEn(form));
  const words = { nl: nlWords, en: enWords, filled: lexicon.filled };
  const vocabulary: Vocabulary =
    whole === null
      ? withMemory(
          { ...words, links: yield* linkTypes(nlWords, enWords, lexicon, settings.cognates) },
          memory,
        )
      : { ...words, links: linksOfPart(whole, nlWords, enWords) };
  yield 0;
  const lengths = { nl: yield* lengthsOf(texts.nl), en: yield* lengthsOf(texts.en) };
  const own = yield* levelOf(
    vocabulary,
    texts.nlBounds,
    texts.enBounds,
    lengths.nl,
    lengths.en,
    settings.knownBy,
  );
  const level = asRareAs(own, memory, 'paragraphs');
  yield 0;
  const evidence = yield* evidenceOf(level, memory.shares, settings);
  const pairs = yield* proposed(evidence);
  yield 0;
  const candidates: Candidate[] = [];
  for (const [i, j] of pairs) {
    candidates.push({ i, j, score: scoreOf(evidence, i, j, memory, settings) });
    if (candidates.length % scoredAtOnce === 0) yield candidates.length / pairs.length;
  }
  yield 1;
  const best = bestOf(candidates);
  yield 1;
  const partner = sureOnes(candidates, best, evidence);
  yield 1;
  takeAlong(partner, best, lone, evidence, memory, settings);
  yield 1;

  const paired = pairedBefore(rows);
  yield 1;
  const taken = new Set<number>();
  const moves: Move[] = [];
  for (const run of runsOf(partner, lone)) {
    const nlRows = run.map(({ i }) => lone.nl.rows[i] ?? 0);
    const enRows = run.map(({ j }) => lone.en.rows[j] ?? 0);
    const from = Math.min(nlRows.at(-1) ?? 0, enRows.at(-1) ?? 0);
    const to = Math.max(nlRows[0] ?? 0, enRows[0] ?? 0);
    if ((paired[to] ?? 0) === (paired[from] ?? 0) || [...nlRows, ...enRows].some((row) => taken.has(row)))
      continue;
    for (const row of [...nlRows, ...enRows]) taken.add(row);
    const margin = Math.max(...run.map((one) => one.margin));
    const confidence = Math.min(surest, 1 / (1 + Math.exp(-margin / 2)));
    const reasons = reasonsFor(
      { nl: run.map(({ i }) => i), en: run.map(({ j }) => j), score: 0, posterior: confidence },
      evidence,
      memory.ratio,
      texts,
    );
    moves.push({ nl: nlRows, en: enRows, confidence, reasons });
  }
  return moves;
}

function loneOf(rows: readonly Pick<Row, 'nl' | 'en'>[], side: 'nl' | 'en'): Lone {
  const other = side === 'nl' ? 'en' : 'nl';
  const units: number[] = [];
  const places: number[] = [];
  for (const [index, row] of rows.entries())
    if (row[other].length === 0)
      for (const unit of row[side]) {
        units.push(unit);
        places.push(index);
      }
  return { units, rows: places };
}

/** Pairs of units that share rare words, in order. Yields now and then. */
function* proposed(evidence: Evidence): Generator<number, readonly (readonly [number, number])[]> {
  const { level, gain } = evidence;
  const { nl, where, vocabulary } = level;
  const { links } = vocabulary;
  const localNl = new Int32Array(vocabulary.nl.forms.length);
  for (const type of nl.type) localNl[type] = (localNl[type] ?? 0) + 1;
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < nl.count; i += 1) {
    if (i % unitsAtOnce === unitsAtOnce - 1) yield 0;
    const shared = new Map<number, number>();
    for (let node = nl.start[i] ?? 0; node < (nl.start[i + 1] ?? 0); node += 1) {
      const f = nl.type[node] ?? 0;
      if (!telling(vocabulary.nl.kind[f] ?? 0) || (localNl[f] ?? 0) > commonest) continue;
      for (let link = links.start[f] ?? 0; link < (links.start[f + 1] ?? 0); link += 1) {
        const e = links.en[link] ?? 0;
        const from = where.start[e] ?? 0;
        const to = where.start[e + 1] ?? 0;
        if (to - from > commonest) continue;
        for (let at = from; at < to; at += 1) {
          const j = where.unit[at] ?? 0;
          shared.set(j, (shared.get(j) ?? 0) + (gain[link] ?? 0));
        }
      }
    }
    for (const [j, sum] of [...shared].sort((a, b) => a[0] - b[0]))
      if (sum >= leastShared) pairs.push([i, j]);
  }
  return pairs;
}

/** Score of a 1-1 bead by its words, lengths and sentence counts. */
function scoreOf(evidence: Evidence, i: number, j: number, memory: Memory, settings: Settings): number {
  const { nl, en } = evidence.level;
  const length = (side: Level['nl'], unit: number): number =>
    (side.length[unit + 1] ?? 0) - (side.length[unit] ?? 0);
  const count = (side: Level['nl'], unit: number): number =>
    (side.sentences[unit + 1] ?? 0) - (side.sentences[unit] ?? 0);
  const a = count(nl, i);
  const b = count(en, j);
  return (
    evidence.scoreUnits([i], [j]) +
    settings.length * lengthScore(length(nl, i), length(en, j), memory.ratio) +
    settings.counts * countScore(a, a, b, b, settings)
  );
}

/** How many telling words of a pair stand, on both sides, in these two units and in no other of the whole texts. */
function ownWords(level: Level, i: number, j: number): number {
  const { nl, en, vocabulary } = level;
  const { links } = vocabulary;
  const there = new Set<number>();
  for (let node = en.start[j] ?? 0; node < (en.start[j + 1] ?? 0); node += 1) {
    const e = en.type[node] ?? 0;
    if ((en.spread[e] ?? 0) <= 1) there.add(e);
  }
  let own = 0;
  for (let node = nl.start[i] ?? 0; node < (nl.start[i + 1] ?? 0); node += 1) {
    const f = nl.type[node] ?? 0;
    if ((nl.spread[f] ?? 0) > 1 || !telling(vocabulary.nl.kind[f] ?? 0)) continue;
    for (let link = links.start[f] ?? 0; link < (links.start[f + 1] ?? 0); link += 1)
      if (there.delete(links.en[link] ?? 0)) {
        own += 1;
        break;
      }
  }
  return own;
}

/** Whether a pair of units is long enough to be told apart, and shares words that stand nowhere else. */
export function standsOut(level: Level, i: number, j: number): boolean {
  return (
    Math.min(level.nl.telling[i] ?? 0, level.en.telling[j] ?? 0) >= leastTelling &&
    ownWords(level, i, j) >= leastOwn
  );
}

/** What is known of a moved unit: its partner, and how far the next best one is behind. */
type Partners = Map<number, { readonly j: number; readonly margin: number }>;

/** The pairs that beat every rival of both of their units and have words of their own. */
function sureOnes(candidates: readonly Candidate[], best: Best, evidence: Evidence): Partners {
  const { level } = evidence;
  const partner: Partners = new Map();
  for (const one of candidates) {
    const rival = (of: 'i' | 'j'): number => {
      const two = best[of].get(one[of]);
      return (two?.first === one ? two.second?.score : two?.first.score) ?? 0;
    };
    const margin = one.score - Math.max(0, rival('i'), rival('j'));
    if (one.score < leastScore || margin < leastMargin) continue;
    if (!standsOut(level, one.i, one.j)) continue;
    partner.set(one.i, { j: one.j, margin });
  }
  return partner;
}

/** Lets the neighbours of sure pairs move along, as long as they follow each other in both texts and fit. */
function takeAlong(
  partner: Partners,
  best: Best,
  lone: Readonly<Record<'nl' | 'en', Lone>>,
  evidence: Evidence,
  memory: Memory,
  settings: Settings,
): void {
  const used = new Set([...partner.values()].map(({ j }) => j));
  const follows = (of: Lone, a: number, b: number): boolean =>
    Math.abs((of.units[a] ?? -9) - (of.units[b] ?? -99)) === 1;
  // New partners are added while looking: only those that were sure on their own are seeds.
  const seeds = [...partner];
  for (const [seed, { j: seedJ, margin }] of seeds)
    for (const direction of [-1, 1]) {
      let i = seed;
      let j = seedJ;
      while (follows(lone.nl, i, i + direction) && follows(lone.en, j, j + direction)) {
        i += direction;
        j += direction;
        if (partner.has(i) || used.has(j)) break;
        const score = scoreOf(evidence, i, j, memory, settings);
        const rival = Math.max(best.i.get(i)?.first.score ?? 0, best.j.get(j)?.first.score ?? 0);
        if (score < leastAlong || score < rival) break;
        partner.set(i, { j, margin });
        used.add(j);
      }
    }
}

/** Partners that follow each other on both sides, joined into runs. */
function runsOf(
  partner: Partners,
  lone: Readonly<Record<'nl' | 'en', Lone>>,
): readonly (readonly { readonly i: number; readonly j: number; readonly margin: number }[])[] {
  const runs: { readonly i: number; readonly j: number; readonly margin: number }[][] = [];
  for (const [i, { j, margin }] of [...partner].sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1)?.at(-1);
    const next =
      last !== undefined &&
      (lone.nl.units[i] ?? 0) === (lone.nl.units[last.i] ?? 0) + 1 &&
      (lone.en.units[j] ?? 0) === (lone.en.units[last.j] ?? 0) + 1;
    if (next) runs.at(-1)?.push({ i, j, margin });
    else runs.push([{ i, j, margin }]);
  }
  return runs;
}

/** How many paired rows stand before each row. */
function pairedBefore(rows: readonly Pick<Row, 'nl' | 'en'>[]): Int32Array {
  const before = new Int32Array(rows.length + 1);
  for (const [index, row] of rows.entries())
    before[index + 1] = (before[index] ?? 0) + (row.nl.length > 0 && row.en.length > 0 ? 1 : 0);
  return before;
}

function bounds(paragraphs: readonly (readonly string[])[]): Int32Array {
  const out = new Int32Array(paragraphs.length + 1);
  for (const [index, paragraph] of paragraphs.entries())
    out[index + 1] = (out[index] ?? 0) + paragraph.length;
  return out;
}
