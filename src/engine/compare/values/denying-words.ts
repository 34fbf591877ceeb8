/** Words that deny in their meaning, by family, in Dutch and English: zonder, weigeren, lack, prevent. They explain a plain negation of the other side. */
import type { Tongue } from '../tongue';

/** Words of both languages that deny in one way: two of one family say the same. */
export interface DenyingFamily {
  readonly name: string;
  readonly nl: RegExp;
  readonly en: RegExp;
  /** Deny only in some of their uses: they explain a plain negation only at its place. */
  readonly soft?: true;
}

const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`, 'u');
const family = (name: string, nl: string, en: string): DenyingFamily => ({
  name,
  nl: words(nl),
  en: words(en),
});
const softFamily = (name: string, nl: string, en: string): DenyingFamily => ({
  ...family(name, nl, en),
  soft: true,
});

// The classes of words that grammars call implicit negatives (Klima 1964, Karttunen 1971; ANS 29.2 for Dutch): scarcely,
// absence, refusal, denial, prevention, failure, ceasing. After them those that only limit or set aside.
export const denyingFamilies: readonly DenyingFamily[] = [
  family('without', 'zonder', 'without'),
  family(
    'scarcely',
    'nauwelijks amper ternauwernood weinig zelden',
    'hardly scarcely barely few little seldom rarely',
  ),
  family('unless', 'tenzij', 'unless lest'),
  family(
    'absence',
    'ontbre\\p{L}+ ontbrak\\p{L}* ontbrok\\p{L}+ gebrek tekort\\p{L}* schaars\\p{L}* mis(?:sen|t|te|ten|s) gemist gemis afwezig\\p{L}* verstoken ontber\\p{L}+ weggelaten weglat\\p{L}+',
    'lack\\p{L}* miss(?:ing|ed|es)? absen\\p{L}+ devoid bereft omit\\p{L}* omission void shortages? scarc(?:e|ity) deficien\\p{L}+ deficits?',
  ),
  family(
    'refusal',
    'weiger\\p{L}* geweigerd\\p{L}* afgewezen afwij\\p{L}+ wees verworp\\p{L}* verwerp\\p{L}* verwierp\\p{L}* ontzeg\\p{L}* ontzei\\p{L}* afgeslagen',
    'refus\\p{L}* declin\\p{L}* reject\\p{L}* dismiss\\p{L}* withh(?:o|e)ld\\p{L}*',
  ),
  family(
    'denial',
    'ontken\\p{L}* betwist\\p{L}* weerleg\\p{L}* betwijfel\\p{L}*',
    'den(?:y|ies|ied|ying|ial) disput\\p{L}* refut\\p{L}*',
  ),
  family(
    'prevention',
    'voorkom\\p{L}* voorkwam\\p{L}* verhinder\\p{L}* belet\\p{L}* vermijd\\p{L}* vermeden vermeed verbied\\p{L}* verboden verbood verhoed\\p{L}* weerh(?:oud|ield)\\p{L}* uitgesloten uitsluit\\p{L}* onthoud\\p{L}* onthield\\p{L}* bewa(?:ar|ren)\\p{L}*',
    'prevent\\p{L}* avoid\\p{L}* forbid\\p{L}* forbad\\p{L}* prohibit\\p{L}* ban(?:s|ned|ning)? exclu\\p{L}* hinder\\p{L}* preclud\\p{L}* avert\\p{L}* refrain\\p{L}* abst(?:ain|en|in)\\p{L}*',
  ),
  family(
    'failure',
    'faal\\p{L}* falen gefaald nalat\\p{L}* naliet\\p{L}* nagelaten verzuim\\p{L}* vergeet vergat\\p{L}* vergeten tevergeefs vergeefs\\p{L}* mislukt?\\p{L}* verwaarlo\\p{L}+ verleer\\p{L}*',
    'fail\\p{L}* neglect\\p{L}* vain vainly unable forg[eo]t\\p{L}* skip\\p{L}*',
  ),
  family('impossible', 'onmogelijk\\p{L}*', 'impossib\\p{L}+ unable incapable'),
  family('ignoring', 'neger\\p{L}* genegeerd\\p{L}*', 'ignor\\p{L}* oblivious unaware'),
  family(
    'ceasing',
    'gestaakt staak\\p{L}* stak(?:en|ing) ophoud\\p{L}* opgehouden beëindig\\p{L}* afgelast uitgeschakeld\\p{L}* afgeschaft\\p{L}* afschaf\\p{L}*',
    'ceas\\p{L}* revok\\p{L}* cancel\\p{L}* disabl\\p{L}* abandon\\p{L}* discontinu\\p{L}* quit(?:s|ting)?',
  ),
  family(
    'removing',
    'wegge\\p{L}+ wegnem\\p{L}+ elimine\\p{L}+ geëlimineerd schrap\\p{L}* geschrapt overbodig\\p{L}* opgeheven',
    'eliminat\\p{L}* obviat\\p{L}* dispens\\p{L}*',
  ),
  softFamily(
    'loss',
    'kwijt verlies verloor verloren weg leeg vrij los nul teniet voorgoed non',
    'gone free empty exempt\\p{L}* zero non loss lost los(?:e|ing) away void',
  ),
  softFamily('stopping', 'stop\\p{L}* gestopt', 'stop\\p{L}* resist\\p{L}*'),
  softFamily(
    'exception',
    'behalve anders buiten uitgezonderd\\p{L}*',
    'except excluding else other otherwise beyond outside',
  ),
  softFamily('regardless', 'ongeacht ondanks', 'regardless despite irrespective'),
  softFamily('replacing', '', 'instead rather'),
  softFamily('only', 'alleen slechts pas voordat zomaar enige', 'only until before least'),
  softFamily('almost', 'bijna', 'almost nearly'),
  family('hesitation', 'aarzel\\p{L}* schrom\\p{L}* schroom\\p{L}*', 'hesitat\\p{L}*'),
  softFamily('answer', 'nee neen', 'nope'),
  softFamily('against', 'tegen', 'against'),
  softFamily('doubt', 'kwalijk', 'doubt\\p{L}* surely no-one'),
];

// Asked of every word of a text, and hardly any is of a family: one look instead of one a family.
const anyOf = (tongue: 'nl' | 'en'): RegExp =>
  new RegExp(denyingFamilies.map((one) => one[tongue].source).join('|'), 'u');
const any = { nl: anyOf('nl'), en: anyOf('en') };

/** The family of a lower-cased word that denies in its meaning, or null. */
export function denyingFamily(word: string, tongue: Tongue): DenyingFamily | null {
  if (tongue === 'other' || !any[tongue].test(word)) return null;
  return denyingFamilies.find((one) => one[tongue].test(word)) ?? null;
}
