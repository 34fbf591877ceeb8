/** Examples of numbers (N1–N9). */
import type { RuleExamples } from '../example';

/** Numbers, in the order of the typology. */
export const numberExamples: readonly RuleExamples[] = [
  {
    rule: 'N1',
    type: 'uncertain-number',
    doubtful: true,
    equal: [
      ['Er kwamen 1.234 mensen.', 'There came 1,234 people.'],
      ['De versie heet Kernel 1.234 en is nieuw.', 'The version is called Kernel 1.234 and is new.'],
    ],
    different: [
      ['Er waren 1.234 gevallen.', 'There were 1.234 cases.'],
      {
        rows: [
          ['Het kostte 12,50 en duurde 1.234 dagen.', 'It cost 12.50 and took 1.234 days.'],
          ['Het was 7,5 meter.', 'It was 7.5 metres.'],
        ],
      },
    ],
  },
  {
    rule: 'N2',
    type: 'scale-trap',
    equal: [
      ['Het is $ 60 miljard waard.', 'It is worth $60 billion.'],
      ['Het is 60.000.000.000 dollar waard.', 'It is worth $60 billion.'],
      ['Een biljard cellen.', 'A quadrillion cells.'],
      ['De schade was 5 ton euro.', 'The damage was 500,000 euros.'],
    ],
    different: [['Het zijn 3 triljoen sterren.', 'There are 3 trillion stars.']],
  },
  {
    rule: 'N3',
    type: 'number',
    equal: [
      ['Hij kocht een dozijn eieren.', 'He bought a dozen eggs.'],
      ['Er kwamen enkele honderden mensen.', 'Several hundred people came.'],
      ['Het kostte vijf en dertig gulden.', 'It cost thirty-five guilders.'],
      ['De brug werd in tweeduizend twaalf gebouwd.', 'The bridge was built in twenty twelve.'],
      ['De club vierde haar jubileum.', 'The club celebrated its jubilee.'],
      ['Het was min tien graden in de stad.', 'It was ten degrees below zero in the city.'],
      ['Het vroor tien graden in de stad.', 'It was minus ten degrees in the city.'],
      ['Er kwamen tientallen vragen.', 'There came dozens of questions.'],
      ['Zij had drie broers.', 'She had 3 brothers.'],
      ['Hij belde driemaal aan.', 'He rang three times.'],
      ['Hij belde tweemaal aan.', 'He rang twice.'],
      ['Bak het drie kwartier in de oven.', 'Bake it for forty-five minutes in the oven.'],
      ['Laat het anderhalf uur rusten.', 'Let it rest for 90 minutes.'],
      ['Laat het een kwartier rusten.', 'Let it rest for a quarter of an hour.'],
    ],
    different: [
      ['Hij belde driemaal aan.', 'He rang twice.'],
      ['Hij belde twee keer aan.', 'He rang four times.'],
      ['Bak het drie kwartier in de oven.', 'Bake it for half an hour in the oven.'],
      ['Zij had drie broers.', 'She had four brothers.'],
      ['Het was min tien graden in de stad.', 'It was ten degrees in the city.'],
      ['Het was 10 graden onder nul in de stad.', 'It was 10 degrees in the city.'],
      ['Er kwamen tientallen vragen.', 'There came hundreds of questions.'],
    ],
  },
  {
    rule: 'N4',
    type: 'number',
    equal: [
      ['Twee derde van de leden was voor.', 'Two-thirds of the members were in favour.'],
      ['Driekwart van de huizen staat leeg.', '75% of the houses are empty.'],
      ['Neem een halve theelepel zout.', 'Take ½ teaspoon of salt.'],
      ['Neem 2 ¼ kop meel.', 'Take 2 1/4 cups of flour.'],
    ],
    different: [
      ['Twee derde van de leden was voor.', 'Three quarters of the members were in favour.'],
      ['De helft van de huizen staat leeg.', 'A third of the houses are empty.'],
      ['Neem 2 ¼ kop meel.', 'Take 2 ¾ cups of flour.'],
    ],
  },
  {
    rule: 'N4',
    type: 'percent',
    equal: [
      ['Een op de drie kinderen leest niet.', 'A third of the children do not read.'],
      ['Een kwart van de huizen staat leeg.', 'A quarter of the houses are empty.'],
    ],
    different: [['De steun daalde met 4 procent.', 'Support fell by 4 percentage points.']],
  },
  {
    rule: 'N5',
    type: 'number',
    equal: [
      ['Het was de tweede keer.', 'It was the 2nd time.'],
      ['Op de 3e dag.', 'On the third day.'],
      ['Lodewijk XIV was koning.', 'Louis XIV was king.'],
      ['Versie 1.2.3 is uit.', 'Version 1.2.3 is out.'],
    ],
    different: [
      ['Het was de tweede keer dat het misging.', 'It was the third time that it went wrong.'],
      ['Llama 3 is nieuw.', 'Llama 2 is new.'],
    ],
  },
  {
    rule: 'N6',
    type: 'missing-number',
    equal: [['Het huis kostte 2,4 miljoen euro.', 'The house cost €2.4 million (about $2.6 million).']],
    different: [['Het huis kostte 2,4 miljoen euro.', 'The house cost €2.4 million, then $2.6 million.']],
  },
  {
    rule: 'N6',
    type: 'money',
    equal: [['Het kost EUR 50.', 'It costs 50 euros.']],
    different: [
      ['De boete is 500 dollar.', 'The fine is 500 euros.'],
      ['Het kost € 60.', 'It costs €70.'],
    ],
  },
  {
    rule: 'N7',
    type: 'number',
    equal: [
      ['Verwarm de oven op 175 °C.', 'Heat the oven to 350 °F.'],
      ['Verwarm de oven op 180 graden.', 'Heat the oven to 350 degrees.'],
      ['Neem een pan van 24 cm.', 'Take a 9½-inch pan.'],
    ],
    different: [
      ['Verwarm de oven op 175 °C.', 'Heat the oven to 400 °F.'],
      ['U hebt 14 dagen de tijd.', 'You have three weeks.'],
    ],
  },
  {
    rule: 'N7',
    type: 'unit',
    equal: [
      ['U hebt 14 dagen de tijd.', 'You have two weeks.'],
      ['U hebt veertien dagen de tijd.', 'You have a fortnight.'],
      ['U hebt 12 maanden de tijd.', 'You have one year.'],
      ['Het was 20 °C.', 'It was 68 °F.'],
      ['Hij stond ongeveer 30 meter van de deur.', 'He stood about 30 yards from the door.'],
    ],
    different: [
      ['De plank is 5 cm dik.', 'The board is 5 mm thick.'],
      ['U hebt 14 dagen de tijd.', 'You have fourteen weeks.'],
      ['Hij stond 30 meter van de deur.', 'He stood 30 yards from the door.'],
    ],
  },
  {
    rule: 'N8',
    type: 'approximation',
    equal: [
      ['Het duurt 3 tot 5 jaar.', 'It takes three to five years.'],
      ['Er waren ongeveer 60 mensen.', 'There were about 60 people.'],
      ['Zo’n 60 mensen kwamen.', 'Some 60 people came.'],
      ['Er passen hoogstens 700 mensen in.', 'No more than 700 people fit in.'],
      ['Er passen niet meer dan 700 mensen in.', 'Up to 700 people fit in.'],
      ['Er kwamen ten minste 700 mensen.', 'No fewer than 700 people came.'],
    ],
    different: [
      ['Er zijn minder dan 100 tijgers over.', 'There are more than 100 tigers left.'],
      ['Er passen hoogstens 700 mensen in.', 'More than 700 people fit in.'],
      ['Er kwamen minstens 700 mensen.', 'No more than 700 people came.'],
    ],
  },
  {
    rule: 'N9',
    type: 'identifier',
    doubtful: true,
    equal: [
      ['Bel 020-624 1111 voor hulp.', 'Call 020 624 1111 for help.'],
      ['Het ISBN is 978-90-274-3964-2.', 'The ISBN is 9789027439642.'],
      ['Zie www.voorbeeld.nl/prijzen.', 'See www.voorbeeld.nl/prijzen.'],
    ],
    different: [
      ['Schrijf aan info@museum.nl voor meer.', 'Write to post@museum.nl for more.'],
      ['Zie www.voorbeeld.nl/prijzen voor meer.', 'See www.voorbeeld.nl/tarieven for more.'],
      ['Het ISBN is 978-90-274-3964-2.', 'The ISBN is 978-90-274-3964-3.'],
    ],
  },
];
