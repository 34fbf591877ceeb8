/** Gold documents in which paragraphs were replaced by ones of other documents: they stand where a partner should, and are none. */
import { seededRandom } from '../seed-differences/random';
import type { GoldDocument, GoldFile, GoldLink } from './gold';

/** A document with strangers in it, and the pairs `[nl, en]` of paragraphs that stand level and have nothing to do with each other. */
export interface Substituted {
  readonly file: GoldFile;
  readonly strangers: readonly (readonly [number, number])[];
}

// One pair in twelve gets a stranger, and at least one of a document of six or more: rare enough that its neighbours stay sure.
const oneIn = 12;
const leastPairs = 6;
// A stranger is the likest in length of this many drawn, so that length does not give it away.
const drawn = 12;
// Shorter paragraphs say nothing of their own; no one can tell whether "Article 3" belongs to another document.
const leastCharacters = 25;

interface Stranger {
  readonly family: string;
  readonly words: string;
  readonly sentences: readonly string[] | undefined;
}

const familyOf = (document: GoldDocument): string =>
  document.id
    .replace(/^hard-|^base-/, '')
    .split(/[-.]/)
    .slice(0, 1)
    .join();

const cut = (document: GoldDocument, side: 'nl' | 'en'): readonly (readonly string[])[] | undefined =>
  document.sentences?.[side].length === document[side].length ? document.sentences[side] : undefined;

function paragraphsOf(document: GoldDocument, side: 'nl' | 'en'): Stranger[] {
  const ignored = new Set(document.ignore?.[side]);
  const sentences = cut(document, side);
  return document[side].flatMap((words, index) =>
    ignored.has(index) || words.length < leastCharacters
      ? []
      : [{ family: familyOf(document), words, sentences: sentences?.[index] }],
  );
}

/** Replaces one side of some 1-1 pairs, alternately Dutch and English, by a paragraph of another source; the same seed gives the same documents. */
export function substitute(files: readonly GoldFile[], seed: number): Substituted[] {
  const random = seededRandom(seed);
  const pool = {
    nl: files.flatMap(({ document }) => paragraphsOf(document, 'nl')),
    en: files.flatMap(({ document }) => paragraphsOf(document, 'en')),
  };
  return files.flatMap((file): Substituted[] => {
    const { document } = file;
    const pairs = (document.paragraphLinks ?? []).flatMap(([nl, en]): (readonly [number, number])[] => {
      const [i, j] = [nl[0], en[0]];
      if (nl.length !== 1 || en.length !== 1 || i === undefined || j === undefined) return [];
      return Math.min(document.nl[i]?.length ?? 0, document.en[j]?.length ?? 0) < leastCharacters
        ? []
        : [[i, j]];
    });
    if (pairs.length < leastPairs) return [];
    const chosen = random.shuffled(pairs).slice(0, Math.ceil(pairs.length / oneIn));
    const nl = [...document.nl];
    const en = [...document.en];
    const cuts = { nl: [...(cut(document, 'nl') ?? [])], en: [...(cut(document, 'en') ?? [])] };
    for (const [at, [i, j]] of chosen.entries()) {
      const side = at % 2 === 0 ? 'nl' : 'en';
      const index = side === 'nl' ? i : j;
      const usual = document[side][index]?.length ?? 0;
      const candidates = Array.from({ length: drawn }, () => random.pick(pool[side])).filter(
        (one): one is Stranger => one !== undefined && one.family !== familyOf(document),
      );
      const [stranger] = candidates.sort(
        (a, b) => Math.abs(Math.log(a.words.length / usual)) - Math.abs(Math.log(b.words.length / usual)),
      );
      if (stranger === undefined) continue;
      (side === 'nl' ? nl : en)[index] = stranger.words;
      cuts[side][index] = stranger.sentences ?? [stranger.words];
    }
    const gone = new Set(chosen.map(([i]) => i));
    const paragraphLinks = (document.paragraphLinks ?? []).flatMap((link): GoldLink[] =>
      link[0].length === 1 && link[1].length === 1 && gone.has(link[0][0] ?? -1)
        ? [
            [[...link[0]], []],
            [[], [...link[1]]],
          ]
        : [link],
    );
    const whole = cuts.nl.length === nl.length && cuts.en.length === en.length;
    const { sentences: _, ...rest } = document;
    return [
      {
        file: {
          path: file.path,
          document: {
            ...rest,
            nl,
            en,
            paragraphLinks,
            ...(whole
              ? {
                  sentences: {
                    nl: cuts.nl.map((one) => [...one]),
                    en: cuts.en.map((one) => [...one]),
                    links: [],
                    coarse: [],
                  },
                }
              : {}),
          },
        },
        strangers: chosen,
      },
    ];
  });
}

/** How pairs of strangers were called, and with what confidence. */
export interface Verdict {
  readonly called: 'together' | 'alone' | 'otherwise';
  readonly confidence: number;
}

/** What an alignment says of each pair of strangers. */
export function verdictsOf(
  strangers: readonly (readonly [number, number])[],
  said: readonly GoldLink[],
  sure: readonly number[],
): Verdict[] {
  return strangers.map(([i, j]) => {
    const at = said.findIndex(([nl]) => nl.includes(i));
    const link = said[at];
    const other = said.find(([, en]) => en.includes(j));
    const confidence = sure[at] ?? 0;
    if (link === undefined || other === undefined) return { called: 'otherwise', confidence };
    if (link === other) return { called: 'together', confidence };
    return { called: link[1].length === 0 && other[0].length === 0 ? 'alone' : 'otherwise', confidence };
  });
}

const edges = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.0001];

/** Prints how many strangers were called a pair, how surely, and how many were left alone. */
export function printStrangers(half: string, verdicts: readonly Verdict[]): void {
  const of = (called: Verdict['called']): readonly Verdict[] =>
    verdicts.filter((one) => one.called === called);
  const together = of('together');
  const percent = (count: number): string => `${((100 * count) / Math.max(1, verdicts.length)).toFixed(1)} %`;
  const cells = edges.slice(0, -1).flatMap((from, at) => {
    const to = edges[at + 1] ?? 1;
    const inside = together.filter((one) => one.confidence >= from && one.confidence < to).length;
    return inside === 0 ? [] : [`${from.toFixed(2)}–${Math.min(1, to).toFixed(2)}: ${inside}`];
  });
  console.log(
    `-- ${verdicts.length} strangers in half ${half}: alone ${percent(of('alone').length)}, in another bead ${percent(of('otherwise').length)}, ` +
      `called a pair ${percent(together.length)}, of all called a pair at .8 and more ${percent(together.filter((one) => one.confidence >= 0.8).length)}\n` +
      `   called a pair with confidence ${cells.join('   ')}`,
  );
}
