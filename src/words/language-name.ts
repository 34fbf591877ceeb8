/** Languages by their names. */

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** A language by its name in English; the tag itself where nobody has a name for it. */
export function languageName(tag: string): string {
  if (tag === 'und' || tag === '') return 'language not found out';
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
