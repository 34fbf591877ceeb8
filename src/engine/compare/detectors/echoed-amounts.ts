/** Whether the other side says a leftover amount in another form: een op de vijf and 20 %, halved and by 50 %, in her forties and een veertiger, around the clock. */
import type { Atom } from '../atoms';
import { once, type SideView } from '../row-view';
import { percentagesOf } from '../values/fractions';
import { dutchNumber, englishNumber } from '../values/number-words';
import type { Span } from '../../text/text';

/** "One in five", "twee op de drie": how many of how many. */
interface Ratio extends Span {
  readonly share: number;
}

const dutchCount = String.raw`(\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|honderd)`;
const englishCount = String.raw`(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|hundred)`;
const ratios = {
  nl: new RegExp(
    String.raw`(?<![\p{L}\d.,])${dutchCount}(?: \p{L}+)? op (?:de |elke |iedere )?${dutchCount}(?![\p{L}\d]|[.,]\d)`,
    'giu',
  ),
  en: new RegExp(
    String.raw`(?<![\p{L}\d.,])${englishCount}(?: \p{L}+)? (?:in|out of) (?:every )?${englishCount}(?![\p{L}\d]|[.,]\d)`,
    'giu',
  ),
} as const;

function ratiosOf(view: SideView): readonly Ratio[] {
  const { tongue } = view;
  if (tongue === 'other') return [];
  const count = (word: string): number => {
    if (/^\d+$/.test(word)) return Number(word);
    const lower = word.toLowerCase().replace(/^a /, '');
    if (lower === 'hundred') return 100;
    return (tongue === 'nl' ? dutchNumber(lower) : englishNumber(lower))?.value ?? 0;
  };
  return Array.from(view.text.matchAll(ratios[tongue]), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    share: count(match[1] ?? '') / Math.max(1, count(match[2] ?? '')),
  })).filter(({ share }) => share > 0 && share < 1);
}

/** The percentages an amount stands for, when it is a share: 20 % → 20, two thirds → 67, 66, 66.7, 66.67. */
function percentsOf(atom: Atom): readonly string[] {
  const number = atom.number;
  if (number === null) return [];
  if (number.share === 'percent') return number.values;
  return number.fraction ? percentagesOf(number.values[0] ?? '') : [];
}

const isShare = (atom: Atom, share: number): boolean => {
  const these = percentagesOf(String(share));
  return percentsOf(atom).some((percent) => these.includes(percent));
};

// Half of something gone, or come to it: halveren, halved, de helft. (p. 50 % is what such a word says.)
const halves = { nl: /^(?:gehalveerd|halve|helft$|half$)/u, en: /^(?:halv|half$)/u } as const;

/** Decades of life: twintiger, "in de veertig", "in her forties". */
const dutchTens = 'twin|der|veer|vijf|zes|zeven|tach|negen';
const tensOf = (value: number): string => dutchTens.split('|')[value / 10 - 2] ?? '(?!)';

function isDecadeOfLife(atom: Atom, view: SideView, lacking: SideView): boolean {
  if (atom.kind === 'decade') {
    const value = Number(atom.keys[0]?.split(':')[1]);
    if (lacking.tongue !== 'nl' || !(value >= 20)) return false;
    const tens = `${tensOf(value)}tig`;
    return new RegExp(
      String.raw`(?<!\p{L})(?:${tens}er|(?:in|begin|eind|midden|halverwege|achter in|ver in)(?: de)? (?:${tens}(?!\p{L})|${value}(?!\d)))`,
      'iu',
    ).test(lacking.text);
  }
  // "in de veertig" is left over where English says "in her forties"
  const value = Number(atom.number?.values[0] ?? 'NaN');
  return (
    view.tongue === 'nl' &&
    /(?:in|begin|eind|midden|halverwege)(?: de)? $/iu.test(
      view.text.slice(Math.max(0, atom.start - 16), atom.start),
    ) &&
    lacking.atoms().some((one) => one.kind === 'decade' && one.keys.includes(`decade:${value}`))
  );
}

const clock =
  /(?<!\p{L})(?:around|round)[- ]the[- ]clock|(?<!\p{L})(?:day and night|night and day|all day|dag en nacht|etmaal|24\/7|24 uur|24 hours)(?!\p{L})/iu;

/** Gives, for the leftover values of one side, whether the other says the amount in another form. It explains, and never accuses. */
export function echoedAmounts(view: SideView, lacking: SideView): (atom: Atom) => boolean {
  const own = once(() => ratiosOf(view));
  const there = once(() => ratiosOf(lacking));
  return (atom) => {
    const inside = own().find((one) => one.start <= atom.start && atom.end <= one.end);
    if (inside && lacking.atoms().some((one) => isShare(one, inside.share))) return true;
    if (there().some((one) => isShare(atom, one.share))) return true;
    if (
      lacking.tongue !== 'other' &&
      percentsOf(atom).includes('50') &&
      lacking.tokens().some(({ lower }) => halves[lacking.tongue === 'nl' ? 'nl' : 'en'].test(lower))
    )
      return true;
    // 24 of "24 uur per dag", and the 7 of 24/7
    if (/^(?:24|7)$/.test(atom.number?.values[0] ?? '') && clock.test(view.text) && clock.test(lacking.text))
      return true;
    return isDecadeOfLife(atom, view, lacking);
  };
}
