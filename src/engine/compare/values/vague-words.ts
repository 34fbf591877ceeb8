/** Words that say "many" without saying how many: what is left when a text turns "honderden" into "a whole bunch of". */
import type { Atom } from '../atoms';
import { gapForSpan } from '../place';
import type { Unit } from '../row-view';
import type { Side, Span } from '../../text/text';
import type { Tongue } from '../tongue';

const vague: Readonly<Record<Tongue, RegExp | null>> = {
  nl: /(?<!\p{L})(?:(?:een )?(?:heleboel|hele hoop|boel|hoop|groot aantal|aantal|reeks)|tal van|talloze|talrijke|vele|veel|ettelijke|diverse|verscheidene)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:a (?:whole )?(?:bunch|lot|host|heap|raft|slew|number)(?: of)?|lots of|loads of|plenty of|many|numerous|countless|several|various|quite a few|a good deal of)(?!\p{L})/giu,
  other: null,
};

// How far from the expected place the vague words may stand, in characters.
const reach = 40;

/** The vague words of `text` nearest to where `atom` would stand on that side, or null when there are none nearby. */
export function vagueWordIn(text: string, tongue: Tongue, atom: Atom, unit: Unit, side: Side): Span | null {
  const pattern = vague[tongue];
  if (pattern === null) return null;
  const gap = gapForSpan(unit, side, atom);
  let best: Span | null = null;
  let nearest = reach;
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const distance = Math.max(0, span.start - gap, gap - span.end);
    if (distance <= nearest) {
      nearest = distance;
      best = span;
    }
  }
  return best;
}
