/** WordNet as the build sees it: which English words there are, how common they are, their irregular forms and synonyms. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const classes = ['noun', 'verb', 'adj', 'adv'] as const;

/** One group of synonyms; `ranks` says for each lemma which of its senses this is (1 = its commonest). */
export interface Synset {
  readonly lemmas: readonly string[];
  readonly ranks: readonly number[];
}

export interface WordNet {
  /** Lemma (spaces as `_`) → how often its senses were tagged in SemCor, all word classes together. */
  readonly count: ReadonlyMap<string, number>;
  /** Irregular form → lemma. */
  readonly irregular: ReadonlyMap<string, string>;
  readonly synsets: readonly Synset[];
}

/** Reads `index.*`, `data.*`, `*.exc` and `cntlist.rev` (formats: wndb(5WN), cntlist(5WN)). */
export function readWordNet(folder: string): WordNet {
  const count = new Map<string, number>();
  const irregular = new Map<string, string>();
  const synsets: Synset[] = [];
  const lines = (name: string): readonly string[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '));
  for (const line of lines('cntlist.rev')) {
    const [key = '', , tagged = '0'] = line.split(' ');
    const lemma = key.split('%')[0] ?? '';
    count.set(lemma, (count.get(lemma) ?? 0) + Number(tagged));
  }
  for (const kind of classes) {
    // Offset of a synset → for each lemma the rank of that sense.
    const rank = new Map<string, Map<string, number>>();
    for (const line of lines(`index.${kind}`)) {
      const fields = line.trim().split(' ');
      const lemma = fields[0] ?? '';
      if (!count.has(lemma)) count.set(lemma, 0);
      const senses = Number(fields[2]);
      fields.slice(-senses).forEach((offset, index) => {
        const ranks = rank.get(offset) ?? new Map<string, number>();
        ranks.set(lemma, index + 1);
        rank.set(offset, ranks);
      });
    }
    for (const line of lines(`data.${kind}`)) {
      const fields = line.split(' ');
      const size = Number.parseInt(fields[3] ?? '0', 16);
      const ranks = rank.get(fields[0] ?? '');
      const lemmas = Array.from({ length: size }, (_, index) =>
        (fields[4 + 2 * index] ?? '').toLowerCase().replace(/\(.*\)$/, ''),
      );
      synsets.push({ lemmas, ranks: lemmas.map((lemma) => ranks?.get(lemma) ?? 99) });
    }
    for (const line of lines(`${kind}.exc`)) {
      const [form = '', lemma = ''] = line.split(' ');
      // adj.exc takes "offer" for more off and "corner" for more corn: a form that is a word of its own stays one.
      if (kind.startsWith('ad') && (count.get(form) ?? 0) > 0) continue;
      // "ground" is seldom what someone ground: the commoner reading wins.
      if ((count.get(form) ?? 0) > (count.get(lemma) ?? 0)) continue;
      if (lemma !== '' && form !== lemma && !irregular.has(form)) irregular.set(form, lemma);
    }
  }
  return { count, irregular, synsets };
}
