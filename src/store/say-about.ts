/** What a note is about, in words. */
import type { Side } from '../engine/text/text';
import { words } from '../words/words';
import type { About } from './note-views';

/** "Pair", "Gap in English", "Both whole texts". */
export function sayAbout(about: About, sideName: (side: Side) => string): string {
  const said = words.notes.on;
  if (about === 'pair') return said.pair;
  if (about === 'texts') return said.texts;
  if (typeof about !== 'object') return said.side(sideName(about));
  return 'gap' in about ? said.gap(sideName(about.gap)) : said.text(sideName(about.text));
}
