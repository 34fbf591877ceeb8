/** Storage as it really is: full, forbidden, or holding garbage. Each is said, and nothing written is lost from the screen. */
import { expect, test, type Page } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { notesPage } from './pages/notes-page';

/** Fills local storage to the last unit, as other pages at the same address could. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    let piece = 'x'.repeat(1024 * 1024);
    for (let n = 0; piece.length > 0; n += 1) {
      try {
        localStorage.setItem(`other/${n}`, piece);
      } catch {
        piece = piece.slice(piece.length > 1 ? Math.ceil(piece.length / 2) : 1);
      }
    }
  });
}

test('a full storage is said at once; the note stays, goes into a file, and is saved when there is room', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.drag('heimelijke');
  await notes.offer('Highlight').click();
  await app.tab('Notes').click();
  await notes.item('heimelijke').getByRole('button').click();
  await notes.card.getByRole('button', { name: 'Delete' }).click();
  await expect(notes.items).toHaveCount(0);
  await fill(page);
  await notes.drag('datacenters');
  await notes.offer('Note').click();
  await notes.write('must not be lost');

  await expect(app.bar).toContainText('Not saved: storage is full');
  await expect(notes.card.getByRole('alert')).toContainText('Not saved: storage is full');
  await expect(app.notices.getByRole('alert')).toContainText('The storage of this browser is full.');
  await expect(app.notices.getByRole('alert')).toContainText('other pages at this address');
  expect(await violations(page)).toEqual([]);

  await app.notices.getByText('What can be freed').click();
  await expect(app.notices).toContainText(/1 deleted note: \d[\d.]* kB\./);
  await expect(app.notices).toContainText(/1 note on “Meta has.*”: \d[\d.]* kB\./);
  await expect(app.notices).toContainText('No pair but the open one is kept here.');
  expect(await violations(page)).toEqual([]);
  await app.notices.getByText('What can be freed').click();

  const coming = page.waitForEvent('download');
  await app.notices.getByRole('button', { name: 'Download a backup' }).click();
  const file = await (await coming).createReadStream();
  const text = (await file.toArray()).join('');
  expect(text).toContain('must not be lost');
  expect(text).toContain('surreptitious');

  await notes.done.click();
  await expect(notes.item('must not be lost')).toContainText('Not saved');
  await page.evaluate(() => localStorage.removeItem('other/0'));
  await app.notices.getByRole('button', { name: 'Try again' }).click();
  await expect(app.bar).toContainText('Kept on this device');
  await page.reload();
  await app.tab('Notes').click();
  await expect(notes.item('must not be lost')).toBeVisible();
});

test('a forbidden storage is told before anything is written, and notes work until the tab closes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await expect(app.notices.getByRole('alert')).toContainText('does not let Tweeluik keep anything');
  await expect(app.bar).toContainText('Kept only until this tab is closed');
  expect(await violations(page)).toEqual([]);
  await notes.drag('datacenters');
  await notes.offer('Note').click();
  await notes.write('for now');
  await notes.done.click();
  await expect(notes.item('for now')).toBeVisible();

  const coming = page.waitForEvent('download');
  await app.bar.getByRole('button', { name: 'Download a copy' }).click();
  const text = (await (await (await coming).createReadStream()).toArray()).join('');
  expect(text).toContain('for now');
});

test('garbage in storage is counted, kept untouched and offered as it is; the other notes are there', async ({
  page,
}) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.drag('datacenters');
  await notes.offer('Highlight').click();
  await page.evaluate(() => localStorage.setItem('tweeluik/note/1/broken', '{"version":1,"id":'));
  await page.reload();
  await expect(app.notices.getByRole('alert')).toContainText('1 record could not be read.');
  expect(await violations(page)).toEqual([]);
  const coming = page.waitForEvent('download');
  await app.notices.getByRole('button', { name: 'Download it as it is' }).click();
  const text = (await (await (await coming).createReadStream()).toArray()).join('');
  expect(text).toContain('tweeluik/note/1/broken');
  await app.tab('Notes').click();
  await expect(notes.item('datacenters')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('tweeluik/note/1/broken'))).toBe(
    '{"version":1,"id":',
  );
});

test('settings that hold garbage fall back, and the reader notices nothing else', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('tweeluik/settings/1', 'garbage'));
  const app = appPage(page);
  await app.openRead();
  await expect(app.text).toContainText('Meta has revenue sharing');
});
