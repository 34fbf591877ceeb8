/** Notes: made with the mouse and with the keyboard alone, found again, seen in another tab, filtered, taken back. */
import { expect, test } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { notesPage } from './pages/notes-page';

test('a note on the pair made with the mouse is kept as it is typed and is there after a reload', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.drag('heimelijke');
  await notes.offer('Note on the pair').click();

  await expect(notes.field).toBeFocused();
  await expect(notes.about('Pair')).toBeChecked();
  await page.keyboard.type('Not shrubbery.');
  await notes.category('Mistranslation').check();
  await expect(notes.card.getByText('Saved on this device')).toBeVisible();
  await expect(notes.marks.and(page.locator('[data-category="error"]'))).not.toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  // Nothing was pressed to save it.
  await page.reload();
  await app.tab('Notes').click();
  await expect(notes.item('Not shrubbery.')).toContainText('Mistranslation');
  await expect(notes.item('Not shrubbery.')).toContainText('heimelijke');
  await expect(app.tab(/^Notes 1/)).toBeVisible();
  await expect(notes.marks).not.toHaveCount(0);
});

test('texts and notes stand in their places while the word lists are still on their way', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.drag('heimelijke');
  await notes.offer('Note').click();
  await notes.write('kept');
  await notes.done.click();

  let arrive = (): void => undefined;
  const line = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/lexicon/*', async (route) => {
    await line;
    await route.continue();
  });
  await page.reload();
  await expect(app.text).toContainText('heimelijke');
  await expect(notes.marks.filter({ hasText: 'heimelijke' })).toBeVisible();
  await app.tab('Notes').click();
  await expect(notes.item('kept')).not.toContainText('Its place is gone');
  await expect(app.text).not.toContainText('24 of 24 sentences');
  arrive();
  await expect(app.text).toContainText('24 of 24 sentences');
  await expect(notes.marks.filter({ hasText: 'heimelijke' })).toBeVisible();
});

test('N on a selected difference puts the cursor in its note; with nothing selected it says what to do', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await page.keyboard.press('n');
  await expect(page.getByText('Select words or a difference first')).toBeVisible();
  await page.keyboard.press('F7');
  await page.keyboard.press('n');
  await expect(notes.field).toBeFocused();
  await page.keyboard.type(' Ook.');
  await expect(notes.field).toHaveValue(/ Ook\.$/u);
});

test('a note made with the keyboard alone', async ({ page }) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.walkToText();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(notes.offer('Note')).toBeVisible();
  await page.keyboard.press('n');
  await expect(notes.field).toBeFocused();
  await page.keyboard.type('from the keys');
  await page.keyboard.press('Control+Enter');
  await expect(notes.card).toBeHidden();
  await expect(notes.item('from the keys')).toContainText('Passage in Dutch');

  // The category has a key of its own while nobody types.
  await notes.item('from the keys').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(notes.card).toBeVisible();
  await page.keyboard.press('1');
  await expect(notes.category('Question')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(notes.item('from the keys')).toContainText('Question');
  expect(await violations(page)).toEqual([]);
});

test('a highlight, deleting it, and taking that back', async ({ page }) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.drag('datacenters');
  await notes.offer('Highlight').click();
  await expect(app.said).toHaveText('Highlighted.');
  await app.tab('Notes').click();
  await notes.item('datacenters').getByRole('button').click();
  await notes.card.getByRole('button', { name: 'Delete' }).click();
  await expect(notes.items).toHaveCount(0);
  await expect(app.heading('No notes yet')).toBeVisible();
  await app.bar.getByRole('button', { name: 'Undo' }).first().click();
  await expect(notes.item('datacenters')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(notes.items).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(notes.item('datacenters')).toBeVisible();
});

test('the proposed counterpart can be changed for other words', async ({ page }) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.drag('heimelijke');
  await notes.offer('Note').click();
  await notes.write('x');
  await notes.about('Pair').check();
  await notes.drag('allege');
  await notes.card.getByRole('button', { name: 'Use the selected passage' }).click();
  await expect(notes.card).toContainText('allege');
  await notes.done.click();
  await expect(notes.item('heimelijke')).toContainText('Pair');
  await expect(notes.item('heimelijke')).toContainText('allege');
});

test('another tab sees a note without being reloaded', async ({ page, context }) => {
  const other = await context.newPage();
  const [app, elsewhere] = [appPage(page), appPage(other)];
  const [notes, seen] = [notesPage(page), notesPage(other)];
  await app.openRead();
  await elsewhere.openRead();
  await page.bringToFront();
  await notes.drag('datacenters');
  await notes.offer('Note').click();
  await notes.write('seen at once');

  await other.bringToFront();
  await elsewhere.tab('Notes').click();
  await expect(seen.item('seen at once')).toBeVisible();
  await expect(seen.marks).not.toHaveCount(0);
});

test('a filter says that it is on, and lets the list go again', async ({ page }) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  for (const words of ['datacenters', 'heimelijke']) {
    await notes.drag(words);
    await notes.offer('Highlight').click();
    await expect(app.said).toHaveText('Highlighted.');
  }
  await app.tab('Notes').click();
  await notes.find.fill('heime');
  await expect(notes.items).toHaveCount(1);
  await expect(app.inspector.getByText('A filter is on: 1 of 2 notes shown')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.button('Show all notes').click();
  await expect(notes.items).toHaveCount(2);
});

test('list and text answer each other', async ({ page }) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.drag('datacenters');
  await notes.offer('Highlight').click();
  await app.tab('Notes').click();
  await notes.marks.first().hover();
  await expect(notes.item('datacenters')).toHaveAttribute('data-pointed', 'true');
  await notes.marks.first().click();
  await expect(notes.card).toBeVisible();
});
