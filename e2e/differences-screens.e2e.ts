/** What surrounds the list: finer filters, the ignored tab, what an impression rests on, only the differences, conventions, finding. */
import { expect, test } from '@playwright/test';

import { violations } from './pages/access';
import { inspectorPage } from './pages/inspector-page';
import { readerPage } from './pages/reader-page';

/** Seven paragraphs that agree but for a number in the middle. */
const long = {
  nl: [
    'De kat zit op de mat.',
    'De hond slaapt in de tuin.',
    'Het kind leest een boek.',
    'De man koopt drie appels op de markt.',
    'De vrouw drinkt koffie in de keuken.',
    'De vogel zingt in de boom.',
    'Het meisje speelt met de bal.',
  ],
  en: [
    'The cat sits on the mat.',
    'The dog sleeps in the garden.',
    'The child reads a book.',
    'The man buys seven apples at the market.',
    'The woman drinks coffee in the kitchen.',
    'The bird sings in the tree.',
    'The girl plays with the ball.',
  ],
};

test('types, classes, doubt and words filter the list; one click drops every filter', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  const items = inspector.list.getByRole('listitem');
  const before = await items.count();
  await inspector.options.click();
  await inspector.panel.getByRole('button', { name: /^Name became a word, /u }).click();
  await expect(inspector.item('Name became a word in Dutch')).toHaveCount(0);
  await expect(inspector.filterSign).toBeVisible();
  await inspector.panel.getByRole('button', { name: /^Content, \d+/u }).click();
  await expect(inspector.heading('Says something else')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await inspector.panel.getByRole('button', { name: 'Show all' }).click();
  await expect(items).toHaveCount(before);

  await inspector.search.fill('HONDERDEN');
  await expect(items).toHaveCount(1);
  await expect(inspector.item('Vaguer in English')).toHaveCount(1);
  await inspector.search.fill('no such words');
  await expect(inspector.filterSign).toBeVisible();
  await inspector.search.press('Escape');
  await expect(inspector.filterSign).toHaveCount(0);
  await expect(items).toHaveCount(before);
});

test('a rule can be dismissed in one row, and words in every text: another pair knows it too', async ({
  page,
}) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  const became = inspector.item('Name became a word in Dutch');
  const places = Number(/(\d+) places/u.exec(await became.innerText())?.[1]);
  await became.getByRole('button').click();
  await inspector.card.getByRole('button', { name: 'More about this difference' }).click();
  await inspector.card.getByRole('button', { name: 'This rule in this row' }).click();
  await expect(became).not.toContainText(`${places} places`);
  await expect(became).toHaveCount(1);

  await inspector.item('Name is damaged in Dutch').getByRole('button').click();
  await inspector.card.getByRole('button', { name: 'More about this difference' }).click();
  await inspector.card.getByRole('button', { name: 'These words in every text' }).click();
  await inspector.view('Ignored 2').click();
  await expect(inspector.ignored).toContainText('in every text');
  await expect(inspector.ignored).toContainText('this rule in one row');

  // Another pair, in which the words do not occur: the glossary has them all the same.
  const reader = readerPage(page);
  await page.goto('./#/new');
  await page.getByRole('textbox').first().fill(long.nl.join('\n\n'));
  await page.getByRole('textbox').nth(1).fill(long.en.join('\n\n'));
  await page.getByRole('button', { name: 'Read side by side' }).click();
  await expect(reader.row('7')).toBeVisible();
  await expect(inspector.view('Ignored 1')).toBeVisible();
  await expect(inspector.ignored).toContainText('no longer occurs here');
});

test('an impression of a whole text is explained by its places', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await page.getByRole('button', { name: /^reads like a machine translation: \d+ places$/u }).click();
  const explanation = inspector.panel.getByRole('region', { name: 'What this impression rests on' });
  const places = explanation.getByRole('listitem');
  const told = Number(/: (\d+) places/u.exec(await explanation.getByRole('heading').innerText())?.[1]);
  await expect(places).toHaveCount(told);
  await expect(explanation).toContainText('says nothing about who made the text');
  expect(await violations(page)).toEqual([]);
  await explanation
    .getByRole('button', { name: /^Name is damaged in Dutch/u })
    .first()
    .click();
  await expect(readerPage(page).chosenMarks.first()).toBeInViewport();
});

test('only the differences: rows that agree fold away, open again, and nothing jumps', async ({ page }) => {
  const reader = readerPage(page);
  const inspector = inspectorPage(page);
  await reader.serve({ nl: long.nl.join('\n\n'), en: long.en.join('\n\n') });
  await inspector.open();
  const folds = reader.sheet.getByRole('button', { name: /^Show \d+ rows in which nothing differs$/u });
  await page.getByRole('button', { name: 'Only differences' }).click();
  await expect(folds).toHaveCount(2);
  await expect(inspector.said).toContainText('4 rows in which nothing differs folded away');
  await expect(folds.first()).toHaveText('… 2 rows the same');
  await expect(reader.row('1')).toHaveCount(0);
  await expect(reader.row('3')).toBeVisible();
  await expect(reader.row('4')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const before = await folds.first().boundingBox();
  await folds.first().click();
  await expect(reader.row('1')).toBeVisible();
  await expect(folds).toHaveCount(1);
  // What was folded opens where the fold stood.
  await expect(async () => {
    const first = await reader.row('1').boundingBox();
    expect(Math.abs((first?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(12);
  }).toPass({ timeout: 30_000 });
  await page.keyboard.press('o');
  await expect(folds).toHaveCount(0);
});

test('how a side writes its dates is said where it was decided, and changed with one click', async ({
  page,
}) => {
  const reader = readerPage(page);
  const inspector = inspectorPage(page);
  await reader.serve({
    nl: 'De vergadering was op 5-9-2024 in Den Haag.\n\nDe kat zit op de mat.\n\nDrie koningen kwamen.',
    en: 'The meeting was on 5/9/2024 in The Hague.\n\nThe cat sits on the mat.\n\nFour kings came.',
  });
  await inspector.open();
  const conventions = inspector.list.getByRole('region', { name: 'How figures are read' });
  await expect(conventions).toContainText('English: month/day, as in 5/9/2024. The habit of the language.');
  await conventions.getByRole('button', { name: 'Read as day/month' }).click();
  await expect(conventions).toContainText('English: day/month, as in 5/9/2024. You decided.');
  await expect(inspector.said).toContainText('read anew');
  await page.reload();
  await expect(conventions).toContainText('You decided.');
  // The Dutch the other way: now the two say different days.
  await conventions.getByRole('button', { name: 'Read as month/day' }).first().click();
  await expect(inspector.item(/date/iu).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(conventions).toContainText('Dutch: day/month');
});

test('words are found in both texts, counted, gone through, and shown on the ruler', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Words to find' });
  await expect(field).toBeFocused();
  await field.fill('ZUCKERBERG');
  const bar = page.getByRole('search', { name: 'Find in both texts' });
  await expect(bar).toContainText(/^\d+ places/u);
  await field.press('Enter');
  await expect(bar).toContainText(/1 of \d+/u);
  await field.press('Shift+Enter');
  await expect(inspector.said).toContainText('First place reached');
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([
    'tweeluik-find',
    'tweeluik-find-here',
  ]);
  expect(await violations(page)).toEqual([]);
  await field.fill('nowhere at all');
  await expect(bar).toContainText('Not found in either text');
  await field.press('Escape');
  await expect(bar).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('with the rows not level and the panel closed, the card stands below the texts', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await page.getByRole('button', { name: 'Close the differences and notes' }).first().click();
  await page.getByRole('switch', { name: 'Level' }).click();
  await page.keyboard.press('F7');
  await expect(inspector.plate).toBeInViewport();
  await expect(async () => {
    const texts = await inspector.text.boundingBox();
    const plate = await inspector.plate.boundingBox();
    expect(plate?.y ?? 0).toBeGreaterThanOrEqual((texts?.y ?? 0) + (texts?.height ?? 0));
  }).toPass({ timeout: 30_000 });
  expect(await violations(page)).toEqual([]);
});

test('what is dismissed stays dismissed when the rows are paired again', async ({ page }) => {
  const reader = readerPage(page);
  const inspector = inspectorPage(page);
  await reader.serve({ nl: long.nl.join('\n\n'), en: long.en.join('\n\n') });
  await inspector.open();
  const number = inspector.item(/number/iu);
  await number.first().getByRole('button').first().click();
  await inspector.card.getByRole('button', { name: 'Not a difference' }).click();
  await expect(number).toHaveCount(0);
  // A paragraph above leaves the text: every row below is paired and numbered anew.
  await reader.why('1').click();
  await reader.plate.getByRole('button', { name: 'Set the Dutch aside' }).click();
  await expect(reader.gaps.first()).toBeVisible();
  await expect(number).toHaveCount(0);
  await expect(inspector.view('Ignored 1')).toBeVisible();
  await page.reload();
  await expect(inspector.view('Ignored 1')).toBeVisible();
  await inspector.view('Ignored 1').click();
  await expect(inspector.ignored).toContainText(/drie\s*=\s*seven/u);
  await expect(inspector.ignored).toContainText('1 place here');
});

/** Six paragraphs that agree, with odd spaces in five of them: four words, one of them twice. */
const spaced = {
  nl: [
    'De molen stond al eeuwen aan de rivier en maalde graan voor het hele dorp.',
    'In de winter bleven de wieken stil en sliep de oude molenaar lang uit.',
    'De boeren brachten hun zakken met paarden naar de brug bij het dorp.',
    'Het goede brood van de bakker was bekend in de hele streek rond de rivier.',
    'Later kochten twee broers de molen en zij verkochten het meel in de stad.',
    'De kinderen speelden in de tuin achter het huis en plukten rode appels.',
  ],
  en: [
    'The mill had stood by the river for centuries and ground grain for the whole village .',
    'In winter the sails stood still , and the old miller slept late.',
    'The farmers brought their sacks with horses to the bridge by the village .',
    'The good bread of the baker was known in the whole region around the river.',
    'Later two brothers bought the mill , and they sold the flour in the city.',
    'The children played in the garden behind the house , and picked red apples.',
  ],
};

test('in an entry of different words, the words of one place are dismissed, or all of them', async ({
  page,
}) => {
  const inspector = inspectorPage(page);
  await readerPage(page).serve({ nl: spaced.nl.join('\n\n'), en: spaced.en.join('\n\n') });
  await inspector.open();
  await inspector.heading('Form and origin').getByRole('button').click();
  const odd = inspector.item('Odd spaces in English');
  await expect(odd).toContainText('5 places');
  await odd.getByRole('button').click();
  const not = inspector.card.getByRole('button', { name: /^Not a difference/u });
  await expect(not).toHaveText(/^Not a difference \(2 places\)/u);
  await inspector.card.getByRole('button', { name: 'Next place' }).click();
  await expect(inspector.card).toContainText('still ,');
  await expect(not).toHaveText(/^Not a difference(?! \()/u);
  expect(await violations(page)).toEqual([]);
  await not.click();
  await expect(odd).toContainText('4 places');

  // Read again, only those words stay away.
  await inspector.open();
  await expect(inspector.view('Ignored 1')).toBeVisible();
  await inspector.heading('Form and origin').getByRole('button').click();
  await expect(odd).toContainText('4 places');
  await odd.getByRole('button').click();
  await inspector.card.getByRole('button', { name: 'Not in any of the 4 places' }).click();
  await expect(odd).toHaveCount(0);
  await inspector.view('Ignored 4').click();
  for (const words of ['village .', 'still ,', 'mill ,', 'house ,'])
    await expect(inspector.ignored).toContainText(words);
  await inspector.undo.click();
  await expect(inspector.view('Ignored 1')).toBeVisible();
});

test('differences and places are told apart: the legend adds up to the count, the steps to the places', async ({
  page,
}) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  const idle = /(\d+) differences\s*in (\d+) places/u.exec(await inspector.stepper.innerText());
  const [differences, places] = [Number(idle?.[1]), Number(idle?.[2])];
  expect(places).toBeGreaterThan(differences);
  let sum = 0;
  for (const chip of await inspector.kinds.getByRole('button', { name: /difference/u }).all())
    sum += Number(/, (\d+) difference/u.exec((await chip.getAttribute('aria-label')) ?? '')?.[1] ?? 0);
  expect(sum).toBe(differences);
  await inspector.next.click();
  await expect(inspector.stepper).toContainText(`Place 1 of ${places}`);
  await expect(inspector.stepper).toContainText(`${differences} differences`);
});
