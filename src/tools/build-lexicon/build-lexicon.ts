/** `npm run build:lexicon`: rebuilds the data files under `public/lexicon/` from pinned packages. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldWord } from '../../engine/lexicon/fold-word';
import { writeEntries, writeGzipped } from './entry-file';
import { fetchDebian } from './fetch-sources';
import { readPairs } from './freedict';
import { debianSources } from './sources';

const cache = process.env['LEXICON_CACHE'] ?? join(tmpdir(), 'tweeluik-lexicon-cache');
mkdirSync(cache, { recursive: true });
const out = join(import.meta.dirname, '../../../public/lexicon');
mkdirSync(out, { recursive: true });

const stem = (name: string): string => {
  const source = debianSources.find((one) => one.name === `dict-freedict-${name}`);
  if (source === undefined) throw new Error(`no source for ${name}`);
  return join(fetchDebian(source, cache), `usr/share/dictd/freedict-${name}`);
};

const entries = new Map<string, Map<string, number>>();
const add = (nl: string, en: string): void => {
  const key = foldWord(nl);
  const list = entries.get(key) ?? new Map<string, number>();
  list.set(foldWord(en).replace(/^(to|a|an|the) /, ''), 0.9);
  entries.set(key, list);
};
for (const { from, to } of readPairs(stem('nld-eng'), 'ergane')) add(from, to);
for (const { from, to } of readPairs(stem('eng-nld'), 'ergane')) add(to, from);
console.log('freedict', entries.size, writeGzipped(join(out, 'freedict.txt.gz'), writeEntries(entries)));
