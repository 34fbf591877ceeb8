/** Examples of quotations (Q1–Q6). */
import type { RuleExamples } from '../example';

/** A side that quotes four times in one way and once in another, beside one that keeps to its way. */
const mixed = (last: string, english = 'She said: “That is what I will do.”') =>
  [
    ['Zij zei: “Ik kom morgen naar huis.”', 'She said: “I will come home tomorrow.”'],
    ['Hij zei: “Dat is een goed plan.”', 'He said: “That is a good plan.”'],
    ['Zij zei: “Dan zien wij elkaar daar.”', 'She said: “Then we will meet there.”'],
    ['Hij zei: “Breng een brood voor mij mee.”', 'He said: “Bring a bread for me.”'],
    [last, english],
  ] as const;

/** Quotations, in the order of the typology. */
export const quotationExamples: readonly RuleExamples[] = [
  {
    rule: 'Q1',
    type: 'quote-missing',
    equal: [
      ['Hij zei: “Ik kom morgen naar huis.”', 'He said: “I will come home tomorrow.”'],
      ["Zij noemde het 'een goed plan voor de stad'.", 'She called it “a good plan for the city”.'],
      [
        'En de koning zei: Breng mij het boek van de vrouw.',
        'The king said, “Bring me the book of the woman.”',
      ],
      [
        'En hij zeide tot den man, dat hij het land verlaten zou; want gij zijt een vreemdeling.',
        'He told the man to leave the land, “for you are a stranger here”.',
      ],
    ],
    different: [
      [
        'Hij riep “de winkel gaat morgen dicht” en ging weg.',
        'He called out: the shop closes tomorrow, and left.',
      ],
      [
        'De regering noemt het een stap in de goede richting.',
        'The government calls it “a step in the right direction”.',
      ],
    ],
  },
  {
    rule: 'Q1',
    type: 'quote-paraphrased',
    equal: [],
    different: [
      [
        'De burgemeester zei dat de brug morgen opengaat.',
        'The mayor said: “The bridge will open tomorrow.”',
      ],
    ],
  },
  {
    rule: 'Q2',
    type: 'quote-speaker',
    equal: [
      ['“Wij gaan morgen naar huis,” zei Jansen.', '“We are going home tomorrow,” said Jansen.'],
      ['“Wij gaan morgen naar huis,” zei hij.', '“We are going home tomorrow,” he said.'],
      ['“Wij gaan morgen naar huis,” zei zij.', '“We are going home tomorrow,” they said.'],
    ],
    different: [
      [
        '“Het is een goed plan,” zei Jansen. “Nee, het is veel te duur,” zei Bakker.',
        '“It is a good plan,” said Bakker. “No, it is much too expensive,” said Jansen.',
      ],
      ['“Wij gaan morgen naar huis,” zei hij.', '“We are going home tomorrow,” she said.'],
    ],
  },
  {
    rule: 'Q3',
    type: 'quote-differs',
    equal: [['Zij noemt het “een groot huis” in de stad.', 'She calls it “a big house” in the city.']],
    different: [
      [
        'De koning zei “het paleis is oud” en de koningin was blij met de tuin.',
        'The king said the palace is old and “the queen was glad of the garden”.',
      ],
    ],
  },
  {
    rule: 'Q4',
    type: 'quote-unbalanced',
    equal: [
      {
        rows: [
          ['“Het was koud,” zei zij. “Wij liepen naar huis.', '“It was cold,” she said. “We walked home.'],
          ['“Daar was het warm.”', '“It was warm there.”'],
        ],
      },
    ],
    different: [['Hij noemt het een groot succes” en lacht.', 'He calls it “a great success” and laughs.']],
  },
  {
    rule: 'Q5',
    type: 'typography',
    equal: [
      { rows: mixed('Zij zei: “Dat zal ik doen, mijn kind.”') },
      ['Hij zei: „Ik kom morgen.”', 'He said: "I will come tomorrow."'],
    ],
    different: [
      { rows: mixed('Zij zei: "Dat zal ik doen, mijn kind."') },
      { rows: mixed('Zij zei: «Dat zal ik doen, mijn kind.»') },
    ],
  },
  {
    rule: 'Q6',
    type: 'typography',
    equal: [
      {
        rows: mixed(
          'Zij zei: “Dat heet ‘een goed plan’, mijn kind.”',
          'She said: “That is called ‘a good plan’, my child.”',
        ),
      },
      ['Hij zei: ‘Ik kom morgen naar huis.’', 'He said: “I will come home tomorrow.”'],
    ],
    different: [
      { rows: mixed('Zij zei: ‘Dat zal ik doen, mijn kind.’') },
      { rows: mixed('Zij zei: ‘Dat doe ik wel voor je.’') },
    ],
  },
];
