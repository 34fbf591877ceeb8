/** `npm run evaluate -- lexicon DIR`: how many Dutch words the lexicon can explain, and how many it explains by accident. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { cognate } from '../../engine/lexicon/cognate';
import { foldWord } from '../../engine/lexicon/fold-word';
import { isFunctionWordEn, isFunctionWordNl } from '../../engine/lexicon/function-words';
import type { Expression, Lexicon, Translation } from '../../engine/lexicon/lexicon';
import { loadLexicon } from '../load-lexicon';

const goldDocument = v.object({
  id: v.string(),
  sentences: v.optional(
    v.object({
      nl: v.array(v.array(v.string())),
      en: v.array(v.array(v.string())),
      links: v.array(v.tuple([v.array(v.number()), v.array(v.number())])),
    }),
  ),
});

/** The least weight of a translation that counts as evidence (`lexicon.md`: .3 for links, .15 for evidence). */
const leastWeight = 0.15;
/** From here on two words count as cognates (the prototype's threshold). */
const leastCognate = 0.72;
/** A compound counts when this share of it, weighted by letters and by the parts' weights, is found (prototype: .25). */
const leastCompound = 0.25;

const words = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .map((word) => foldWord(word).replace(/^['-]+|['-]+$/g, ''))
    .filter((word) => word !== '');

/** Whether a Dutch token is counted: at least two characters, one of them a letter, no function word. */
const isContent = (word: string): boolean =>
  word.length > 1 && /\p{L}/u.test(word) && !isFunctionWordNl(word);

/** An English sentence as sets: its tokens (and the parts of hyphenated ones), and their lemmas. */
interface EnglishSide {
  readonly tokens: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
}

function englishSide(text: string, lexicon: Lexicon): EnglishSide {
  const tokens = new Set(
    words(text).flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word])),
  );
  return { tokens, lemmas: new Set([...tokens].flatMap((token) => [token, lexicon.lemmaEn(token)])) };
}

/** The weight of the best translation all of whose content words are in the sentence; 0 for none. */
function bestTranslation(translations: readonly Translation[], side: EnglishSide): number {
  for (const { en, weight } of translations) {
    if (weight < leastWeight) break;
    const all = en.split(/[ -]/);
    const content = all.filter((one) => !isFunctionWordEn(one));
    if ((content.length > 0 ? content : all).every((one) => side.lemmas.has(one))) return weight;
  }
  return 0;
}

function isExplained(word: string, side: EnglishSide, lexicon: Lexicon): boolean {
  if (word.length > 2 && side.tokens.has(word)) return true;
  if (bestTranslation(lexicon.translations(word), side) > 0) return true;
  const parts = lexicon.compoundNl(word);
  if (parts !== null) {
    const partFound = (part: string): number =>
      part.length > 2 && side.tokens.has(part) ? 1 : bestTranslation(lexicon.translations(part), side);
    const letters = parts.reduce((sum, part) => sum + part.length, 0);
    const found = parts.reduce((sum, part) => sum + part.length * partFound(part), 0);
    if (found / letters > leastCompound) return true;
  }
  if (word.length < 5) return false;
  for (const token of side.tokens) {
    if (token.length >= 5 && cognate(word, token) >= leastCognate) return true;
  }
  return false;
}

/**
 * Which of a Dutch sentence's words stand for themselves by way of something longer: a separable verb whose particle
 * comes later ("haalt … op"), or an expression of several words ("met behulp van"). Per word the other things to try.
 */
function alternatives(dutch: readonly string[], lexicon: Lexicon): readonly (readonly Alternative[])[] {
  const found: Alternative[][] = dutch.map(() => []);
  dutch.forEach((verb, index) => {
    for (const particle of dutch.slice(index + 1)) {
      const whole = lexicon.phrases?.joinSeparable(verb, particle) ?? null;
      if (whole !== null) found[index]?.push({ translations: lexicon.translations(whole) });
    }
    const expression = lexicon.phrases?.expressionAt(dutch, index);
    for (let offset = 0; offset < (expression?.length ?? 0); offset++) {
      if (expression) found[index + offset]?.push(expression);
    }
  });
  return found;
}

type Alternative = Pick<Expression, 'translations'>;

/** Counts of one document. `missed` lists the unexplained words of the right sentences, for reading. */
export interface Coverage {
  readonly content: number;
  readonly covered: number;
  readonly chance: number;
  readonly missed: readonly string[];
}

/**
 * Over all linked sentence beads of a document: `content` Dutch content word tokens; `covered` of them have, in the
 * English of their bead, an identical token (of three characters or more), a lexicon translation (every content word of
 * it, as lemma, weight ≥ .15), a compound whose translated parts make up over a quarter of it, a cognate (≥ .72), or the
 * translation of the separable verb or expression that it is part of;
 * `chance` of them have that in a wrong sentence: the bead half the document further on (cyclic).
 */
export function coverageOf(beads: readonly (readonly [string, string])[], lexicon: Lexicon): Coverage {
  const sides = beads.map(([, en]) => englishSide(en, lexicon));
  const half = Math.floor(beads.length / 2);
  let content = 0;
  let covered = 0;
  let chance = 0;
  const missed: string[] = [];
  beads.forEach(([nl], index) => {
    const right = sides[index];
    const wrong = sides[(index + half) % sides.length];
    if (right === undefined || wrong === undefined) return;
    const dutch = words(nl);
    const others = alternatives(dutch, lexicon);
    const explains = (word: string, at: number, side: EnglishSide): boolean =>
      isExplained(word, side, lexicon) ||
      (others[at] ?? []).some(({ translations }) => bestTranslation(translations, side) > 0);
    dutch.forEach((word, at) => {
      if (!isContent(word)) return;
      content++;
      if (explains(word, at, right)) covered++;
      else missed.push(word);
      if (explains(word, at, wrong)) chance++;
    });
  });
  return { content, covered, chance, missed };
}

/** The documents of a family in a folder, or in its `base/`; all documents where none is of that family. */
function documentPaths(folder: string, family: string): readonly string[] {
  const all = [folder, join(folder, 'base')].flatMap((place) =>
    existsSync(place)
      ? readdirSync(place)
          .filter((name) => name.endsWith('.json'))
          .toSorted()
          .map((name) => join(place, name))
      : [],
  );
  const chosen = all.filter((path) => basename(path).startsWith(family));
  return chosen.length > 0 ? chosen : all;
}

function readBeads(path: string): readonly (readonly [string, string])[] {
  const { sentences } = v.parse(goldDocument, JSON.parse(readFileSync(path, 'utf8')));
  if (sentences === undefined) return [];
  const nl = sentences.nl.flat();
  const en = sentences.en.flat();
  const join = (all: readonly string[], indices: readonly number[]): string =>
    indices.map((index) => all[index] ?? '').join(' ');
  return sentences.links
    .filter(([a, b]) => a.length > 0 && b.length > 0)
    .map(([a, b]) => [join(nl, a), join(en, b)] as const);
}

const percent = (part: number, whole: number): string =>
  ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5);

/**
 * Prints coverage and chance coverage (see {@link coverageOf}) of every document under a folder whose name begins with
 * `flores` (or with what `--family` says), or of all documents when there are none such, and of all together.
 * `--missed` prints the commonest unexplained words too.
 */
export async function evaluateLexicon(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined)
    throw new Error('Which folder? npm run evaluate -- lexicon DIR [--family NAME] [--missed]');
  const familyAt = args.indexOf('--family');
  const family = familyAt < 0 ? 'flores' : (args[familyAt + 1] ?? 'flores');
  const started = performance.now();
  const lexicon = loadLexicon();
  console.log(`lexicon read in ${(performance.now() - started).toFixed(0)} ms`);
  const paths = documentPaths(folder, family);
  console.log('document                         words  coverage  (chance)');
  const total = { content: 0, covered: 0, chance: 0 };
  const missed = new Map<string, number>();
  for (const path of paths) {
    const one = coverageOf(readBeads(path), lexicon);
    if (one.content === 0) continue;
    total.content += one.content;
    total.covered += one.covered;
    total.chance += one.chance;
    for (const word of one.missed) missed.set(word, (missed.get(word) ?? 0) + 1);
    printRow(basename(path), one);
  }
  printRow('all', total);
  if (args.includes('--missed')) {
    const list = [...missed].toSorted((a, b) => b[1] - a[1]).slice(0, 400);
    console.log(list.map(([word, count]) => `${word} ${count}`).join(', '));
  }
}

function printRow(name: string, one: Omit<Coverage, 'missed'>): void {
  console.log(
    `${name.padEnd(30)} ${String(one.content).padStart(7)}  ${percent(one.covered, one.content)} %  (${percent(one.chance, one.content)} %)`,
  );
}
