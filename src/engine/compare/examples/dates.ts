/** Examples of dates and times (D1–D7). */
import type { RuleExamples } from '../example';

/** Dates and times, in the order of the typology. */
export const dateExamples: readonly RuleExamples[] = [
  {
    rule: 'D1',
    type: 'time',
    equal: [],
    different: [['De trein van 9:15 uur reed niet.', 'The 9:45 a.m. train did not run.']],
  },
  {
    rule: 'D2',
    type: 'half-hour',
    equal: [],
    different: [['Het concert begint om half acht.', 'The concert begins at half past eight.']],
  },
  {
    rule: 'D3',
    type: 'date-order',
    equal: [['Op 2024-09-05 ging het open.', 'On 2024-09-05 it opened.']],
    different: [
      ['Op 25-9-2024 ging het open.', 'It opened on 9/25/2024.'],
      ['Op 31/12/2023 sloot de winkel.', 'The shop closed on 12/31/2023.'],
    ],
  },
  {
    rule: 'D4',
    type: 'weekday',
    equal: [['Het feest is op zaterdag.', 'The party is on Saturday.']],
    different: [['Op maandag 1 januari 2023 was alles dicht.', 'On 1 January 2023 everything was closed.']],
  },
  {
    rule: 'D5',
    type: 'relative-day',
    equal: [
      ['Gisteren sneeuwde het.', 'Yesterday it snowed.'],
      ['Vanavond speelt het orkest.', 'The orchestra plays tonight.'],
      ['Morgen komt de koning.', 'Tomorrow the king comes.'],
      ['In de morgen zong zij.', 'In the morning she sang.'],
    ],
    different: [
      ['Hij kwam gisteren aan.', 'He arrived on Thursday.'],
      ['De koning kwam gisteren.', 'The king comes tomorrow.'],
    ],
  },
  {
    rule: 'D6',
    type: 'time-zone',
    equal: [
      ['De lancering is om 13:54 CET.', 'The launch is at 1:54 p.m. CET.'],
      ['Het begint om 20:00 uur.', 'It begins at 8 p.m.'],
    ],
    different: [
      ['De lancering is om 13:54 CET.', 'The launch is at 7:54 a.m. ET.'],
      ['Het duel begint om 20:00 CET.', 'The match begins at 8:00 p.m. ET.'],
    ],
  },
  {
    rule: 'D7',
    type: 'date',
    equal: [
      ['In de jaren negentig was dat anders.', 'In the 1990s that was different.'],
      ['In week 34 is het stil.', 'In week 34 it is quiet.'],
    ],
    different: [
      ['In de jaren zestig stond hier een kerk.', 'In the seventies a church stood here.'],
      ['In het tweede kwartaal steeg de winst.', 'In the third quarter profits rose.'],
    ],
  },
  {
    rule: 'D7',
    type: 'number',
    equal: [],
    different: [['In week 34 begint de school.', 'School begins in week 36.']],
  },
];
