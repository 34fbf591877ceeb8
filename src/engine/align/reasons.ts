/** Says why a bead is believed or doubted, in the words of the two texts. */
import type { Reason } from './alignment';
import type { Evidence } from './evidence';
import type { Match } from './refine';
import type { LengthRatio } from './shape-of-beads';
import type { Level } from './units';
import { functional, mark, number, type Wording } from './vocabulary';

// Pairs shown per bead: enough to convince, few enough to keep for 100,000 beads (the type allows 12).
const mostPairs = 6;
// Log ratio beyond this many spreads speaks against a bead.
const strangeLength = 2;
// A side shorter than this, in characters, is a word or two (five letters and a space each): nearly every short line has
// its length, so that it speaks for no pair.
const tellingLength = 18;
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
  const unsure = match.posterior < leastSure;
  const reasons: Reason[] = [];
  if (match.nl.length === 0 || match.en.length === 0) {
    reasons.push({ code: 'nothing-shared', for: false });
    if (!unsure) reasons.push({ code: 'neighbours', for: true });
  } else {
    addSharedWords(match, evidence, texts, reasons);
    if (reasons.length === 0)
      reasons.push({ code: 'nothing-shared', for: false }, { code: 'neighbours', for: !unsure });
    addOutward(match, level, ratio, reasons);
  }
  if (unsure)
    reasons.push({
      code: 'rival',
      for: false,
      margin: Math.max(0, Math.log(match.posterior / (1 - match.posterior))),
    });
  return reasons;
}

/** Sum over some units of what a running sum adds for each. */
function sumOf(running: Float64Array | Int32Array, items: readonly number[]): number {
  let total = 0;
  for (const item of items) total = total + (running[item + 1] ?? 0) - (running[item] ?? 0);
  return total;
}

/** Length and sentence counts. */
function addOutward(match: Match, level: Level, ratio: LengthRatio, reasons: Reason[]): void {
  const a = sumOf(level.nl.length, match.nl);
  const b = sumOf(level.en.length, match.en);
  const off = Math.log((a + 6) / (b + 6)) - ratio.mean;
  const spread = Math.sqrt(ratio.spread * ratio.spread + 2.2 / (Math.min(a, b) + 6));
  const nl = sumOf(level.nl.sentences, match.nl);
  const en = sumOf(level.en.sentences, match.en);
  const isUsual = Math.abs(off) <= strangeLength * spread;
  if (!isUsual || Math.min(a, b) >= tellingLength)
    reasons.push({
      code: 'length',
      for: isUsual,
      ratio: a / Math.max(1, b),
      usual: Math.exp(ratio.mean),
    });
  if (nl !== en || nl > 1) reasons.push({ code: 'sentence-count', for: nl === en, nl, en });
}

/** A shared pair, by the types and the kind of reason that it is. */
interface Pair {
  readonly nl: number;
  readonly en: number;
  readonly gain: number;
  readonly code: 'names' | 'numbers' | 'words';
}

// Reasons are asked for twice per row of 100,000: what they are gathered in is used again.
const here = newFirstPlaces();
const there = newFirstPlaces();

/** Adds the rarest words that the bead's sides share, as they stand there, by kind. */
function addSharedWords(match: Match, evidence: Evidence, texts: Wordings, reasons: Reason[]): void {
  const { vocabulary } = evidence.level;
  const { nl, en, links } = vocabulary;
  here.read(match.nl, texts.nlBounds, nl);
  there.read(match.en, texts.enBounds, en);
  const best: Pair[] = [];
  for (let at = 0; at < here.count; at += 1) {
    const f = here.types[at] ?? 0;
    const last = links.start[f + 1] ?? 0;
    for (let link = links.start[f] ?? 0; link < last; link += 1) {
      const e = links.en[link] ?? 0;
      if (!there.take(e)) continue;
      const gain = evidence.gain[link] ?? 0;
      if (best.length < mostPairs || gain > (best.at(-1)?.gain ?? 0)) {
        const name = nl.name[f] === 1 && en.name[e] === 1;
        const code = nl.kind[f] === number ? 'numbers' : name ? 'names' : 'words';
        if (best.length === mostPairs) best.pop();
        let place = best.length;
        while (place > 0 && (best[place - 1]?.gain ?? 0) < gain) place -= 1;
        best.splice(place, 0, { nl: f, en: e, gain, code });
      }
      break;
    }
  }
  for (const code of ['names', 'numbers', 'words'] as const) {
    const words: (readonly [string, string])[] = [];
    for (const pair of best)
      if (pair.code === code)
        words.push([here.wordOf(pair.nl, texts.nl, nl), there.wordOf(pair.en, texts.en, en)]);
    if (words.length > 0) reasons.push({ code, for: true, words });
  }
}

// Long paragraphs show the words of their first sentences.
const mostSentences = 20;
const mostCharacters = 2000;

/** The telling types of some units, each with the first word that is of it. */
interface FirstPlaces {
  /** How many types there are, and which, as they come. */
  readonly count: number;
  readonly types: Int32Array;
  /** Reads units; forgets those read before. */
  read(units: readonly number[], bounds: Int32Array, side: Wording): void;
  /** Whether the type is there and was not taken since. */
  take(type: number): boolean;
  /** The first word of a type that is there, as it stands in its sentence. */
  wordOf(type: number, sentences: readonly string[], side: Wording): string;
}

function newFirstPlaces(): FirstPlaces {
  // By type: the reading that it was met in (the negative when it was taken), its first word and the sentence of that.
  let met = new Int32Array(0);
  let word = new Int32Array(0);
  let sentence = new Int32Array(0);
  let reading = 0;
  const found = {
    count: 0,
    types: new Int32Array(256),
    read(units: readonly number[], bounds: Int32Array, side: Wording): void {
      found.count = 0;
      reading += 1;
      if (met.length < side.forms.length) {
        met = new Int32Array(side.forms.length);
        word = new Int32Array(side.forms.length);
        sentence = new Int32Array(side.forms.length);
      }
      for (const unit of units) {
        const from = bounds[unit] ?? 0;
        const to = Math.min(from + mostSentences, bounds[unit + 1] ?? 0);
        for (let one = from; one < to; one += 1) readSentence(one, side);
      }
    },
    take(type: number): boolean {
      if (met[type] !== reading) return false;
      met[type] = -reading;
      return true;
    },
    wordOf(type: number, sentences: readonly string[], side: Wording): string {
      const at = word[type] ?? 0;
      const from = side.place[at] ?? 0;
      return (sentences[sentence[type] ?? 0] ?? '').slice(from, from + (side.width[at] ?? 0));
    },
  };
  const readSentence = (one: number, { start, type: types, kind: kinds, place }: Wording): void => {
    const end = start[one + 1] ?? 0;
    for (let at = start[one] ?? 0; at < end; at += 1) {
      if ((place[at] ?? 0) >= mostCharacters) break;
      const type = types[at] ?? 0;
      const kind = kinds[type];
      if (kind === functional || kind === mark || met[type] === reading) continue;
      met[type] = reading;
      word[type] = at;
      sentence[type] = one;
      if (found.count === found.types.length) {
        const more = new Int32Array(found.count * 2);
        more.set(found.types);
        found.types = more;
      }
      found.types[found.count] = type;
      found.count += 1;
    }
  };
  return found;
}
