/** What is found out about a text before it is read: how long it is, its language, and blocks in another one. */
import { functionWordCounts, languageOf } from '../engine/text/language';
import type { GivenBlock } from '../engine/text/given-block';
import { readText } from '../engine/text/read-text';
import type { Side } from '../engine/text/text';
import { checkWords, type Strays, type TextCheck } from './check-words';

/** A block in another language has this many of its function words, and this many characters: less is a name or a quotation. */
const leastStray = { functionWords: 6, characters: 80 } as const;
/** Of the whole text no more than this share is in the other language, or the text is one of two languages, not of one with strays. */
const mostStray = 0.5;

/**
 * The whole check, off the main thread: where our own words do not decide the language (they know six), tinyld's model does, loaded
 * when needed, without a network. `side` only names the blocks' text. Never rejects.
 */
export async function checkText(
  raw: string,
  blocks: readonly GivenBlock[] | null,
  side: Side,
): Promise<TextCheck> {
  const quick = checkWords(raw);
  const language = quick.language === 'und' ? await guessLanguage(raw) : quick.language;
  return { ...quick, language, strays: language === 'und' ? null : straysIn(raw, blocks, side, language) };
}

/** A language out of tinyld's two dozen (light model), for a text long enough to tell by its letters; else `und`. */
export async function guessLanguage(raw: string): Promise<string> {
  const words = raw
    .slice(0, 4_000)
    .replace(/[^\p{L}\s'’-]+/gu, ' ')
    .trim();
  if (words.length < 60) return 'und';
  const { detectAll } = await import('tinyld/light');
  const [first, second] = detectAll(words);
  if (first === undefined || first.lang === '') return 'und';
  return second === undefined || first.accuracy > 1.2 * second.accuracy ? first.lang : 'und';
}

function straysIn(
  raw: string,
  blocks: readonly GivenBlock[] | null,
  side: Side,
  language: string,
): Strays | null {
  const text = readText({ side, raw, blocks, language });
  let all = 0;
  const found = new Map<string, { readonly ids: string[]; words: string; size: number }>();
  for (const block of text.blocks) {
    const size = block.end - block.start;
    all += size;
    if (size < leastStray.characters) continue;
    const words = text.content.slice(block.start, Math.min(block.end, block.start + 2_000));
    const own = languageOf(words, leastStray.functionWords);
    // A block that has as many words of the text's own language is mixed, not strayed.
    if (own === 'und' || own === language || (functionWordCounts(words).get(language) ?? 0) > 3) continue;
    const entry = found.get(own) ?? { ids: [], words: words.slice(0, 80), size: 0 };
    entry.ids.push(block.id);
    entry.size += size;
    found.set(own, entry);
  }
  const [most] = [...found].sort((a, b) => b[1].size - a[1].size);
  if (most === undefined || most[1].size > mostStray * all) return null;
  return { language: most[0], blocks: most[1].ids, words: most[1].words };
}
