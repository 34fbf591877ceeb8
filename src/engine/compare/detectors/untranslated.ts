/** Sentences and rows left in the other side's language (C6, F3): told by the words only one language has. */
import type { Detector } from '../detector';
import { finding, parts, saying, spanMark, type Finding } from '../finding';
import { tellsTongue } from '../function-words';
import type { SideView, Unit } from '../row-view';
import type { Span } from '../../text/text';

/** Counts of words that only Dutch and only English have. */
function leaning(view: SideView): { readonly nl: number; readonly en: number; readonly words: number } {
  let nl = 0;
  let en = 0;
  let words = 0;
  for (const token of view.tokens()) {
    // a single letter is a mark ("server/s", "e"), not a word of a language
    if (token.digits || token.word.length < 2) continue;
    words += 1;
    const told = tellsTongue(token.lower);
    if (told === 'nl') nl += 1;
    else if (told === 'en') en += 1;
  }
  return { nl, en, words };
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a side stands in the other language: both sides the same string, or function words of the other tongue only. */
function foreign(view: SideView, other: SideView): boolean {
  if (view.tongue === 'other' || other.tongue === 'other' || view.tongue === other.tongue) return false;
  const here = leaning(view);
  const wrong = view.tongue === 'nl' ? here.en : here.nl;
  const right = view.tongue === 'nl' ? here.nl : here.en;
  const same = bare(view.text) === bare(other.text);
  const lower = view.tokens().some((token) => !token.digits && !token.capital);
  if (same && here.words >= 2 && (lower || here.words >= 4)) return wrong > right;
  // differences.md C6: four function words before a passage is called foreign; two in a short sentence with none of its own
  return here.words >= 4 && wrong >= 2 && wrong > 2 * right && (wrong >= 4 || right === 0);
}

// A run of this many words with no function word of the column's language, and this many of the other's, is a stretch left over.
const runWords = 4;
const runTold = 2;

/** The longest stretch inside a sentence that is in the other language while the rest is not; null when there is none. */
function foreignRun(view: SideView, other: SideView): Span | null {
  if (view.tongue === 'other' || other.tongue === 'other' || view.tongue === other.tongue) return null;
  const tokens = view.tokens();
  const there = new Set(other.tokens().map((token) => token.lower));
  let best: Span | null = null;
  let most = 0;
  let start = -1;
  let told = 0;
  let last = -1;
  const close = (): void => {
    if (start < 0) return;
    const first = tokens[start];
    const end = tokens[last];
    const inside = tokens
      .slice(start, last + 1)
      .filter((token) => !token.small && tellsTongue(token.lower) === null);
    // "The Catcher in the Rye": capitals all through, a title
    const title = inside.length > 0 && inside.every((token) => token.capital);
    // a message quoted as it stands, on both sides
    const at = first && end ? other.text.indexOf(view.text.slice(first.start, end.end)) : -1;
    const cited =
      first !== undefined &&
      /["'“‘”’`]\s?$/.test(view.text.slice(0, first.start)) &&
      /["'“‘”’`]\s?$/.test(other.text.slice(0, Math.max(0, at)));
    if (first && end && !title && !cited && told >= runTold && last - start + 1 >= runWords && told > most) {
      most = told;
      best = { start: first.start, end: end.end };
    }
    start = -1;
    told = 0;
  };
  tokens.forEach((token, index) => {
    const says = token.digits ? null : tellsTongue(token.lower);
    const copied = says === null && !token.digits && there.has(token.lower);
    const quoted = /["“”«»]/.test(view.text.slice(tokens[index - 1]?.end ?? 0, token.start));
    if (says === view.tongue || (quoted && start >= 0) || (says === null && !copied)) close();
    if (says !== null && says !== view.tongue) {
      if (start < 0) start = index;
      told += 1;
      last = index;
    } else if (copied) {
      if (start < 0) start = index;
      last = index;
    }
  });
  close();
  return best;
}

function whole(unit: Unit): Finding | null {
  for (const view of [unit.nl, unit.en]) {
    const other = view === unit.nl ? unit.en : unit.nl;
    if (!foreign(view, other)) continue;
    const span = { start: 0, end: view.text.length };
    return finding(
      {
        rule: 'C6',
        type: 'untranslated',
        kind: 'gap',
        class: 'content',
        severity: 'major',
        confidence: 0.9,
        side: view.side,
      },
      parts(view.side, saying(view, span), {
        read: other.text,
        mark: spanMark(other, { start: 0, end: other.text.length }),
      }),
    );
  }
  return null;
}

/** Flags whole sentences first; inside the others, a stretch of words that the other side has letter by letter. */
export const untranslated: Detector = {
  name: 'untranslated',
  find: (row) =>
    row.units.flatMap((unit) => {
      const all = whole(unit);
      if (all) return [all];
      return [unit.nl, unit.en].flatMap((view) => {
        const run = foreignRun(view, view === unit.nl ? unit.en : unit.nl);
        return run === null
          ? []
          : [
              finding(
                {
                  rule: 'C6',
                  type: 'untranslated',
                  kind: 'gap',
                  class: 'content',
                  severity: 'minor',
                  confidence: 0.6,
                  side: view.side,
                },
                parts(view.side, saying(view, run), { read: null, mark: null }),
              ),
            ];
      });
    }),
};
