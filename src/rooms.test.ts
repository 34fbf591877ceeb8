/** The import rule of the house as a list, and the test that keeps it: imports point down, and no feature knows another. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

const src = import.meta.dirname;

/** Each room and what it may import; a room may always import itself. Packages are named where a room may use any. */
const rooms: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] | 'any' }>
> = {
  engine: { rooms: [], packages: ['diff-match-patch'] },
  formats: {
    rooms: ['engine'],
    // Containers are read by libraries; `open-file.ts` loads each door when it is needed.
    packages: [
      'valibot',
      'fflate',
      'mammoth',
      'marked',
      'papaparse',
      'parse5',
      'pdfjs-dist',
      'saxes',
      'tinyld',
    ],
  },
  // What is kept is written in the words of the engine.
  storage: { rooms: ['engine', 'formats'], packages: ['idb', 'valibot'] },
  worker: { rooms: ['engine', 'formats'], packages: [] },
  // The dictionary says in words what the engine says in codes.
  words: { rooms: ['engine', 'formats'], packages: [] },
  ui: { rooms: [], packages: ['react', 'diff-match-patch'] },
  store: { rooms: ['engine', 'formats', 'storage', 'worker', 'words'], packages: ['zustand', 'react'] },
  features: {
    rooms: ['engine', 'formats', 'storage', 'worker', 'words', 'ui', 'store'],
    packages: ['react', 'react-dom', 'diff-match-patch'],
  },
  app: {
    rooms: ['engine', 'formats', 'storage', 'worker', 'words', 'ui', 'store', 'features'],
    packages: ['react', 'react-dom'],
  },
  tools: { rooms: ['engine', 'formats', 'worker'], packages: 'any' },
  'main.tsx': {
    rooms: ['app', 'storage', 'worker', 'store', 'ui', 'words', 'engine'],
    packages: [
      'react',
      'react-dom',
      '@fontsource-variable/instrument-sans',
      '@fontsource-variable/source-serif-4',
    ],
  },
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import in shipped code: file and specifier. Tests may use what they like. */
function imports(): readonly Import[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx)$/.test(file) && !/\.(test|law)\.tsx?$/.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(join(src, file), 'utf8').matchAll(
          /(?:^|\s)(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|(?:^|\s)import\s*\(?\s*['"]([^'"]+)['"]/gm,
        ),
      ].map((match) => ({ from: file, to: match[1] ?? match[2] ?? '' })),
    );
}

function roomOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? '';
}

/** The package a bare specifier names. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function breach({ from, to }: Import): string | null {
  const room = roomOf(from);
  const rule = rooms[room];
  if (rule === undefined) return `${from}: ${room} is not on the list of rooms`;
  if (!to.startsWith('.')) {
    const known = rule.packages === 'any' || rule.packages.includes(packageOf(to));
    return known ? null : `${from} imports the package ${to}`;
  }
  const target = relative(src, resolve(src, dirname(from), to));
  const other = roomOf(target);
  if (other !== room) return rule.rooms.includes(other) ? null : `${from} imports ${target}`;
  const featureOf = (path: string): string => path.split(/[\\/]/)[1] ?? '';
  return room === 'features' && featureOf(from) !== featureOf(target)
    ? `${from} imports another feature: ${target}`
    : null;
}

describe('the rooms of the house', () => {
  test('imports point down, and no feature imports another', () => {
    const all = imports();
    expect(all.length).toBeGreaterThan(100);
    expect(all.map(breach).filter((one) => one !== null)).toEqual([]);
  });

  test('the rule sees what it forbids', () => {
    expect(breach({ from: 'engine/align/align.ts', to: '../../store/state' })).toBe(
      'engine/align/align.ts imports store/state',
    );
    expect(breach({ from: 'engine/align/align.ts', to: 'zustand' })).toBe(
      'engine/align/align.ts imports the package zustand',
    );
    expect(breach({ from: 'features/notes/a.ts', to: '../reader/b' })).toBe(
      'features/notes/a.ts imports another feature: features/reader/b',
    );
    expect(breach({ from: 'features/notes/a.ts', to: '../../store/state' })).toBeNull();
  });

  test('only the front door and the engine client start workers, and nobody else makes HTML from strings', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
    );
    const shipped = files.filter((file) => roomOf(file) !== 'tools');
    const holding = (pattern: RegExp): readonly string[] =>
      shipped
        .filter((file) => pattern.test(readFileSync(join(src, file), 'utf8')))
        .map((file) => file.replaceAll('\\', '/'));
    expect(holding(/new Worker\(/).toSorted()).toEqual(['worker/engine-client.ts', 'worker/file-client.ts']);
    expect(holding(/innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML/)).toEqual([]);
  });
});
