/** `npm run build:lexicon`: rebuilds the data files under `public/lexicon/` from pinned packages, each licence its own file. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lemmatiseEn } from '../../engine/lexicon/lemma-en';
import { lexiconFiles, type LexiconFile } from '../../engine/lexicon/lexicon-files';
import { gplDictionary, wikdictDictionary } from './dictionaries';
import { readWordNet } from './english-words';
import { writeBeliefs, writeGzipped } from './entry-file';
import { fetchDebian, fetchNpm, SourceMissing } from './fetch-sources';
import { licenceOf, writeNotices } from './licences';
import { namesLines } from './names-file';
import { ownLines } from './own-file';
import {
  cldrSources,
  gplSources,
  patternSources,
  wikdictSources,
  wordnetSources,
  type Source,
} from './sources';
import { verbLines } from './verb-file';
import { wordnetLines } from './wordnet-file';

const out = join(import.meta.dirname, '../../../public/lexicon');

/** Which packages went into which file; our own list comes from this repository alone. */
const sourcesOf: Readonly<Record<LexiconFile, readonly Source[]>> = {
  'own.txt.gz': [],
  'freedict.txt.gz': gplSources,
  'wikdict.txt.gz': wikdictSources,
  'verbs.txt.gz': patternSources,
  'wordnet.txt.gz': wordnetSources,
  'names.txt.gz': cldrSources,
};

/** The text of every file. Plan: fetch and unpack each package, then let the file's own writer read what it needs. */
function makeTexts(cache: string): Readonly<Record<LexiconFile, string>> {
  const folders = new Map<string, string>();
  for (const source of [...gplSources, ...wikdictSources, ...patternSources, ...wordnetSources]) {
    folders.set(source.name, fetchDebian(source, cache));
  }
  for (const source of cldrSources) folders.set(source.name, fetchNpm(source, cache));
  const folder = (name: string): string => {
    const found = folders.get(name);
    if (found === undefined) throw new Error(`no source called ${name}`);
    return found;
  };
  const stem = (languages: string): string =>
    join(folder(`dict-freedict-${languages}`), `usr/share/dictd/freedict-${languages}`);
  const wordnet = readWordNet(join(folder('wordnet-base'), 'usr/share/wordnet'));
  const inWordNet = (word: string): boolean => wordnet.count.has(word);
  const isEnglish = (word: string): boolean =>
    inWordNet(word) || inWordNet(lemmatiseEn(word, wordnet.irregular, inWordNet));
  return {
    'own.txt.gz': ownLines(join(import.meta.dirname, 'own')),
    'freedict.txt.gz': writeBeliefs(gplDictionary(stem, isEnglish)),
    'wikdict.txt.gz': writeBeliefs(wikdictDictionary(stem)),
    'verbs.txt.gz': verbLines(
      join(folder('python3-pattern'), 'usr/lib/python3/dist-packages/pattern/text/nl/nl-verbs.txt'),
    ),
    'wordnet.txt.gz': wordnetLines(wordnet),
    'names.txt.gz': namesLines({
      localenames: folder('cldr-localenames-full'),
      dates: folder('cldr-dates-full'),
      numbers: folder('cldr-numbers-full'),
    }),
  };
}

function build(): void {
  const cache = process.env['LEXICON_CACHE'] ?? join(tmpdir(), 'tweeluik-lexicon-cache');
  mkdirSync(cache, { recursive: true });
  mkdirSync(out, { recursive: true });
  const texts = makeTexts(cache);
  const files = lexiconFiles.map((file) => {
    const text = texts[file];
    const bytes = writeGzipped(join(out, file), text);
    console.log(
      `${file.padEnd(18)} ${String(bytes).padStart(8)} bytes gzipped, ${String(text.length).padStart(8)} as text`,
    );
    return {
      file,
      licence: licenceOf[file].spdx,
      notice: licenceOf[file].notice,
      // Of the unpacked text: gzip's bytes depend on the zlib that made them.
      textSha256: createHash('sha256').update(text).digest('hex'),
      sources: sourcesOf[file].map(({ name, version, sha256, licence }) => ({
        package: name,
        version,
        sha256,
        licence,
      })),
    };
  });
  writeNotices(out);
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify({ format: 1, files }, null, 2)}\n`);
  const total = readdirSync(out)
    .filter((file) => file.endsWith('.gz'))
    .reduce((sum, file) => sum + readFileSync(join(out, file)).length, 0);
  console.log(`together ${total} bytes gzipped (at most 1,048,576)`);
  if (total > 1_048_576) process.exitCode = 1;
}

try {
  build();
} catch (problem) {
  if (!(problem instanceof SourceMissing)) throw problem;
  console.error(
    [
      problem.message,
      'The built files are committed, so the app does not need this. To rebuild them you need:',
      '- Debian 12 (bookworm) with apt-get, dpkg-deb and tar, as root, after `apt-get update`;',
      '- npm with its registry in reach;',
      'or the pinned archives (src/tools/build-lexicon/sources.ts) put into a folder named in LEXICON_CACHE.',
    ].join('\n'),
  );
  process.exitCode = 1;
}
