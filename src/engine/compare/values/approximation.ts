/** Words before a number that say how exactly it is meant: meer dan, no more than, hoogstens, about. */
import type { Tongue } from '../tongue';

/** How exactly a number is meant: "meer dan 60", "ca. 60", "bijna 60". */
export type Approximation = 'exact' | 'about' | 'more' | 'less';

const before: Readonly<Record<Tongue, readonly (readonly [RegExp, Approximation])[]>> = {
  nl: [
    // a denied bound is the other one: "niet meer dan 700" is hoogstens 700
    [
      /(?<!\p{L})(?:niet|geen|nooit)(?: \p{L}+)? (?:meer|hoger|langer|groter|ouder) dan(?: de| het)?\s*$/iu,
      'less',
    ],
    [
      /(?<!\p{L})(?:niet|geen|nooit)(?: \p{L}+)? (?:minder|lager|korter|kleiner|jonger) dan(?: de| het)?\s*$/iu,
      'more',
    ],
    [
      /(?<!\p{L})(?:(?:meer|hoger|langer|groter|ouder) dan(?: de| het)?|ruim|minstens|minimaal|ten minste|tenminste|zeker|boven(?: de)?|over de)\s*$/iu,
      'more',
    ],
    [
      /(?<!\p{L})(?:(?:minder|lager|korter|kleiner|jonger) dan(?: de| het)?|bijna|hooguit|hoogstens|maximaal|ten hoogste|nog geen|onder de)\s*$/iu,
      'less',
    ],
    [
      /(?<!\p{L})(?:ongeveer|circa|ca\.|zo'n|zo’n|rond(?: de)?|omstreeks|zowat|pakweg|naar schatting|een kleine)\s*$/iu,
      'about',
    ],
  ],
  en: [
    [
      /(?:(?<!\p{L})(?:no|not|never|cannot)|n['’]t)(?: \p{L}+)? (?:(?:more|higher|longer|greater|older) than(?: the)?|over|exceed(?:ing)?)\s*$/iu,
      'less',
    ],
    [
      /(?:(?<!\p{L})(?:no|not|never|cannot)|n['’]t)(?: \p{L}+)? (?:less|fewer|lower|shorter|smaller|younger) than(?: the)?\s*$/iu,
      'more',
    ],
    [
      /(?<!\p{L})(?:(?:more|higher|longer|greater|older) than(?: the)?|over|at least|a minimum of|upwards of|above|exceeding)\s*$/iu,
      'more',
    ],
    [
      /(?<!\p{L})(?:(?:less|fewer|lower|shorter|smaller|younger) than(?: the)?|almost|nearly|under|below|at most|a maximum of|up to|close to|just shy of)\s*$/iu,
      'less',
    ],
    [/(?<!\p{L})(?:about|around|approximately|roughly|some|circa|ca\.|an estimated)\s*$/iu, 'about'],
  ],
  other: [],
};

// The longest of these: "cannot possibly longer than the ".
const approximationReach = 32;

/** How exactly the number at `start` (an offset into `text`) is meant, and where the words that say so begin: at `start` when there are none. */
export function approximationAt(
  text: string,
  start: number,
  tongue: Tongue,
): { readonly approximation: Approximation; readonly approximationStart: number } {
  const from = Math.max(0, start - approximationReach);
  const lead = text.slice(from, start).replace(/[$€£¥]\s*$/, '');
  for (const [pattern, approximation] of before[tongue]) {
    const match = pattern.exec(lead);
    if (match) return { approximation, approximationStart: from + match.index };
  }
  return { approximation: 'exact', approximationStart: start };
}
