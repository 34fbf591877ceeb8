/** A text is corrected where it stands: pairing, notes, dismissals and the place in it stay. */
import { expect, test } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { editPage } from './pages/edit-page';
import { importPage } from './pages/import-page';
import { notesPage } from './pages/notes-page';
import { readerPage } from './pages/reader-page';

test('a typo is corrected by keyboard in the paragraph alone; the note on it and the pairing stay; undo takes it back', async ({
  page,
}) => {
  const app = appPage(page);
  const reader = readerPage(page);
  const edit = editPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.drag('datacenters');
  await notes.offer('Highlight').click();
  const sentence = reader.sentence('nl', 'datacenters');
  const before = await reader.rows.count();

  await edit.open(sentence);
  await expect(edit.field('Dutch')).toBeFocused();
  await expect(edit.field('Dutch')).toHaveValue(/datacenters/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Home');
  await page.keyboard.type('Kijk: ');
  await page.keyboard.press('Enter');

  await expect(edit.field('Dutch')).toBeHidden();
  await expect(app.said).toContainText('Corrected');
  await expect(reader.sheet.locator('[data-text="nl"]', { hasText: 'Kijk: ' })).toBeVisible();
  await expect(reader.sheet.locator('[data-sentence]:focus')).toBeVisible();
  expect(await reader.rows.count()).toBe(before);
  await expect(reader.sheet.locator('[data-text="nl"] [data-note]')).toHaveText('datacenters');

  await page.reload();
  await expect(reader.sheet.locator('[data-text="nl"]', { hasText: 'Kijk: ' })).toBeVisible();
});

test('Esc leaves the paragraph as it was, and undo gives the old words back', async ({ page }) => {
  const app = appPage(page);
  const reader = readerPage(page);
  const edit = editPage(page);
  await app.openRead();
  await edit.open(reader.sentence('en', 'revenue sharing'));
  await expect(edit.field('English')).toBeFocused();
  await page.keyboard.type('NONSENSE ');
  await page.keyboard.press('Escape');
  await expect(edit.field('English')).toBeHidden();
  await expect(reader.sheet).not.toContainText('NONSENSE');
  await expect(reader.sheet.locator('[data-sentence]:focus')).toBeVisible();

  await page.keyboard.press('e');
  await expect(edit.field('English')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('All of this was typed anew.');
  await edit.save.click();
  await expect(reader.sheet).toContainText('All of this was typed anew.');
  await app.button('Undo').first().click();
  await expect(reader.sheet).not.toContainText('All of this was typed anew.');
});

const dutch = [
  'De oude molen',
  'De molen aan de rivier werd in 1850 gebouwd en staat er nog steeds.',
  'In de winter van 1963 vroor de rivier dicht en kwamen er 400 schaatsers uit Haarlem.',
  'Des zomers vaart er een veerpont, waarvoor een kaartje twee euro kost in het cafÃ©.',
];
const english = [
  'The old mill',
  'The mill by the river was built in 1850 and it still stands there.',
  'In the winter of 1963 the river froze over and 500 skaters came from Haarlem.',
  'In summer there is a ferry, for which a ticket costs two euros in the cafe.',
];

test('a side is replaced by a newer copy: what changes is shown before, the note follows, and afterwards it can be looked at again', async ({
  page,
}) => {
  const app = appPage(page);
  const reader = readerPage(page);
  const edit = editPage(page);
  const notes = notesPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  await pair.paste('Dutch', dutch.join('\n\n'));
  await pair.paste('English', english.join('\n\n'));
  await expect(reader.coverage).toContainText(/sentences paired/);
  await notes.drag('schaatsers');
  await notes.offer('Highlight').click();
  await expect(reader.sheet.locator('[data-text="nl"] [data-note]')).toHaveText('schaatsers');

  const sheet = await edit.openText('Dutch');
  expect(await violations(page)).toEqual([]);
  await sheet.getByRole('button', { name: /Replace by a newer copy/ }).click();
  await expect(page.getByText('Put the newer copy on the leaf')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await pair.paste(
    'Dutch',
    [
      dutch[0],
      'Een nieuwe alinea, die er eerst niet stond en nu wel.',
      dutch[1],
      dutch[2]?.replace('dicht', 'helemaal dicht'),
      dutch[3],
    ].join('\n\n'),
  );
  const review = page.getByRole('region', { name: 'What changes' });
  await expect(review).toContainText('1 paragraph edited, 1 new, 3 unchanged.');
  await expect(review).toContainText('1 passage with a note: 1 where they were.');
  await expect(review.locator('ins')).toHaveText([/Een nieuwe alinea/, /helemaal/]);
  expect(await violations(page)).toEqual([]);
  await review.getByRole('button', { name: 'Replace' }).click();

  await expect(app.said).toContainText('Replaced by the newer copy.');
  await expect(reader.sheet).toContainText('Een nieuwe alinea');
  await expect(reader.sheet.locator('[data-text="nl"] [data-note]')).toHaveText('schaatsers');
  await page.reload();
  await expect(reader.sheet).toContainText('Een nieuwe alinea');
  const again = await edit.openText('Dutch');
  await again.getByText(/What changed in the replacement of/).click();
  await expect(again.getByRole('list', { name: 'What changes' }).locator('ins')).toHaveText([
    /Een nieuwe alinea/,
    /helemaal/,
  ]);
});

test('what was replaced comes back with undo', async ({ page }) => {
  const app = appPage(page);
  const reader = readerPage(page);
  const edit = editPage(page);
  const pair = importPage(page);
  await app.openRead();
  const sheet = await edit.openText('English');
  await sheet.getByRole('button', { name: /Replace by a newer copy/ }).click();
  await pair.paste('English', english.join('\n\n'));
  const review = page.getByRole('region', { name: 'What changes' });
  await expect(review).toContainText('Hardly anything of the old copy is in this one.');
  await review.getByRole('button', { name: 'Replace' }).click();
  await expect(reader.sheet).toContainText('500 skaters');
  await app.button('Undo').first().click();
  await expect(reader.sheet).toContainText('Meta has revenue sharing');
});

test('damaged places are offered for repair, before and after, and nothing is mended unasked', async ({
  page,
}) => {
  const app = appPage(page);
  const reader = readerPage(page);
  const edit = editPage(page);
  const pair = importPage(page);
  await app.open('#/new');
  await pair.paste('Dutch', dutch.join('\n\n'));
  await pair.paste('English', english.join('\n\n'));
  await expect(reader.sheet).toContainText('cafÃ©');
  const sheet = await edit.openText('Dutch');
  const offers = sheet.getByRole('region', { name: 'Repair offers' });
  await expect(offers.locator('del')).toHaveText('Ã©');
  await expect(offers.locator('ins')).toHaveText('é');
  await offers.getByRole('button', { name: 'Mend “Ã©” to “é”' }).click();
  await expect(offers).toContainText('Nothing looks damaged.');
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect(offers.locator('del')).toHaveText('Ã©');
});

test('a line of the site is put back, set aside always, and the rule holds in the next text until it is removed', async ({
  page,
}) => {
  const app = appPage(page);
  const reader = readerPage(page);
  const edit = editPage(page);
  const pair = importPage(page);
  const slogan = 'Wij maken het nieuws voor u';
  const begin = async (words: string): Promise<void> => {
    await app.open('#/new');
    await pair.paste('Dutch', words);
    await pair.paste('English', english.join('\n\n'));
    await reader.sentence('nl', 'molen').waitFor();
  };
  await begin([dutch[0], slogan, ...dutch.slice(1)].join('\n\n'));
  const row = reader.rows.filter({ hasText: slogan });
  await row.getByRole('button', { name: /Why\?$/ }).click();
  await page.getByRole('button', { name: 'Set the Dutch aside' }).click();
  await reader.band.getByRole('button', { name: /lines? of the site/ }).click();
  await reader.band.getByRole('button', { name: `Always set aside: ${slogan}` }).click();
  await expect(app.said).toContainText('every text to come');

  await begin([dutch[0], dutch[1], slogan, ...dutch.slice(2)].join('\n\n'));
  await reader.band.getByRole('button', { name: /lines? of the site/ }).click();
  await expect(reader.band).toContainText('You want these words always set aside');
  const sheet = await edit.openText('Dutch');
  const rules = sheet.getByRole('region', { name: 'Always set aside' });
  await rules.getByRole('button', { name: `No longer set aside always: ${slogan}` }).click();
  await expect(rules).toContainText('No block is always set aside.');
  await expect(sheet.getByRole('region', { name: 'Set aside', exact: true })).toContainText(
    'Nothing of this text',
  );
});
