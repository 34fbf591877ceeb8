/** One spelling for a word, whatever the typesetting: what every table of the lexicon is keyed by. */

/**
 * Folds a surface form: NFC, lower case, typographic apostrophes to `'`, the ligature ĳ to `ij`,
 * non-breaking hyphens to `-`, no soft hyphens. Accents stay: `één` and `een` are two words.
 */
export function foldWord(word: string): string {
  // Plain lower-case ASCII is by far the commonest case; leave it alone.
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replaceAll('ĳ', 'ij')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u00ad', '');
}

/** Without accents and diaereses ("één" → "een", "geïnd" → "geind"): a second try, when the word as it stands is not known. */
export function withoutAccents(word: string): string {
  if (/^[a-z'-]*$/.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
