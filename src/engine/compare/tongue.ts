/** Which language rules may read a side: comparing goes by the language of a text, never by the panel it stands in. */

/** `other` is any language whose words we do not know; only digits, names and typography are read there. */
export type Tongue = 'nl' | 'en' | 'other';

/** The tongue of a BCP 47 tag (`nl-BE` → `nl`); anything unknown or malformed is `other`. */
export function tongueOf(language: string): Tongue {
  const base = language.toLowerCase().split('-')[0];
  return base === 'nl' || base === 'en' ? base : 'other';
}
