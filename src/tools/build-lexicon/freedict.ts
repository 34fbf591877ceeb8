/** FreeDict articles → plain pairs of words, cleaned of grammar marks, notes and definitions. */
import { readDictd } from './dictd';

/** A headword with one translation, as they are spelled in the dictionary. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Longer than this many words is a paraphrase and not a translation. */
const mostWords = 4;

/** Takes away pronunciation, marks in brackets of any kind and stray punctuation; hyphens become plain. */
export function cleanExpression(text: string): string {
  return text
    .replace(/<[^>]*>|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}/g, '')
    .replaceAll('ĳ', 'ij')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s.:;!?"]+|[\s.:;!?"]+$/g, '');
}

/**
 * The pairs of one dictionary. In `ergane` dictionaries (the older FreeDict ones) every line holds translations, some
 * numbered; in `wikdict` ones only the first line does, and numbered lines are definitions; `ding` (German) has notes,
 * synonyms and examples on indented lines.
 */
export function readPairs(stem: string, style: 'ergane' | 'wikdict' | 'ding'): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { headword, lines } of readDictd(stem)) {
    const from = cleanExpression(headword.split(/ \/|\s</)[0] ?? '');
    if (from === '') continue;
    for (const line of style === 'wikdict' ? lines.slice(0, 1) : lines) {
      if (style === 'ding' && /^\s{2,}|^ ?see:/.test(line)) continue;
      const text = line.replace(/^\s*\d+\.\s*/, '').replace(/\/[^/]*\//g, '');
      for (const part of text.replace(/\([^)]*\)|<[^>]*>|\[[^\]]*\]/g, '').split(/[,;]/)) {
        const to = cleanExpression(part);
        if (to !== '' && to.split(' ').length <= mostWords && !/[\d#=]/.test(to)) pairs.push({ from, to });
      }
    }
  }
  return pairs;
}
