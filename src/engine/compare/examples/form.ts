/** Examples of form and origin (F1–F7). */
import type { RuleExamples } from '../example';

/** Five rows whose Dutch side writes four things in one way and a fifth in another. */
const written = (usual: string, last: string) =>
  [
    [`De rente was ${usual} in de lente.`, 'Interest was low in spring.'],
    [`De huur was ${usual} in de zomer.`, 'Rent was low in summer.'],
    [`De prijs was ${usual} in de herfst.`, 'The price was low in autumn.'],
    [`De winst was ${usual} in de winter.`, 'Profit was low in winter.'],
    [`De groei was ${last} in het jaar.`, 'Growth was low in the year.'],
  ] as const;

const spelt = (last: string) =>
  [
    ['De kleur van het huis is rood.', 'The colour of the house is red.'],
    ['De haven is oud.', 'The harbour is old.'],
    ['Zij eren de koning.', 'They honour the king.'],
    ['Het grijze dak lekt.', 'The grey roof leaks.'],
    ['Wij organiseren een feest.', `We ${last} a party.`],
  ] as const;

/** Form and origin, in the order of the typology. */
export const formExamples: readonly RuleExamples[] = [
  {
    rule: 'F1',
    type: 'typography',
    equal: [
      { rows: written('laag – heel laag –', 'hoog – heel hoog –') },
      { rows: written('laag... heel laag', 'hoog... heel hoog') },
    ],
    different: [
      { rows: written('laag – heel laag –', 'hoog — heel hoog –') },
      { rows: written('laag… heel laag', 'hoog... heel hoog') },
    ],
  },
  {
    rule: 'F2',
    type: 'spelling',
    equal: [
      { rows: spelt('organise') },
      ['De pannenkoeken zijn klaar.', 'The pancakes are ready.'],
      ['Zij woont in België.', 'She lives in Belgium.'],
    ],
    different: [
      { rows: spelt('organize') },
      ['De pannekoeken zijn klaar.', 'The pancakes are ready.'],
      ['De officiele opening is morgen.', 'The official opening is tomorrow.'],
    ],
  },
  {
    rule: 'F3',
    type: 'doubled-words',
    equal: [],
    different: [['De koning koning kwam laat.', 'The king came late.']],
  },
  {
    rule: 'F3',
    type: 'broken-compound',
    equal: [
      ['Kunstmatige bloemen zijn mooi.', 'Artificial flowers are beautiful.'],
      ['De langeafstandsloper won.', 'The long-distance runner won.'],
      ['Het grote huis is oud.', 'The big house is old.'],
    ],
    different: [
      ['Kunst matige bloemen zijn mooi.', 'Artificial flowers are beautiful.'],
      ['De lange afstands loper won.', 'The long-distance runner won.'],
    ],
  },
  {
    rule: 'F4',
    type: 'rare-synonyms',
    equal: [
      ['Kunstmatige intelligentie is nieuw.', 'Artificial intelligence is new.'],
      ['Zij werken met big data.', 'They work with big data.'],
    ],
    different: [
      ['Kunstmatige intelligentie is nieuw.', 'Counterfeit consciousness is new.'],
      ['Zij werken met big data.', 'They work with colossal information.'],
    ],
  },
  {
    rule: 'F5',
    type: 'template',
    equal: [['Schrijf <b> voor vet.', 'Write <b> for bold.']],
    different: [['Beste {{voornaam}}, welkom.', 'Dear reader, welcome.']],
  },
  {
    rule: 'F6',
    type: 'encoding',
    equal: [['Een café in Curaçao.', 'A café in Curaçao.']],
    different: [['Het cafÃ© is dicht.', 'The café is closed.']],
  },
  {
    rule: 'F7',
    type: 'layout-lost',
    equal: [
      ['- brood\n- kaas\n- wijn', '- bread\n- cheese\n- wine'],
      ['- brood\n- kaas\n- wijn', 'bread\ncheese\nwine'],
    ],
    different: [
      ['- brood\n- kaas\n- wijn', 'Bread, cheese and wine.'],
      ['Eerst brood, dan kaas, dan wijn.', '1. first bread\n2. then cheese\n3. then wine'],
    ],
  },
];
