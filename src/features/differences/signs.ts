/** Text as the signs a reader counts. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The signs of a text as a reader counts them: letters with their accents, whole emoji. */
export function signsOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
