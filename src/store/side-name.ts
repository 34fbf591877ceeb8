/** What a side is called in a sentence: the language its text is in. */
import type { Reading } from '../engine/text/bitext';
import type { Side } from '../engine/text/text';
import { words } from '../words/words';

/** Names the sides by their languages; two texts in one language are called the first and the second. */
export function sideNames(
  readings: Readonly<Record<Side, Pick<Reading, 'text'>>> | null,
): (side: Side) => string {
  const languages = { nl: readings?.nl.text.language ?? 'nl', en: readings?.en.text.language ?? 'en' };
  const { languageName, sideNames: bySide } = words.differencesPanel;
  return (side) => (languages.nl === languages.en ? bySide[side] : languageName(languages[side]));
}
