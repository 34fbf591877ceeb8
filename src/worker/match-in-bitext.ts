/** Finds the targets of notes again in the texts that are open. */
import { matcher } from '../engine/annotate/match';
import type { Match, Selectors } from '../engine/annotate/note';
import type { Reading } from '../engine/text/bitext';
import type { Side } from '../engine/text/text';

/** One match a target, in order; everything is lost while no text is open. */
export function matchInBitext(
  open: { readonly nl: Reading; readonly en: Reading } | null,
  targets: readonly { readonly side: Side; readonly selectors: Selectors }[],
): readonly Match[] {
  if (open === null) return targets.map(() => ({ state: 'lost' }));
  // What the notes on one text share is prepared once: after a replacement thousands are looked for at a time.
  const find = { nl: matcher(open.nl.text.content), en: matcher(open.en.text.content) };
  return targets.map((target) => find[target.side](target.selectors));
}
