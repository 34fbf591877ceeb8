/** Words that carry little by themselves: a translation adds and drops them freely (op het vlak van, gebruikmaken van, in order to). */
import type { Tongue } from '../tongue';

// Light verbs and the nouns, adjectives and adverbs of wordy turns of phrase: after the lists of "lege woorden" in Dutch style
// guides and of light verbs and compound prepositions in English grammars. Function words are left out, they count apart.
const words: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  nl: new Set(
    `aantal aanleiding aanwezig basis bedoeld bedoelde behoort behulp belang bepaalde beschikbaar betreffende betreft bevinden bevindt bezig
    bijbehorende bleek blijken blijkt bracht brengen brengt daadwerkelijk deed dergelijke doen doet eigen enige enkele eventueel gaan gaat
    gaf gebied gebruik gebruiken gebruikt gebruikte gebruikmaken gedaan gegaan gegeven geheel gehele gekomen gelegen gemaakt genaamd genoemd
    genoemde genomen gesteld geval gevallen geven geeft ging gingen heen heet heten hield hoeft hoeven houden houdt inmiddels komen komt
    kreeg krijgen krijgt kwam kwamen laat lag laten let liet liggen ligt maakt maakte maken manier middel mogelijk mogelijkheid moment nam
    namelijk neemt nemen ogenblik opzichte orde plaats plaatsvinden plaatsvindt reeds soort sprake staan staat stand stellen stelt stond
    stonden verder vervolgens vinden vindt vlak volgende vond vorm waarin waarop wenst wensen wijze wil willen wilt zat zelf zit zitten
    zogeheten zogenaamde zorg zorgde zorgen zorgt`.split(/\s+/),
  ),
  en: new Set(
    `able actually available basis bring brings came case come comes did do does doing done fact following gave get gets getting give given
    gives go goes gone got just keep keeps kind let lets look looks made make makes making means number order own part place possible put
    puts regard respect really set sets simply sort take takes taken thing things took tries try turn use used uses using want wants way
    ways went`.split(/\s+/),
  ),
  other: new Set(),
};

/** Whether a word (lower case) carries little by itself in a language. */
export function isLight(word: string, tongue: Tongue): boolean {
  return words[tongue].has(word);
}
