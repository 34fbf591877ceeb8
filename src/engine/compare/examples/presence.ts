/** Examples of what is there on one side only (C1–C7). */
import type { RuleExamples } from '../example';

const story = {
  nl: [
    'De boer liep in de ochtend naar de markt met zes manden appels.',
    'Onderweg kwam hij zijn oude buurvrouw tegen, die om hulp vroeg.',
    'In de stad was het druk, want het was de dag van het grote feest.',
    'Tegen de avond had hij alles verkocht en ging hij tevreden naar huis.',
  ],
  en: [
    'The farmer walked to the market in the morning with six baskets of apples.',
    'On the way he met his old neighbour, who asked for help.',
    'In the city it was busy, because it was the day of the great feast.',
    'Towards the evening he had sold everything and went home satisfied.',
  ],
} as const;

/** Four paragraphs with words of their own each, so that one can be known again elsewhere. */
const village = {
  nl: [
    'De bakker kneedt in de ochtend het deeg van meel, gist en zout. Het brood ligt om zeven uur warm in de winkel naast de kerk.',
    'De smid maakt het ijzer gloeiend in het vuur en slaat het met de zware hamer op het aambeeld. Het paard krijgt nieuwe hoefijzers.',
    'De kinderen leren op school lezen, schrijven en rekenen. De juf vertelt over dinosaurussen en tekent een vulkaan op het bord.',
    'De molenaar maalt graan zolang de wind waait. Na de oogst staan er honderd zakken op de zolder van de oude molen.',
  ],
  en: [
    'In the morning the baker kneads the dough of flour, yeast and salt. At seven the bread lies warm in the shop beside the church.',
    'The smith makes the iron glow in the fire and strikes it with the heavy hammer on the anvil. The horse gets new horseshoes.',
    'At school the children learn to read, write and do sums. The teacher tells about dinosaurs and draws a volcano on the blackboard.',
    'The miller grinds grain as long as the wind blows. After the harvest there are a hundred sacks in the attic of the old mill.',
  ],
} as const;

const refrain = [
  [
    'Wie niet waagt, die wint ook niet in dit land van water.',
    'Who does not dare does not win in this land of water.',
  ],
  ['De zon komt op en de dag begint.', 'The sun rises and the day begins.'],
] as const;

/** Presence, in the order of the typology. */
export const presenceExamples: readonly RuleExamples[] = [
  {
    rule: 'C1',
    type: 'missing-passage',
    equal: [
      {
        texts: [
          'De man kocht een brood. Hij ging daarna naar huis.\n\nDe vrouw las een boek.',
          'The man bought a bread and then went home.\n\nThe woman read a book.',
        ],
      },
    ],
    different: [
      {
        rows: [
          [story.nl[0], story.en[0]],
          [story.nl[1], null],
          [story.nl[2], story.en[2]],
        ],
      },
    ],
  },
  {
    rule: 'C2',
    type: 'missing-passage',
    equal: [
      ['De CAO geldt voor iedereen.', 'The CAO (collective agreement) applies to everyone.'],
      // an explanation behind a term that both sides have
      [
        'De server verstuurt elke brief met postfix (het programma dat de post van alle mensen bezorgt).',
        'The server sends every letter with postfix.',
      ],
      // an opening that the translation adds each time
      {
        rows: [
          ['Als u deze knop kiest, wordt de brief gedrukt.', 'Prints the letter.'],
          ['Als u deze knop kiest, wordt het boek geopend.', 'Opens the book.'],
          ['Als u deze knop kiest, wordt de tabel gewist.', 'Deletes the table.'],
          ['Als u deze knop kiest, wordt de tekst bewaard.', 'Saves the text.'],
        ],
      },
      {
        rows: [
          [story.nl[0], story.en[0]],
          [story.nl[1], story.en[1]],
        ],
      },
    ],
    different: [
      [null, 'The mayor has since offered her apologies to the neighbourhood.'],
      {
        rows: [
          [story.nl[0], story.en[0]],
          [null, 'Nobody in the village had ever seen so many apples before.'],
          [story.nl[2], story.en[2]],
        ],
      },
    ],
  },
  {
    rule: 'C3',
    type: 'shortened',
    doubtful: true,
    equal: [
      [story.nl[0], story.en[0]],
      ['Ja, dat is zo.', 'Yes, that is how it is, I am afraid.'],
    ],
    different: [
      [
        'En Hezron gewon Ram; en Ram gewon Amminadab.',
        'And Hezron became the father of Ram, and Ram became the father of Amminadab.',
      ],
      [
        'En Salmon gewon Boaz, en Boaz gewon Obed.',
        'And Salmon became the father of Boaz, and Boaz became the father of Obed.',
      ],
    ],
  },
  {
    rule: 'C4',
    type: 'duplicated-passage',
    equal: [
      { rows: [...refrain, ...refrain] },
      {
        rows: [
          ['Hij zweeg. Toen ging hij weg. Hij zweeg.', 'He was silent. Then he left. He was silent.'],
          [story.nl[0], story.en[0]],
        ],
      },
    ],
    different: [
      [`${story.nl[1]} ${story.nl[1]}`, story.en[1]],
      {
        rows: [
          [story.nl[0], story.en[0]],
          [story.nl[2], `${story.en[2]} ${story.en[0]}`],
        ],
      },
    ],
  },
  {
    rule: 'C5',
    type: 'moved-passage',
    equal: [
      { texts: [story.nl.join('\n\n'), story.en.join('\n\n')] },
      {
        texts: [
          `${story.nl[0]} ${story.nl[1]}\n\n${story.nl[2]}`,
          `${story.en[0]}\n\n${story.en[1]}\n\n${story.en[2]}`,
        ],
      },
    ],
    different: [
      {
        texts: [
          [village.nl[0], village.nl[1], village.nl[2], village.nl[3]].join('\n\n'),
          [village.en[1], village.en[2], village.en[0], village.en[3]].join('\n\n'),
        ],
      },
      {
        texts: [
          [village.nl[2], village.nl[0], village.nl[1], village.nl[3]].join('\n\n'),
          [village.en[0], village.en[1], village.en[2], village.en[3]].join('\n\n'),
        ],
      },
    ],
  },
  {
    rule: 'C6',
    type: 'untranslated',
    equal: [
      ['Zij noemt het een “smartphone”.', 'She calls it a “smartphone”.'],
      ['Last but not least was er taart.', 'Last but not least there was cake.'],
      [
        'Hij las het verhaal Walking to the end of the world voor.',
        'He read out the story Walking to the end of the world.',
      ],
    ],
    different: [
      [
        'De prijs steeg, and nobody in the city was able to explain it.',
        'The price rose, and nobody in the city was able to explain it.',
      ],
    ],
  },
  {
    rule: 'C7',
    type: 'missing-passage',
    equal: [
      {
        texts: [
          'Wat je nodig hebt:\n\n- een scherp mes\n- twee grote appels\n- een beetje suiker',
          'What you need:\n\n- a sharp knife\n- two large apples\n- a little sugar',
        ],
      },
      { texts: [`# De oude brug\n\n${story.nl[0]}`, `# The old bridge\n\n${story.en[0]}`] },
    ],
    different: [
      {
        texts: [
          'Wat je nodig hebt:\n\n- een scherp mes\n- twee grote appels\n- een kop warme melk\n- een beetje suiker',
          'What you need:\n\n- a sharp knife\n- two large apples\n- a little sugar',
        ],
      },
      {
        texts: [
          `${story.nl[0]}\n\n# Het grote feest in de stad\n\n${story.nl[2]}\n\n${story.nl[3]}`,
          `${story.en[0]}\n\n${story.en[2]}\n\n${story.en[3]}`,
        ],
      },
    ],
  },
];
