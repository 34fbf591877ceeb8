/** Places and peoples that the languages name in unlike words, or at different lengths: Stille Oceaan, Pacific; Amerikaanse, U.S. */
import { areListed } from './listed-exonyms';

// Written by hand. Each pair: words of a Dutch name, words of English ones. What is alike in spelling, or in the lexicon, needs no entry.
const groups: readonly (readonly [RegExp, RegExp])[] = [
  [/^Amerika|^VS$|^Verenigde$|^Staten$/, /^U\.?S|^USA$|^America|^United$|^States$/],
  [
    /^Brit|^Engel|^Groot|^VK$|^Brittannië$|^Koninkrijk$/,
    /^Brit|^Engl|^U\.?K|^Great$|^United$|^Kingdom$|^GB$/,
  ],
  [/^Nederland|^Holland/, /^Dutch|^Netherlands|^Holland/],
  [/^Stille$|^Grote$/, /^Pacific/],
  [/^Middellandse$/, /^Mediterranean/],
  [/^Noorse?$|^Scandinav|^Noords/, /^Nordic|^Norw|^Norse|^Scandinav/],
  [/^Oosters|^Aziat/, /^East|^Asia|^Orient/],
  [/^Westers/, /^West/],
  [/^WOI?I?$|^Wereldoorlog/, /^World$|^War$|^WWI?I?$/],
  [/^VN$|^Naties$|^Verenigde$/, /^U\.?N|^Nations$|^United$/],
  [/^NAVO$/, /^NATO$/],
  [/^EU$|^Euro/, /^EU$|^Euro/],
  [/^Congres|^Tweede$|^Kamer$|^Huis$|^Afgevaardigden$/, /^Congress|^House$|^Representatives$/],
  [/^Veiligheidsraad$/, /^Security$|^Council$/],
  [/^Gerechtshof$|^Hof$|^Hooggerechtshof$/, /^Court$|^ICJ$|^Supreme$/],
  [/^Duits/, /^German/],
  [/^Frans|^Frankrijk/, /^French|^France/],
  [/^Spa/, /^Spa/],
  [/^Zwe/, /^Swed/],
  [/^Zwits/, /^Swi/],
  [/^Oostenrijk/, /^Austria/],
  [/^Hongar/, /^Hungar/],
  [/^Griek/, /^Gree/],
  [/^Deen|^Dene/, /^Dan|^Denm/],
  [/^Ier/, /^Ir(?:e|i)/],
  [/^Schot/, /^Scot/],
  [/^Pools|^Polen/, /^Pol(?:ish|and)/],
  [/^Turk/, /^Turk/],
  [/^Russ?/, /^Russ/],
  [/^Chine|^China/, /^Chin/],
  [/^Japan/, /^Japan/],
  [/^Wenen|^Weens|^Wien/, /^Vienn|^Wien/],
  [/^Keulen|^Köln/, /^Cologne|^Köln/],
  [/^Peking|^Beijing/, /^Beijing|^Peking/],
  [/^HEER|^Heere?|^God|^Here$|^HEERE$/, /^L[Oo][Rr][Dd]|^God|^Yahweh|^Jehovah/],
  [/^Jood|^Jode/, /^Jew/],
  [/^Hoogheid$/, /^Highness$/],
  [/^Majesteit$/, /^Majesty$/],
  [/^Paragraaf$|^Sectie$|^Hoofdstuk$|^Afdeling$/, /^Section$|^Chapter$/],
  // What stands before a name and is part of it: the points of the compass, size, age, height.
  [/^Noord/, /^North/],
  [/^Zuid/, /^South/],
  [/^Oost/, /^East/],
  [/^West/, /^West/],
  [/^Midden$|^Centraal$|^Centrale$/, /^Central$|^Middle$|^Mid$/],
  [/^Nieuwe?$/, /^New$/],
  [/^Oude?$/, /^Old$/],
  [/^Grote?$|^Groot$/, /^Great(?:er)?$|^Grand$|^Big$/],
  [/^Kleine?$/, /^Little$|^Lesser$|^Minor$|^Small$/],
  [/^Boven$/, /^Upper$/],
  [/^Beneden$|^Neder$/, /^Lower$/],
  [/^Binnen$/, /^Inner$/],
  [/^Buiten$/, /^Outer$/],
  [/^Hoge$|^Hoog$/, /^High$/],
  [/^Sint$|^St$|^Heilige$/, /^Saint$|^St$|^Holy$/],
  [/^Bijlage$/, /^Appendix$|^Annex$/],
  [/^Afbeelding$|^Figuur$/, /^Figure$/],
  [/^Tabel$/, /^Table$/],
];

/** Whether a Dutch and an English capitalised word may name the same, though nothing in their letters says so. */
export function areExonyms(dutch: string, english: string): boolean {
  return areListed(dutch, english) || groups.some(([nl, en]) => nl.test(dutch) && en.test(english));
}

/** A Dutch word made from a place name ("Britse", "Weens"): English often says it in another way or not at all. */
export function isOriginWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:se|sen|aans|aanse|ees|ese|isch|ische|talige?)$/u.test(word);
}
