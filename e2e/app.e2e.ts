/** The hall: first opening, addresses, keys, themes, small screen, and what it says when something is missing. */
import { expect, test } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { notesPage } from './pages/notes-page';

test('the sample is the first thing on screen, and its address opens it again', async ({ page }) => {
  const app = appPage(page);
  await app.openRead();
  await expect(page).toHaveURL(/#\/pair\/sample$/);
  await expect(app.text).toContainText('Meta has revenue sharing');
  await expect(app.bar).toContainText('Kept on this device');
  expect(await violations(page)).toEqual([]);
});

test('the back button leads from the new pair to the texts', async ({ page }) => {
  const app = appPage(page);
  await app.openRead();
  await app.button('New pair').click();
  await expect(page).toHaveURL(/#\/new$/);
  await expect(app.heading('Put the Dutch text here')).toBeVisible();
  await expect(page).toHaveTitle('A new pair – Tweeluik');
  await expect(app.text).toBeFocused();
  await page.goBack();
  await expect(app.text).toContainText('Meta has revenue sharing');
  await page.goForward();
  await expect(app.heading('Put the Dutch text here')).toBeVisible();
});

test('the keys are listed behind “?”, and single letters can be switched off', async ({ page }) => {
  const app = appPage(page);
  await app.openRead();
  await page.keyboard.press('?');
  await expect(app.keys).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.keys.getByRole('checkbox', { name: /Single letters/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect(app.keys).toBeHidden();
  await page.keyboard.press('?');
  await expect(app.keys).toBeHidden();
});

test('the theme follows the device, and the reader can choose', async ({ page }) => {
  const app = appPage(page);
  const theme = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.openRead();
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(theme).toHaveAttribute('data-theme', 'light');
  await app.choose('Dark');
  await expect(theme).toHaveAttribute('data-theme', 'dark');
  await page.reload({ waitUntil: 'commit' });
  await expect(theme).toHaveAttribute('data-theme', 'dark');
});

test('the text grows with the reader’s wish', async ({ page }) => {
  const app = appPage(page);
  await app.openRead();
  await app.choose('Very large');
  await expect(page.locator('html')).toHaveCSS('--size', '21px');
});

test('the inspector closes and opens, and the tabs answer to the arrow keys', async ({ page }) => {
  const app = appPage(page);
  await app.openRead();
  await app.tab('Differences').focus();
  await page.keyboard.press('ArrowRight');
  await expect(app.tab('Notes')).toBeFocused();
  await expect(app.heading('No notes yet')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await app.inspector.getByRole('button', { name: 'Close the differences and notes' }).click();
  await expect(app.inspector).toBeHidden();
  await app.button('Open the differences and notes').click();
  await expect(app.inspector).toBeVisible();
});

test('a sample that cannot be fetched is said, with what was found and what to do', async ({ page }) => {
  const app = appPage(page);
  await page.route('**/nl.txt', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await app.open();
  await expect(app.heading('The sample texts cannot be fetched')).toBeVisible();
  await expect(app.text).toContainText('nl.txt');
  await expect(app.text).toContainText('HTTP 404');
  expect(await violations(page)).toEqual([]);
  // Other texts can still be brought.
  await app.text.getByRole('button', { name: 'New pair' }).click();
  await expect(app.heading('Put the Dutch text here')).toBeVisible();
  await expect(page).toHaveTitle('A new pair – Tweeluik');
  await expect(app.text).toBeFocused();
  await page.goBack();
  await expect(app.heading('The sample texts cannot be fetched')).toBeVisible();
  await page.unroute('**/nl.txt');
  await app.button('Try again').click();
  await expect(app.text).toContainText('Meta has revenue sharing');
});

test('the address of a pair that is not on this device says so', async ({ page }) => {
  const app = appPage(page);
  await app.open('#/pair/elsewhere');
  await expect(app.heading('This pair is not on this device')).toBeVisible();
  await expect(app.text).toContainText('elsewhere');
  expect(await violations(page)).toEqual([]);
  await app.button('Open the sample').click();
  await expect(app.text).toContainText('Meta has revenue sharing');
});

test('a worker that cannot start is said, the notes go on working, and it can be tried again', async ({
  page,
}) => {
  const app = appPage(page);
  await page.route('**/engine.worker*', (route) => route.abort());
  await app.open();
  await expect(app.button('Try again')).toBeVisible();
  await app.tab('Notes').click();
  await expect(app.heading('No notes yet')).toBeVisible();
  await page.unroute('**/engine.worker*');
  await app.button('Try again').click();
  await expect(app.text).toContainText('24 of 24 sentences');
});

test('a worker that dies on the way leaves the texts readable, and can be tried again', async ({ page }) => {
  const app = appPage(page);
  await page.addInitScript(() => {
    const Real = window.Worker;
    let first = true;
    window.Worker = class extends Real {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (!first) return;
        first = false;
        // The texts have been read and nothing is paired yet: killed as the system does it when memory is short.
        this.addEventListener('message', (message: MessageEvent<{ event?: { kind: string } }>) => {
          if (message.data.event?.kind !== 'readings') return;
          this.terminate();
          // After the page has heard of the texts: this listener comes before its own.
          setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'killed on purpose' })));
        });
      }
    };
  });
  await app.open();
  await expect(app.text).toContainText('The computing stopped unexpectedly. What was found so far stays.');
  await expect(app.text).toContainText('Meta has revenue sharing');
  expect(await violations(page)).toEqual([]);
  await app.button('Try again').click();
  await expect(app.text).toContainText('24 of 24 sentences');
  await expect(app.button('Try again')).toHaveCount(0);
});

test('a part of the program that cannot be fetched is said, and can be tried again', async ({ page }) => {
  const app = appPage(page);
  await page.route('**/KeysSheet*.js', (route) => route.abort());
  await app.openRead();
  await page.keyboard.press('?');
  const alert = page.getByRole('alert').filter({ hasText: 'could not be fetched' });
  await expect(alert).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/KeysSheet*.js');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(app.keys).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('a screen that breaks offers the notes before anything else', async ({ page }) => {
  const app = appPage(page);
  const notes = notesPage(page);
  await app.openRead();
  await notes.drag('datacenters');
  await notes.offer('Highlight').click();
  await page.addInitScript(() => {
    // The date of a note can no longer be written: an error in the middle of drawing.
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get: () => {
        throw new RangeError('broken on purpose');
      },
    });
  });
  await page.reload();
  await expect(app.heading('Something in Tweeluik broke')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('broken on purpose');
  expect(await violations(page)).toEqual([]);
  const coming = page.waitForEvent('download');
  await app.button('Download 1 note').click();
  const text = (await (await (await coming).createReadStream()).toArray()).join('');
  expect(text).toContain('datacenters');
});

test.describe('a small screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('has the panels in a sheet, drawn up from the bar under the thumb', async ({ page }) => {
    const app = appPage(page);
    await app.openReadOnPhone();
    await expect(app.inspector).toBeHidden();
    await app.phoneBar.getByRole('button', { name: /^Differences: [1-9]/ }).waitFor();
    await app.phoneBar.getByRole('button', { name: 'Next difference' }).click();
    await expect(app.inspector).toBeVisible();
    await expect(app.phoneBar).toContainText(/1 of \d+/);
    expect(await violations(page)).toEqual([]);

    await expect.poll(async () => (await app.inspector.boundingBox())?.height).toBeLessThanOrEqual(844 * 0.6);
    await app.inspector.getByRole('button', { name: 'Close this sheet' }).click();
    await expect(app.inspector).toBeHidden();

    await app.phoneBar.getByRole('button', { name: /^Notes/ }).click();
    await expect(app.heading('No notes yet')).toBeVisible();
  });

  test('undoes and redoes from the bar', async ({ page }) => {
    const app = appPage(page);
    await app.openReadOnPhone();
    await app.phoneBar.getByRole('button', { name: /^Differences: [1-9]/ }).waitFor();
    const undo = app.bar.locator('button[aria-label="Undo"]');
    const redo = app.bar.locator('button[aria-label="Redo"]');
    await expect(undo).toBeHidden();
    await app.phoneBar.getByRole('button', { name: 'Next difference' }).click();
    await app.inspector.getByRole('button', { name: 'Not a difference' }).click();
    await undo.click();
    await expect(app.said).toContainText('Undone');
    await redo.click();
    await expect(app.said).toContainText('Done again');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(undo).toBeInViewport({ ratio: 1 });
    await expect(app.button('New pair')).toBeInViewport({ ratio: 1 });
    expect(await violations(page)).toEqual([]);
  });

  test('lets the sheet be dragged down', async ({ page }) => {
    const app = appPage(page);
    await app.openReadOnPhone();
    await app.phoneBar.getByRole('button', { name: /^Notes/ }).click();
    // The sheet grows upwards when its notes come: its edge is where it will stay only then.
    await expect(app.heading('No notes yet')).toBeVisible();
    await app.sheetEdge.hover();
    const edge = await app.sheetEdge.boundingBox();
    const [x, y] = [(edge?.x ?? 0) + (edge?.width ?? 0) / 2, (edge?.y ?? 0) + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 160, { steps: 5 });
    await page.mouse.up();
    await expect(app.inspector).toBeHidden();
  });

  test('takes a note that is written in the sheet', async ({ page }) => {
    const app = appPage(page);
    const notes = notesPage(page);
    await app.openReadOnPhone();
    await notes.drag('Bedrijfsmodel');
    await notes.offer('Note on the pair').click();
    await notes.field.fill('verdienmodel');
    expect(await violations(page)).toEqual([]);
    await notes.done.click();
    await expect(notes.item('verdienmodel')).toBeVisible();
  });
});

test('at 320 pixels nothing is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const app = appPage(page);
  await app.openReadOnPhone();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});
