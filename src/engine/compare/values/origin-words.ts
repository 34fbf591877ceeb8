/** Words made from a place or people: Britse, Weens, Scottish. The other language often says them in another way or not at all. */
import type { Lexicon } from '../../lexicon/lexicon';

// Adjectives and inhabitants of the countries of the world and of Europe's peoples, and of the great faiths and regions.
const english: ReadonlySet<string> = new Set(
  (
    'american british english scottish scots scot welsh irish french german dutch belgian flemish walloon frisian swiss austrian ' +
    'italian spanish portuguese catalan basque greek turkish turk kurdish kurd cypriot maltese danish dane swedish swede norwegian ' +
    'finnish finn icelandic estonian latvian lithuanian polish pole czech slovak slovene slovenian hungarian romanian bulgarian ' +
    'serbian serb croatian croat bosnian albanian kosovar macedonian montenegrin ukrainian belarusian russian soviet chechen ' +
    'georgian armenian azeri azerbaijani kazakh uzbek turkmen kyrgyz tajik afghan pakistani indian bangladeshi nepali nepalese ' +
    'burmese thai lao laotian cambodian khmer vietnamese malay malaysian singaporean indonesian javanese filipino philippine chinese ' +
    'taiwanese japanese korean mongolian mongol tibetan iranian persian iraqi syrian lebanese israeli palestinian jordanian saudi ' +
    'yemeni omani emirati qatari kuwaiti bahraini egyptian libyan tunisian algerian moroccan berber sudanese ethiopian eritrean ' +
    'somali kenyan ugandan tanzanian rwandan burundian congolese nigerian ghanaian senegalese malian ivorian cameroonian angolan ' +
    'mozambican zimbabwean zambian namibian african mexican canadian quebecois cuban haitian jamaican dominican brazilian argentine ' +
    'argentinian chilean peruvian bolivian colombian venezuelan ecuadorian uruguayan paraguayan surinamese guyanese caribbean ' +
    'australian aussie european asian arab arabic arabian latin latino hispanic jewish jew muslim islamic christian catholic ' +
    'protestant orthodox roman hindu buddhist western eastern northern southern nordic scandinavian baltic balkan slavic californian ' +
    'texan parisian londoner venetian viennese bavarian prussian sicilian corsican siberian alpine andean'
  ).split(' '),
);

/** Whether a word with a capital is made from a place name: by a Dutch ending behind something the dictionary knows, or as one of English's own. */
export function isOriginWord(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  if ([lower, lower.replace(/s$|m[ae]n$/, '')].some((one) => english.has(one))) return true;
  if (/^\p{Lu}\p{Ll}+(?:aans|aanse|ees|ese|isch|ische|talige?)$/u.test(word)) return true;
  // "Melrose", "Louise" end in -se as well
  const stem = /^(\p{Lu}\p{Ll}{2,})se$/u.exec(word)?.[1];
  return (
    stem !== undefined &&
    [lower, stem, `${stem}en`].some((one) => lexicon.translations(one.toLowerCase()).length > 0)
  );
}
