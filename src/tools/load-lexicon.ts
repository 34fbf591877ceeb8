/** The lexicon for programs that run in Node: the same files that the worker fetches, read from `public/lexicon/`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Lexicon } from '../engine/lexicon/lexicon';
import {
  isGzipped,
  lexiconFiles,
  type LexiconFile,
  type LexiconParts,
} from '../engine/lexicon/lexicon-files';
import { readLexicon } from '../engine/lexicon/read-lexicon';

/** Where the built files lie in this checkout. */
export const lexiconFolder = join(import.meta.dirname, '../../public/lexicon');

/** The decoded files; those that are not there are left out. */
export function loadLexiconParts(folder: string = lexiconFolder): LexiconParts {
  const parts: Partial<Record<LexiconFile, string>> = {};
  for (const file of lexiconFiles) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    parts[file] = (isGzipped(bytes) ? gunzipSync(bytes) : bytes).toString('utf8');
  }
  return parts;
}

/** Reads and parses the lexicon; about 100 ms (`npm run evaluate -- lexicon` says how long it took). */
export function loadLexicon(): Lexicon {
  return readLexicon(loadLexiconParts());
}
