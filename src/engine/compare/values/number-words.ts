/** Numbers written out in Dutch and English: one word at a time (Dutch glues them), and the vague ones (dozens, honderden). */

const dutchUnits: Readonly<Record<string, number>> = {
  nul: 0,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
};
const dutchTens: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};
const dutchOrdinals: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
  elfde: 11,
  twaalfde: 12,
  laatste: -1,
};
const englishUnits: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const englishTens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const englishOrdinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/** Powers of ten of scale words by tongue: `biljoen` is 10¹² where `billion` is 10⁹ (the long and the short scale). */
export const scales = {
  nl: {
    honderd: 2,
    duizend: 3,
    miljoen: 6,
    mln: 6,
    miljard: 9,
    mld: 9,
    mrd: 9,
    biljoen: 12,
    bln: 12,
    biljard: 15,
    triljoen: 18,
    triljard: 21,
  },
  en: {
    hundred: 2,
    thousand: 3,
    million: 6,
    mln: 6,
    mn: 6,
    billion: 9,
    bn: 9,
    trillion: 12,
    tn: 12,
    trn: 12,
    quadrillion: 15,
    quintillion: 18,
  },
  other: {},
} as const satisfies Record<string, Readonly<Record<string, number>>>;

/** Vague amounts by size class (a power of ten; 1 = dozens). */
export const vagueAmounts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  nl: {
    tientallen: 1,
    dozijnen: 1,
    tientjes: 1,
    honderden: 2,
    duizenden: 3,
    tienduizenden: 4,
    honderdduizenden: 5,
    miljoenen: 6,
    miljarden: 9,
    biljoenen: 12,
  },
  en: { dozens: 1, scores: 1, tens: 1, hundreds: 2, thousands: 3, millions: 6, billions: 9, trillions: 12 },
  other: {},
};

/** A number in words: its value, and whether it counts (`drie`), ranks (`derde`) or only hints (`dubbel`, `driejarig`). */
export interface NumberWord {
  readonly value: number;
  readonly use: 'count' | 'rank' | 'hint';
  /** A second value that the word may stand for: "tiental" is said where English has "dozen". */
  readonly also?: number;
}

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Below a hundred: "drieentwintig", "zestien"; null for anything else. Takes a word without diacritics. */
function dutchBelowHundred(word: string): number | null {
  const direct = dutchUnits[word] ?? dutchTens[word];
  if (direct !== undefined) return direct;
  for (const [tens, value] of Object.entries(dutchTens)) {
    if (!word.endsWith(`en${tens}`)) continue;
    const unit = dutchUnits[word.slice(0, -tens.length - 2)];
    if (unit !== undefined && unit > 0 && unit < 10) return value + unit;
  }
  return null;
}

/** A whole glued Dutch cardinal ("negentienhonderdvierentachtig" → 1984), or null. */
function dutchCardinal(word: string): number | null {
  const small = dutchBelowHundred(word);
  if (small !== null) return small;
  const thousand = word.indexOf('duizend');
  if (thousand >= 0) {
    const head = thousand === 0 ? 1 : dutchCardinal(word.slice(0, thousand));
    const rest = word.slice(thousand + 7).replace(/^en(?=.)/, '');
    const tail = rest === '' ? 0 : dutchCardinal(rest);
    return head === null || tail === null || tail >= 1000 ? null : head * 1000 + tail;
  }
  const hundred = word.indexOf('honderd');
  if (hundred >= 0) {
    const head = hundred === 0 ? 1 : dutchBelowHundred(word.slice(0, hundred));
    const rest = word.slice(hundred + 7).replace(/^en(?=.)/, '');
    const tail = rest === '' ? 0 : dutchBelowHundred(rest);
    return head === null || tail === null ? null : head * 100 + tail;
  }
  return null;
}

const dutchHints: Readonly<Record<string, number>> = {
  beide: 2,
  beiden: 2,
  allebei: 2,
  tweemaal: 2,
  dubbel: 2,
  dubbele: 2,
  dubbelen: 2,
  verdubbelen: 2,
  verdubbeld: 2,
  eenmaal: 1,
  eens: 1,
  driemaal: 3,
  drievoudig: 3,
  half: 0.5,
  halve: 0.5,
  helft: 0.5,
  halverwege: 0.5,
  paar: 2,
  enkele: 1,
  enige: 1,
  derden: 3,
  dozijn: 12,
  gros: 144,
  decennium: 10,
  decennia: 10,
  kwart: 4,
  zowel: 2,
  tweeling: 2,
  weerszijden: 2,
  ander: 1,
  andere: 2,
  duo: 2,
  trio: 3,
};
const englishHints: Readonly<Record<string, number>> = {
  both: 2,
  twice: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  pair: 2,
  couple: 2,
  once: 1,
  thrice: 3,
  triple: 3,
  tripled: 3,
  half: 0.5,
  halved: 0.5,
  halfway: 0.5,
  dozen: 12,
  decade: 10,
  decades: 10,
  single: 1,
  quarter: 4,
  twins: 2,
  other: 2,
  duo: 2,
  trio: 3,
};

/** Longest word that is tried as a number: the longest Dutch ones in use stay far under it, and the work stays bounded. */
const longest = 60;

/** Reads one Dutch word (lower case) as a number. */
export function dutchNumber(lower: string): NumberWord | null {
  if (lower.length > longest) return null;
  const word = plain(lower);
  const cardinal = dutchCardinal(word);
  if (cardinal !== null)
    return { value: cardinal, use: lower === 'een' || lower === 'acht' ? 'hint' : 'count' };
  if (/^anderhal(?:f|ve)$/.test(word)) return { value: 1.5, use: 'count' };
  const half = /^(.+)enhal(?:f|ve)$/.exec(word);
  const halves = half?.[1] === undefined ? undefined : dutchUnits[half[1]];
  if (halves !== undefined) return { value: halves + 0.5, use: 'count' };
  const ordinal = dutchOrdinals[word];
  if (ordinal !== undefined) return ordinal < 0 ? null : { value: ordinal, use: 'rank' };
  const ranked = /^(.{4,}?)(?:ste|de)$/.exec(word);
  const rank = ranked?.[1] === undefined ? null : dutchCardinal(ranked[1]);
  if (rank !== null) return { value: rank, use: 'rank' };
  const hint = dutchHints[word];
  if (hint !== undefined) return { value: hint, use: 'hint' };
  const built =
    /^(.+?)(?:jarige?n?|tal(?:len)?|maal|keer|voudige?|voud|delige?|daagse?|persoons|weg|koppige?|hoekige?|zijdige?|kamp|sprong|dimensionale?|talige?|wekelijkse?|maandelijkse?|mans|tje|tjes|en|ling|luik|dubbele?)$/.exec(
      word,
    )?.[1];
  const inside = built === undefined ? null : dutchCardinal(built);
  if (inside === null) return null;
  return /^tiental(?:len)?$/.test(word)
    ? { value: inside, use: 'hint', also: 12 }
    : { value: inside, use: 'hint' };
}

/** What an English number word adds, and how it joins the next ("twenty" + "one", "two" + "hundred"). */
export function englishNumber(lower: string): (NumberWord & { readonly tens: boolean }) | null {
  const unit = englishUnits[lower];
  if (unit !== undefined) return { value: unit, use: lower === 'one' ? 'hint' : 'count', tens: false };
  const tens = englishTens[lower];
  if (tens !== undefined) return { value: tens, use: 'count', tens: true };
  const rank = englishOrdinals[lower];
  if (rank !== undefined) return { value: rank, use: lower === 'second' ? 'hint' : 'rank', tens: false };
  const hint = englishHints[lower];
  if (hint !== undefined) return { value: hint, use: 'hint', tens: false };
  const fold = /^(.+?)(?:fold|some)$/.exec(lower)?.[1];
  const inside = fold === undefined ? undefined : englishUnits[fold];
  return inside === undefined ? null : { value: inside, use: 'hint', tens: false };
}
