/** Makes the production build when something that goes into it has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';

const parts = ['index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json', 'public', 'src'];
const stampFile = join(root, '.cache', 'build-stamp');

/** Adds a file, or all files below a folder in a fixed order, to the hash. */
function add(hash, path) {
  if (!existsSync(path)) return;
  const entries = readEntries(path);
  if (entries === null) {
    hash.update(path.slice(root.length)).update(readFileSync(path));
    return;
  }
  for (const name of entries) if (!name.includes('.test.')) add(hash, join(path, name));
}

/** The sorted names in a folder, or null when the path is a file. */
function readEntries(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}

/** Builds into `dist/` unless it was built from exactly these files. */
export async function build() {
  const hash = createHash('sha256');
  for (const part of parts) add(hash, join(root, part));
  const wanted = hash.digest('hex');
  const isThere = existsSync(join(root, 'dist', 'index.html'));
  if (isThere && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  const vite = await import('vite');
  await vite.build({ root, logLevel: 'warn' });
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile, wanted);
}
