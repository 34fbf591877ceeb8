/** Exact decimals as strings, so that a number of 400 digits is compared as exactly as a small one. */

/** Which sign groups thousands in a text; `null` when nothing in it settles that. */
export type Grouping = '.' | ',' | null;

/** Canonical spelling of digits with an optional point: no leading zeros, no trailing zeros after the point ("007.50" → "7.5"). */
export function canonical(whole: string, fraction = ''): string {
  const head = whole.replace(/^0+(?=\d)/, '') || '0';
  const tail = fraction.replace(/0+$/, '');
  return tail === '' ? head : `${head}.${tail}`;
}

/** Moves the decimal point `places` to the right ("1.2" by 9 → "1200000000"). */
export function shift(decimal: string, places: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const digits = fraction.padEnd(places, '0');
  return canonical(whole + digits.slice(0, places), digits.slice(places));
}

/** Digits in groups of three, as values are shown: "60000000000" → "60 000 000 000". */
export function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  if (!/^\d+$/.test(whole)) return decimal;
  // cut from the end: a look-ahead at every digit takes quadratic time on a number of 100,000 digits
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.push(whole.slice(Math.max(0, end - 3), end));
  const head = whole.length <= 4 ? whole : groups.reverse().join('\u00a0');
  return fraction === undefined ? head : `${head}.${fraction}`;
}

/**
 * The values a run of digits may have, likeliest first: one for most, two where a single sign before three
 * digits may group or divide ("1.234"). A run of several signs that is neither ("1.2.3.4") is a version, kept as it stands.
 */
export function decimalsOf(raw: string, grouping: Grouping): readonly string[] {
  const run = raw.replace(/['’\s\u00a0\u202f]/g, '');
  const signs = run.replace(/\d/g, '');
  if (signs === '') return [canonical(run)];
  const last = signs.at(-1) ?? '';
  const cut = run.lastIndexOf(last);
  const head = run.slice(0, cut);
  const tail = run.slice(cut + 1);
  const whole = head.replace(/[.,]/g, '');
  if (/[:]/.test(signs)) return [run.replace(/^0+(?=\d)/, '')];
  if (signs.length === 1) {
    const divided = canonical(whole, tail);
    if (tail.length !== 3 || head.length > 3 || head.startsWith('0')) return [divided];
    const together = canonical(whole + tail);
    return grouping === null || grouping === last ? [together, divided] : [divided, together];
  }
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(run)) return [canonical(whole + tail)];
  const first = signs.slice(0, -1);
  if (!first.includes(last) && /^\d{1,3}(?:[.,]\d{3})+$/.test(head)) return [canonical(whole, tail)];
  return [run.replace(/,/g, '.')];
}

/** The sign that groups thousands in a text, by the runs that leave no doubt; the tongue's habit where none does. */
export function groupingOf(content: string, habit: Grouping): Grouping {
  let point = 0;
  let comma = 0;
  for (const match of content.matchAll(/(?<![\d.,])\d+(?:[.,]\d+)+(?![\d.,]*\d)/g)) {
    const run = match[0];
    const signs = run.replace(/\d/g, '');
    const tail = run.slice(run.lastIndexOf(signs.at(-1) ?? '') + 1);
    if (signs.length === 1 && tail.length === 3) continue;
    if (signs.length === 1) {
      if (signs === ',') point += 1;
      else comma += 1;
    } else if (/^(\.+,?)$/.test(signs)) point += signs.includes(',') || tail.length === 3 ? 2 : 0;
    else if (/^(,+\.?)$/.test(signs)) comma += 2;
  }
  if (point > comma) return '.';
  if (comma > point) return ',';
  return habit;
}
