/** Every rule with pairs that are equal and pairs that differ: run by the tests and, live, by the page of rules. */
import type { RuleExamples } from './example';
import { dateExamples } from './examples/dates';
import { formExamples } from './examples/form';
import { meaningExamples } from './examples/meaning';
import { nameExamples } from './examples/names';
import { negationExamples } from './examples/negation';
import { numberExamples } from './examples/numbers';
import { presenceExamples } from './examples/presence';
import { quotationExamples } from './examples/quotations';

/** All examples, in the order of the typology. */
export const examples: readonly RuleExamples[] = [
  {
    rule: 'C1',
    type: 'missing-passage',
    equal: [['De minister trad af.', 'The minister resigned.']],
    different: [['De minister trad gisteren af na een lang debat.', null]],
  },
  {
    rule: 'C1',
    type: 'missing-clause',
    equal: [
      ['De koning woonde in een groot paleis.', 'The king lived in a large palace.'],
      ['Hij opende de deur en zag niemand.', 'He opened the door and saw nobody.'],
    ],
    different: [
      [
        'De koning woonde in een groot paleis, waar elke avond honderd lampen brandden.',
        'The king lived in a large palace.',
      ],
    ],
  },
  {
    rule: 'C1',
    type: 'cut-off',
    equal: [['De deal met de grote bank …', 'The deal with the big bank ...']],
    different: [
      ['Meta deelt de inkomsten met grote bedrijven en banken', 'Meta shares the revenue with ...'],
    ],
  },
  {
    rule: 'C6',
    type: 'untranslated',
    equal: [
      ['De deadline voor de cloud is vrijdag.', 'The deadline for the cloud is Friday.'],
      ['Hij las The Catcher in the Rye.', 'He read The Catcher in the Rye.'],
    ],
    different: [
      ['The man who lived here was never seen again.', 'The man who lived here was never seen again.'],
    ],
  },
  {
    rule: 'N1',
    type: 'number',
    equal: [
      ['Het kost 1.234,56.', 'It costs 1,234.56.'],
      ['Er waren 2 000 mensen.', 'There were 2,000 people.'],
      ["Er waren 1'234 mensen.", 'There were 1,234 people.'],
      ['Er kwamen drie mannen.', 'There came 3 men.'],
      ['Hij telde eenentwintig schapen.', 'He counted twenty-one sheep.'],
      ['Ze was anderhalf jaar weg.', 'She was gone for 1.5 years.'],
      ['Op de 2e dag.', 'On the second day.'],
      ['Tussen 3-5 jaar.', 'Between 3 and 5 years.'],
      ['Het heet COVID-19 en A4.', 'It is called COVID-19 and A4.'],
      ['Llama 3.1 is nieuw.', 'Llama 3.1 is new.'],
    ],
    different: [
      ['Er waren 24 doden.', 'There were 27 deaths.'],
      ['Er waren 2 000 mensen.', 'There were 2,500 people.'],
      ['Het zijn 60 miljard sterren.', 'There are 60 million stars.'],
    ],
  },
  {
    rule: 'N1',
    type: 'missing-number',
    equal: [
      ['Hij kocht 15 appels.', 'He bought fifteen apples.'],
      ['Hij wachtte een week op één brief.', 'He waited a week for a letter.'],
      ['Hij stuurde alles in het honderd.', 'He ruined everything.'],
      ['Het duurde tien jaar.', 'It took a decade.'],
      ['Hij kwam na 24 uur terug.', 'He came back after a day.'],
      ['De reis duurde 30 minuten.', 'The journey took half an hour.'],
      ['Hij werd honderd jaar geleden geboren.', 'He was born a century ago.'],
    ],
    different: [
      ['Hij kocht 115 appels op de markt.', 'He bought apples at the market.'],
      ['Hij kocht 4 appels op de markt.', 'He bought apples at the market.'],
      ['De man had drie zonen en een huis.', 'The man had sons and a house.'],
      ['Het was de derde overwinning van de ploeg.', "It was the team's victory."],
    ],
  },
  {
    rule: 'N2',
    type: 'scale-trap',
    equal: [
      ['De schuld is 1,2 biljoen euro.', 'The debt is 1.2 trillion euros.'],
      ['Het kost € 60 mld.', 'It costs €60bn.'],
      ['Het kost 3 miljoen.', 'It costs 3m.'],
    ],
    different: [['De schuld is 1,2 biljoen euro.', 'The debt is 1.2 billion euros.']],
  },
  {
    rule: 'N3',
    type: 'vague-number',
    equal: [
      ['Honderden mensen kwamen.', 'Hundreds of people came.'],
      ['Tientallen auto’s stonden stil.', 'Dozens of cars stood still.'],
    ],
    different: [['Het kost honderden euro’s.', 'It costs a whole bunch of euros.']],
  },
  {
    rule: 'N4',
    type: 'percent',
    equal: [
      ['Het steeg 12,5%.', 'It rose 12.5 percent.'],
      ['Het steeg 5 procent.', 'It rose 5 per cent.'],
    ],
    different: [['De rente steeg 2 procentpunt.', 'Interest rose 2 percent.']],
  },
  {
    rule: 'N6',
    type: 'money',
    equal: [
      ['Het kost $ 60 miljard- $ 80 miljard.', 'It costs $60 billion-$80 billion.'],
      ['Het kost 60 dollar.', 'It costs US$60.'],
      ['Het kost 50 euro.', 'It costs €50.'],
    ],
    different: [['Het kost € 60.', 'It costs $60.']],
  },
  {
    rule: 'N7',
    type: 'unit',
    equal: [
      ['Het is 10 km ver.', 'It is 6.2 miles away.'],
      ['Hij weegt 90 kg.', 'He weighs 200 pounds.'],
      ['Het is 5 mm.', 'It is 5 mm.'],
    ],
    different: [['Het is 10 km ver.', 'It is 10 miles away.']],
  },
  {
    rule: 'N8',
    type: 'approximation',
    equal: [['Er waren meer dan 60 mensen.', 'There were more than 60 people.']],
    different: [['Er waren bijna 60 mensen.', 'There were more than 60 people.']],
  },
  {
    rule: 'D1',
    type: 'time',
    equal: [
      ['Bijgewerkt om 13:54 uur.', 'Updated at 1:54 p.m.'],
      ['Om 13.54 uur.', 'At 1.54 PM.'],
      ['Om 15:00 uur.', 'At 3 p.m.'],
    ],
    different: [['Bijgewerkt om 13:54 uur.', 'Updated at 1:54 a.m.']],
  },
  {
    rule: 'D2',
    type: 'half-hour',
    equal: [
      ['Om half vier.', 'At half past three.'],
      ['Om half vier.', 'At 3:30.'],
      ['Om kwart over twee.', 'At 2:15.'],
      ['Om tien voor half vijf.', 'At 4:20.'],
    ],
    different: [['Hij kwam om half vier.', 'He came at half past four.']],
  },
  {
    rule: 'D3',
    type: 'date',
    equal: [
      ['Op 5 september 2024.', 'On September 5, 2024.'],
      ['Op 5-9-2024.', 'On September 5, 2024.'],
      ['Op 5 september 2024.', 'On 9/5/2024.'],
      ['Op 5 september 2024.', 'On 5/9/2024.'],
      ['In januari zei hij dat.', 'In January he said so.'],
      ['Op 21/3.', 'On 21 March.'],
      ['Het was woensdag.', 'It was Wednesday.'],
    ],
    different: [
      ['Op 5 september 2024.', 'On October 5, 2024.'],
      ['Het was woensdag.', 'It was Thursday.'],
      ['In de jaren negentig.', 'In the 1980s.'],
    ],
  },
  {
    rule: 'D4',
    type: 'weekday',
    equal: [['Op donderdag 5 september 2024.', 'On Thursday, September 5, 2024.']],
    different: [['Op 5 september 2024 was het feest.', 'The party was on Friday, September 5, 2024.']],
  },
  {
    rule: 'D3',
    type: 'missing-date',
    equal: [
      ['Het huis brandde op zondag af.', 'The house burned down on Sunday.'],
      ['Hij komt vandaag, zegt hij.', 'He comes on Monday, he says.'],
    ],
    different: [
      ['Het huis brandde op zondag af.', 'The house burned down.'],
      ['Hij werd op 30 mei 1920 geboren.', 'He was born in May 1920.'],
      ['Het feest begint vanavond, op zaterdag.', 'The party begins tonight.'],
    ],
  },
  {
    rule: 'D7',
    type: 'missing-date',
    equal: [
      ['In het derde kwartaal van 2024.', 'In the third quarter of 2024.'],
      ['In Q3 2024.', 'In Q3 2024.'],
    ],
    different: [['De cijfers van 2024.', 'The Q3 2024 figures.']],
  },
  {
    rule: 'E1',
    type: 'name-case',
    equal: [['Het model van Nvidia.', 'The model by Nvidia.']],
    different: [['Het model van NVIDIA.', 'The model by Nvidia.']],
  },
  {
    rule: 'E2',
    type: 'name-damaged',
    equal: [
      ['Poetin sprak met Zelensky.', 'Putin spoke with Zelenskyy.'],
      ['De URL van de VS.', 'The URLs of the US.'],
    ],
    different: [['De makers van het LLA -model.', 'The makers of the Llama model.']],
  },
  {
    rule: 'E3',
    type: 'name-became-word',
    equal: [['Hij is een marxist.', 'He is a Marxist.']],
    different: [
      [
        'Het model lama is van Meta, en iedereen gebruikt lama.',
        'The model Llama is by Meta, and everyone uses Llama.',
      ],
    ],
  },
  {
    rule: 'E7',
    type: 'name-swapped',
    equal: [
      ['Het bedrijf is van Zuckerberg.', 'The company belongs to Zuckerberg.'],
      ['Hij woont in Den Haag.', 'He lives in The Hague.'],
      ['Hij woont in Oekraïne.', 'He lives in Ukraine.'],
      ['Gisteren sprak Boris Jeltsin.', 'Boris Yeltsin spoke yesterday.'],
      ['Zij gebruikt Google Kaarten.', 'She uses Google Maps.'],
    ],
    different: [
      ['De telefoon van Samsung is duur.', 'The phone by Huawei is expensive.'],
      [
        'Volgens onderzoeker Marieke Jansen is het water te warm.',
        'According to researcher Marieke Hansen the water is too warm.',
      ],
      ['Wethouder Peter de Vries trad gisteren af.', 'Alderman Peter de Boer resigned yesterday.'],
    ],
  },
  {
    rule: 'Q3',
    type: 'quote-differs',
    equal: [['Hij zei: „Ik kom morgen.”', 'He said: “I am coming tomorrow.”']],
    different: [
      [
        'Hij noemde het huis “groot en donker” en ging weg.',
        'He called “the house” large and dark and went away.',
      ],
    ],
  },
  {
    rule: 'Q4',
    type: 'quote-unbalanced',
    equal: [
      ['Hij zei: “Ik kom.”', "He said: 'I'm coming.'"],
      ["Foto's van 's avonds.", "The students' photos at night."],
    ],
    different: [['Hij zei dat “het huis groot is.', 'He said that “the house is big.”']],
  },
  ...negationExamples,
  {
    rule: 'M4',
    type: 'direction',
    equal: [['De prijs van brood steeg.', 'The price of bread rose.']],
    different: [['De prijs van brood steeg vandaag.', 'The price of bread fell today.']],
  },
  {
    rule: 'F3',
    type: 'doubled-words',
    equal: [['Ik zie dat dat huis groot is.', 'I see that that house is big.']],
    different: [['Het bedrijf onthult onthult de plannen.', 'The company reveals the plans.']],
  },
  {
    rule: 'F5',
    type: 'template',
    equal: [['Typ {naam} in.', 'Type {naam}.']],
    different: [['Op allerlei hardware.', 'On all sorts of {hardware}.']],
  },
  {
    rule: 'F6',
    type: 'encoding',
    equal: [['Het is België.', 'It is Belgium.']],
    different: [['Hij zegt dat het â€™s avonds is.', 'He says it is evening.']],
  },
  {
    rule: 'F1',
    type: 'odd-spacing',
    equal: [
      ['De in- en uitvoer.', 'The input and output.'],
      ['Typ ls -a in.', 'Type ls -a.'],
    ],
    different: [['De AI -modellen zijn nieuw.', 'The AI models are new.']],
  },
  ...presenceExamples,
  ...numberExamples,
  ...dateExamples,
  ...nameExamples,
  ...quotationExamples,
  ...meaningExamples,
  ...formExamples,
];
