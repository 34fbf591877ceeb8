/** Finds the targets of notes again in the texts that are open. */
import { match } from '../engine/annotate/match';
import type { Match, Selectors } from '../engine/annotate/note';
import type { Reading } from '../engine/text/bitext';
import type { Side } from '../engine/text/text';

/** One match a target, in order; everything is lost while no text is open. */
export function matchInBitext(
  open: { readonly nl: Reading; readonly en: Reading } | null,
  targets: readonly { readonly side: Side; readonly selectors: Selectors }[],
): readonly Match[] {
  if (open === null) return targets.map(() => ({ state: 'lost' }));
  return targets.map((target) => match(open[target.side].text.content, target.selectors));
}
