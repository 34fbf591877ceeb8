import { expect, test } from 'vitest';
import { loadLexicon } from '../../../tools/load-lexicon';
import { shownTypes } from '../shown-fixture';

const lexicon = loadLexicon();

const found = (nl: string, en: string): readonly string[] => shownTypes(nl, en, lexicon);

test.each([
  ['people called third parties', 'Apps van derden kunnen meelezen.', '3rd-party apps can read along.'],
  ['letters counted in one word', 'Een drieletterige code volstaat.', 'A 3-letter code is enough.'],
  ['stars counted in one word', 'Een vijfsterrenhotel aan het strand.', 'A 5-star hotel on the beach.'],
  ['a code with its figure', 'De G7-landen komen bijeen.', 'The Group of Seven countries meet.'],
  ['a decade of life', 'Een twintiger is opgepakt.', 'A man in his twenties was arrested.'],
  ['a decade of life behind in', 'De vrouw van in de veertig overleed.', 'The woman in her 40s died.'],
  ['an age and over', 'Een zestigplusser reed tegen een boom.', 'A driver over 60 hit a tree.'],
  ['a verb that looks like a rank', 'De stad vierde zijn jubileum.', 'The city celebrated its anniversary.'],
  ['a year in two halves', 'Hij won in negentienhonderdvijfentachtig.', 'He won in nineteen eighty-five.'],
  ['a year in two numbers', 'In tweeduizend twaalf verhuisde zij.', 'In twenty twelve she moved.'],
  ['older Dutch numbers', 'De prijs was zeshonderd vijf en zeventig.', 'The price was 675.'],
  ['older English numbers', 'Er kwamen 22 duizend man.', 'There came two and twenty thousand men.'],
  ['a half behind what is counted', 'Drie meter en een half diep.', 'Three and a half metres deep.'],
  ['half a million', 'Een half miljoen mensen kwam.', '500,000 people came.'],
  ['vague hundreds', 'Er vielen enkele honderden doden.', 'Several hundred people died.'],
  ['vague hundreds of money', 'Het kost een paar honderd euro.', 'It costs a few hundred euros.'],
  ['tens of thousands', 'Er kwamen tienduizenden mensen.', 'Tens of thousands of people came.'],
  ['persons counted in English', 'Jullie zien er moe uit.', 'You three look tired.'],
  ['a part of the day', 'Op zaterdagnamiddag zwemmen we.', 'We swim on Saturday afternoon.'],
  ['a weekday in a word', 'De zondagskrant schreef erover.', 'The Sunday paper wrote about it.'],
  ['a date in English on both sides', 'Voorbeeld: Tue Feb 9 2021.', 'Example: Tue Feb 9 2021.'],
  ['decades', 'Voor het eerst in twee decennia.', 'For the first time in 20 years.'],
  ['one in five', 'Een op de vijf kinderen leest slecht.', '20 percent of children read poorly.'],
  ['two in three', 'Twee op de drie kiezers bleven thuis.', 'Two-thirds of voters stayed home.'],
  ['halving', 'De omzet halveerde.', 'Revenue fell 50 percent.'],
  ['a height', 'Hij is een meter tachtig lang.', 'He is 1.80 metres tall.'],
  ['a height in feet', 'Hij is 1,75 meter lang.', 'He is 5 feet 9 inches tall.'],
  ['a price', 'Het kost 5 euro 50.', 'It costs €5.50.'],
  ['cents', 'Het kost 99 eurocent.', 'It costs €0.99.'],
  ['a ton of money', 'Zijn huis is drie ton waard.', 'His house is worth 300,000 euros.'],
  ['day and night', 'Het is 24 uur per dag open.', 'It is open around the clock.'],
  ['half a year', 'Het halfjaarverslag is uit.', 'The six-month report is out.'],
  ['a rank in a name', 'De Tweede Kamer stemt dinsdag.', 'The lower house votes on Tuesday.'],
  ['half an hour before', "Om halfacht 's avonds begon het.", 'It started at 7.30pm.'],
  ['an hour of the evening', "Om acht uur 's avonds begint het.", 'It starts at 8pm.'],
  ['minutes before', 'Om vijf voor twaalf kwam de melding.', 'The report came at 11:55.'],
  ['an hour in the afternoon', 'Het begint om 14.00 uur.', 'It starts at two in the afternoon.'],
  ['about ten and a dozen', 'Ze worden een tiental keer genoemd.', 'They are mentioned about a dozen times.'],
  ['a number said again', 'Sluit deze twee ramen voor de storm.', 'Close these windows before the storm.'],
  ['two things and one', 'Het zijn twee aparte huizen.', 'It is a separate house.'],
  ['a page in its language', 'Zie voorbeeld.be/nl/contact.', 'See voorbeeld.be/en/contact.'],
  ['the second day of a feast', 'Op tweede kerstdag bleef het droog.', 'It stayed dry on Boxing Day.'],
  ['a feast on a weekday', 'Op tweede paasdag is de winkel dicht.', 'The shop is closed on Easter Monday.'],
  ['decades in a row', 'De jaren zeventig en tachtig.', 'The 1970s and 80s.'],
  ['three months', 'In de eerste drie maanden van het jaar.', 'In the first quarter of the year.'],
  ['six months', 'In de eerste helft van het jaar.', 'In the first six months of the year.'],
  ['a speed', 'De auto reed 160 kilometer per uur.', 'The car was doing 100 mph.'],
  ['an area', 'Een gebied van 100 vierkante kilometer.', 'An area of 39 square miles.'],
  ['stones', 'Hij weegt 90 kilo.', 'He weighs 14 stone.'],
  ['British gallons', 'De tank bevat 50 liter.', 'The tank holds 11 gallons.'],
  [
    'basis points',
    'De rente ging met een kwart procentpunt omhoog.',
    'The rate was raised by 25 basis points.',
  ],
  ['a range of hours', 'Open van 9.00-17.00 uur.', 'Open 9am-5pm.'],
])('%s is the same amount', (_, nl, en) => {
  expect(found(nl, en)).toEqual([]);
});

test.each([
  [
    'another count of letters',
    'Een drieletterige code volstaat.',
    'A 4-letter code is enough.',
    'missing-number',
  ],
  [
    'another decade of life',
    'Een twintiger is opgepakt.',
    'A man in his thirties was arrested.',
    'missing-date',
  ],
  ['a rank', 'Dit is de vierde stad van het land.', 'This is the city of the country.', 'missing-number'],
  ['another year', 'Hij won in negentienhonderdvijfentachtig.', 'He won in nineteen eighty-six.', 'number'],
  ['two numbers in between', 'Tussen twee en twintig dagen.', 'Between two and thirty days.', 'number'],
  ['another share', 'Een op de vijf kinderen leest slecht.', '30 percent of children read poorly.', 'number'],
  ['another height', 'Hij is een meter tachtig lang.', 'He is 1.90 metres tall.', 'number'],
  ['another price', 'Het kost 5 euro 50.', 'It costs €5.60.', 'money'],
  ['another half of the day', "Om acht uur 's avonds begint het.", 'It starts at 8am.', 'time'],
  ['another size', 'Er vielen enkele honderden doden.', 'Several thousand people died.', 'number'],
  [
    'a figure beside the shape it counts',
    'Een driehoek heeft hoeken.',
    'A triangle has 3 corners.',
    'missing-number',
  ],
  [
    'a number left out',
    'Zij kocht drie huizen in de stad.',
    'She bought houses in the city.',
    'missing-number',
  ],
  ['another page', 'Zie voorbeeld.be/nl/zaal1.', 'See voorbeeld.be/en/zaal2.', 'identifier'],
  ['another speed', 'De auto reed 160 kilometer per uur.', 'The car was doing 120 mph.', 'number'],
  ['a speed and a distance', 'De auto reed 160 kilometer per uur.', 'The car drove 100 miles.', 'number'],
  ['another area', 'Een gebied van 100 vierkante kilometer.', 'An area of 59 square miles.', 'number'],
  ['another decade in a row', 'De jaren zeventig en tachtig.', 'The 1970s and 90s.', 'date'],
  ['another hour of a range', 'Open van 9.00-17.00 uur.', 'Open 9am-6pm.', 'time'],
])('%s is told', (_, nl, en, type) => {
  expect(found(nl, en)).toContain(type);
});
