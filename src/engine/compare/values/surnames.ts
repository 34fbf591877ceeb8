/** Surnames: the name behind a given name, and when two of them behind the same given name are two people. */
import type { Token } from '../tokens';
import { mayBeSameName, nameSkeleton, plainName } from './names';

/** A name with the given name before it. */
export interface FullName {
  readonly given: Token;
  readonly surname: Token;
  /** "de", "van der" stands between the two: then an ordinary word is a surname as well (de Boer). */
  readonly particle: boolean;
}

// Particles of surnames in Dutch and in the names that Dutch and English news are full of.
const particles = new Set(
  "de den der van het 't te ten ter von zu da das do dos di du del della la le el al bin ibn ben mac".split(
    ' ',
  ),
);

// At most this many particles stand between (van der, van het).
const mostParticles = 2;

/** The full names of a side, in order: a capitalised word, perhaps particles, and a name, with nothing but spaces between. */
export function fullNames(
  text: string,
  tokens: readonly Token[],
  names: readonly Token[],
): readonly FullName[] {
  const isName = new Set(names);
  return names.flatMap((surname) => {
    let last = surname;
    for (let step = 1; step <= mostParticles + 1; step += 1) {
      const before = tokens[surname.index - step];
      if (!before || !/^[ \u00a0]$/.test(text.slice(before.end, last.start))) return [];
      if (isName.has(before)) return [{ given: before, surname, particle: step > 1 }];
      if (!particles.has(before.lower)) return [];
      last = before;
    }
    return [];
  });
}

// First letters that transliterations into Dutch and English exchange (Khamenei/Hamenei, Kadhafi/Gaddafi, Dzjoe-/Ju-).
const exchanged = new Set(['hk', 'gh', 'gk', 'di', 'uv', 'kx', 'sx', 'bv']);

/**
 * Whether two surnames behind the same given name are two names: another first letter tells even where the rest is alike
 * (Jansen, Hansen), unless transliteration explains it (Jeltsin, Eltsin).
 */
export function areTwoSurnames(a: string, b: string): boolean {
  if (!mayBeSameName(a, b)) return true;
  const x = plainName(a);
  const y = plainName(b);
  if (x.length < 4 || y.length < 4 || x.includes(y) || y.includes(x)) return false;
  const p = nameSkeleton(a);
  const q = nameSkeleton(b);
  const first = p[0] ?? '';
  const second = q[0] ?? '';
  if (first === second || p.endsWith(q) || q.endsWith(p)) return false;
  return !exchanged.has([first, second].sort().join(''));
}
