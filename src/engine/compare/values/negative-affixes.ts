/** Words that deny by their form: on-, niet-, -loos in Dutch, un-, in-, dis-, -less in English. */
import type { Tongue } from '../tongue';

type Known = (word: string) => boolean;

// Ends of the Latin adjectives, and of the nouns and adverbs made of them, that in-, im-, il- and ir- deny; before anything
// else these letters are no denial (inform, import, inslag, indien).
const latin: Readonly<Record<'nl' | 'en', RegExp>> = {
  en: /(?:[aiu]ble|[aiu]bly|[aiu]bility|ent|ently|ence|ency|ant|antly|ance|ancy|ate|ately|acy|ite|itely|ive|ively|al|ally|ality|ic|ical|ically|ous|ously|ure|urely|urity|ect|ectly|act|ude|ile|ility|ete|etely|ane|erate|icit|ity|ice|ction|ience)$/,
  nl: /(?:be?le?|biliteit|eel|ele|[ie]f|[ie]ve|viteit|air|aire|ant|ante|ent|ente|entie|antie|aal|ale|aliteit|ieel|iële|uut|ute|ect|ecte|act|acte|eet|ete|iet|iete|aat|ate|iek|ieke)$/,
};
// Shorter stems before a Latin end are other words (insect, impact, invent).
const shortestLatin = 5;

// The verbs, adjectives and nouns that dis- denies; before others it says apart or away (distribute, display, discuss).
const undone =
  /^dis(?:abl|abus|advantag|affect|agree|allow|appear|approv|arm|assembl|avow|belie|claim|comfort|connect|content|continu|courte|credit|embark|empower|engag|entangl|favo|figur|honest|hono|inclin|infect|integrat|interest|join|lik|locat|lodg|lo[vy]|mantl|mount|obe|order|organi|own|parit|passion|plac|pleas|proof|prov|proportion|qualif|regard|repair|reput|respect|satisf|similar|sociat|taste|trust|unit|use)/;

// Wan- and mis- say badly: a closed set, for they stand before many other letters (wanneer, wandelen, missen, mist).
const badly =
  /^(?:wan(?:orde|hoop|hop|trouw|beleid|beta|prestati|sma|gedrag|begrip|besef|daa?d|verhouding|staltig|geluid|klank|luid|voeg|schapen|gunst)|mis(?:bruik|verst|luk|leid|ken|trouw|plaats|gun|noeg|reken|rekend|vat|interpret|commun|deel|acht))/;
const badlyEn = /^mis(?=\p{L}{4,})(?!sion|sil|ter|tress|er|chie|t)/u;

// Words that only begin or end as a denial does.
const onlyDutch =
  /^on(?:der|t(?:[^r]|rie|ro)|ge(?:veer|val)|middellijk|langs|lan|line|kruid|kosten|weer|ding|danks|verwijld|ze|s$|zer)/;
const onlyEnglish =
  /^un(?:der|dul|cle|i(?:[^mn]|t|f|v|on)|til|to|less|animous)|^(?:instance|important|invaluable|inherent|indifferent|impress|insurance|intent|instant)/;
const lessOnly = /^(?:un|b|reg?ard|never|none?the|wire|price|end|count|time)less/;

/** What is left of a word that denies by its form, or null where it has no such form: onbeschermd → beschermd, unprotected → protected. Lower case. */
export function withoutAffix(word: string, tongue: Tongue): string | null {
  const stem = (length: number): string => word.slice(length);
  if (tongue === 'nl') {
    if (/^on\p{L}{4,}$/u.test(word) && !onlyDutch.test(word)) return stem(2);
    if (/^niet\p{L}{4,}$/u.test(word) && !/^niettemin|^niettegen/.test(word)) return stem(4);
    if (/^non\p{L}{4,}$/u.test(word)) return stem(3);
    if (/^i[nmlr]\p{L}+$/u.test(word) && word.length >= shortestLatin + 2 && latin.nl.test(word))
      return stem(2);
    if (badly.test(word)) return stem(3);
    return /^\p{L}{3,}lo(?:os|ze)$/u.test(word) && !/^(?:alt|roek|meed)/.test(word)
      ? word.replace(/lo(?:os|ze)$/, '')
      : null;
  }
  if (tongue !== 'en') return null;
  if (/^un\p{L}{3,}$/u.test(word) && !onlyEnglish.test(word)) return stem(2);
  if (/^non\p{L}{4,}$/u.test(word) && !/^nonethe|^nonsens/.test(word)) return stem(3);
  if (
    /^i[nmlr]\p{L}+$/u.test(word) &&
    word.length >= shortestLatin + 2 &&
    latin.en.test(word) &&
    !onlyEnglish.test(word)
  )
    return stem(2);
  if (undone.test(word) || badlyEn.test(word)) return stem(3);
  const bare = /^(\p{L}{3,})less(?:ly|ness)?$/u.exec(word)?.[1];
  return bare !== undefined && !lessOnly.test(word) ? bare : null;
}

/** Whether a word denies by its form, and what is left of it is a word that `known` knows. */
export function deniesByForm(word: string, tongue: Tongue, known: Known): boolean {
  const stem = withoutAffix(word, tongue);
  if (stem === null) return false;
  // -loos and -less stand behind stems that need not be words by themselves
  if (known(stem) || /lo(?:os|ze)$|less(?:ly|ness)?$/.test(word)) return true;
  // nor need what ends in -able or -baar be known if its verb is: indecipherable
  const verb = /^(.{3,})(?:[ai]bl[ey]|baar|bare)$/.exec(stem)?.[1];
  return verb !== undefined && (known(verb) || known(`${verb}e`) || known(`${verb}en`));
}

/** Whether a word denies by its form. */
export const isAffixed = (word: string, tongue: Tongue): boolean => withoutAffix(word, tongue) !== null;
