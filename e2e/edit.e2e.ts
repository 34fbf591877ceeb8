/** A text is corrected where it stands: pairing, notes, dismissals and the place in it stay. */
import { expect, test } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { editPage } from './pages/edit-page';
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
