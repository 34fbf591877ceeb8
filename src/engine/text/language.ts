/** Which language words are in, by their commonest function words: no network, no model, a kilobyte. */
import type { Span } from './text';

/**
 * The commonest function words of each language, from our own knowledge of them. Words that two of the languages share
 * (`in`, `is`, `die`, `de`) count for both and so decide nothing.
 */
const functionWords: Readonly<Record<string, string>> = {
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als maar dan bij nog uit naar dit wordt heeft door over ze hij ik je u we hebben werd tot zou kan deze zich geen meer worden was ben wat wie waar hoe onze mijn uw haar hun had kunnen moet veel zo zal wel al want omdat zijn',
  en: 'the of and to a in is that it for on was with as are be this by at from or an have not but you which his he they we she her their had has were been will would can could all there what when who if so no my your our its than then into about more out up do does did these those how why where i',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man war kann ich wir ihr wenn unter',
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son mais ou aux comme elle cette nous leur été même on sa ses fait être deux je tu vous l d c'est qu",
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde nos',
  it: "di e il la che in un a per è una sono del con non si i da le dei al come più alla gli nel o della ha anche lo ma su se questo ci delle nella dal suo essere dalla l all'",
};

const languagesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords))
    for (const word of new Set(words.split(' '))) {
      const list = table.get(word);
      if (list === undefined) table.set(word, [language]);
      else list.push(language);
    }
  return table;
})();

/** How many function words of each language a stretch has; a word shared by n languages counts 1/n for each. */
export function functionWordCounts(words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const found of words.toLowerCase().matchAll(/\p{L}+/gu)) {
    const languages = languagesOf.get(found[0]);
    if (languages === undefined) continue;
    for (const language of languages)
      counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
  }
  return counts;
}

/**
 * The language of a stretch of text as a BCP 47 tag out of nl, en, de, fr, es, it, or `und` if its function words do
 * not decide it: fewer than `least` of them, or a runner-up with more than 60 % of the winner's.
 */
export function languageOf(words: string, least = 2): string {
  let best = 'und';
  let most = 0;
  let second = 0;
  for (const [language, count] of functionWordCounts(words)) {
    if (count > most) {
      second = most;
      most = count;
      best = language;
    } else if (count > second) second = count;
  }
  return most >= least && second <= 0.6 * most ? best : 'und';
}

/** The language of the characters of a span (a block, a sentence): see `languageOf`; needs three function words. */
export function blockLanguage(content: string, span: Span): string {
  return languageOf(content.slice(span.start, span.end), 3);
}
