/** Dutch compounds that fell apart: kunst matige, lange afstands loper (F3). */
import type { Detector, Neighbourhood } from '../detector';
import { finding, nothing, parts, saying, type Finding } from '../finding';
import { perText } from '../per-text';
import type { RowView, SideView } from '../row-view';
import type { Token } from '../tokens';
import { sides } from '../../text/text';

/** Words that Dutch texts of the pair write as one. */
const glued = perText((near) => {
  const words = new Set<string>();
  for (const row of near.rows)
    for (const side of sides)
      if (row[side]?.tongue === 'nl') for (const token of row[side].tokens()) words.add(token.lower);
  return words;
});

// The endings that make an adjective of the noun before them and never stand alone in this sense.
const endings =
  /^(?:matige?|achtige?|loze?|loos|waardige?|rijke?|vrije?|talige?|jarige?|daagse?|kundige?|schap|heid|baar|bare)$/;

const apart =
  /^(?:terug|klaar|normaal|goed|vast|vrij|los|mee|over|onder|door|samen|open|dicht|thuis|weer|voort|verder|heen|neer|weg|bij|toe|af|aan|uit|in|op|zeer|even)$/;

/** Why two words that follow each other must be one; null when they may well be two. */
function broken(first: Token, second: Token, near: Neighbourhood): 'ending' | 'link' | 'once' | null {
  const { lexicon } = near;
  const whole = first.lower + second.lower;
  const known = lexicon.knowsNl(whole) || glued(near).has(whole);
  if (known && endings.test(second.lower) && !first.lower.endsWith('e')) return 'ending';
  // "afstands": a noun with the s that only stands inside compounds
  const noun = first.lower.slice(0, -1);
  const linking =
    /[^s]s$/.test(first.lower) &&
    first.lower.length >= 6 &&
    /(?:ings|heids|teits|schaps|stands|doms|lings)$/.test(first.lower) &&
    lexicon.translations(noun).length > 0;
  if (linking && second.lower.length >= 3 && lexicon.knowsNl(second.lower)) return 'link';
  // Separable verbs and standing adverbs are written both ways by right.
  if (first.lower.endsWith('e') || apart.test(first.lower)) return null;
  return known && glued(near).has(whole) && first.lower.length >= 4 && second.lower.length >= 4
    ? 'once'
    : null;
}

function inSide(view: SideView, near: Neighbourhood): readonly Finding[] {
  const tokens = view.tokens();
  return tokens.flatMap((first, index) => {
    const second = tokens[index + 1];
    if (!second || first.small || second.small || first.digits || second.digits) return [];
    if (second.capital || (first.capital && !first.opens)) return [];
    if (view.text.slice(first.end, second.start) !== ' ') return [];
    const why = broken(first, second, near);
    if (why === null) return [];
    const span = { start: first.start, end: second.end };
    return [
      finding(
        {
          rule: 'F3',
          type: 'broken-compound',
          kind: 'artefact',
          class: 'artefact',
          severity: 'minor',
          confidence: why === 'once' ? 0.45 : 0.7,
          side: view.side,
          detail: { whole: first.word + second.word },
        },
        parts(view.side, saying(view, span, first.word + second.word), nothing),
      ),
    ];
  });
}

/** Asks the lexicon for the whole word; a text that writes it as one elsewhere is weak evidence too (a whole-text look). */
export const brokenCompounds: Detector = {
  name: 'broken-compounds',
  find: (row: RowView, near) => {
    if (!near.lexicon.filled || !row.nl || !row.en || row.nl.tongue === row.en.tongue) return [];
    return sides.flatMap((side) => {
      const view = row[side];
      return view?.tongue === 'nl' ? inSide(view, near) : [];
    });
  },
};
