/** Whether the other side says a leftover value in a form that is no value by itself: in a code, a compound, a ratio, a jubilee; dates stand in `echoed-dates.ts`. */
import type { Atom } from '../atoms';
import { once, type SideView } from '../row-view';
import { spanMap } from '../span-map';
import { echoedAmounts } from './echoed-amounts';
import type { Span } from '../../text/text';
import { isDateEchoed } from './echoed-dates';
import { spansOf, valueOf } from './value-parts';

/** How often each whole figure stands on a side by itself or in a code; decimals and amounts with a scale are read as values and left out. */
function figuresOf(view: SideView): ReadonlyMap<string, number> {
  const scaled = spanMap(
    view.text.length,
    view.atoms().filter((one) => (one.number?.scale ?? null) !== null),
  );
  const counts = new Map<string, number>();
  for (const { start, end } of spansOf(
    view,
    /(?<![\d.,])\d{1,9}(?!\d|[.,]\d)|(?<=\D[.,])\d{1,9}(?!\d|[.,]\d)/gu,
  )) {
    if (scaled.at(start, end) >= 0) continue;
    const run = view.text.slice(start, end);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

// Words that have a number in them: squares and triangles, twins and trilogies, jubilees.
const numbered: Readonly<Record<number, RegExp>> = {
  2: /^(?:bi(?:lingual|ennial|cycle|partisan|weekly|monthly|lateral|polar|nary)|twins?|dual|pairs?|couples?|duo|both|beiden?|tweeling|tweetal|dubbel|double|twice|either|neither)/u,
  3: /^(?:tri(?:angle|angular|lingual|lateral|logy|o|ple|plet|pod)|trilogie|driehoek|trio)/u,
  4: /^(?:quad|quart|tetra|square|vierkant|kwart)/u,
  5: /^(?:penta|quint|pentagon)/u,
  6: /^(?:hexa|sext)/u,
  7: /^(?:hepta|sept(?:et|uple))/u,
  8: /^(?:octa|octet|octo(?:pus|gon))/u,
  10: /^(?:deca(?:de|thlon)|decenni)/u,
  100: /^(?:centen|centur)/u,
  150: /^sesquicent/u,
  200: /^bicent/u,
  300: /^tercent/u,
  1000: /^(?:millenni)/u,
};
const dutchStems: Readonly<Record<number, string>> = {
  2: 'twee',
  3: 'drie',
  4: 'vier',
  5: 'vijf',
  6: 'zes',
  7: 'zeven',
  8: 'acht',
  9: 'negen',
  10: 'tien',
  11: 'elf',
  12: 'twaalf',
  20: 'twintig',
  30: 'dertig',
  40: 'veertig',
  50: 'vijftig',
  60: 'zestig',
  70: 'zeventig',
  80: 'tachtig',
  90: 'negentig',
  100: 'honderd',
};
// What is built on a number: a noun or an adjective (vijfsterren, drieletterige), no rank (vierde), no larger number (zestien,
// achthonderd), no verb (vierend), and none of the words of achter and achten.
const dutchTail =
  '(?!(?:de|ste)n?(?!\\p{L})|tig|tien|honderd|duizend|miljoen|miljard|en(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|er|end|ing|nemend)\\p{L}{4,}|(?:kant|hoek|voud|ling|luik|wek|tal|poot|weg|D)';

/** A number that is part of a word there: four-sided and vierkant, the 200th birthday and the bicentennial. */
function isPartOfWord(atom: Atom, view: SideView, lacking: SideView): boolean {
  const value = valueOf(atom);
  const stem = dutchStems[value];
  const compound = stem === undefined ? null : new RegExp(`^${stem}-?(?:${dutchTail})`, 'u');
  const pattern = numbered[value];
  const count = (side: SideView, learned: boolean): number =>
    side
      .tokens()
      .filter(
        ({ lower }) =>
          (learned && (pattern?.test(lower) ?? false)) ||
          (side.tongue === 'nl' && (compound?.test(lower) ?? false)),
      ).length;
  // figures are seldom said by a word of Greek or Latin ("3" as trilogy), and often by a Dutch compound ("3-letter");
  // a driehoek beside a triangle answers that, and no 3
  return count(lacking, !atom.digits || value >= 100) > count(view, true);
}

/** "Op drie na grootste" for the fourth largest. */
function isCountedFromTop(atom: Atom, view: SideView, lacking: SideView): boolean {
  const value = valueOf(atom);
  const within = (side: SideView, one: Atom): boolean =>
    side.tongue === 'nl' &&
    /(?<!\p{L})op $/iu.test(side.text.slice(Math.max(0, one.start - 4), one.start)) &&
    /^ na(?!\p{L})/u.test(side.text.slice(one.end, one.end + 4));
  if (within(view, atom))
    return lacking.atoms().some((one) => one.number?.rank === true && valueOf(one) === value + 1);
  return (
    atom.number?.rank === true &&
    lacking.atoms().some((one) => within(lacking, one) && valueOf(one) === value - 1)
  );
}

// "3 to 2" is at most this long between its figures, in UTF-16 units.
const ratioReach = 6;

/** "3 to 2" for 3:2. */
function isRatio(atom: Atom, view: SideView, lacking: SideView): boolean {
  const [, first, second] = /^(\d+) ?: ?(\d+)$/.exec(view.text.slice(atom.start, atom.end)) ?? [];
  if (first === undefined || second === undefined) return false;
  const atoms = lacking.atoms();
  return atoms.some((one, index) => {
    const next = atoms[index + 1];
    return (
      next !== undefined &&
      valueOf(one) === Number(first) &&
      valueOf(next) === Number(second) &&
      next.start - one.end <= ratioReach
    );
  });
}

/** Gives, for the leftover values of one side, whether the other says them in a form that is no value by itself. It explains a value, and never accuses. */
export function echoes(view: SideView, lacking: SideView): (atom: Atom) => boolean {
  const taken = once(() => spanMap(lacking.text.length, lacking.atoms()));
  const read = (span: Span): boolean => taken().at(span.start, span.end) >= 0;
  const figures = { own: once(() => figuresOf(view)), there: once(() => figuresOf(lacking)) };
  // the same figure stands as often there, with other marks around it ("26300: 2-2015", "26300:2-2015"): nothing was lost
  const isWrittenThere = (atom: Atom): boolean => {
    const run = view.text.slice(atom.start, atom.end);
    const count = figures.own().get(run) ?? 0;
    if (count > 0) return count <= (figures.there().get(run) ?? 0);
    // a code has it in figures (G7, 3D): as often as it stands there, and not here
    return (
      !atom.digits &&
      (figures.there().get(String(valueOf(atom))) ?? 0) > (figures.own().get(String(valueOf(atom))) ?? 0)
    );
  };
  // "Tue Feb 9": a name of a day or month that stands letter by letter on both sides, read on one of them only
  const isCopied = (atom: Atom): boolean =>
    (atom.kind === 'month' || atom.kind === 'weekday') &&
    spansOf(
      lacking,
      new RegExp(String.raw`(?<!\p{L})${view.text.slice(atom.start, atom.end)}(?!\p{L})`, 'gu'),
    ).some((span) => !read(span));
  const amounts = echoedAmounts(view, lacking);
  return (atom) =>
    isWrittenThere(atom) ||
    isCopied(atom) ||
    amounts(atom) ||
    isDateEchoed(atom, view, lacking, read) ||
    isPartOfWord(atom, view, lacking) ||
    isCountedFromTop(atom, view, lacking) ||
    isRatio(atom, view, lacking);
}
