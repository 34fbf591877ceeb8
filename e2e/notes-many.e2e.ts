/** Hundreds of notes on one pair: few of them are on the page, all can be reached, and a letter in one draws nothing else. */
import { expect, test, type Page } from '@playwright/test';

import { appPage } from './pages/app-page';
import { notesPage } from './pages/notes-page';

const many = 300;

/** One note made as a reader makes it, and as many more records like it, each with words of its own. */
async function plant(page: Page): Promise<void> {
  const notes = notesPage(page);
  await appPage(page).openRead();
  await notes.drag('datacenters');
  await notes.offer('Highlight').click();
  await expect(notes.marks).not.toHaveCount(0);
  await page.evaluate((count) => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('tweeluik/note/1/'));
    const made = JSON.parse(localStorage.getItem(key ?? '') ?? '{}') as Record<string, unknown>;
    for (let at = 1; at < count; at += 1) {
      const number = String(at).padStart(3, '0');
      const id = `many-${number}`;
      const created = new Date(Date.parse(String(made['created'])) + at * 1000).toISOString();
      localStorage.setItem(
        `tweeluik/note/1/${id}`,
        JSON.stringify({ ...made, id, body: `note number ${number}`, created, motivation: 'commenting' }),
      );
    }
  }, many);
  await page.reload();
  await appPage(page).tab(`Notes ${many}`).click();
}

test('of hundreds of notes only those near the view are drawn; the end is reached by scrolling, any by its words', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await plant(page);
  await expect(notes.item('note number 005')).toBeVisible();
  expect(await notes.items.count()).toBeLessThan(100);
  await expect(notes.item('note number 299')).toHaveCount(0);

  // As one holds the scroll bar: to the end, which moves down as entries turn out higher than was thought.
  await expect(async () => {
    await notes.list.evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await expect(notes.item('note number 299')).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await notes.items.count()).toBeLessThan(140);
  await notes.find.fill('number 150');
  await expect(notes.items).toHaveCount(1);
  await app.button('Show all notes').click();
  await expect(notes.item('note number 005')).not.toHaveCount(0);
});

test('a letter typed into one of hundreds of notes changes no other entry of the list', async ({ page }) => {
  const notes = notesPage(page);
  await plant(page);
  await notes.item('note number 003').getByRole('button').click();
  await notes.field.focus();
  await notes.list.evaluate((list) => {
    const seen = new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest('[data-editor]') === null) list.setAttribute('data-drawn-again', 'true');
      }
    });
    for (const item of list.querySelectorAll('li:not([data-editor])'))
      seen.observe(item, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await page.keyboard.press('End');
  await page.keyboard.type(' and more');
  await expect(notes.field).toHaveValue('note number 003 and more');
  await expect(notes.list).not.toHaveAttribute('data-drawn-again');
  await notes.done.click();
  await expect(notes.item('note number 003 and more')).toBeVisible();
});
