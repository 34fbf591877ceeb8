/** How alike a Dutch and an English word are once their regular spelling differences are taken away. */
import { foldWord, withoutAccents } from './fold-word';

/**
 * Regular correspondences, applied in order to both words so that both land on one spelling. Endings first
 * (organisatie/organization, stabiliteit/stability, kritisch/critic(al)), then letters (k/c, ij/y, f/ph, kw/qu).
 */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:cratie|cracy|cratieën|cracies)$/, 'kratY'],
  [/(?:atie|ation)s?$/, 'atSN'],
  [/(?:[tsc]ie|[tsc]ion)s?$/, 'tSN'],
  [/(?:iteit|ity)$/, 'itT'],
  [/(?:iteiten|ities)$/, 'itT'],
  [/(?:ische|isch|ical|ically|ic|ics|iek|ieke)$/, 'ik'],
  [/(?:logie|logy|logieën|logies)$/, 'logY'],
  [/(?:ieën|ies|ie|y|ij)$/, 'Y'],
  [/(?:iviteit|ivity)$/, 'ivitT'],
  [/(?:eerde?n?|eert|eren|erend|ated|ating|ates|ate|ised|ized|ise|ize|ising|izing)$/, ''],
  [/(?:isme|ism)$/, 'izm'],
  [/(?:isten|ist|ists)$/, 'ist'],
  [/(?:heid|ness)$/, 'H'],
  [/(?:lijke?|ly)$/, 'L'],
  [/(?:iefe?|ieve?|ive|ives|ieven)$/, 'iv'],
  [/(?:aal|ale|al|als|alen|ally)$/, 'al'],
  [/(?:eel|ele|iële|ieel|ial|ially)$/, 'al'],
  [/(?:ant|ent|ante|ente|anten|enten|ants|ents)$/, 'nt'],
  [/(?:antie|entie|ance|ence|ancy|ency|anties|enties)$/, 'nS'],
  [/(?:euze?|eus|ous)$/, 'us'],
  [/(?:eurs?|euren|oren|or|ors|our)$/, 'or'],
  [/(?:air|aire|ary|ar)$/, 'ar'],
];

const letters: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sk'],
  [/sh/g, 'sk'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kw|qu/g, 'kv'],
  [/ks|x/g, 'ks'],
  [/ch/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/z/g, 's'],
  [/ij|y/g, 'i'],
  [/ae|ee/g, 'e'],
  [/aa/g, 'a'],
  [/oo|oe|ou/g, 'o'],
  [/uu|eu/g, 'u'],
  [/ie/g, 'i'],
  [/w/g, 'v'],
  [/([bdfgklmnprstv])\1/g, '$1'],
];

/** The spelling both languages' cognates share; memory for as many words as the caller's cache holds is not kept here. */
export function skeleton(word: string): string {
  let text = withoutAccents(foldWord(word));
  for (const [ending, to] of endings) {
    if (!ending.test(text)) continue;
    text = text.replace(ending, to);
    break;
  }
  for (const [from, to] of letters) text = text.replace(from, to);
  return text;
}

/** Edits (insert, delete, substitute) between two short strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Words shorter than this are alike by accident too often ("man"/"men", "die"/"dye"). */
const shortest = 4;

/**
 * 0–1: 1 for words that are the same after the regular correspondences (`organisatie`, `organization`), else one minus
 * the edits per letter; 0 for words under four letters, or when the first sounds differ. Above about .72 (the
 * prototype's threshold) the two are cognates more often than not.
 */
export function cognate(dutch: string, english: string): number {
  if (dutch.length < shortest || english.length < shortest) return 0;
  return skeletonLikeness(skeleton(dutch), skeleton(english));
}

/** The same for {@link skeleton}s that the caller has kept: an aligner compares every pair of rare words. */
export function skeletonLikeness(a: string, b: string): number {
  if (a === '' || b === '' || a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  const longest = Math.max(a.length, b.length);
  if (longest < 3 || Math.abs(a.length - b.length) > longest / 3) return 0;
  return 1 - distance(a, b) / longest;
}
