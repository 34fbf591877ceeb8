/** The diptych: level rows, counterparts, marks and threads, furniture, gaps, selecting, one text alone, the phone. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { readerPage } from './pages/reader-page';

test('the article opens level: headline beside headline, twelve paragraphs each beside its counterpart', async ({
  page,
}) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  await expect(reader.rows).toHaveCount(13);
  for (const label of ['H', '1', '6', '12']) {
    await expect(async () => {
      const nl = await reader.cell(label, 'nl').boundingBox();
      const en = await reader.cell(label, 'en').boundingBox();
      expect(nl?.y).toBe(en?.y);
    }).toPass({ timeout: 30_000 });
    await expect(reader.row(label)).toHaveAttribute('data-shape', /sure|likely/);
  }
  await expect(reader.cell('1', 'nl')).toHaveAttribute('lang', 'nl');
  await expect(reader.cell('1', 'en')).toHaveAttribute('lang', 'en');
  await expect(reader.coverage).toContainText('Dutch: 13 of 13 paragraphs, 24 of 24 sentences paired');
  await expect(reader.coverage).toContainText('English: 13 of 13 paragraphs, 24 of 24 sentences paired');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('pointing at a sentence lights up its counterpart, and at a name its twin', async ({ page }) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  await reader.pointAt('nl', 'Zuckerberg');
  await expect(reader.counterparts).toHaveCount(1);
  await expect(reader.counterparts).toContainText('In a blog post final July');
  await expect(reader.litWords).toHaveCount(2);
  await page.mouse.move(2, 2);
  await expect(reader.counterparts).toHaveCount(0);
  await expect(reader.litWords).toHaveCount(0);
});

test('the text is walked by keyboard: sentences, rows, across the hinge, into the controls of a row', async ({
  page,
}) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  await reader.sentence('nl', 'In een blogbericht').focus();
  await page.keyboard.press('ArrowRight');
  await expect(reader.sentence('en', 'In a blog post')).toBeFocused();
  await page.keyboard.press('Control+ArrowDown');
  await expect(reader.sentence('en', 'The filing, submitted')).toBeFocused();
  await expect(reader.counterparts).toContainText('De indiening, ingediend');
  await page.keyboard.press('ArrowLeft');
  await expect(reader.sentence('nl', 'De indiening, ingediend')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reader.why('2')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.plate).toContainText(/Sure|Likely/);
  await expect(reader.plate).toContainText('For it:');
  expect(await violations(page)).toEqual([]);
});

test('a word is chosen and widened by keyboard alone, and Escape lets it go', async ({ page }) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  await reader.sentence('en', 'The filing, submitted').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(reader.bar).toContainText('1 word selected in English');
  await page.keyboard.press('Tab');
  await expect(reader.bar.getByRole('button', { name: 'Highlight' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.bar).toHaveCount(0);
  await expect(reader.sentence('en', 'The filing, submitted')).toBeFocused();
});

test('a token selects its difference: both words are marked and a thread joins them', async ({ page }) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  const token = reader.token('2', /^Number:/);
  await token.click();
  await expect(token).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.chosenMarks).toHaveCount(2);
  await expect(reader.chosenMarks.first()).toContainText('honderden');
  await expect(reader.cell('2', 'nl')).toContainText('(Number:');
  await expect(reader.threads).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
});

test('why a row is paired is said on demand, and goes away by key, by cross and by its number', async ({
  page,
}) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  const close = [
    () => page.keyboard.press('Escape'),
    () => reader.plate.getByRole('button', { name: 'Close' }).click(),
    () => reader.why('1').click(),
  ];
  for (const goAway of close) {
    await reader.why('1').click();
    await expect(reader.plate).toContainText('For it:');
    await goAway();
    await expect(reader.plate).toHaveCount(0);
    await expect(reader.cell('1', 'nl')).toContainText('In een blogbericht');
  }
  await reader.why('1').click();
  await reader.why('2').click();
  await expect(reader.plate).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(reader.plate).toHaveCount(0);
  await expect(reader.why('2')).toBeFocused();
});

test('a difference chosen elsewhere comes into view, below the heads', async ({ page }) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  await page.keyboard.press('Shift+F7');
  await expect(reader.chosenMarks.first()).toBeInViewport();
  await expect(async () => {
    const heads = await page.getByText('Nederlands', { exact: true }).boundingBox();
    const mark = await reader.chosenMarks.first().boundingBox();
    expect(mark?.y).toBeGreaterThan((heads?.y ?? 0) + (heads?.height ?? 0));
  }).toPass({ timeout: 30_000 });
});

test('a selection that runs over both columns takes only the one it began in', async ({ page }) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  await reader.drag(['nl', 'Geld van'], ['en', 'wherein']);
  await expect(reader.bar).toContainText('selected in Dutch');
  await expect(async () => {
    const leaf = await reader.cell('1', 'nl').boundingBox();
    const boxes = await reader.passageBoxes.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().right),
    );
    expect(boxes).not.toEqual([]);
    expect(Math.max(...boxes)).toBeLessThanOrEqual((leaf?.x ?? 0) + (leaf?.width ?? 0));
  }).toPass({ timeout: 30_000 });
  const copied = await page.evaluate(() => document.getSelection()?.toString() ?? '');
  expect(copied).not.toContain('revenue-sharing');
  expect(await violations(page)).toEqual([]);
});

test('the lines of the site are shown with their reasons, put back, and set aside again', async ({
  page,
}) => {
  const app = appPage(page);
  const reader = readerPage(page);
  await app.openRead();
  const band = reader.band.first();
  await band.getByRole('button', { name: /line.* of the site/ }).click();
  await expect(band).toContainText(/Name of the site/);
  expect(await violations(page)).toEqual([]);
  await band.getByRole('button', { name: /^Put back: FletchAnswers/ }).click();
  await expect(
    reader.cell('1', 'en').or(reader.cell('H', 'en')).filter({ hasText: 'FletchAnswers' }),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(reader.rows).toHaveCount(13);
});

const nl = [
  'Gemeente bouwt brug over de Vecht',
  'De gemeente Utrecht begint op 3 maart met de bouw van een brug over de Vecht. Het werk kost 12 miljoen euro.',
  'Wethouder Anna de Vries zei dat de brug in 2027 klaar moet zijn. Zij noemde het een grote stap.',
  'Bewoners van Zuilen vrezen voor geluid van 400 vrachtwagens per dag.',
].join('\n\n');
const en = [
  'City builds bridge across the Vecht',
  'The city of Utrecht starts building a bridge across the Vecht on March 3. The work costs 12 million euros.',
  'Alderman Anna de Vries said that the bridge must be finished in 2027. She called it a big step.',
].join('\n\n');

test('a paragraph without a counterpart gets a slot that says so, and a note on the gap', async ({
  page,
}) => {
  const reader = readerPage(page);
  await reader.serve({ nl, en });
  await page.goto('./');
  await expect(reader.gaps).toContainText('Nothing in English here');
  await expect(reader.coverage).toContainText('alone');
  await expect(reader.coverage).toContainText('sentences paired');
  expect(await violations(page)).toEqual([]);
  await reader.gaps.getByRole('button', { name: 'Note on this gap' }).click();
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
});

test('an empty side is said, and the other can still be read', async ({ page }) => {
  const reader = readerPage(page);
  await reader.serve({ nl, en: ' ' });
  await page.goto('./');
  await expect(reader.sheet).toContainText('There is no English text to put beside it.');
  await expect(reader.sentence('nl', 'De gemeente Utrecht')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('texts that have nothing to do with each other are said loudly', async ({ page }) => {
  const reader = readerPage(page);
  const rice = [
    'Cooking rice well',
    'Rinse the grains three times in cold water until it runs clear, then let them soak for a while.',
    'Bring the pot to a boil with a pinch of salt and a spoon of butter, cover it, and lower the heat.',
    'Take it off the stove and leave the lid on. Fluff it with a fork before you serve it with herbs.',
  ].join('\n\n');
  await reader.serve({ nl, en: rice });
  await page.goto('./');
  await expect(reader.sheet).toContainText('share too little to be versions of one text');
  expect(await violations(page)).toEqual([]);
});

test('the place in the text is kept when the panel closes', async ({ page }) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  const sentence = reader.sentence('nl', 'Meer recentelijk');
  await sentence.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const before = await sentence.boundingBox();
  await page.getByRole('banner').getByRole('button', { name: 'Close the differences and notes' }).click();
  await expect(page.getByRole('complementary', { name: 'Differences and notes' })).toBeHidden();
  await expect
    .poll(async () => Math.round((await sentence.boundingBox())?.y ?? 0))
    .toBe(Math.round(before?.y ?? 0));
});

test('each text flows by itself when level is off, and either stands alone', async ({ page }) => {
  const reader = readerPage(page);
  await appPage(page).openRead();
  await page.getByRole('switch', { name: 'Level' }).click();
  await page.keyboard.press('F7');
  await expect(reader.threads).toHaveCount(1);
  // What is selected keeps its thread when the rows were level before.
  await page.getByRole('switch', { name: 'Level' }).click();
  await expect(reader.row('1')).toBeVisible();
  await page.getByRole('switch', { name: 'Level' }).click();
  await expect(reader.threads).toHaveCount(1);
  await page.getByRole('radio', { name: 'Dutch only' }).check({ force: true });
  await expect(reader.sentence('en', 'In a blog post')).toHaveCount(0);
  await expect(reader.sentence('nl', 'In een blogbericht')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('on the phone a row is a card: Dutch, the bar with its tokens, English', async ({ page }) => {
  const reader = readerPage(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(reader.coverage).toContainText('24 of 24 sentences paired');
  const token = reader.token('2', /^Number:/);
  await token.scrollIntoViewIfNeeded();
  await expect(async () => {
    const [dutch, bar, english] = await Promise.all([
      reader.cell('2', 'nl').boundingBox(),
      token.boundingBox(),
      reader.cell('2', 'en').boundingBox(),
    ]);
    expect(dutch?.y).toBeLessThan(bar?.y ?? 0);
    expect(bar?.y).toBeLessThan(english?.y ?? 0);
  }).toPass({ timeout: 30_000 });
  expect(await violations(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test('at 320 pixels nothing runs out of the page', async ({ page }) => {
  const reader = readerPage(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await expect(reader.coverage).toContainText('24 of 24 sentences paired');
  const overflow = await reader.scroller.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBe(0);
});

/** Row 3 is doubtful: between two sure rows stands a Dutch sentence beside an English one that says something else. */
const doubtfulPair = {
  nl: [
    'De gemeente Haarlem opende in maart 2021 een nieuw museum aan de rivier, met 340 schilderijen uit de zeventiende eeuw.',
    'Directeur Anna Vermeer zei dat het museum in het eerste jaar 25.000 bezoekers verwacht, vooral uit Duitsland en België.',
    'Niemand had het zien aankomen, ook de architect niet.',
    'De bouw kostte 12 miljoen euro en duurde drie jaar, langer dan de gemeente eerst had gedacht.',
    'In september begint een tentoonstelling over Rembrandt, met brieven die nooit eerder te zien waren.',
  ].join('\n\n'),
  en: [
    'In March 2021 the city of Haarlem opened a new museum on the river, with 340 paintings from the seventeenth century.',
    'Director Anna Vermeer said the museum expects 25,000 visitors in its first year, mostly from Germany and Belgium.',
    'A storm tore away part of the roof in the second winter.',
    'Construction cost 12 million euros and took three years, longer than the city had first thought.',
    'In September an exhibition about Rembrandt begins, with letters that have never been shown before.',
  ].join('\n\n'),
};

for (const answer of ['Yes, keep the pair', 'Leave apart'] as const) {
  test(`a doubtful row is asked about first, and “${answer}” answers it`, async ({ page }) => {
    const reader = readerPage(page);
    await reader.serve(doubtfulPair);
    await page.goto('./');
    const question = page.getByRole('list').getByRole('button', { name: /Do these two belong together/ });
    await expect(page.getByRole('heading', { name: 'Check these rows first' })).toBeVisible();
    await question.click();
    await expect(reader.plate).toBeInViewport({ ratio: 1 });
    await expect(reader.plate).toContainText('No number, date or rare name in common');
    await expect(reader.plate).toContainText('not counted until you say so');
    expect(await violations(page)).toEqual([]);
    await reader.plate.getByRole('button', { name: answer }).click();
    await expect(reader.plate).toHaveCount(0);
    await expect(question).toHaveCount(0);
    await expect(reader.why('3')).toBeFocused();
    // The row says what was answered, and takes it back.
    await page.keyboard.press('Enter');
    await reader.plate.getByRole('button', { name: 'Ask again' }).click();
    await expect(question).toHaveCount(1);
  });
}

test('a passage that stands elsewhere on the other side is said to be moved, and one goes there', async ({
  page,
}) => {
  const [nl, en] = ['nl', 'en'].map((side) =>
    readFileSync(resolve(import.meta.dirname, `../public/${side}.txt`), 'utf8'),
  );
  const blocks = (en ?? '').split('\n\n');
  const from = blocks.findIndex((block) => block.startsWith('The submitting'));
  const [moved = ''] = blocks.splice(from, 1);
  blocks.splice(blocks.findIndex((block) => block.startsWith('Meta plans to')) + 1, 0, moved);

  const app = appPage(page);
  const reader = readerPage(page);
  await reader.serve({ nl: nl ?? '', en: blocks.join('\n\n') });
  await app.open();
  await expect(app.inspector).toContainText('Passage stands elsewhere');
  await expect(reader.row('3')).toContainText('English has this passage in another place.');
  await reader.row('3').getByRole('button', { name: 'Go there' }).click();
  await expect(reader.sentence('en', 'The submitting')).toBeInViewport();
});
