/** A book-length pair: readable at once, paired from the top with true progress, stopped at once, and taken up again. */
import { expect, test } from '@playwright/test';

import { appPage } from './pages/app-page';
import { readerPage } from './pages/reader-page';
import { holdEngine } from './pages/slow-engine';

const paragraphs = 10_000;

const things = {
  nl: [
    'huis',
    'boom',
    'fiets',
    'water',
    'straat',
    'school',
    'kind',
    'vrouw',
    'stad',
    'brood',
    'kaas',
    'boek',
    'deur',
  ],
  en: [
    'house',
    'tree',
    'bicycle',
    'water',
    'street',
    'school',
    'child',
    'woman',
    'city',
    'bread',
    'cheese',
    'book',
    'door',
  ],
} as const;

/** Ten thousand paragraphs that say the same in both languages, each with a name of its own. */
function book(language: 'nl' | 'en'): string {
  const words = things[language];
  const thing = (seed: number): string => words[seed % words.length] ?? '';
  return Array.from({ length: paragraphs }, (_, index) => {
    const name = `Q${((index * 7919) % 100_003).toString(36)}`;
    const [a, b, c] = [thing(index * 3), thing(index * 5 + 1), thing(index * 7 + 2)];
    return language === 'nl'
      ? `In hoofdstuk ${index} zag ${name} een ${a} bij de ${b}. Daarna ging ${name} terug naar de ${c}.`
      : `In chapter ${index} ${name} saw a ${a} near the ${b}. Then ${name} went back to the ${c}.`;
  }).join('\n\n');
}

test('ten thousand paragraphs are readable at once, paired from the top, stopped and taken up again', async ({
  page,
}) => {
  test.setTimeout(420_000);
  const app = appPage(page);
  const reader = readerPage(page);
  await reader.serve({ nl: book('nl'), en: book('en') });
  await holdEngine(page);
  await app.open();

  // Readable before anything is paired: both texts stand there while the progress runs.
  const progress = page.getByRole('progressbar', { name: /^Pairing rows: \d+ of 10000$/ });
  await expect(progress).toBeVisible({ timeout: 60_000 });
  await expect(reader.cell('1', 'nl')).toContainText('In hoofdstuk 0');
  await expect(reader.cell('1', 'en')).toContainText('In chapter 0');

  // Stopped at once, and said; what is there stays.
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. What was found so far stays.')).toBeVisible();
  await expect(progress).toBeHidden();
  await expect(reader.cell('1', 'nl')).toContainText('In hoofdstuk 0');

  // Taken up again, it pairs everything; the last row is there to be scrolled to.
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(reader.coverage).toContainText(/10,?000 of 10,?000 paragraphs/, { timeout: 300_000 });
});
