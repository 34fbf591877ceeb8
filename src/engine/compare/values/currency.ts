/** Signs and words for currencies, in both languages, as ISO 4217 codes. */

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
};
const words: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  pond: 'GBP',
  ponden: 'GBP',
  gbp: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  jpy: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  roebel: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  roebels: 'RUB',
  roepie: 'INR',
  rupee: 'INR',
  rupees: 'INR',
  gulden: 'NLG',
  guldens: 'NLG',
  guilder: 'NLG',
  guilders: 'NLG',
  frank: 'CHF',
  franc: 'CHF',
  francs: 'CHF',
  chf: 'CHF',
  kroon: 'SEK',
  kronen: 'SEK',
  krona: 'SEK',
  kronor: 'SEK',
};

/** Pattern of a currency sign standing before a number, with an optional country ("US$", "A$"). */
export const signBefore = /(?:US|AU|A|C|CA|HK|NZ)?([$€£¥₹₽₩])\s*$|\b(USD|EUR|GBP|CHF|JPY)\s*$/;

/** The code of a sign or word, or null. `dollar` with no country is taken as US dollars. */
export function currencyOf(sign: string): string | null {
  return signs[sign] ?? words[sign.toLowerCase()] ?? null;
}
