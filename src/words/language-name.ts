/** Languages by their names. */

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** What was asked for before: of a long text thousands of titles name the same two languages. */
const asked = new Map<string, string>();

/** A language by its name in English; the tag itself where nobody has a name for it. */
export function languageName(tag: string): string {
  const known = asked.get(tag);
  if (known !== undefined) return known;
  const name = nameOf(tag);
  asked.set(tag, name);
  return name;
}

function nameOf(tag: string): string {
  if (tag === 'und' || tag === '') return 'language not found out';
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
