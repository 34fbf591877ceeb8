/** Where the two languages put a time in their sentences: how well a day or month goes between two words. */
import type { Lexicon } from '../lexicon/lexicon';
import type { SideView } from './row-view';
import type { Token } from './tokens';

/** What stands around one boundary between two words. */
export interface Boundary {
  readonly view: SideView;
  readonly lexicon: Lexicon;
  readonly previous: Token | null;
  readonly next: Token | null;
  /** What is written between the two words. */
  readonly between: string;
}

/** The marks that end a clause. */
export const clauseMark = /[,;:.!?()–—]/;

const auxiliary =
  /^(?:is|was|zijn|waren|ben|bent|heeft|had|hebben|hadden|heb|hebt|werd|wordt|werden|worden|zou|zouden|zal|zullen|kan|kon|kunnen|konden|moet|moest|moeten|moesten|mag|mocht|wil|wilde|willen|wilden|gaat|gaan|ging|gingen|komt|kwam|staat|stond|zei|zegt)$/;

/** Whether a Dutch word is plainly a finite verb: an auxiliary, or a form whose lemma is another word, an infinitive. */
export function isFinite(token: Token | null, lexicon: Lexicon): boolean {
  if (!token || token.digits) return false;
  if (auxiliary.test(token.lower)) return true;
  if (token.small || token.capital || /^(?:ge|be|ver|her|ont).*(?:d|t|en)$/.test(token.lower)) return false;
  const lemma = lexicon.lemmaNl(token.word);
  return lemma !== token.lower && !token.lower.endsWith('en') && /(?:en|aan|ien|oen)$/.test(lemma);
}

// gezegd, ingediend, afgereisd
const participle = /^(?:\p{L}{2,6})?ge\p{L}{3,}(?:d|t|en)$/u;

const dutchPreposition =
  /^(?:aan|achter|bij|binnen|boven|buiten|door|in|langs|met|na|naar|naast|om|onder|op|over|per|rond|sinds|tegen|tijdens|tot|tussen|uit|vanaf|vanuit|vanwege|via|volgens|voor|wegens|zonder|als)$/;

/** Prepositions by tongue. */
export const preposition: Readonly<Record<string, RegExp>> = {
  nl: dutchPreposition,
  en: /^(?:in|on|at|for|from|with|by|to|into|of|about|over|under|through|during|against|between|after|before|since|until|per|within|without|towards?|upon|onto|across|along|around|among|near|off|up)$/,
};
const dutchSubject =
  /^(?:ik|je|jij|u|hij|ze|zij|het|er|we|wij|men|zich|die|dat|waar|waarbij|waarin|dit|deze)$/;
const dutchAhead =
  /^(?:de|het|een|mijn|jouw|je|zijn|haar|hun|ons|onze|uw|die|dit|deze|geen|elke?|ieder|te|zo|heel|zeer|van|ten|ter|alle|enkele|veel|meer|der|des)$/;

/** How well a time goes into a Dutch boundary: behind the finite verb and its pronoun, before a preposition, hardly at the end. */
function dutchHabit({ view, lexicon, previous, next, between }: Boundary): number {
  if (!previous) return -0.3;
  const earlier = view.tokens()[previous.index - 1] ?? null;
  if (next === null || clauseMark.test(between)) return -0.5;
  if (dutchPreposition.test(previous.lower)) return -1.2;
  const pronoun = dutchSubject.test(next.lower);
  // "maar ▲ stak ze haar hand op": a clause of statement does not begin with its verb
  if (/^(?:en|maar|want|of)$/.test(previous.lower) && isFinite(next, lexicon)) return 0.8;
  // "afgereisd zijn ▲", "had ▲ ingediend": the verbs at the end of a clause keep together
  const nonFinite = (token: Token | null): boolean =>
    token !== null && !token.small && participle.test(token.lower);
  if (isFinite(previous, lexicon) && (nonFinite(earlier) || nonFinite(next))) return -0.6;
  let score = 0;
  if (isFinite(previous, lexicon)) score += pronoun ? 0 : 0.6;
  else if (
    dutchSubject.test(previous.lower) &&
    earlier &&
    (isFinite(earlier, lexicon) ||
      /^(?:dat|die|omdat|terwijl|toen|als|voordat|nadat|zodat|of|en|waar|hoewel|totdat|wanneer)$/.test(
        earlier.lower,
      ))
  )
    score += 0.6;
  else if (dutchAhead.test(previous.lower)) return -1;
  if (dutchPreposition.test(next.lower)) score += 0.4;
  if (!next.small && !previous.small && score === 0) score -= 0.2;
  return score;
}

const englishAhead =
  /^(?:the|a|an|my|your|his|her|its|our|their|this|these|those|no|each|every|very|so|too|of|in|on|at|for|from|with|by|to|into|as|about|over|under|between|against|during|after|before|since|until|through|via|and|or|but|not|some|any|all|more|most)$/;
const englishPreposition =
  /^(?:in|on|at|for|from|with|by|to|into|as|about|over|after|before|since|until|through|during|against|when|while|that|because|if|and|but)$/;

/** How well a time goes into an English boundary: at the end of its clause, before "to" or a preposition, hardly between verb and object. */
function englishHabit({ view, previous, next, between }: Boundary): number {
  if (!previous) return -0.1;
  if (next === null || clauseMark.test(between)) return 0.6;
  if (englishAhead.test(previous.lower)) return -1;
  let score = 0;
  const after = view.tokens()[next.index + 1];
  if (next.lower === 'to' && after && !after.small && !after.capital && !after.digits) score += 0.55;
  else if (englishPreposition.test(next.lower)) score += 0.35;
  if (/^(?:said|says|told|announced|reported)$/.test(previous.lower)) score += 0.4;
  if (!englishPreposition.test(next.lower) && next.small) score -= 0.3;
  return score;
}

/** How well a time goes into a boundary of a side, about −1 to 1; 0 where nothing is known of its language. */
export function habitOf(boundary: Boundary): number {
  const { tongue } = boundary.view;
  return tongue === 'nl' ? dutchHabit(boundary) : tongue === 'en' ? englishHabit(boundary) : 0;
}
