/** Which half of the gold documents one belongs to: tuning and reporting never share a document, whatever is measured on it. */

/**
 * Half of a document by its id (`ntrex-bbc.381705`, `debian-faq-d1.all`) or file name. Documents of one family – what
 * stands before the first full stop – fall together: A for tuning, B for reporting.
 */
export function halfOf(id: string): 'A' | 'B' {
  const family = id.split('/').at(-1)?.split('.')[0] ?? id;
  let hash = 7;
  for (const letter of family) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash % 2 === 0 ? 'A' : 'B';
}
