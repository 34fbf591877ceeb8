/** The list of notes: the bin, the reader's own categories, every filter with its sign, and two tabs on one note. */
import { expect, test, type Page } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { dialogPage } from './pages/dialog-page';
import { notesPage } from './pages/notes-page';

/** Highlights words of the sample, one note each, and shows the list. */
async function highlight(page: Page, ...passages: readonly string[]): Promise<void> {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await app.tab('Notes').click();
  for (const [at, words] of passages.entries()) {
    await notes.drag(words);
    await notes.offer('Highlight').click();
    await notes.items.nth(at).waitFor();
  }
}

test('deleted notes go to the bin: one is taken back, one removed for good, the bin emptied, each after asking', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  const { bin, more } = dialogPage(page);
  await highlight(page, 'datacenters', 'heimelijke', 'allege');
  for (const words of ['datacenters', 'heimelijke', 'allege']) {
    await notes.item(words).getByRole('button').click();
    await notes.card.getByRole('button', { name: 'Delete' }).click();
    await expect(notes.item(words)).toHaveCount(0);
  }
  await more('Bin (3)');
  await expect(bin.getByRole('listitem')).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
  const entry = (words: string) => bin.getByRole('listitem').filter({ hasText: words });
  await entry('datacenters').getByRole('button', { name: 'Take back' }).click();
  await expect(entry('datacenters')).toHaveCount(0);
  await entry('heimelijke').getByRole('button', { name: 'Remove for good' }).click();
  await entry('heimelijke').getByRole('button', { name: 'No' }).click();
  await expect(entry('heimelijke')).toBeVisible();
  await bin.getByRole('button', { name: 'Empty the bin' }).click();
  await expect(bin).toContainText('Remove 2 notes for good?');
  await bin.getByRole('button', { name: 'Yes, remove' }).click();
  await expect(bin).toContainText('The bin is empty.');
  await page.keyboard.press('Escape');
  await expect(notes.item('datacenters')).toBeVisible();
  await expect(notes.marks).toHaveCount(1);

  await page.reload();
  await app.tab('Notes').click();
  await expect(notes.items).toHaveCount(1);
  await more('Bin (empty)');
  await expect(bin).toContainText('The bin is empty.');
});

test('a category is renamed and coloured, and one in use asks what its notes should become before it goes', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  const { categories, more } = dialogPage(page);
  await highlight(page, 'datacenters');
  await notes.item('datacenters').getByRole('button').click();
  await notes.category('Question').check();
  await notes.done.click();
  await more('Categories …');
  expect(await violations(page)).toEqual([]);
  await categories.getByRole('textbox', { name: 'Name of Question' }).fill('Vraag');
  await categories.getByRole('textbox', { name: 'Sign of Vraag' }).fill('V');
  await categories.getByRole('combobox', { name: 'Colour of Vraag' }).selectOption('Teal');
  await page.keyboard.press('Escape');
  await expect(notes.item('datacenters')).toContainText('Vraag');
  await expect(notes.marks).toHaveAttribute('data-category', 'question');
  const vraag = await notes.marks.evaluate((mark) => getComputedStyle(mark).backgroundColor);

  await more('Categories …');
  await categories.getByRole('combobox', { name: 'Colour of Vraag' }).selectOption('Coral');
  await expect
    .poll(() => notes.marks.evaluate((mark) => getComputedStyle(mark).backgroundColor))
    .not.toBe(vraag);
  await categories.getByRole('button', { name: 'Delete category Vraag' }).click();
  await expect(categories.getByRole('alert')).toContainText('1 note is a “Vraag”. What should it become?');
  expect(await violations(page)).toEqual([]);
  await categories.getByRole('button', { name: 'Keep it' }).click();
  await categories.getByRole('button', { name: 'Delete category Vraag' }).click();
  await categories.getByRole('combobox', { name: 'Move it to' }).selectOption('Idea');
  await categories.getByRole('button', { name: 'Delete category', exact: true }).click();
  await expect(categories.getByRole('textbox', { name: 'Name of Vraag' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(notes.item('datacenters')).toContainText('Idea');

  await page.reload();
  await app.tab('Notes').click();
  await expect(notes.item('datacenters')).toContainText('Idea');
  await expect(notes.marks).toHaveAttribute('data-category', 'idea');
});

test('filters by category, side, state and tag leave out what does not answer, and say so until they are let go', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await highlight(page, 'datacenters', 'allege');
  await notes.item('allege').getByRole('button').click();
  await notes.category('Question').check();
  await notes.tag('later');
  await notes.done.click();
  const sign = app.inspector.getByText('A filter is on: 1 of 2 notes shown');
  const only = async (words: string): Promise<void> => {
    await expect(sign).toBeVisible();
    await expect(notes.item(words)).toBeVisible();
    await expect(notes.item(words === 'allege' ? 'datacenters' : 'allege')).toHaveCount(0);
    await app.button('Show all notes').click();
    await expect(notes.item('datacenters')).toBeVisible();
    await expect(notes.item('allege')).not.toHaveCount(0);
    await expect(sign).toBeHidden();
  };
  await app.inspector.getByRole('button', { name: 'Question: 1' }).click();
  await only('allege');
  await notes.filter('What the note is about').selectOption('Passage in Dutch');
  await only('datacenters');
  await notes.filter('Tag').selectOption('later: 1');
  await only('allege');
  await notes.filter('State of the note').selectOption('In place');
  await expect(app.inspector.getByText('A filter is on: 2 of 2 notes shown')).toBeVisible();
  await notes.filter('State of the note').selectOption('Lost');
  await expect(app.inspector).toContainText('No note answers to this filter.');
  await expect(app.inspector.getByText('A filter is on: 0 of 2 notes shown')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('one note written on in two tabs ends with both hands in it, and the words of neither are lost', async ({
  page,
  context,
}) => {
  // Two pages, each of which reads both texts.
  test.slow();
  const app = appPage(page);
  const notes = notesPage(page);
  await highlight(page, 'datacenters');
  await notes.item('datacenters').getByRole('button').click();
  await notes.field.fill('first');
  const other = await context.newPage();
  const there = notesPage(other);
  await appPage(other).openRead();
  await appPage(other).tab('Notes').click();
  await there.item('first').getByRole('button').click();
  await there.field.press('End');
  await other.keyboard.type(' and second');
  await page.bringToFront();
  await expect(notes.field).toHaveValue('first and second');
  await notes.field.press('End');
  await page.keyboard.type(', then first again');
  await notes.done.click();
  await other.bringToFront();
  await expect(there.field).toHaveValue('first and second, then first again');
  // Deleted here while it is open there: it goes there too, and is taken back there.
  await page.bringToFront();
  await notes.item('first and second').getByRole('button').click();
  await notes.card.getByRole('button', { name: 'Delete' }).click();
  await other.bringToFront();
  await expect(there.items).toHaveCount(0);
  await dialogPage(other).more('Bin (1)');
  await dialogPage(other).bin.getByRole('button', { name: 'Take back' }).click();
  await page.bringToFront();
  await expect(notes.item('first and second, then first again')).toBeVisible();
  await expect(app.bar).toContainText('Kept on this device');
});
