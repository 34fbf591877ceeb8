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
  ],
  en: [
    /(?<!\p{L})(?:on|by|since|until|in|at|of|from|during)(?=[.,;:!?]|\s*$|\s+(?:in|on|with|by|for|at|and|that|who|which|when|of|from|after)(?!\p{L}))/giu,
    /(?<!\p{L})(?:the|a|an|of|for|with|by|from|to|via)(?=\s?[.,;:!?)]|\s*$|\s+(?:and|but|that|of|was|were|is|has|had|said|to|becomes|did|does)(?!\p{L}))/giu,
  ],
  other: [],
};

/** The end of the one word of a side that leads nowhere; null when there is none, or several. */
export function danglingIn(view: SideView): number | null {
  const ends = new Set(
    patterns[view.tongue].flatMap((pattern) =>
      Array.from(view.text.matchAll(pattern), (match) => match.index + match[0].length),
    ),
  );
  const [only] = ends;
  return only !== undefined && ends.size === 1 ? only : null;
}
