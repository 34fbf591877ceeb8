/** Small words that lead nowhere – "the.", "van en", "canceled on, but" – where something was plainly left out. */
import type { SideView } from './row-view';
import type { Tongue } from './tongue';

// A preposition or article before a stop, or before a word that cannot follow it. Dutch particles of separable verbs
// (op, aan, in, uit) end sentences as well, and stay out of what may stand before a full stop.
const patterns: Readonly<Record<Tongue, readonly RegExp[]>> = {
  nl: [
    /(?<!\p{L})(?:op|sinds|vanaf|tegen|tot)(?=[.,;:!?]|\s*$|\s+(?:in|op|met|door|voor|bij|en|dat|die|om|van|naar)(?!\p{L}))/giu,
    /(?<!\p{L})(?:de|het|een|van|voor|met|door|bij|als|via)(?=\s?[.,;:!?)]|\s*$)/giu,
    /(?<!\p{L})(?:de|van|met|door|bij)(?=\s+(?:en|maar|om|van|naar|was|is|werd|wordt|heeft|had|zei|zeide)(?!\p{L}))/giu,
    /(?<!\p{L})voor(?= en (?:de|het|een|zijn|haar|hun)(?!\p{L}))|(?<!\p{L})van(?=\s+(?:in|op|met|tot|bij)(?!\p{L}))/giu,
    /(?<!\p{L})(?:en|of)(?=\s?[),;:])/giu,
    // a quantity without its number: "meer dan haaiensoorten"
    /(?<!\p{L})(?:meer dan|minder dan|ten minste|ongeveer|circa)(?=\s+(?!een |twee |drie |tien |de |het |dat |die |je |we |wij |ik |hij |alleen )\p{Ll}{6,})/giu,
  ],
  en: [
    /(?<!\p{L}|(?<!\p{L})so )(?:on|by|since|until|in|at|of|from|during)(?=[.,;:!?]|\s*$|\s+(?:in|on|with|by|for|at|and|that|who|which|when|of|from|after|through)(?!\p{L}))/giu,
    /(?<!\p{L})(?:the|a|an|of|for|with|by|from|to|via)(?=\s?[.,;:!?)]|\s*$|\s+(?:and|but|that|of|was|were|is|has|had|said|to|becomes|did|does)(?!\p{L}))/giu,
    /(?<!\p{L})(?:and|or)(?=\s?[),;:])/giu,
    /(?<!\p{L})(?:amounting to|up to)(?=\s+\p{Ll}{3,}s(?!\p{L}))/giu,
  ],
  other: [],
};

// Words that end a clause as particles too, or may stand alone: only where a date or time is missing do they lead
// nowhere ("die op na vijf jaar", "komende is", "going into, it's", "re-election in against").
const beforeTime: Readonly<Record<Tongue, readonly RegExp[]>> = {
  nl: [
    /(?<!\p{L})(?:in|op|om|aan|sinds|vanaf|tot|rond)(?=\s?[.,;:!?)]|\s*$|\s+(?:te|en|dat|die|om|met|door|van|voor|na|naar|bij|tegen|tijdens|uit|geen|niet|werd|werden|wordt|worden|is|was|waren|heeft|hebben|had|hadden|kan|kon|zal|zou|zouden|moet|gaat|zei|vertelde)(?!\p{L}))/giu,
    /(?<!\p{L})(?:komende|vorige|afgelopen|volgende|aanstaande|elke|iedere)(?=\s?[.,;:!?)]|\s*$|\s+(?:in|op|met|door|voor|bij|van|naar|tegen|tijdens|uit|om|na|te|en|dat|die|is|was|werd|wordt|heeft|had|kan|kon|zal|zou|moet|gaat|zei|vertelde|ik|je|hij|ze|zij|het|we|wij|de|een|zijn|haar|hun)(?!\p{L}))/giu,
  ],
  en: [
    /(?<!\p{L}|(?<!\p{L})so )(?:in|on|by|since|until|into|before|after|through)(?=\s?[,;:.!?)]|\s*$|\s+(?:against|after|at|for|from|in|on|to|with|during|when|where|which|who|that|and|but|as|is|was|were|has|had|will|would)(?!\p{L}))/giu,
    /(?<!\p{L})(?:last|next|this|every|early|late)(?=\s?[,;:.!?)]|\s*$|\s+(?:at|by|for|from|in|on|to|with|during|when|where|which|who|that|and|but|as|is|was|were|has|had|will|would)(?!\p{L}))/giu,
  ],
  other: [],
};

// With several such words the one nearest to the gap is taken, if it stands within a short clause of it (UTF-16 units).
const reach = 60;

/** The ends of all words of a side that lead nowhere, in order. `time`: what is missing is a date or time. */
export function danglingEnds(view: SideView, time = false): readonly number[] {
  const list = time ? [...patterns[view.tongue], ...beforeTime[view.tongue]] : patterns[view.tongue];
  const ends = list.flatMap((pattern) =>
    Array.from(view.text.matchAll(pattern), (match) => match.index + match[0].length),
  );
  return [...new Set(ends)].sort((a, b) => a - b);
}

/**
 * Of the ends of words that lead nowhere the one nearest to `gap`; a single one is taken wherever it stands, as a lost
 * word may have had another place in its language. Null when there is none near enough.
 */
export function nearestDangling(ends: readonly number[], gap: number): number | null {
  const [nearest] = [...ends].sort((a, b) => Math.abs(a - gap) - Math.abs(b - gap));
  if (nearest === undefined) return null;
  return ends.length === 1 || Math.abs(nearest - gap) <= reach ? nearest : null;
}

/** The end of the word of a side that leads nowhere, nearest to `gap`; see `nearestDangling`. */
export function danglingIn(view: SideView, gap: number): number | null {
  return nearestDangling(danglingEnds(view), gap);
}
