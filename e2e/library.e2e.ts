/** The shelf: pairs are renamed, duplicated, removed and brought back; samples come and go; two tabs do not harm each other. */
import { expect, test, type Page } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { editPage } from './pages/edit-page';
import { libraryPage } from './pages/library-page';
import { readerPage } from './pages/reader-page';
import { holdEngine } from './pages/slow-engine';

// Two tabs with an engine each take their time on a small machine.
test.describe.configure({ timeout: 120_000 });

test('a pair is renamed in place, duplicated, removed and taken back; the list says what it holds, also after a reload', async ({
  page,
}) => {
  const app = appPage(page);
  const library = libraryPage(page);
  await app.openRead();
  await library.open();
  await expect(library.entry(/Meta has revenue/)).toContainText(
    /Dutch – English · \d+ rows · \d+ differences/,
  );
  await library.rename(/Meta has revenue/, 'Zuckerberg, twee keer');
  await expect(library.entry(/Zuckerberg, twee keer/)).toContainText('open now');
  await expect(app.bar).toContainText('Zuckerberg, twee keer');
  expect(await violations(page)).toEqual([]);

  await library.act(/Zuckerberg, twee keer/, 'Duplicate');
  await expect(library.entries).toHaveCount(2);
  await library.act(/\(copy\)/, /^Remove/);
  await expect(library.entries).toHaveCount(1);
  await page.keyboard.press('Escape');
  await app.button('Undo').first().click();
  await page.reload();
  await library.open();
  await expect(library.entries).toHaveCount(2);
  await expect(library.entry('Zuckerberg, twee keer (copy)')).toBeVisible();
});

test('a sample that was removed stays away, and can be brought back; the long one can be read', async ({
  page,
}) => {
  const app = appPage(page);
  const reader = readerPage(page);
  const library = libraryPage(page);
  await app.openRead();
  await library.open();
  await library.bringBack('Universal Declaration of Human Rights').click();
  await expect(reader.sheet).toContainText('Everyone has the right to freedom of movement');
  await expect(reader.sheet).toContainText('Een ieder heeft het recht');
  await expect(page).toHaveURL(/#\/pair\/sample-udhr$/);

  await library.open();
  await library.act(/Meta has revenue/, /^Remove/);
  await expect(library.bringBack('One news article, twice')).toBeVisible();
  await page.goto('./');
  await expect(reader.sheet).toContainText('Everyone has the right');
  await library.open();
  await library.act('Universal Declaration', /^Remove/);
  await expect(page).toHaveURL(/#\/new$/);
  expect(await violations(page)).toEqual([]);
});

/** A second tab of the same browser, with the same pair open. */
async function secondTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto('./#/pair/sample');
  await readerPage(other).sentence('nl', 'datacenters').waitFor();
  return other;
}

test('what one tab corrects comes to the other; both keep what they did', async ({ page }) => {
  const app = appPage(page);
  const library = libraryPage(page);
  await app.openRead();
  const other = await secondTab(page);
  await library.open();
  await library.rename(/Meta has revenue/, 'Hernoemd hier');
  await expect(appPage(other).bar).toContainText('Hernoemd hier');
  await page.keyboard.press('Escape');

  const edit = editPage(other);
  await edit.open(readerPage(other).sentence('nl', 'datacenters'));
  await expect(edit.field('Dutch')).toBeFocused();
  await other.keyboard.press('Home');
  await other.keyboard.type('Daar: ');
  await other.keyboard.press('Enter');
  await expect(app.said).toContainText('changed in another tab');
  await expect(readerPage(page).sheet).toContainText('Daar: ');
  await page.reload();
  await expect(app.bar).toContainText('Hernoemd hier');
  await expect(readerPage(page).sheet).toContainText('Daar: ');
});

test('a pair that another tab removed stays on screen, and is kept again when asked', async ({ page }) => {
  const app = appPage(page);
  const library = libraryPage(page);
  await app.openRead();
  const other = await secondTab(page);
  await library.open();
  await library.act(/Meta has revenue/, /^Remove/);
  await expect(page).toHaveURL(/#\/new$/);

  const edit = editPage(other);
  await edit.open(readerPage(other).sentence('nl', 'datacenters'));
  await expect(edit.field('Dutch')).toBeFocused();
  await other.keyboard.type('Toch: ');
  await other.keyboard.press('Enter');
  const notices = appPage(other).notices;
  await expect(notices).toContainText('no longer in the storage of this browser');
  await expect(readerPage(other).sheet).toContainText('Toch: ');
  expect(await violations(other)).toEqual([]);
  await notices.getByRole('button', { name: 'Keep it again' }).click();
  await expect(appPage(other).bar).toContainText('Kept on this device');
  await other.reload();
  await expect(readerPage(other).sheet).toContainText('Toch: ');
});

test('the place in a pair is found again, also one that was gone to while the texts were still being paired', async ({
  page,
}) => {
  const app = appPage(page);
  const reader = readerPage(page);
  const letTheEngineGo = await holdEngine(page);
  await app.open('#/pair/sample-udhr');
  const article = reader.sentence('en', 'Everyone has the right to own property');
  await article.scrollIntoViewIfNeeded();
  await reader.scroller.evaluate((element) => element.scrollBy(0, 300));
  await expect(article).toBeInViewport();
  await letTheEngineGo();
  await expect(async () => {
    const kept = await page.evaluate(() => localStorage.getItem('tweeluik/facts/1/sample-udhr'));
    expect(kept).toContain('"block"');
  }).toPass();
  await expect(article).toBeInViewport();
  await page.reload();
  await expect(reader.rows.first()).toBeVisible();
  await letTheEngineGo();
  await expect(article).toBeInViewport({ timeout: 20_000 });
});
