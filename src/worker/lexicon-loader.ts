/** Brings the word lists into the worker, once; a list that cannot be had leaves its knowledge out. */
import type { Lexicon } from '../engine/lexicon/lexicon';
import { noLexicon } from '../engine/lexicon/lexicon';
import { isGzipped, lexiconFiles } from '../engine/lexicon/lexicon-files';
import type { LexiconFile, LexiconParts } from '../engine/lexicon/lexicon-files';
import { readLexicon } from '../engine/lexicon/read-lexicon';

/** The bytes of one file as text; null when it cannot be reached or unpacked. */
async function textOf(url: string): Promise<string | null> {
  try {
    const response = await fetch(url);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!isGzipped(bytes)) return new TextDecoder().decode(bytes);
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return await new Response(unpacked).text();
  } catch {
    return null; // Offline or damaged: the engine then works on names, numbers, cognates and length.
  }
}

/**
 * A function that gives the lexicon, loading it at its first call. `base` is the address of the page, ending with a
 * slash. A file that is missing is left out; when all are, the empty lexicon comes back and the next call tries again.
 */
export function createLexiconLoader(base: string): () => Promise<Lexicon> {
  let loading: Promise<Lexicon> | null = null;
  return () => {
    loading ??= load(base).then((lexicon) => {
      if (!lexicon.filled) loading = null;
      return lexicon;
    });
    return loading;
  };
}

async function load(base: string): Promise<Lexicon> {
  const texts = await Promise.all(lexiconFiles.map((file) => textOf(`${base}lexicon/${file}`)));
  const parts: Partial<Record<LexiconFile, string>> = {};
  lexiconFiles.forEach((file, index) => {
    const text = texts[index];
    if (text !== null && text !== undefined) parts[file] = text;
  });
  const found: LexiconParts = parts;
  return Object.keys(found).length === 0 ? noLexicon : readLexicon(found);
}
