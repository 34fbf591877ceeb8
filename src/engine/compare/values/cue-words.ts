/** Words whose opposites change what a sentence claims, by family and pole, in Dutch and English (M2–M6). */
import type { DifferenceType } from '../difference';
import type { Tongue } from '../tongue';

/** A family of words with poles that contradict each other; words of one pole say the same. */
export interface CueFamily {
  readonly type: Extract<
    DifferenceType,
    'modality' | 'direction' | 'quantifier' | 'condition' | 'unit' | 'person' | 'attribution'
  >;
  readonly rule: string;
  readonly poles: readonly Readonly<Record<'nl' | 'en', RegExp>>[];
  /** Words that contradict each other flatly: shown even where few words around them are partners, but never beside a denial. */
  readonly flat?: true;
}

const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`, 'u');

const opposites = (
  one: readonly [nl: string, en: string],
  other: readonly [nl: string, en: string],
): CueFamily => ({
  type: 'direction',
  rule: 'M4',
  flat: true,
  poles: [one, other].map(([nl, en]) => ({ nl: words(nl), en: words(en) })),
});

// Words of court, vote, travel, trade, duty and habit; forms that are as often another word (leave, left, open, close, vol) are not among them.
const oppositeWords: readonly CueFamily[] = [
  opposites(
    ['veroordeel(?:t|d|de|den)? veroordelen', 'convict(?:s|ed)? condemn(?:s|ed)? sentenced'],
    ['vrijspraak vrijgesproken vrijspre(?:ek|ekt|ken)', 'acquit(?:s|ted|tal)?'],
  ),
  opposites(
    ['ontken(?:t|d|de|den|nen)?', 'den(?:y|ies|ied|ying)'],
    [
      'beken(?:t|d|de|den|nen)? erken(?:t|d|de|den|nen)? toegegeven',
      'admit(?:s|ted|ting)? confess(?:es|ed)?',
    ],
  ),
  opposites(
    ['vertrek(?:t|ken)? vertrok(?:ken)?', 'depart(?:s|ed|ing)? departures?'],
    ['arriveer(?:t|de|den)? gearriveerd', 'arriv(?:e|es|ed|ing|al)'],
  ),
  opposites(
    [
      'verwierp(?:en)? verwerp(?:t|en)? verworpen weiger(?:t|de|den|en)? geweigerd',
      'reject(?:s|ed|ing)? refus(?:e|es|ed|ing)',
    ],
    ['aanvaard(?:t|de|den|en)? accepteer(?:t|de|den)? accepteren geaccepteerd', 'accept(?:s|ed|ing)?'],
  ),
  opposites(
    ['verbied(?:t|en)? verbood verboden', 'forbid(?:s|den)? forbade prohibit(?:s|ed)? bann?(?:ed|s)?'],
    ['toegestaan toegelaten', 'permit(?:s|ted)? allow(?:s|ed)?'],
  ),
  opposites(
    ['verplichte?', 'mandatory compulsory obligatory required'],
    [
      'optioneel optionele facultatie(?:f|ve) vrijwillige? vrijblijvende?',
      'optional(?:ly)? voluntar(?:y|ily)',
    ],
  ),
  opposites(['vaak dikwijls veelvuldig', 'often frequently'], ['zelden', 'rarely seldom']),
  opposites(['koopt kocht(?:en)? gekocht', 'buys bought'], ['verkoopt verkocht(?:en)?', 'sells sold']),
];

// Only words that hardly mean anything else: "up", "down", "voor", "op" would pair with half the dictionary.
export const cueFamilies: readonly CueFamily[] = [
  ...oppositeWords,
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      {
        nl: words(
          'stijg\\p{L}* steeg stegen gestegen toen\\p{L}*men toenam toenamen toegenomen toename groei\\p{L}* gegroeid verhoog\\p{L}* verhoging\\p{L}* vermeerder\\p{L}* uitbreid\\p{L}* verbeter\\p{L}* omhoog hoger hogere hoogste verhogen',
        ),
        en: words(
          'ris(?:e|es|ing|en) rose increas\\p{L}* grow\\p{L}* grew rais(?:e|es|ed|ing) expand\\p{L}* improv\\p{L}* exten(?:d|s)\\p{L}* enlarg\\p{L}* upward\\p{L}* higher highest',
        ),
      },
      {
        nl: words(
          'daal\\p{L}* dalen\\p{L}* gedaald afneem\\p{L}* afnemen\\p{L}* afnam\\p{L}* afgenomen afname krimp\\p{L}* gekrompen verlaag\\p{L}* verlag\\p{L}* verminder\\p{L}* verslechter\\p{L}* omlaag lager lagere laagste',
        ),
        en: words(
          'fall(?:s|ing|en)? fell declin\\p{L}* decreas\\p{L}* shrink\\p{L}* shrank reduc\\p{L}* worsen\\p{L}* lower(?:s|ed|ing)? lowest downward\\p{L}* drop(?:s|ped|ping)?',
        ),
      },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('meer'), en: words('more') },
      { nl: words('minder'), en: words('less fewer') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('voordat alvorens voorafgaand vóór vooraf'), en: words('before prior') },
      { nl: words('nadat nadien achteraf na'), en: words('after afterwards afterward') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('noord\\p{L}*'), en: words('north\\p{L}*') },
      { nl: words('zuid\\p{L}*'), en: words('south\\p{L}*') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('oost\\p{L}* oosten'), en: words('east\\p{L}*') },
      { nl: words('west\\p{L}* westen'), en: words('west\\p{L}*') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('linker\\p{L}* links linkse'), en: words('left') },
      { nl: words('rechter\\p{L}* rechts rechtse'), en: words('right') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('eerder eerdere vroeger vroegere'), en: words('earlier') },
      { nl: words('later latere'), en: words('later') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('eerste'), en: words('first') },
      { nl: words('laatste'), en: words('last final') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('beste'), en: words('best') },
      { nl: words('slechtste'), en: words('worst') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('grootste'), en: words('largest biggest greatest') },
      { nl: words('kleinste'), en: words('smallest least') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      {
        nl: words('win\\p{L}* won wonnen gewonnen overwinning\\p{L}*'),
        en: words('win(?:s|ning|ner|ners)? won victor\\p{L}*'),
      },
      {
        nl: words('verlies verliezen verliest verloor verloren nederla\\p{L}*'),
        en: words('los(?:e|es|ing|ers?) lost loss(?:es)? defeat\\p{L}*'),
      },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('groot grote groter'), en: words('big large great larger bigger greater') },
      { nl: words('klein kleine kleiner'), en: words('small little smaller') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('lang lange langer'), en: words('long longer') },
      { nl: words('kort korte korter'), en: words('short shorter') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('oud oude ouder oudere oudste'), en: words('old older oldest elder elderly ancient') },
      { nl: words('jong jonge jonger jongere jongste'), en: words('young younger youngest') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('vroeg vroege'), en: words('early') },
      { nl: words('laat late'), en: words('late') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('sterk sterke sterker'), en: words('strong stronger') },
      { nl: words('zwak zwakke zwakker'), en: words('weak weaker') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('rijk rijke rijker'), en: words('rich wealthy richer') },
      { nl: words('arm arme armen armer'), en: words('poor poorer') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('positie(?:f|ve)'), en: words('positive') },
      { nl: words('negatie(?:f|ve)'), en: words('negative') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('dichtbij'), en: words('near close nearby') },
      { nl: words('ver verre verder'), en: words('far farther further distant') },
    ],
  },
  {
    type: 'direction',
    rule: 'M4',
    poles: [
      { nl: words('binnen'), en: words('inside within indoors') },
      { nl: words('buiten'), en: words('outside outdoors') },
    ],
  },
  {
    // unlike poles of one dimension: five days for vijf weken
    type: 'unit',
    rule: 'N7',
    poles: [
      { nl: words('seconden? seconde'), en: words('seconds?') },
      { nl: words('minuut minuten'), en: words('minutes?') },
      { nl: words('uur uren urenlang'), en: words('hours? hourly') },
      { nl: words('dag dagen dagenlang dagelijks dagelijkse'), en: words('days? daily') },
      { nl: words('week weken wekenlang wekelijks wekelijkse'), en: words('weeks? weekly') },
      { nl: words('maand maanden maandenlang maandelijks maandelijkse'), en: words('months? monthly') },
      { nl: words('jaar jaren jarenlang jaarlijks jaarlijkse'), en: words('years? yearly annual annually') },
    ],
  },
  {
    type: 'quantifier',
    rule: 'M5',
    poles: [
      {
        nl: words('alle allemaal iedereen elke elk ieder iedere altijd'),
        en: words('all every everyone everybody each always'),
      },
      { nl: words('sommige sommigen enkele enkelen soms'), en: words('some few several sometimes') },
      { nl: words('meeste meestal'), en: words('most mostly usually') },
      { nl: words('zelden nauwelijks'), en: words('rarely seldom hardly') },
    ],
  },
  {
    type: 'modality',
    rule: 'M2',
    poles: [
      {
        nl: words('moet moeten moest moesten verplicht hoeft hoeven dient dienen'),
        en: words('must required need needs needed should ought'),
      },
      { nl: words('mag mogen mocht mochten'), en: words('may allowed permitted') },
    ],
  },
  {
    type: 'condition',
    rule: 'M6',
    poles: [
      { nl: words('tenzij'), en: words('unless') },
      { nl: words('totdat'), en: words('until till') },
      { nl: words('indien mits'), en: words('if provided') },
    ],
  },
];

/** The pole of a word in a family, or null. Other tongues have none. */
export function poleOf(family: CueFamily, word: string, tongue: Tongue): number | null {
  if (tongue === 'other') return null;
  const pole = family.poles.findIndex((one) => one[tongue].test(word));
  return pole < 0 ? null : pole;
}
