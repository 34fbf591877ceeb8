/** How alike two words of different European languages are, once the spelling habits of each are ironed out. */

// Correspondences of Dutch, English and their neighbours; order matters (longest first).
const spellings: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  [/ij/g, 'i'],
  [/kw|qu/g, 'kw'],
  [/ks/g, 'x'],
  [/tie$/, 'tion'],
  [/ties$/, 'tions'],
  [/ische?$/, 'ic'],
  [/(iteit|ite|itat)$/, 'ity'],
  [/c/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/aa/g, 'a'],
  [/ee/g, 'e'],
  [/oo/g, 'o'],
  [/uu/g, 'u'],
  [/y/g, 'i'],
  [/eren$/, 'e'],
  [/eert?$/, 'e'],
  [/eerd(?:en?)?$/, 'ed'],
  [/en$/, ''],
];

// A loan verb's participle has the prefix that its English one lacks: "geselecteerd", "gedefinieerde".
const participle = /^ge(?=.{3,}eerd(?:en?)?$)/;

/** The word with accents and spelling habits ironed out, for comparison only. */
export function skeleton(word: string): string {
  let out = word.normalize('NFD').replace(/\p{M}/gu, '').replace(participle, '');
  for (const [habit, plain] of spellings) out = out.replace(habit, plain);
  return out;
}

const widest = 48;
const row = new Uint8Array(widest + 1);

/** 1 − edit distance ÷ longer length; 0 as soon as it is sure to fall below `least`, or for words beyond 48 letters. */
export function similarity(a: string, b: string, least: number): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || longer > widest) return 0;
  const most = Math.floor((1 - least) * longer + 1e-9);
  if (Math.abs(a.length - b.length) > most) return 0;
  if (a === b) return 1;
  if (most === 0) return 0;
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    let least = i;
    const code = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      const cost = Math.min(
        diagonal + (code === b.charCodeAt(j - 1) ? 0 : 1),
        above + 1,
        (row[j - 1] ?? 0) + 1,
      );
      row[j] = cost;
      diagonal = above;
      if (cost < least) least = cost;
    }
    if (least > most) return 0;
  }
  const distance = row[b.length] ?? longer;
  return distance > most ? 0 : 1 - distance / longer;
}
