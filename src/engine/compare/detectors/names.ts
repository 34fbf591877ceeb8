/** Names: damaged, turned into a word, other case, swapped, on one side only (E1–E8). */
import { similarity } from '../../align/cognates';
import { meaningsOf } from '../coverage';
import { areExonyms, isOriginWord } from '../values/exonyms';
import { danglingIn } from '../dangling';
import { covers, isShown, type Detector, type Neighbourhood } from '../detector';
import { isLocalised } from './localised-names';
import { finding, parts, saying, silent, type Finding } from '../finding';
import { across, covered, gapFor, partners } from '../place';
import { tieNames } from '../name-ties';
import type { RowView, SideView, Unit } from '../row-view';
import type { Token } from '../tokens';
import type { Side } from '../../text/text';
import { areTwoSurnames, fullNames, type FullName } from '../values/surnames';
import {
  isRemnant,
  isSlip,
  mayBeSameName,
  nameSkeleton,
  nameTokens,
  nearlySameLetters,
  plainName,
  sameLetters,
} from '../values/names';
import { initialsIn } from '../values/initials';

/** Whether a word is an ordinary word of its language and not only listed as a name ("Paris" → "paris" says nothing). */
function isOrdinary(token: Token, view: SideView, near: Neighbourhood): boolean {
  const { lexicon } = near;
  // A name listed as its own translation is no ordinary word; of English this would take "Insert" and "Header" for names too.
  const itself = lexicon.translations(token.lower).some((one) => one.en === token.lower);
  if (view.tongue === 'nl') return lexicon.knowsNl(token.lower) && !itself;
  return view.tongue === 'en' && lexicon.knowsEn(token.lower);
}

// Families of words that English writes with a capital and Dutch without: they are no names (Marxist, Buddhism, Christian).
const adjectives = /(?:ists?|isms?|ians?|ish|ics?|ese|days?)$/i;

/** Candidates of one side of a unit. */
interface Named {
  readonly view: SideView;
  readonly token: Token;
  readonly ordinary: boolean;
}

interface Hunt {
  readonly unit: Unit;
  readonly near: Neighbourhood;
  readonly out: Finding[];
  /** Tokens that are explained: paired, or told. */
  readonly done: Set<Token>;
  /** Like words of both sides that stand for each other by their order. */
  readonly tied: ReadonlyMap<Token, Token>;
}

/** Exactly equal names pair first, so that only odd spellings are left. */
function pairEqual(hunt: Hunt, nl: readonly Token[], en: readonly Token[]): void {
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

/** Names of `view` that the other side spells oddly: case only, doubled letters lost, cut to a remnant, a slip. */
function oddSpellings(hunt: Hunt, view: SideView, other: SideView, names: readonly Token[]): void {
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
    const word = nearest(hunt, name, view, words, other, (token) => {
      if (
        token.small ||
        token.word.length < 3 ||
        sameLetters(token.word, name.word) ||
        !nearlySameLetters(token.word, name.word)
      )
        return false;
      // Oceaan and Ocean: both with a capital, and each the other's translation
      if (token.capital && isTranslation(name, token, view, hunt.near)) return false;
      return !token.capital || (forms.get(token.lower) ?? 0) > 0;
    });
    if (word) {
      // "Congress" for congres is a cognate, "Llama" for lama a name: sure only of a word that is no ordinary one,
      // that its side writes with a capital again and again, or that the other side has as a name elsewhere.
      const own = hunt.near.formCount(view.side);
      const constant = (own.get(name.word) ?? 0) >= 2 && (own.get(name.lower) ?? 0) === 0;
      const elsewhere = (forms.get(name.word) ?? 0) + (forms.get(name.word.toUpperCase()) ?? 0) > 0;
      const sure = constant || elsewhere || !isKnownWord(name, view, hunt.near);
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

function isKnownWord(token: Token, view: SideView, near: Neighbourhood): boolean {
  return view.tongue === 'nl'
    ? near.lexicon.knowsNl(token.lower)
    : view.tongue === 'en' && near.lexicon.knowsEn(token.lower);
}

/** Names of a side that nothing on the other side explains: no link, no alike spelling. */
function unexplained(hunt: Hunt, view: SideView, other: SideView, names: readonly Token[]): readonly Named[] {
  const linked = covered(hunt.unit.links(), view.side);
  // A word that its equal has taken already explains its own forms again (Trump, Trumps), and no name that is merely like it.
  const isSpent = (one: Token, token: Token): boolean =>
    hunt.done.has(one) && nameSkeleton(one.word).slice(0, 4) !== nameSkeleton(token.word).slice(0, 4);
  const candidates = names
    .filter(
      (token) =>
        token.word.length >= 3 &&
        !titles.test(token.lower) &&
        !hunt.done.has(token) &&
        linked[token.index] !== true,
    )
    .slice(0, 60);
  if (candidates.length === 0) return [];
  const words = other
    .tokens()
    .filter((token) => !token.digits && (token.word.length >= 3 || /^\p{Lu}{2}$/u.test(token.word)));
  return candidates
    .filter((token) => !isTranslated(token, view, other, hunt.near))
    .filter(
      (token) =>
        !words.some(
          (one) =>
            (one.capital && mayBeSameName(token.word, one.word) && !isSpent(one, token)) ||
            contains(one, token),
        ),
    )
    .map((token) => ({ view, token, ordinary: isOrdinary(token, view, hunt.near) }))
    .filter((one) => !(one.token.opens && one.ordinary));
}

/** Whether the dictionary gives the one for the other; `view` holds `own`. */
function isTranslation(own: Token, other: Token, view: SideView, near: Neighbourhood): boolean {
  const [dutch, english] = view.tongue === 'nl' ? [own, other] : [other, own];
  const words = near.lexicon.translations(dutch.lower).map((one) => one.en);
  return words.includes(english.lower) || words.includes(near.lexicon.lemmaEn(english.lower));
}

/** Whether the dictionary has a capitalised word or a part of it for one of the other side's words: Gevangeniswezen, Prison. */
function isTranslated(token: Token, view: SideView, other: SideView, near: Neighbourhood): boolean {
  const named = (one: Token): boolean =>
    one.capital &&
    ((view.tongue === 'nl' && other.tongue === 'en' && areExonyms(token.word, one.word)) ||
      (view.tongue === 'en' && other.tongue === 'nl' && areExonyms(one.word, token.word)));
  if (other.tokens().some(named)) return true;
  const { lexicon } = near;
  if (view.tongue === 'nl' && other.tongue === 'en') {
    const meanings = meaningsOf(token.lower, lexicon);
    // a slip in the translation (Austian for Oostenrijks) is still the translation
    const alike = (one: Token): boolean =>
      one.capital &&
      one.word.length >= 6 &&
      [...meanings].some(
        (word) => word.length >= 6 && word !== token.lower && similarity(word, one.lower, 0.8) >= 0.8,
      );
    return other
      .tokens()
      .some(
        (one) =>
          !one.small && (meanings.has(one.lower) || meanings.has(lexicon.lemmaEn(one.lower)) || alike(one)),
      );
  }
  if (view.tongue === 'en' && other.tongue === 'nl') {
    const lemma = lexicon.lemmaEn(token.lower);
    return other.tokens().some((one) => {
      if (one.small || one.digits) return false;
      const meanings = meaningsOf(one.lower, lexicon);
      return meanings.has(token.lower) || meanings.has(lemma);
    });
  }
  return false;
}

/** A name inside a lower-case compound of the other side: "llamamodellen". */
function contains(word: Token, name: Token): boolean {
  const a = plainName(name.word);
  const b = plainName(word.word);
  return (a.length >= 4 && b.includes(a)) || (b.length >= 5 && a.includes(b));
}

// What stands between the steps of a path over a screen; a dash or a slash stands in news too, so a word must be close to it.
const pathMark = String.raw`(?: [-–] |->|[>→▸/])`;
const behindMark = new RegExp(`${pathMark} ?["“‘]?(?:[\\p{L}-]+ ){0,2}$`, 'u');
const beforeMark = new RegExp(`^(?: [\\p{L}-]+){0,2}["”’)]? ?${pathMark} ?["“‘]?\\p{Lu}`, 'u');

/** Whether a word stands in a path over a screen ("Kies Invoegen - Veld", "Insert > Section"): its capital is a label's, not a name's. */
function isLabel(view: SideView, token: Token): boolean {
  return (
    behindMark.test(view.text.slice(Math.max(0, token.start - 60), token.start)) ||
    beforeMark.test(view.text.slice(token.end, token.end + 60))
  );
}

/** Whether both sides have a path over a screen. */
function isLabelled(unit: Unit): boolean {
  const path = new RegExp(`\\p{L}["”’)]? ?${pathMark} ?["“‘]?\\p{Lu}`, 'u');
  return path.test(unit.nl.text) && path.test(unit.en.text);
}

// Of so many longer words most have a capital only where all are meant to: "plus" slips into many a heading.
const headline = { words: 5, share: 0.75 };

/** Whether the longer words of a side have a capital, as in an English headline: then none of them tells a name. */
function isTitleCased(view: SideView): boolean {
  const long = view.tokens().filter((token) => !token.small && !token.digits && token.word.length >= 4);
  const capitals = long.filter((token) => token.capital).length;
  return (
    (long.length >= 2 && capitals === long.length) ||
    (long.length >= headline.words && capitals >= headline.share * long.length)
  );
}

/** First in its sentence, quotation or label, where a capital says nothing. Inside a sentence many a name falls apart into words by chance. */
function isAtEdge(view: SideView, token: Token): boolean {
  return token.opens || /(?: [-–]|->|[>→▸/"'“‘])\s?$/.test(view.text.slice(0, token.start));
}

/**
 * Whether a word that no dictionary has is made of ordinary words or by an ending of its language (Koptekst, Uitlijning,
 * VoorkeurenExtra, Graininess): a term. Against a name of the other side it says nothing; against an ordinary word it is one.
 * Dutch words in -ing are taken for terms at an edge only: inside a sentence they are Groningen and Keating.
 */
function isMade({ view, token }: Named, near: Neighbourhood): boolean {
  const pieces = token.word.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const known = (piece: string): boolean =>
    view.tongue === 'nl'
      ? near.lexicon.knowsNl(piece.toLowerCase())
      : near.lexicon.knowsEn(piece.toLowerCase());
  if (pieces.length > 1 && pieces.every((piece) => piece.length > 2 && known(piece))) return true;
  if (view.tongue === 'nl')
    return (
      (isAtEdge(view, token) && token.word.length >= 7 && near.lexicon.compoundNl(token.lower) !== null) ||
      /(?:heid|atie|iteit|isatie|voegen|stellen|geven|loos|loze)$/.test(token.lower) ||
      (isAtEdge(view, token) && isOfVerb(token.lower, near))
    );
  return view.tongue === 'en' && /(?:ness|tion|less|able|ments?|ings?)$/.test(token.lower);
}

// What may stand before a Dutch verb and leave it one.
const verbPrefix =
  /^(?:aan|achter|af|be|bij|door|er|ge|her|in|mis|na|om|onder|ont|op|over|toe|uit|ver|voor|weg)/;

/** Whether a Dutch word in -ing is made of a verb that the dictionary has, also behind a prefix (Uitlijning, Hernoemingen); Groningen and Vlissingen are not. */
function isOfVerb(word: string, near: Neighbourhood): boolean {
  const stem = /^(.{3,})ing(?:en)?$/.exec(word)?.[1];
  if (stem === undefined) return false;
  return [stem, stem.replace(verbPrefix, '')].some(
    (rest) => near.lexicon.knowsNl(`${rest}ing`) || near.lexicon.knowsNl(`${rest}en`),
  );
}

// Titles before a name, that the other language may write out or leave away.
const titles = /^(?:capt|dr|drs|prof|mr|mrs|ms|mevr|dhr|sgt|lt|col|gen|sen|rep|gov|rev|ir|ing|jr|sr|mme|st)$/;

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

function swaps(hunt: Hunt, nl: readonly Named[], en: readonly Named[]): void {
  const { unit } = hunt;
  const links = partners(unit.links(), 'nl');
  const lengths = { nl: unit.nl.tokens().length, en: unit.en.tokens().length };
  const scored: { readonly score: number; readonly a: Named; readonly b: Named }[] = [];
  const paths = isLabelled(unit);
  for (const a of nl) {
    for (const b of en) {
      const labels = paths && isLabel(unit.nl, a.token) && isLabel(unit.en, b.token);
      const ordinary = {
        a: a.ordinary || (b.ordinary && (labels || isMade(a, hunt.near))),
        b: b.ordinary || (a.ordinary && (labels || isMade(b, hunt.near))),
      };
      if (isLocalised(unit, a.token, b.token, hunt.near.lexicon)) continue;
      // two words of one language each that only the other's dictionary lacks
      if (isMade(a, hunt.near) && isMade(b, hunt.near)) continue;
      let score =
        (ordinary.a ? 0 : 1) + (ordinary.b ? 0 : 1) + (a.token.opens ? 0 : 0.5) + (b.token.opens ? 0 : 0.5);
      if (ordinary.a && ordinary.b) score -= 0.3;
      // without a dictionary a first word may be any word: names are then told only inside a sentence
      if (!hunt.near.lexicon.filled && (a.token.opens || b.token.opens)) continue;
      // two first words of a sentence: their capitals say nothing
      if (a.token.opens && b.token.opens) score -= unit.en.heading || isTitleCased(unit.en) ? 1.5 : 0.8;
      const loud = (token: Token): boolean =>
        token.word.length > 3 && token.word === token.word.toUpperCase();
      if (loud(a.token) && loud(b.token)) score -= 1;
      let context = 0;
      for (const i of [-2, -1, 1, 2]) {
        for (const j of [-2, -1, 1, 2]) {
          const partner = links[a.token.index + i] ?? -1;
          if (partner >= 0 && partner === b.token.index + j)
            context += Math.abs(i) + Math.abs(j) <= 2 ? 0.35 : 0.2;
        }
      }
      score += Math.min(context, 0.7);
      score -= 1.2 * Math.abs(a.token.index / lengths.nl - b.token.index / lengths.en);
      if (score >= swapScore) scored.push({ score, a, b });
    }
  }
  scored.sort(
    (x, y) => y.score - x.score || x.a.token.index + x.b.token.index - y.a.token.index - y.b.token.index,
  );
  for (const { score, a, b } of scored) {
    if (hunt.done.has(a.token) || hunt.done.has(b.token)) continue;
    hunt.done.add(a.token).add(b.token);
    // The same two names side by side in several rows are each other's translation (Isai, Jesse), not a swap.
    const often = hunt.near.together(a.token.word, b.token.word) >= 2;
    hunt.out.push(
      finding(
        {
          rule: 'E7',
          type: 'name-swapped',
          kind: 'name',
          class: 'content',
          severity: 'major',
          confidence: often ? 0.3 : Math.min(0.95, 0.35 + score / 5),
          side: null,
          detail: elsewhere(hunt, a.token, b.token),
        },
        { nl: saying(a.view, a.token), en: saying(b.view, b.token) },
      ),
    );
  }
}

/** Two surnames behind the same given name: Marieke Jansen, Marieke Hansen; Peter de Vries, Peter de Boer. */
function surnames(hunt: Hunt, nl: readonly Token[], en: readonly Token[]): void {
  const { unit, near } = hunt;
  const theirs = fullNames(unit.en.text, unit.en.tokens(), en);
  const loud = (token: Token): boolean => token.word === token.word.toUpperCase();
  const open = (one: FullName): boolean => !hunt.done.has(one.surname) && !loud(one.surname);
  const used = new Set<FullName>();
  for (const own of fullNames(unit.nl.text, unit.nl.tokens(), nl)) {
    const other = theirs.find((one) => !used.has(one) && sameLetters(one.given.word, own.given.word));
    if (!other) continue;
    used.add(other);
    if (!open(own) || !open(other) || !areTwoSurnames(own.surname.word, other.surname.word)) continue;
    // "Google Kaarten", "Google Maps": two ordinary words are a surname only behind a particle
    const plain = isOrdinary(own.surname, unit.nl, near) && isOrdinary(other.surname, unit.en, near);
    if (plain && !(own.particle && other.particle)) continue;
    if (
      isTranslated(own.surname, unit.nl, unit.en, near) ||
      isTranslated(other.surname, unit.en, unit.nl, near)
    )
      continue;
    hunt.done.add(own.surname).add(other.surname);
    hunt.out.push(
      finding(
        {
          rule: 'E7',
          type: 'name-swapped',
          kind: 'name',
          class: 'content',
          severity: 'major',
          confidence: 0.75,
          side: null,
          detail: elsewhere(hunt, own.surname, other.surname),
        },
        { nl: saying(unit.nl, own.surname), en: saying(unit.en, other.surname) },
      ),
    );
  }
}

/** Whether a name stands anywhere on a side, or in the neighbouring rows in another spelling. */
function standsElsewhere(hunt: Hunt, row: RowView, token: Token, side: Side): boolean {
  if ((hunt.near.formCount(side).get(token.word) ?? 0) > 0) return true;
  for (const distance of [-2, -1, 1, 2]) {
    const view = hunt.near.rows[row.index + distance]?.[side];
    if (view?.tokens().some((one) => one.capital && mayBeSameName(one.word, token.word))) return true;
  }
  return false;
}

/**
 * Part of a longer name of which the rest is there ("Glasgow Rangers", "Rangers"): people and clubs are often named shorter.
 * With `letters` only where the rest stands there letter by letter, and is no translation ("Titicacameer", "Lake Titicaca"),
 * and what is missing is no given name before it (E6).
 */
function partOfName(hunt: Hunt, view: SideView, token: Token, letters = false): boolean {
  const tokens = view.tokens();
  const links = partners(hunt.unit.links(), view.side);
  const other = across(hunt.unit, view.side).tokens();
  return ([-1, 1] as const).some((step) => {
    const beside = tokens[token.index + step];
    const partner = beside && other[links[beside.index] ?? -1];
    if (!beside?.capital || beside.small || !partner) return false;
    if (letters && partner.word !== beside.word) return false;
    if (letters && step > 0 && !isOrdinary(token, view, hunt.near)) return false;
    // "Minister Peter": the capital of a first word says nothing
    if (letters && beside.opens && isOrdinary(beside, view, hunt.near)) return false;
    const between =
      step < 0 ? view.text.slice(beside.end, token.start) : view.text.slice(token.end, beside.start);
    return /^[\s-]$/.test(between);
  });
}

/** What speaks for a name being left out, and not said in other words. */
interface Loneliness {
  /** Words between the partners of its neighbours that nothing on its own side accounts for; null where the place is not clear. */
  readonly room: number | null;
  /** A compound that nothing accounts for stands in its place: watervleermuis for Daubenton's bat. */
  readonly compound: boolean;
  /** Words anywhere on the other side that nothing accounts for. */
  readonly free: number;
  readonly part: boolean;
  /** The rest of the name stands on the other side letter by letter. */
  readonly halved: boolean;
  readonly known: boolean;
}

function lonelinessOf(hunt: Hunt, { view, token }: Named): Loneliness {
  const { unit } = hunt;
  const links = partners(unit.links(), view.side);
  const other = across(unit, view.side);
  const kept = covered(unit.links(), other.side);
  const own = view.tokens();
  const partnerFrom = (step: 1 | -1): number | null => {
    for (let at = token.index + step; at >= 0 && at < own.length; at += step) {
      const partner = links[at] ?? -1;
      if (partner >= 0 && !own[at]?.small) return partner;
    }
    return step < 0 ? -1 : other.tokens().length;
  };
  const isFree = (one: Token): boolean => !one.small && !one.digits && kept[one.index] !== true;
  const before = partnerFrom(-1) ?? -1;
  const after = partnerFrom(1) ?? other.tokens().length;
  const between = other.tokens().slice(before + 1, Math.max(before + 1, after));
  return {
    room: before < after ? between.filter(isFree).length : null,
    compound:
      (before < after && between.some((one) => isFree(one) && isCompound(one, other, hunt.near))) ||
      isPartOfCompound(own[token.index + 1], other.tokens()[links[token.index + 1] ?? -1], other, hunt.near),
    free: other.tokens().filter(isFree).length,
    part: partOfName(hunt, view, token),
    halved: partOfName(hunt, view, token, true),
    known: isKnownWord(token, view, hunt.near),
  };
}

// Two words in one are rarely shorter, in letters.
const shortestCompound = 9;

function isCompound(token: Token, view: SideView, near: Neighbourhood): boolean {
  return (
    view.tongue === 'nl' &&
    !token.capital &&
    token.lower.length >= shortestCompound &&
    near.lexicon.compoundNl(token.lower) !== null
  );
}

/** Whether the noun behind a name has a compound for its partner that says more than the noun: bats, watervleermuis. */
function isPartOfCompound(
  noun: Token | undefined,
  partner: Token | undefined,
  view: SideView,
  near: Neighbourhood,
): boolean {
  if (!noun || !partner || noun.capital || noun.small || !isCompound(partner, view, near)) return false;
  const lemma = near.lexicon.lemmaEn(noun.lower);
  return !near.lexicon
    .translations(partner.lower)
    .some((one) => one.by !== 'compound' && (one.en === lemma || one.en === noun.lower));
}

// Words beside which a capital is a label of software: "click Create", "het venster Controle".
const screenWords =
  /^(?:kli[ck]k?t?|klikken|click|select\p{L}*|choose|kies\p{L}*|open\p{L}*|press|druk|knop\p{L}*|buttons?|dialo\p{L}*|venster\p{L}*|windows?|menu\p{L}*|tab(?:blad|s)?\p{L}*|werkbalk\p{L}*|toolbars?|bar|opties?|options?|veld\p{L}*|fields?|box|vak|tekstvak|lijst|list|keuzelijst|eigenschap\p{L}*|propert\p{L}+|functies?|functions?|modus|mode|weergave|view|toets|key|wizard|filters?|gereedschap\p{L}*|tools?|programma|program|versie|version)$/u;

// What a kind of place or body is called, behind its name: the other language leaves it away or says it in a word of its own
// (de Rockies, the Rocky Mountains; de Daily Mail Group, the Mail).
const genericParts =
  /^(?:mountains?|hills?|rivers?|lakes?|islands?|bay|beach|valley|canyon|street|road|avenue|square|park|gardens?|airport|station|county|state|university|college|school|hospital|museum|church|cathedral|company|corporation|group|club|council|association|society|institute|foundation|awards?|championships?|cup|league|gebergte|bergen|rivier|meer|eiland(?:en)?|straat|plein|universiteit|groep|stichting|vereniging)$/;

// From this many rows on a text shows by itself whether a word is a name in it.
const tellingRows = 20;

/**
 * Whether a word that is also an ordinary word of its language is rather that, or a label, than a name: all in capitals,
 * beside a word of the screen, in lower case elsewhere; and in a longer text, a name is seldom named once without another beside it.
 */
function isDoubtfulName(hunt: Hunt, { view, token }: Named): boolean {
  const tokens = view.tokens();
  const forms = hunt.near.formCount(view.side);
  if (token.word === token.word.toUpperCase() || (forms.get(token.lower) ?? 0) > 0) return true;
  for (let at = token.index - 3; at <= token.index + 3; at += 1)
    if (at !== token.index && screenWords.test(tokens[at]?.lower ?? '')) return true;
  return (
    hunt.near.rows.length >= tellingRows && (forms.get(token.word) ?? 0) < 2 && !partOfName(hunt, view, token)
  );
}

// A word that leads nowhere this near to where a name should stand is where it stood, in UTF-16 units.
const danglingReach = 40;

/**
 * How sure it is that a name was left out. Half A, 310 seeded losses and 2,950 clean sentences: with no unexplained word in
 * its place 128 names were lost and 25 said otherwise; with one or more, 50 and 34. Of names whose other half stands there
 * letter by letter (300 seeded losses, 1,575 distinct clean sentences), some 110 were lost and none was said otherwise.
 */
function lonelyConfidence({ room, compound, free, part, halved, known }: Loneliness): number {
  if (halved) return 0.6;
  if (compound) return 0.4;
  if (room === 0) return known ? (part && free < 3 ? 0.45 : 0.52) : 0.6;
  return room === 1 && free === 1 && !known ? 0.52 : 0.4;
}

/** Whether a word is the first of one of the row's sentences: a title has no full stop behind it ("The Treasure Once, there was …"). */
function opensSentence(row: RowView, view: SideView, token: Token): boolean {
  return row.units.some((unit) => unit[view.side].start === view.start + token.start);
}

function lonely(hunt: Hunt, row: RowView, names: readonly Named[]): void {
  for (const one of names) {
    const { view, token } = one;
    if (hunt.done.has(token) || token.opens || token.word.length < 4 || view.heading) continue;
    if (opensSentence(row, view, token)) continue;
    const lacking: Side = view.side === 'nl' ? 'en' : 'nl';
    if (isOriginWord(token.word) || isMade(one, hunt.near) || isTitleCased(view)) continue;
    if (isLabelled(hunt.unit) || (isKnownWord(token, view, hunt.near) && isDoubtfulName(hunt, one))) continue;
    if (isGenericPart(one) || isNoteOnLanguage(one)) continue;
    if (standsElsewhere(hunt, row, token, lacking)) continue;
    const other = lacking === 'nl' ? hunt.unit.nl : hunt.unit.en;
    const gap = gapFor(hunt.unit, view.side, token.index, token.index).offset;
    const dangling = danglingIn(other, gap);
    const near = dangling !== null && Math.abs(dangling - gap) <= danglingReach;
    hunt.out.push(
      finding(
        {
          rule: 'E8',
          type: 'name-missing',
          kind: 'name',
          class: 'content',
          severity: 'minor',
          confidence: near ? 0.7 : lonelyConfidence(lonelinessOf(hunt, one)),
          side: lacking,
        },
        parts(view.side, saying(view, token), silent(other, near ? dangling : gap)),
      ),
    );
  }
}

/** "(Version Control System in het Engels)": a translator's note on the words of the original. */
function isNoteOnLanguage({ view, token }: Named): boolean {
  return (
    /\([^()]*(?<!\p{L})(?:in het|in|het) $/u.test(view.text.slice(0, token.start)) &&
    /^(?:Engelse?|Nederlandse?|English|Dutch)$/.test(token.word) &&
    /^[^()]*\)/.test(view.text.slice(token.end))
  );
}

/** Whether a word with a capital is the generic part of a name beside it: Rocky Mountains, Clyde River. */
function isGenericPart({ view, token }: Named): boolean {
  const beside = view.tokens()[token.index - 1];
  return (
    genericParts.test(token.lower) &&
    beside !== undefined &&
    beside.capital &&
    !beside.opens &&
    view.text.slice(beside.end, token.start) === ' '
  );
}

// Past this many words a row is a whole text in one block; which of its names is odd cannot be told by place.
const mostWords = 3000;

function inUnit(
  row: RowView,
  unit: Unit,
  near: Neighbourhood,
  found: readonly Finding[],
): readonly Finding[] {
  const names = (view: SideView): readonly Token[] =>
    nameTokens(view.text, view.tokens(), view.tongue).filter(
      (token) =>
        !found.some(
          (one) => one.kind === 'gap' && isShown(one) && covers(one, view.side, view.start + token.start),
        ),
    );
  const nl = names(unit.nl);
  const en = names(unit.en);
  const small = Math.max(unit.nl.tokens().length, unit.en.tokens().length) <= mostWords;
  const tied = small ? tieNames(row, unit, { nl, en }) : new Map<Token, Token>();
  const hunt: Hunt = { unit, near, out: [], done: new Set(), tied };
  // Ten thousand names in one row are a list: equal ones are paired, and the rest is not guessed at.
  pairEqual(hunt, nl, en);
  const left = (tokens: readonly Token[]): readonly Token[] =>
    tokens.filter((token) => !hunt.done.has(token));
  if (left(nl).length > 200 || left(en).length > 200) return [];
  if (unit.nl.tokens().length > mostWords || unit.en.tokens().length > mostWords) return [];
  for (const token of [
    ...initialsIn(unit.nl.tokens(), unit.en.tokens()),
    ...initialsIn(unit.en.tokens(), unit.nl.tokens()),
  ])
    hunt.done.add(token);
  surnames(hunt, nl, en);
  oddSpellings(hunt, unit.en, unit.nl, left(en));
  oddSpellings(hunt, unit.nl, unit.en, left(nl));
  const openNl = unexplained(hunt, unit.nl, unit.en, nl);
  const openEn = unexplained(hunt, unit.en, unit.nl, en);
  swaps(hunt, openNl, openEn);
  lonely(hunt, row, openNl);
  lonely(hunt, row, openEn);
  return hunt.out;
}

/** Compares the names of each row: equal ones pair, odd spellings are told apart from other names, and what is left is a swap or alone. */
export const names: Detector = {
  name: 'names',
  find: (row, near, found) =>
    // German writes every noun with a capital: which capitals are names is knowledge of a language
    row.whole && row.whole.nl.tongue !== 'other' && row.whole.en.tongue !== 'other'
      ? inUnit(row, row.whole, near, found)
      : [],
};
