/** Writes a value the way English does, for a rendering: 60 billion, 12.5 %, EUR 3, 13:54. */
import type { Atom } from './atoms';
import { grouped } from './values/decimal';

/** Scale words of English from the largest, with their powers of ten; smaller numbers are written out. */
const scales: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** A canonical decimal with its scale word where that leaves at most two decimals ("60000000000" → "60 billion"). */
export function englishNumber(decimal: string): string {
  if (/^[1-9]\d*$/.test(decimal)) {
    for (const [power, word] of scales) {
      if (decimal.length <= power || !decimal.endsWith('0'.repeat(power - 2))) continue;
      const head = decimal.slice(0, -power);
      const rest = decimal.slice(-power).replace(/0+$/, '');
      return `${head}${rest === '' ? '' : `.${rest}`} ${word}`;
    }
  }
  return grouped(decimal);
}

/** What an atom says in English; null for words of time and vague amounts, which the word lists know. */
export function englishValue(atom: Atom): string | null {
  if (atom.kind === 'clock' || atom.kind === 'date') return atom.normalised;
  const value = atom.number?.values[0];
  if (atom.kind !== 'number' || value === undefined || atom.number === null) return null;
  const { currency, share } = atom.number;
  const unit = share === 'percent' ? '%' : share === 'percentage-point' ? ' percentage points' : '';
  return `${currency === null ? '' : `${currency} `}${englishNumber(value)}${unit}`;
}
