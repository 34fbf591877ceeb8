/** Examples of names and terms (E1–E11). */
import type { RuleExamples } from '../example';

const bridge = ['De nieuwe brug heet Zuiderhaven.', 'The new bridge is called Zuiderhaven.'] as const;

/** Names and terms, in the order of the typology. */
export const nameExamples: readonly RuleExamples[] = [
  {
    rule: 'E1',
    type: 'name-case',
    equal: [['Zij werkt bij IBM.', 'She works at IBM.']],
    different: [['De baas van SAMSUNG ging weg.', 'The boss of Samsung left.']],
  },
  {
    rule: 'E2',
    type: 'name-damaged',
    equal: [
      // transliteration, a genitive, the other language's form
      ['President Poetin sprak in Moskou.', 'President Putin spoke in Moscow.'],
      ['President Zelensky sprak in Kiev.', 'President Zelenskyy spoke in Kyiv.'],
      ['De muziek van Tsjaikovski klonk.', 'The music of Tchaikovsky sounded.'],
      ['Willem van Oranje was de leider.', 'William of Orange was the leader.'],
      // what both languages spell by rule, and ch for h
      [
        'Achmed Salihi las de Grondwet in de Kaukasus.',
        'Ahmed Salihi read the Constitution in the Caucasus.',
      ],
      ['Open Instellingen » Synchronisatie in Snelpod.', 'Open Settings » Synchronization in Snelpod.'],
      ['De fiets van Youssef is oud.', "Youssef's bike is old."],
    ],
    different: [
      ['Youssef El Amrani opende de winkel.', 'Yousef El Amrami opened the shop.'],
      {
        rows: [
          ['Tante Greet bakte een taart.', 'Aunt Greet baked a pie.'],
          ['Greet gaf de taart aan de buurman.', 'Aunt Greta gave the pie to the neighbour.'],
          ['Daarna ging Greet naar huis.', 'Then Greet went home.'],
        ],
      },
      {
        rows: [
          [
            'Het model van Mistral won, en Mistral was blij.',
            'The model by Mistral won, and Mistral was glad.',
          ],
          ['Daarna kwam MISTL met een tweede.', 'Then Mistral came with a second.'],
        ],
      },
    ],
  },
  {
    rule: 'E3',
    type: 'name-became-word',
    equal: [
      ['De lama stond in de wei.', 'The llama stood in the meadow.'],
      {
        rows: [
          ['Zij voeren over de Stille Oceaan.', 'They sailed the Pacific Ocean.'],
          ['De Stille Oceaan was kalm.', 'The Pacific Ocean was calm.'],
          ['Een andere oceaan zagen zij niet.', 'They did not see another sea.'],
        ],
      },
      // a label, translated
      [
        'Kies Beeld - Extra speciaal. Het venster Extra speciaal opent.',
        'Choose View - Extra Special. The Extra Special window opens.',
      ],
    ],
    different: [
      ['De oprichter van apel verkocht apel aan niemand.', 'The founder of Appel sold Appel to nobody.'],
      // with a capital in one row and without in another: still no name
      {
        rows: [
          ['Het bedrijf verdient geld met Lama.', 'The company earns money with Llama.'],
          ['Veel mensen gebruiken lama.', 'Many people use Llama.'],
        ],
      },
    ],
  },
  {
    rule: 'E4',
    type: 'name-swapped',
    equal: [
      // what a program calls its things in each language
      ['GEMIDDELDE, GEM.DEVIATIE, GEMIDDELDE.ALS', 'AVERAGE, AVEDEV, AVERAGEIF'],
      ['Klik op de knop PaginaModel.', 'Click the PageMaster button.'],

      ['Open Extra - Stempels - Nieuw in het menu.', 'Open Tools - Stamps - New in the menu.'],
      ['Klik daarna op de knop Samenvouwen.', 'Then click the Collapse button.'],
      ['De kop heet Tijdelijke Verhuizing.', 'The heading is called Temporary Relocation.'],
      ['Duitsland en de VS tekenden.', 'Germany and the US signed.'],
      ['De NAVO en de VN zwegen.', 'NATO and the UN were silent.'],
      ['Zij vloog naar Parijs en Londen.', 'She flew to Paris and London.'],
      ['Zij woonde jaren in Atrecht.', 'She lived in Arras for years.'],
      [
        'De school voldoet aan de AVG en betaalt geen BTW.',
        'The school complies with the GDPR and pays no VAT.',
      ],
      ['De boot ging naar Midden-Java.', 'The boat went to Central Java.'],
    ],
    different: [
      ['Zij woonde jaren in Atrecht.', 'She lived in Amiens for years.'],
      // a name of two words ("zand", "voort"), but on no screen
      ['De trein reed door naar Zandvoort.', 'The train went on to Boston.'],
      ['De school voldoet aan de AVG.', 'The school complies with HIPAA.'],
      ['Hij vertrok gisteren naar Duitsland.', 'He left for Belgium yesterday.'],
      ['De trein naar Keulen had vertraging.', 'The train to Vienna was delayed.'],
    ],
  },
  {
    rule: 'E5',
    type: 'name-swapped',
    equal: [
      ['De schrijver Tsjechov leefde toen.', 'The writer Chekhov lived then.'],
      ['Gorbatsjov kwam op bezoek.', 'Gorbachev came to visit.'],
      ['De componist Tsjaikovski schreef het.', 'The composer Tchaikovsky wrote it.'],
    ],
    different: [
      ['De schrijver Tsjechov leefde toen.', 'The writer Pushkin lived then.'],
      ['Oud-president Jeltsin zweeg.', 'Former president Gorbachev was silent.'],
    ],
  },
  {
    rule: 'E6',
    type: 'name-swapped',
    equal: [
      ['Dhr. M. Zuckerberg sprak.', 'Mark Zuckerberg spoke.'],
      ['Minister De Vries kwam.', 'Minister Peter de Vries came.'],
    ],
    different: [
      ['Dhr. M. Zuckerberg sprak lang.', 'Mark Lowenthal spoke for a long time.'],
      ['Hoogleraar Anna Mulder waarschuwde.', 'Professor Anna Bakker warned.'],
    ],
  },
  {
    rule: 'E8',
    type: 'name-missing',
    equal: [
      ['Vandaag won Patricia Schroeder de prijs.', 'Today Patricia Schroeder won the prize.'],
      // a pronoun of older Dutch, and English's own with its verb
      ['Zij loven de goedheid Zijner hand.', 'They praise the goodness of his hand.'],
      ['Toen zei ze dat ik het moest lezen.', "Then she said I've got to read it."],
      // an office by another name, a pronoun in the name's place, a people, a hyphen
      ['Minister van Buitenlandse Zaken Lindqvist zweeg.', 'Foreign Minister Lindqvist was silent.'],
      [
        'Alleen wie een kaartje heeft krijgt een stoel, aldus Lindqvist.',
        'Only those with a ticket have a seat, she said.',
      ],
      ['De minister sprak met de vissers.', 'The Norwegian minister spoke with the fishermen.'],
      ['Zet eerst de Wi-Fi van het huis aan.', 'First switch on the WiFi of the house.'],
      // what a screen calls its things
      ['Het pictogram Doorzoeken staat rechts.', 'The icon for search is on the right.'],
      // written out, and by a word of its own
      ['De man keek naar Saturday Night Live.', 'The man watched SNL.'],
      [
        'Wij zagen gisteren in de tuin van het kasteel een watervleermuis bij de vijver.',
        'Yesterday we saw a Daubenton bat near the pond in the garden of the castle.',
      ],
    ],
    different: [
      ['Vandaag won Patricia de prijs.', 'Today Patricia Schroeder won the prize.'],
      ['De rally in Virginia begint.', 'The rally in West Virginia begins.'],
      // the pronoun stands for one of its own
      ['Zij las de brief van Lindqvist aan haar zus voor.', 'She read the letter to her sister.'],
      // no pronoun stands for it, no people is called so
      ['Volgens Lindqvist is haar huis oud.', 'Her house is old.'],
      ['De trein naar Melrose kwam te laat.', 'The train was late.'],
    ],
  },
  {
    rule: 'E8',
    type: 'name-missing',
    doubtful: true,
    equal: [
      ['Het was daar tien graden en het regende.', 'It was ten degrees Celsius there and it rained.'],

      {
        rows: [
          ['Zuckerberg kwam laat.', 'Zuckerberg came late.'],
          ['Daarna sprak Zuckerberg lang.', 'Then he spoke for a long time.'],
        ],
      },
      ['De fiets van Jansen is rood.', 'Jansen’s bicycle is red.'],
    ],
    different: [
      ['De brief van Lindqvist kwam laat.', 'The letter came late.'],
      ['De baas kocht een huis.', 'The boss bought a house from Lindqvist.'],
    ],
  },
  {
    rule: 'E9',
    type: 'name-inconsistent',
    equal: [
      { rows: [bridge, bridge, bridge, bridge] },
      {
        rows: [
          bridge,
          bridge,
          bridge,
          ['De Zuiderhaven en de Noorderhaven zijn oud.', 'The Zuiderhaven and the Noorderhaven are old.'],
        ],
      },
    ],
    different: [
      {
        rows: [
          ['Directeur Zuckerberg kwam laat.', 'Director Zuckerberg came late.'],
          ['Toen sprak Zuckerberg lang.', 'Then Zuckerberg spoke for long.'],
          ['Het plan van Zuckerberg was oud.', 'The plan by Zuckerberg was old.'],
          ['Niemand geloofde Zuckerburg, denkt men.', 'Nobody believed him, people think.'],
        ],
      },
      {
        rows: [
          ['Minister Oosterhuis kwam laat.', 'Minister Oosterhuis came late.'],
          ['Toen sprak Oosterhuis lang.', 'Then Oosterhuis spoke for long.'],
          ['Het plan van Oosterhuis was oud.', 'The plan by Oosterhuis was old.'],
          ['Niemand geloofde haar.', 'Nobody believed Oosterhius any more.'],
        ],
      },
    ],
  },
  {
    rule: 'E10',
    type: 'term-inconsistent',
    equal: [
      {
        rows: [
          ['De aardbeving was zwaar.', 'The earthquake was heavy.'],
          ['De aardbeving duurde lang.', 'The earthquake lasted long.'],
        ],
      },
      ['Het antwoord was kort.', 'The answer was short.'],
    ],
    different: [
      {
        rows: [
          ['De aardbeving was zwaar.', 'The earthquake was heavy.'],
          ['De aardbeving duurde lang.', 'The earthquake lasted long.'],
          ['Na de aardbeving kwam regen.', 'After the earthquake came rain.'],
          ['De aardbeving was te horen.', 'The quake was audible.'],
          ['Een aardbeving komt zelden alleen.', 'A quake seldom comes alone.'],
          ['De aardbeving trof de stad.', 'The quake struck the city.'],
        ],
      },
      {
        rows: [
          ['De overeenkomst is oud.', 'The agreement is old.'],
          ['Zij tekenden de overeenkomst.', 'They signed the agreement.'],
          ['De overeenkomst geldt een jaar.', 'The agreement holds for a year.'],
          ['Niemand las de overeenkomst.', 'Nobody read the contract.'],
          ['De overeenkomst werd verlengd.', 'The contract was extended.'],
          ['Zonder overeenkomst geen werk.', 'Without a contract no work.'],
        ],
      },
    ],
  },
  {
    rule: 'E11',
    type: 'false-friend',
    equal: [
      ['Dat is de actuele stand.', 'That is the current state.'],
      ['Hij is een slimme jongen.', 'He is a clever boy.'],
      ['De concurrent verloor.', 'The competitor lost.'],
      ['Hij draagt een rood vest.', 'He wears a red vest.'],
      ['Er was een massieve muur.', 'There was a massive wall.'],
    ],
    different: [
      ['Hij komt eventueel morgen.', 'He will eventually come tomorrow.'],
      ['Zij is een brave hond gewend.', 'She is used to a brave dog.'],
      ['Dat is de actuele stand van zaken.', 'That is the actual state of affairs.'],
    ],
  },
];
