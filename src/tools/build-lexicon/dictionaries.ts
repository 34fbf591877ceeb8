/** The two dictionary files: GPL (FreeDict, Ding) and CC-BY-SA (WikDict). Neither looks at the other's data. */
import { foldWord } from '../../engine/lexicon/fold-word';
import { byCodeUnits, type Belief, type Beliefs } from './entry-file';
import { readPairs, type Pair } from './freedict';
import { englishKey, pivotScores, turned } from './pivot';
import { repairGlued } from './repair-glued';

/** Where the unpacked dictionary `nld-eng` (and so on) lies: the path without `.index` and `.dict.dz`. */
export type Stem = (languages: string) => string;

/** Pivot scores under this are left out: .5 of one language is one pivot word with four translations. */
const leastGplPivot = 0.5;
const leastWikdictPivot = 0.4;
/** An expression of several words that only pivots know must be better vouched for: most are paraphrases. */
const leastPivotExpression = 1;
/** Pairs that only pivots know, per headword: beyond the twelfth they are another word's meanings. */
const mostPivots = 12;
/** Direct entries: .8, and .9 when the Dutch–English and the English–Dutch dictionary both have the pair. */
const direct = 0.8;
const directBothWays = 0.9;

type Draft = Map<string, Map<string, Belief>>;

/** FreeDict's own pairs in both directions, with what German and French say of them and add to them. */
export function gplDictionary(stem: Stem, isEnglish: (word: string) => boolean): Beliefs {
  const ergane = (languages: string): readonly Pair[] => readPairs(stem(languages), 'ergane');
  const ding = (languages: string): readonly Pair[] => readPairs(stem(languages), 'ding');
  const mended = (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.map(({ from, to }) => ({ from, to: repairGlued(to, isEnglish) }));
  const draft: Draft = new Map();
  const forth = mended(ergane('nld-eng'));
  const back = mended(turned(ergane('eng-nld')));
  for (const pairs of [forth, back]) {
    const seen = new Set<string>();
    for (const { from, to } of pairs) {
      const headword = from.replace(/^(?:de|het|een|zich) /, '');
      const en = englishKey(to);
      const key = `${headword}\t${en}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const before = draft.get(headword)?.get(en);
      put(draft, headword, en, { direct: before === undefined ? direct : directBothWays, pivot: 0 });
    }
  }
  const scores = pivotScores([
    {
      dutch: [...ergane('nld-deu'), ...turned(ergane('deu-nld'))],
      english: [...ding('deu-eng'), ...turned(ding('eng-deu'))],
    },
    {
      dutch: [...ergane('nld-fra'), ...turned(ergane('fra-nld'))],
      english: [...mended(ergane('fra-eng')), ...mended(turned(ergane('eng-fra')))],
    },
  ]);
  addScores(draft, scores, leastGplPivot);
  return cased(draft);
}

/** WikDict by way of Finnish, Polish, Greek, Bulgarian and Indonesian, whose both legs are CC-BY-SA. */
export function wikdictDictionary(stem: Stem): Beliefs {
  const read = (languages: string): readonly Pair[] => readPairs(stem(languages), 'wikdict');
  const draft: Draft = new Map();
  const scores = pivotScores([
    {
      dutch: [...read('nld-fin'), ...turned(read('fin-nld'))],
      english: [...read('fin-eng'), ...turned(read('eng-fin'))],
    },
    { dutch: [...read('nld-pol'), ...turned(read('pol-nld'))], english: read('pol-eng') },
    { dutch: [...read('nld-ell'), ...turned(read('ell-nld'))], english: read('ell-eng') },
    { dutch: read('nld-bul'), english: turned(read('eng-bul')) },
    { dutch: read('nld-ind'), english: turned(read('eng-ind')) },
  ]);
  addScores(draft, scores, leastWikdictPivot);
  return cased(draft);
}

function put(draft: Draft, headword: string, en: string, belief: Belief): void {
  const list = draft.get(headword) ?? new Map<string, Belief>();
  list.set(en, belief);
  draft.set(headword, list);
}

function addScores(
  draft: Draft,
  scores: ReadonlyMap<string, ReadonlyMap<string, number>>,
  least: number,
): void {
  for (const [headword, list] of scores) {
    let only = 0;
    for (const [en, pivot] of [...list].toSorted(([a, x], [b, y]) => y - x || byCodeUnits(a, b))) {
      const known = draft.get(headword)?.get(en);
      if (known === undefined) {
        if (pivot < (en.includes(' ') ? leastPivotExpression : least) || only >= mostPivots) continue;
        only++;
      }
      put(draft, headword, en, { direct: known?.direct ?? 0, pivot });
    }
  }
}

/** A word, or two joined by a hyphen or apostrophe: what a text's tokens can be looked up as. */
const oneWord = /^\p{L}[\p{L}\p{M}'-]*$/u;
/** An English expression of at most three words. */
const expression = /^[\p{L}\p{M}'-]+(?: [\p{L}\p{M}'-]+){0,2}$/u;

/** Lower-cases the headwords and marks with `^` those that have no lower-case form: names, days of nothing, peoples. */
function cased(draft: Draft): Beliefs {
  const out: Draft = new Map();
  const lower = new Set(
    [...draft.keys()].filter((headword) => headword === headword.toLowerCase()).map(foldWord),
  );
  for (const [headword, list] of [...draft].toSorted(([a], [b]) => byCodeUnits(a, b))) {
    if (!oneWord.test(headword)) continue;
    const folded = foldWord(headword);
    const key = lower.has(folded) ? folded : `^${folded}`;
    for (const [en, belief] of list) {
      if (!expression.test(en)) continue;
      const before = out.get(key)?.get(en);
      put(out, key, en, {
        direct: Math.max(belief.direct, before?.direct ?? 0),
        pivot: Math.max(belief.pivot, before?.pivot ?? 0),
      });
    }
  }
  return out;
}
