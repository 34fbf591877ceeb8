/** The languages that the heads of a table's columns name. */

/** Names of columns that say a language: English, Dutch and German names, beside tags such as `nl` or `nl-NL`. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^(?:dutch|nederlands|niederländisch|néerlandais)\b/i, 'nl'],
  [/^(?:english|engels|englisch|anglais)\b/i, 'en'],
  [/^(?:german|duits|deutsch|allemand)\b/i, 'de'],
  [/^(?:french|frans|französisch|français)\b/i, 'fr'],
  [/^(?:spanish|spaans|spanisch|español)\b/i, 'es'],
  [/^(?:italian|italiaans|italienisch|italiano)\b/i, 'it'],
];
const tag = /^[a-z]{2}(?:[-_][a-z0-9]{2,4})?$/i;
/** The language that a column's name says: a tag (`nl-NL`), a name, or either in brackets behind a word (`Source (nl)`). */
export function languageNamed(cell: string): string | null {
  const name = cell.trim();
  const inside = /[([]\s*([a-z]{2}(?:[-_][a-z]{2,4})?)\s*[)\]]/i.exec(name)?.[1];
  if (inside !== undefined) return inside.replace('_', '-');
  if (tag.test(name) && !/^(?:id|no|nr)$/i.test(name)) return name.replace('_', '-');
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
