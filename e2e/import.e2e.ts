/** Own texts, the simplest way: pasted, typed or from a file, checked, read side by side, kept and removed. */
import { expect, test } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { importPage } from './pages/import-page';

const dutch = `De oude molen

De molen aan de rivier werd in 1850 gebouwd en staat er nog steeds.
In de winter van 1963 vroor de rivier dicht en kwamen er 400 schaatsers.`;
const english = `The old mill

The mill by the river was built in 1850 and it still stands there.
In the winter of 1963 the river froze over and 500 skaters came.`;

test('two pasted texts are read side by side and stay on this device', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  await expect(pair.start).toBeDisabled();
  expect(await violations(page)).toEqual([]);
  await pair.paste('Dutch', dutch);
  await expect(pair.leaf('Dutch')).toContainText('Dutch');
  await expect(page.getByText('Two texts make a pair')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // With the second text it starts by itself.
  await pair.paste('English', english);

  await expect(page).toHaveURL(/#\/pair\/\w+/);
  await expect(app.text).toContainText('vroor de rivier dicht');
  await expect(app.bar).toContainText('The old mill');
  await app.inspector.getByText('400').first().waitFor();

  const library = await app.openLibrary();
  await expect(library.getByRole('button', { name: /The old mill/ }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(app.text).toContainText('the river froze over');
});

test('a book is held in hand without being laid out', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  const book = 'Het was een donkere en stormachtige nacht, en niemand wist wat er zou komen.\n\n'.repeat(
    6000,
  );
  await app.open('#/new');
  await pair.paste('Dutch', book);
  await expect(pair.leaf('Dutch')).toContainText('84,000 words · Dutch');
  await expect(pair.leaf('Dutch')).toContainText(/… and 8\d,\d{3} more words/);
  await expect(pair.field('Dutch')).toBeHidden();
  await pair.leaf('Dutch').getByRole('button', { name: 'Clear' }).click();
  await expect(app.heading('Put the Dutch text here')).toBeVisible();
});

test('swapped leaves, the same text twice, and another language are said with a remedy', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  await pair.field('Dutch').fill(english);
  await pair.field('English').fill(dutch);
  await expect(page.getByText('stand on each other’s leaf')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.button('Swap them').click();
  await expect(page.getByText('stand on each other’s leaf')).toBeHidden();
  await expect(pair.leaf('Dutch')).toContainText('words · Dutch');

  await pair.leaf('English').getByRole('button', { name: 'Clear' }).click();
  await pair.field('English').fill(dutch);
  await expect(page.getByText('the same text twice')).toBeVisible();
  await app.button('Clear the English leaf').click();

  await pair
    .field('English')
    .fill('Die alte Mühle steht nicht mehr am Fluss, und sie wurde auch nie gebaut.');
  await expect(page.getByText('The English leaf holds German')).toBeVisible();
  // It is said, not forbidden.
  await expect(pair.start).toBeEnabled();
});

test('a text file is opened; a picture that calls itself text is refused, and nothing is lost', async ({
  page,
}) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  await pair.giveFile('Dutch', { name: 'molen.txt', mimeType: 'text/plain', buffer: Buffer.from(dutch) });
  await expect(pair.leaf('Dutch')).toContainText('words · Dutch');
  await pair.giveFile('English', {
    name: 'photo.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff]),
  });
  await expect(pair.leaf('English').getByRole('alert')).toContainText('“photo.txt” is a picture');
  await expect(pair.leaf('Dutch')).toContainText('words · Dutch');
});

test('what stands on the leaves is still there after a look elsewhere', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.openRead();
  await app.button('New pair').click();
  await pair.field('Dutch').fill(dutch);
  await page.goBack();
  await expect(app.text).toContainText('Meta has revenue sharing');
  await page.goForward();
  await expect(pair.leaf('Dutch')).toContainText('words · Dutch');
});

test('a pair is removed from this device and taken back', async ({ page }) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  await pair.field('Dutch').fill(dutch);
  await pair.field('English').fill(english);
  await pair.start.click();
  await expect(app.bar).toContainText('The old mill');
  const library = await app.openLibrary();
  await library.getByRole('button', { name: /^What can be done with “The old mill”/ }).click();
  await library.getByRole('button', { name: /^Remove “The old mill”/ }).click();
  await expect(app.said).toHaveText('Pair removed from this device.');
  await expect(app.text).toContainText('Meta has revenue sharing');
  await page.keyboard.press('Escape');
  await app.bar.getByRole('button', { name: 'Undo' }).first().click();
  const again = await app.openLibrary();
  await expect(again.getByRole('button', { name: /^The old mill/ })).toBeVisible();
});

const markedDutch = `# De oude molen

De molen is **in 1850** gebouwd en staat er nog steeds, zegt [de gemeente](https://dorp.example/molen).

- De wieken zijn nieuw.
- De stenen zijn oud.`;
const markedEnglish = `# The old mill

The mill was built **in 1850** and it still stands there, says [the council](https://village.example/mill).

- The sails are new.
- The stones are old.`;

test('pasted Markdown is read with its structure, which is said, and one click reads it as it stands', async ({
  page,
}) => {
  const app = appPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  await pair.paste('Dutch', markedDutch);
  await expect(pair.leaf('Dutch')).toContainText('Read as Markdown');
  await expect(pair.leaf('Dutch')).not.toContainText('**in 1850**');
  expect(await violations(page)).toEqual([]);
  await pair.leaf('Dutch').getByRole('button', { name: 'Plain text as it is' }).click();
  await expect(pair.leaf('Dutch')).toContainText('# De oude molen');
  await pair.leaf('Dutch').getByRole('button', { name: 'Clear' }).click();

  await pair.paste('Dutch', markedDutch);
  await expect(pair.leaf('Dutch')).toContainText('Read as Markdown');
  await pair.paste('English', markedEnglish);
  await expect(app.text).toContainText('was built in 1850 and it still stands there, says the council.');
  await expect(app.text).toContainText('What was pasted was read as Markdown');
  expect(await violations(page)).toEqual([]);
  await app.text.getByRole('button', { name: 'Plain text as it is' }).click();
  await expect(app.text).toContainText('says [the council](https://village.example/mill');
  await expect(app.text).not.toContainText('What was pasted was read as Markdown');
  await app.bar.getByRole('button', { name: 'Undo' }).first().click();
  await expect(app.text).toContainText('says the council.');
});

test('the comments below a pasted article are folded away as a whole, and come back one by one', async ({
  page,
}) => {
  const app = appPage(page);
  const pair = importPage(page);
  const comments =
    '\n\nReacties (2)\n\nTrijntje B.\n\n2 uur geleden\n\nMijn opa heeft daar nog gemalen, in de winter van 1947.\n\nBeantwoorden\n\nwadloper63\n\n3 uur geleden\n\nZonde van het geld.\n\nBeantwoorden';
  await app.open('#/new');
  await pair.paste(
    'Dutch',
    `${dutch}\n\nWie de molen wil zien, kan er elke zaterdag terecht; de molenaar draait als er wind is.${comments}`,
  );
  await pair.paste(
    'English',
    `${english}\n\nTo see the mill, come on a Saturday; the miller runs it when there is wind.`,
  );
  await expect(app.text).toContainText('kan er elke zaterdag terecht');
  const kept = app.text.getByRole('article').filter({ hasText: 'Trijntje' });
  await expect(kept).toHaveCount(0);
  await app.text
    .getByRole('button', { name: /lines? of the site|comments/ })
    .last()
    .click();
  await expect(
    app.text.getByText('Among the comments below the article', { exact: false }).first(),
  ).toBeVisible();
  await app.text.getByRole('button', { name: /^Put back: Mijn opa/ }).click();
  await expect(app.text.getByRole('article').filter({ hasText: 'Mijn opa heeft daar' })).toBeVisible();
});
