/** Names that the other side spells oddly: another case, a remnant, a word, a slip (E1–E3). */
import { finding, parts, saying } from '../finding';
import { across, partners } from '../place';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import { isRemnant, isSlip, nearlySameLetters, sameLetters } from '../values/names';
import type { Hunt } from './hunt';
import { isLabel, isOnScreen } from './labels';
import { isKnownWord, isOrdinary } from './name-or-word';
import { isTranslation } from './translated-names';

// Families of words that English writes with a capital and Dutch without: they are no names (Marxist, Buddhism, Christian).
const adjectives = /(?:ists?|isms?|ians?|ish|ics?|ese|days?)$/i;

/** Exactly equal names pair first, so that only odd spellings are left. */
export function pairEqual(hunt: Hunt, nl: readonly Token[], en: readonly Token[]): void {
  for (const token of nl) {
    const partner = hunt.tied.get(token);
    if (partner?.word === token.word) hunt.done.add(token).add(partner);
  }
  // Of what is tied to another spelling the order says more than the letters.
  const loose = (token: Token): boolean => !hunt.done.has(token) && !hunt.tied.has(token);
  const free = new Map<string, Token[]>();
  for (const token of en.filter(loose)) {
    const list = free.get(token.word);
    if (list) list.push(token);
    else free.set(token.word, [token]);
  }
  for (const token of nl.filter(loose)) {
    const partner = free.get(token.word)?.shift();
    if (partner) hunt.done.add(token).add(partner);
  }
}

/** The leftover word on the other side that an odd spelling stands for, nearest by relative place. */
function nearest(
  hunt: Hunt,
  own: Token,
  view: SideView,
  others: readonly Token[],
  other: SideView,
  fits: (token: Token) => boolean,
): Token | null {
  const tied = hunt.tied.get(own);
  if (tied && !hunt.done.has(tied)) return fits(tied) ? tied : null;
  let best: Token | null = null;
  let least = 0.5;
  for (const token of others) {
    const promised = hunt.tied.get(token);
    if (hunt.done.has(token) || (promised && !hunt.done.has(promised)) || !fits(token)) continue;
    const distance = Math.abs(
      own.start / Math.max(1, view.text.length) - token.start / Math.max(1, other.text.length),
    );
    if (distance < least) {
      least = distance;
      best = token;
    }
  }
  return best;
}

/** Whether a word is linked to a word that is not spelt like the name. */
function standsForAnother(unit: Unit, own: SideView, token: Token, name: Token): boolean {
  const partner = across(unit, own.side).tokens()[partners(unit.links(), own.side)[token.index] ?? -1];
  return partner !== undefined && !nearlySameLetters(partner.word, name.word);
}

/** Names of `view` that the other side spells oddly: case only, doubled letters lost, cut to a remnant, a slip. */
export function oddSpellings(hunt: Hunt, view: SideView, other: SideView, names: readonly Token[]): void {
  const forms = hunt.near.formCount(other.side);
  const words = other.tokens();
  for (const name of names) {
    if (hunt.done.has(name) || view.heading) continue;
    if (name.opens && isOrdinary(name, view, hunt.near)) continue;
    const add = (token: Token, verdict: Omit<Parameters<typeof finding>[0], 'side' | 'kind'>): void => {
      hunt.done.add(name).add(token);
      hunt.out.push(
        finding(
          { ...verdict, kind: 'name', side: other.side },
          parts(view.side, saying(view, name), saying(other, token)),
        ),
      );
    };
    const shouted = (token: Token): boolean =>
      token.capital && (token.word === token.word.toUpperCase()) !== (name.word === name.word.toUpperCase());
    const cased = nearest(hunt, name, view, words, other, (token) => {
      if (!sameLetters(token.word, name.word) || token.word === name.word || token.word.length < 3)
        return false;
      if (shouted(token)) return true;
      return (
        !token.capital &&
        ((forms.get(name.word) ?? 0) > 0 ||
          !(hunt.near.lexicon.filled ? isKnownWord(token, other, hunt.near) : true))
      );
    });
    if (cased) {
      add(cased, { rule: 'E1', type: 'name-case', class: 'form', severity: 'info', confidence: 0.8 });
      continue;
    }
    if (name.word.length < 3 || adjectives.test(name.word)) continue;
    const own = hunt.near.formCount(view.side);
    const constant = (own.get(name.word) ?? 0) >= 2 && (own.get(name.lower) ?? 0) === 0;
    const word = nearest(hunt, name, view, words, other, (token) => {
      if (
        token.small ||
        token.word.length < 3 ||
        sameLetters(token.word, name.word) ||
        !nearlySameLetters(token.word, name.word)
      )
        return false;
      // "good" beside "God", when it stands for "goed"
      if (!token.capital && standsForAnother(hunt.unit, other, token, name)) return false;
      if (!token.capital) return true;
      // Stille Oceaan and Pacific Ocean: both with a capital, and each the other's translation; but Lama for Llama, where
      // the one side has the animal's small letter too and the other never
      if ((forms.get(token.lower) ?? 0) === 0) return false;
      const alone = constant && words[token.index - 1]?.capital !== true;
      return alone || !isTranslation(name, token, view, hunt.near);
    });
    if (word) {
      // "Congress" for congres is a cognate, "Llama" for lama a name: sure only of a word that is no ordinary one,
      // that its side writes with a capital again and again, or that the other side has as a name elsewhere.
      const elsewhere = (forms.get(name.word) ?? 0) + (forms.get(name.word.toUpperCase()) ?? 0) > 0;
      // the label "Paste Special" and "Plakken speciaal"
      const label =
        (isOnScreen(view, name) || isLabel(view, name)) && isTranslation(name, word, view, hunt.near);
      const sure = !label && (constant || elsewhere || !isKnownWord(name, view, hunt.near));
      add(word, {
        rule: 'E3',
        type: 'name-became-word',
        class: 'content',
        severity: 'major',
        confidence: sure ? 0.85 : 0.45,
      });
      continue;
    }
    const remnant = nearest(hunt, name, view, words, other, (token) => isRemnant(token.word, name.word));
    if (remnant) {
      add(remnant, {
        rule: 'E2',
        type: 'name-damaged',
        class: 'content',
        severity: 'major',
        confidence: 0.85,
      });
      continue;
    }
    if ((forms.get(name.word) ?? 0) === 0) continue;
    const slip = nearest(
      hunt,
      name,
      view,
      words,
      other,
      (token) =>
        token.capital &&
        isSlip(token.word, name.word) &&
        !isTranslation(name, token, view, hunt.near) &&
        (hunt.near.formCount(view.side).get(token.word) ?? 0) === 0 &&
        (forms.get(token.word) ?? 0) < (forms.get(name.word) ?? 0) &&
        !isKnownWord(token, other, hunt.near),
    );
    if (slip)
      add(slip, { rule: 'E2', type: 'name-damaged', class: 'content', severity: 'minor', confidence: 0.75 });
  }
}
