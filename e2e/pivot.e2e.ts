/** A row word by word: from the word lists, and by the browser's own translator where there is one. */
import { expect, test, type Page } from '@playwright/test';

import { violations } from './pages/access';
import { inspectorPage } from './pages/inspector-page';
import { readerPage } from './pages/reader-page';

const texts = {
  nl: 'De koning is niet ziek.\n\nHet kost 60 miljard dollar.\n\nDe kat zit op de mat.',
  en: 'The king is ill.\n\nIt costs $60 billion.\n\nThe cat sits on the mat.',
};

/** Gives the page a translator: a model that takes a moment to come, and one sentence it knows. */
async function withTranslator(page: Page, mode: 'answers' | 'waits' | 'breaks'): Promise<void> {
  await page.addInitScript((how) => {
    const asked: string[] = [];
    Object.assign(globalThis, {
      asked,
      Translator: {
        availability: () => Promise.resolve('downloadable'),
        create: ({ monitor, signal }: { monitor: (target: EventTarget) => void; signal: AbortSignal }) => {
          const target = new EventTarget();
          monitor(target);
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.5, total: 1 }));
          if (how === 'breaks') return Promise.reject(new Error('no room for the model'));
          if (how === 'waits')
            return new Promise((_, reject) => {
              signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
            });
          return Promise.resolve({
            translate: (text: string) => {
              asked.push(text);
              return Promise.resolve('The king is not sick.');
            },
            destroy: () => undefined,
          });
        },
      },
    });
  }, mode);
}

async function openPivot(page: Page): Promise<ReturnType<Page['getByRole']>> {
  const reader = readerPage(page);
  await reader.serve(texts);
  await inspectorPage(page).open();
  await reader.why('1').click();
  await reader.plate.getByRole('button', { name: /^Compare word by word/u }).click();
  return page.getByRole('region', { name: 'Word by word, row 1' });
}

test('without a translator the word lists render the row, and say what that is', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Translator');
  });
  const pivot = await openPivot(page);
  await expect(pivot.getByRole('deletion')).toContainText('not');
  await expect(pivot).toContainText('a rendering to compare with, not a translation to be judged');
  await expect(pivot).toContainText('This browser has no translator of its own');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(pivot).toHaveCount(0);

  // From the keyboard: the row of the selected difference.
  await page.keyboard.press('F7');
  await page.keyboard.press('w');
  await expect(pivot).toBeVisible();
  await page.keyboard.press('w');
  await expect(pivot).toHaveCount(0);
});

test('W works in the plate of a row, and Escape closes the plate before it lets the difference go', async ({
  page,
}) => {
  const reader = readerPage(page);
  await reader.serve(texts);
  await inspectorPage(page).open();
  const pivot = page.getByRole('region', { name: 'Word by word, row 1' });
  await reader.why('1').click();
  await expect(reader.plate).toBeVisible();
  await page.keyboard.press('w');
  await expect(pivot).toBeInViewport();
  await page.keyboard.press('w');
  await expect(pivot).toHaveCount(0);
  await expect(reader.plate).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.plate).toHaveCount(0);
});

test('a row in which nothing differs is said to be the same, values and word order included', async ({
  page,
}) => {
  const reader = readerPage(page);
  await reader.serve(texts);
  await inspectorPage(page).open();
  await reader.why('2').click();
  await reader.plate.getByRole('button', { name: /^Compare word by word/u }).click();
  const pivot = page.getByRole('region', { name: 'Word by word, row 2' });
  await expect(pivot).toContainText('Word for word the same');
  await expect(pivot.getByRole('deletion')).toHaveCount(0);
});

test('the browser’s translator is asked by a click alone, and what it said is kept', async ({ page }) => {
  await withTranslator(page, 'answers');
  const pivot = await openPivot(page);
  await expect(pivot).toContainText('nothing of them leaves it');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([]);
  await pivot.getByRole('button', { name: 'Ask this browser’s translator' }).click();
  await expect(pivot.getByRole('radio', { name: 'This browser' })).toBeChecked();
  // "ziek" means both "ill" and "sick": only the "not" differs.
  await expect(pivot.getByRole('deletion')).toHaveText(/not/u);
  await expect(pivot.getByRole('insertion')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual(['De koning is niet ziek.']);
  expect(await violations(page)).toEqual([]);
  await pivot.getByText('Word lists', { exact: true }).click();
  await expect(pivot).toContainText('word for word from word lists');

  // After a reload it is there without asking again.
  const again = await openPivot(page);
  await expect(again.getByRole('radio', { name: 'This browser' })).toBeChecked();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'asked'))).toEqual([]);
});

test('a download can be stopped, and what the word lists gave stays', async ({ page }) => {
  await withTranslator(page, 'waits');
  const pivot = await openPivot(page);
  await pivot.getByRole('button', { name: 'Ask this browser’s translator' }).click();
  await expect(pivot.getByRole('progressbar')).toHaveAttribute('value', '0.5');
  expect(await violations(page)).toEqual([]);
  await pivot.getByRole('button', { name: 'Stop' }).click();
  await expect(pivot.getByRole('progressbar')).toHaveCount(0);
  await expect(pivot.getByRole('deletion')).toContainText('not');
  await expect(pivot.getByRole('button', { name: 'Ask this browser’s translator' })).toBeVisible();
});

test('a translator that breaks is quoted, and can be tried again', async ({ page }) => {
  await withTranslator(page, 'breaks');
  const pivot = await openPivot(page);
  await pivot.getByRole('button', { name: 'Ask this browser’s translator' }).click();
  await expect(pivot.getByRole('alert')).toContainText('no room for the model');
  await expect(pivot.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('on the phone it opens by touch and fits', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  const reader = readerPage(page);
  await reader.serve(texts);
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Differences: \d/u })).toBeVisible();
  await reader.why('1').tap();
  await reader.plate.getByRole('button', { name: /^Compare word by word/u }).tap();
  const pivot = page.getByRole('region', { name: 'Word by word, row 1' });
  await expect(pivot.getByRole('deletion')).toContainText('not');
  const wide = await reader.scroller.first().evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await context.close();
});
