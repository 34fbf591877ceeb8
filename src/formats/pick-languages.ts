/** Which two of an aligned file's languages go on the two sides. */
import type { Side } from '../engine/text/text';
import { type Format, problem, type Remark } from './door';

/** The language of a BCP 47 tag without region or script, lower case. */
export function primaryOf(tag: string): string {
  return (/^[a-z]+/i.exec(tag)?.[0] ?? '').toLowerCase();
}

export type Picked =
  | {
      readonly state: 'picked';
      readonly languages: Readonly<Record<Side, string>>;
      readonly remarks: readonly Remark[];
    }
  | { readonly state: 'problem'; readonly problem: ReturnType<typeof problem> };

/**
 * Dutch and English, each in its most frequent variety, out of `counts` (cells by tag); or the two that the reader chose.
 * Without both it is a problem that names what there is, most first. Languages left over are a remark.
 */
export function pickLanguages(
  counts: ReadonlyMap<string, number>,
  format: Format,
  wanted: Readonly<Record<Side, string>> | null,
): Picked {
  const found = [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
  const best = (language: string): string | undefined =>
    found.find((tag) => tag.toLowerCase() === language.toLowerCase()) ??
    found.find((tag) => primaryOf(tag) === primaryOf(language));
  const nl = best(wanted?.nl ?? 'nl');
  const en = best(wanted?.en ?? 'en');
  if (nl === undefined || en === undefined || nl === en)
    return { state: 'problem', problem: problem({ code: 'languages', format, found }) };
  const rest = found.filter((tag) => tag !== nl && tag !== en);
  return {
    state: 'picked',
    languages: { nl, en },
    remarks: rest.length === 0 ? [] : [{ code: 'more-languages', languages: rest }],
  };
}
