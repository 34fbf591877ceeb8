/** Names that stand where the other side has another one (E7). */
import { finding, saying } from '../finding';
import { partners } from '../place';
import type { Token } from '../tokens';
import { sameLetters } from '../values/names';
import { areTwoSurnames, fullNames, type FullName } from '../values/surnames';
import type { Hunt, Named } from './hunt';
import { isLabel, isLabelled } from './labels';
import { isLocalised } from './localised-names';
import { isOrdinary, isTitleCased, isWordLike } from './name-or-word';
import { isTranslated } from './translated-names';

// A swap is told from this score on: 58 of 60 seeded ones are found at 1.2 and at 2.0 alike, and alarms on clean text
// (half A) fall from .55 to .37 per 1,000 words between 1.2 and 1.6.
const swapScore = 1.9;

/** Which of two names the other side has somewhere in its text after all: exchanged between rows, each has the other's place. */
function elsewhere({ near }: Hunt, nl: Token, en: Token): Readonly<Record<string, string>> {
  const dutch = near.formCount('en').has(nl.word);
  const english = near.formCount('nl').has(en.word);
  return dutch && english
    ? { elsewhere: 'both' }
    : dutch
      ? { elsewhere: 'nl' }
      : english
        ? { elsewhere: 'en' }
        : {};
}

/** Tells that a Dutch name stands where English has another one; neither is told again. */
function tellSwap(hunt: Hunt, nl: Token, en: Token, confidence: number): void {
  hunt.done.add(nl).add(en);
  hunt.out.push(
    finding(
      {
        rule: 'E7',
        type: 'name-swapped',
        kind: 'name',
        class: 'content',
        severity: 'major',
        confidence,
        side: null,
        detail: elsewhere(hunt, nl, en),
      },
      { nl: saying(hunt.unit.nl, nl), en: saying(hunt.unit.en, en) },
    ),
  );
}

// Words this far on either side of two names speak for their standing in one place when they are each other's partners.
const contextReach = [-2, -1, 1, 2];
// What such a pair of neighbours is worth, next to both names and further on, and the most that all are.
const context = { near: 0.35, far: 0.2, most: 0.7 } as const;

/** How far the words around two names are each other's partners, 0–0.7. */
function contextOf(links: readonly number[], a: Token, b: Token): number {
  let sum = 0;
  for (const i of contextReach) {
    for (const j of contextReach) {
      const partner = links[a.index + i] ?? -1;
      if (partner >= 0 && partner === b.index + j)
        sum += Math.abs(i) + Math.abs(j) <= 2 ? context.near : context.far;
    }
  }
  return Math.min(sum, context.most);
}

interface Scored {
  readonly score: number;
  readonly a: Named;
  readonly b: Named;
}

const byScore = (x: Scored, y: Scored): number =>
  y.score - x.score || x.a.token.index + x.b.token.index - y.a.token.index - y.b.token.index;

/**
 * Tells names that stand in each other's place. Scores every pair by what speaks for two names in one place, tells those
 * above `swapScore`, best first; then sets aside words that stand for each other and are no names, so that neither is
 * told as left out.
 */
export function swaps(hunt: Hunt, nl: readonly Named[], en: readonly Named[]): void {
  const { unit } = hunt;
  const links = partners(unit.links(), 'nl');
  const lengths = { nl: unit.nl.tokens().length, en: unit.en.tokens().length };
  const scored: Scored[] = [];
  const words: Scored[] = [];
  const paths = isLabelled(unit);
  // each asked once, not once a pair
  const wordLike = new Set([...nl, ...en].filter((one) => isWordLike(one, hunt.near)));
  for (const a of nl) {
    for (const b of en) {
      if (isLocalised(unit, a.token, b.token, hunt.near.lexicon)) continue;
      // without a dictionary a first word may be any word: names are then told only inside a sentence
      if (!hunt.near.lexicon.filled && (a.token.opens || b.token.opens)) continue;
      const place =
        contextOf(links, a.token, b.token) -
        1.2 * Math.abs(a.token.index / lengths.nl - b.token.index / lengths.en);
      const labels = paths && isLabel(unit.nl, a.token) && isLabel(unit.en, b.token);
      // a word that no dictionary has, against an ordinary one: what a label or a heading calls a thing
      if (labels ? a.ordinary || b.ordinary : wordLike.has(a) && wordLike.has(b)) {
        if (place > 0) words.push({ score: place, a, b });
        continue;
      }
      let score =
        (a.ordinary ? 0 : 1) + (b.ordinary ? 0 : 1) + (a.token.opens ? 0 : 0.5) + (b.token.opens ? 0 : 0.5);
      // two first words of a sentence: their capitals say nothing
      if (a.token.opens && b.token.opens) score -= unit.en.heading || isTitleCased(unit.en) ? 1.5 : 0.8;
      const loud = (token: Token): boolean =>
        token.word.length > 3 && token.word === token.word.toUpperCase();
      if (loud(a.token) && loud(b.token)) score -= 1;
      score += place;
      if (score >= swapScore) scored.push({ score, a, b });
    }
  }
  for (const { score, a, b } of scored.sort(byScore)) {
    if (hunt.done.has(a.token) || hunt.done.has(b.token)) continue;
    // The same two names side by side in several rows are each other's translation (Isai, Jesse), not a swap.
    const often = hunt.near.together(a.token.word, b.token.word) >= 2;
    tellSwap(hunt, a.token, b.token, often ? 0.3 : Math.min(0.95, 0.35 + score / 5));
  }
  for (const { a, b } of words.sort(byScore))
    if (!hunt.done.has(a.token) && !hunt.done.has(b.token)) hunt.done.add(a.token).add(b.token);
}

/** Two surnames behind the same given name: Marieke Jansen, Marieke Hansen; Peter de Vries, Peter de Boer. */
export function surnames(hunt: Hunt, nl: readonly Token[], en: readonly Token[]): void {
  const { unit, near } = hunt;
  const theirs = fullNames(unit.en.text, unit.en.tokens(), en);
  const loud = (token: Token): boolean => token.word === token.word.toUpperCase();
  const open = (one: FullName): boolean => !hunt.done.has(one.surname) && !loud(one.surname);
  const used = new Set<FullName>();
  const paths = isLabelled(unit);
  for (const own of fullNames(unit.nl.text, unit.nl.tokens(), nl)) {
    const other = theirs.find((one) => !used.has(one) && sameLetters(one.given.word, own.given.word));
    if (!other) continue;
    used.add(other);
    // "Open Extra - Macro's", "Open Tools - Macros": a verb and the first step of a path
    if (paths && isLabel(unit.nl, own.surname) && isLabel(unit.en, other.surname)) continue;
    if (!open(own) || !open(other) || !areTwoSurnames(own.surname.word, other.surname.word)) continue;
    // "Google Kaarten", "Google Maps": two ordinary words are a surname only behind a particle
    const plain = isOrdinary(own.surname, unit.nl, near) && isOrdinary(other.surname, unit.en, near);
    if (plain && !(own.particle && other.particle)) continue;
    if (
      isTranslated(own.surname, unit.nl, unit.en, near) ||
      isTranslated(other.surname, unit.en, unit.nl, near)
    )
      continue;
    tellSwap(hunt, own.surname, other.surname, 0.75);
  }
}
