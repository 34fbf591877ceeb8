import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lexiconFiles } from '../engine/lexicon/lexicon-files';
import { lexiconFolder, loadLexicon } from './load-lexicon';

const lexicon = loadLexicon();
const says = (word: string): readonly string[] => lexicon.translations(word).map(({ en }) => en);

describe('the built lexicon', () => {
  it.each([
    ['huizen', 'house'],
    ['mogelijke', 'possible'],
    ['kwam', 'come'],
    ['afgesproken', 'agree'],
    ['vaakst', 'often'],
    ['Duitsland', 'germany'],
    ['Duitse', 'german'],
    ['Den Haag', 'the hague'],
    ['VS', 'unite state'],
    ['NAVO', 'nato'],
    ['VN', 'unite nation'],
    ['wetenschappers', 'scientist'],
    ['zevenendertig', '37'],
    ['meisjes', 'girl'],
    ['gevlogen', 'fly'],
    ['Londen', 'london'],
    ['dinsdag', 'tuesday'],
  ])('%s can be "%s"', (word, english) => {
    expect(says(word)).toContain(english);
  });

  it.each([
    ['uitwisselingsovereenkomsten', 'uitwisseling+overeenkomsten'],
    ['overlevingskansen', 'overleving+kansen'],
    ['verkeersongeval', 'verkeer+ongeval'],
    ['klimaatverandering', 'klimaat+verandering'],
  ])('%s is made of %s', (word, parts) => {
    expect(lexicon.compoundNl(word)?.join('+')).toBe(parts);
  });

  it.each([
    'verwachting',
    'onderdeel',
    'plaatsvond',
    'natuurlijk',
    'Rotterdam',
    'kanon',
    'bestuur',
    'vandaag',
  ])('%s is no compound', (word) => {
    expect(lexicon.compoundNl(word)).toBeNull();
  });

  it('knows ordinary words of both languages, and no names', () => {
    expect(['huizen', 'liep', 'mooiste'].map(lexicon.knowsNl)).toEqual([true, true, true]);
    expect(['houses', 'went', 'nicest'].map(lexicon.knowsEn)).toEqual([true, true, true]);
    expect(['Duitsland', 'Hsieh', 'Xyzzy'].map(lexicon.knowsNl)).toEqual([false, false, false]);
  });

  it('takes English forms back to their lemmas', () => {
    expect(
      ['mice', 'children', 'went', 'studies', 'making', 'offer', 'corner', 'better'].map(lexicon.lemmaEn),
    ).toEqual(['mouse', 'child', 'go', 'study', 'make', 'offer', 'corner', 'good']);
  });
});

describe('its files', () => {
  const manifest = v.parse(
    v.object({
      format: v.number(),
      files: v.array(
        v.object({
          file: v.string(),
          licence: v.string(),
          notice: v.string(),
          textSha256: v.string(),
          sources: v.array(
            v.object({ package: v.string(), version: v.string(), sha256: v.string(), licence: v.string() }),
          ),
        }),
      ),
    }),
    JSON.parse(readFileSync(join(lexiconFolder, 'manifest.json'), 'utf8')),
  );

  it('are those the engine asks for, and what the manifest says they are', () => {
    expect(manifest.files.map(({ file }) => file)).toEqual([...lexiconFiles]);
    for (const { file, textSha256 } of manifest.files) {
      const text = gunzipSync(readFileSync(join(lexiconFolder, file)));
      expect(createHash('sha256').update(text).digest('hex')).toBe(textSha256);
    }
  });

  it('each have a notice, and no file mixes licences that do not mix', () => {
    for (const { file, notice, licence, sources } of manifest.files) {
      expect(readFileSync(join(lexiconFolder, notice), 'utf8')).toContain(
        `${file}\nSPDX-License-Identifier: ${licence}`,
      );
      const families = new Set(sources.map((source) => source.licence.split('-')[0]));
      expect(families.size).toBeLessThanOrEqual(1);
    }
  });

  it('weigh at most a megabyte together', () => {
    const bytes = readdirSync(lexiconFolder)
      .filter((file) => file.endsWith('.gz'))
      .reduce((sum, file) => sum + readFileSync(join(lexiconFolder, file)).length, 0);
    expect(bytes).toBeLessThanOrEqual(1_000_000);
  });
});
