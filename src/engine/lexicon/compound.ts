/** Dutch compounds: where a long word falls apart into known ones, with the letters that link them. */
import { isFunctionWordNl } from './function-words';

/** What stands between the parts, commonest first; a hyphen links too ("radio-uitzending"). */
const links = ['', 's', 'en', 'n', 'e', 'er', '-', 's-'] as const;

/** Prepositions and the like that do begin compounds, though as words they are nobody's evidence. */
const beginners = new Set(
  'achter binnen boven buiten hoofd mede na niet onder over tegen tussen voor wereld zelf alle mee bij door in op uit aan'.split(
    ' ',
  ),
);

/** Prefixes and suffixes that happen to be words ("ver", "ster") or forms of words: they derive, they do not compound. */
const affixes = new Set(
  'ver ont her ing ling linge lingen heid heden ster ten ders der iele iële ele eel ist isme tie ties ende sel sels'.split(
    ' ',
  ),
);

/** Suffixes that are words too, and begin compounds as such ("lijkwagen", "volbloed") but end none. */
const lastAffixes = new Set(
  'lijk lijke lijker loos loze baar bare schap zaam zame vol volle achtig achtige'.split(' '),
);

/** Shortest part: "ei", "ui" exist, but two letters are found by accident in any word. */
const shortest = 3;
/** Letters of the whole below which splitting finds more accidents ("kanon" = "ka"+"non") than compounds. */
const shortestWhole = 6;
/** More parts than this are no word that someone wrote. */
const mostParts = 4;

/** Parts of a word with hyphens ("28-jarige", "Noord-Californië", "pbs-show"): what its writer says they are. */
export function hyphenParts(word: string): readonly string[] | null {
  const parts = word.split('-').filter((part) => part !== '');
  return parts.length > 1 ? parts : null;
}

/**
 * Parts of a folded word as lemma-like strings without their links, or null when it does not fall apart wholly.
 * `value` says how good a part is, 0–1; 0 for no word. Fewest parts win, then the larger sum of values, then the longest last part.
 */
export function splitCompound(word: string, value: PartValue): readonly string[] | null {
  if (word.length < shortestWhole || !/^[\p{L}\p{M}'-]+$/u.test(word)) return null;
  const best = splitFrom(word, 0, value, new Map());
  return best === null || best.parts.length < 2 ? null : best.parts;
}

/** How good a part is, 0–1 (0: no word), and whether it would stand last. */
export type PartValue = (part: string, last: boolean) => number;

interface Split {
  readonly parts: readonly string[];
  readonly score: number;
}

/** Three letters are found by accident; each part more is a guess more. */
const shortPartCost = 2.5;
const partCost = 3;
// The s is hardly a cost: "uitwisselings" is an inflected form too, and "uitwisseling" must win over it.
const linkCost = { '': 0, s: 0.02, en: 0.3, n: 1, e: 1, er: 1.5, '-': 0, 's-': 0 } as const;

function splitFrom(
  word: string,
  depth: number,
  value: PartValue,
  memory: Map<string, Split | null>,
): Split | null {
  const key = `${String(depth)}${word}`;
  const kept = memory.get(key);
  if (kept !== undefined) return kept;
  let best: Split | null = null;
  const consider = (split: Split): void => {
    if (best === null || split.score > best.score) best = split;
  };
  const whole = depth > 0 ? partScore(word, value, true) : null;
  if (whole !== null) consider({ parts: [word], score: whole });
  if (depth < mostParts - 1) {
    // Of the first letters, by their number: "arbeids|markt" asks for what "arbeid|smarkt" asked.
    const scores: (number | null)[] = [];
    for (let cut = shortest; cut <= word.length - shortest; cut++) {
      scores[cut] = partScore(word.slice(0, cut), value, false);
      for (const link of links) {
        const end = cut - link.length;
        const score = scores[end] ?? null;
        if (score === null || !word.startsWith(link, end)) continue;
        const first = word.slice(0, end);
        const rest = splitFrom(word.slice(cut), depth + 1, value, memory);
        if (rest === null) continue;
        consider({ parts: [first, ...rest.parts], score: score - linkCost[link] + rest.score });
      }
    }
  }
  memory.set(key, best);
  return best;
}

function partScore(part: string, value: PartValue, last: boolean): number | null {
  if (part.length < shortest || part.includes('-')) return null;
  if (isFunctionWordNl(part) && (last || !beginners.has(part))) return null;
  if (affixes.has(part) || (last && lastAffixes.has(part))) return null;
  const worth = value(part, last);
  if (worth <= 0) return null;
  return worth - partCost - (part.length === shortest ? shortPartCost : 0);
}
