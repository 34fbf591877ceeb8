/** Correcting the alignment by hand: by keyboard alone, by mouse, by touch; pins, reloads, and columns that are unlinked. */
import { expect, test } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { handPage } from './pages/hand-page';

// The production build on a busy machine: each test opens the sample and lets it be compared to the end.
test.setTimeout(120_000);

test('by keyboard alone: a sentence goes to the row above, the row is pinned, all of it survives a reload and can be undone', async ({
  page,
}) => {
  const hand = handPage(page);
  await appPage(page).openRead();
  await page.keyboard.press('F8');
  await expect(hand.dock).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(hand.spot).toContainText('Row 2, Dutch');
  await page.keyboard.press('ArrowDown');
  await expect(hand.spot).toContainText('one sentence');
  const moved = (await hand.words(2, 'nl')).slice(0, 30);
  await page.keyboard.press('u');
  await expect(hand.said).toHaveText('1 sentence of row 2 moved to the row above.');
  await expect(hand.spot).toContainText('Row 1, Dutch');
  await expect(hand.spot).toContainText('corrected by you');
  expect(await hand.words(1, 'nl')).toContain(moved);
  await page.keyboard.press('Space');
  await expect(hand.spot).toContainText('pinned by you');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(hand.dock).toHaveCount(0);

  await page.reload();
  await expect.poll(() => hand.words(1, 'nl')).toContain(moved);
  await expect(page.getByRole('button', { name: /^Row 1.*pinned by you/ })).toHaveCount(1);
  await expect(hand.undo).toBeEnabled();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(hand.said).toHaveText('Undone.');
  await expect.poll(() => hand.words(1, 'nl')).not.toContain(moved);
  expect(await hand.words(2, 'nl')).toContain(moved);
});

test('by mouse: a passage is chosen by a click, dropped, and what is not fixed is aligned again', async ({
  page,
}) => {
  const hand = handPage(page);
  await appPage(page).openRead();
  const before = await hand.rowCount();
  await hand.begin();
  await page.locator('[data-row]').nth(3).locator('[data-text="en"] [data-sentence]').first().click();
  await page.locator('[data-row]').nth(3).locator('[data-text="en"] [data-sentence]').first().click();
  await expect(hand.spot).toContainText('Row 3, English');
  await hand.action('No counterpart').click();
  await expect(hand.said).toHaveText('Row 3: no counterpart.');
  await expect.poll(() => hand.rowCount()).toBe(before + 1);
  await hand.action('Candidates').click();
  await expect(hand.dock.getByRole('button', { name: 'Pair with row 3' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await hand.dock.getByRole('button', { name: 'Pair with row 3' }).click();
  await expect.poll(() => hand.rowCount()).toBe(before);
  await hand.action('Align the rest again').click();
  await expect(hand.said).toHaveText('Aligned again; 1 fixed row stays as it is.');
  await expect.poll(() => hand.rowCount()).toBe(before);
  await hand.action('Reviewed to here').click();
  await expect(hand.dock).toContainText('Reviewed 4 of 13 rows');
});

test.describe('on the phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('by touch: every action is under the thumb', async ({ page }) => {
    const hand = handPage(page);
    await appPage(page).openReadOnPhone();
    await page.getByRole('button', { name: 'Correct the alignment (F8)' }).tap();
    await hand.action('Next row').tap();
    await hand.action('Next row').tap();
    await expect(hand.spot).toContainText('Row 2, Dutch');
    await hand.action('Merge').tap();
    await expect(hand.said).toHaveText('Row 2 merged with its neighbour.');
    await hand.action('Split row').tap();
    await expect(hand.said).toHaveText('Row 2 split in two.');
    await hand.action('Accept').tap();
    await expect(hand.said).toHaveText('Row 3 accepted.');
    expect(await violations(page)).toEqual([]);
    await hand.action('Done').tap();
    await expect(hand.dock).toHaveCount(0);
  });
});

test('unlinked columns scroll each alone; linking them here pins the two places, and undo takes it back', async ({
  page,
}) => {
  const hand = handPage(page);
  await appPage(page).openRead();
  const before = await hand.rowCount();
  await page.getByRole('button', { name: 'Unlink the columns: each scrolls alone' }).click();
  await expect(hand.unlinkedBar).toContainText('each text scrolls alone');
  const top = (side: 'nl' | 'en'): Promise<number> =>
    page.locator(`[data-column="${side}"]`).evaluate((column) => column.scrollTop);
  const dutch = await top('nl');
  await page.locator('[data-column="en"]').hover();
  await page.mouse.wheel(0, 700);
  await expect.poll(() => top('en')).toBeGreaterThan(dutch + 200);
  expect(await top('nl')).toBe(dutch);
  await hand.unlinkedBar.getByRole('button', { name: 'Link here' }).click();
  await expect(hand.said).toContainText('Linked here');
  await expect(hand.unlinkedBar).toHaveCount(0);
  await expect(page.locator('[data-hinge]').getByRole('button', { name: /pinned by you/ })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => hand.rowCount()).toBe(before);
  await expect(page.locator('[data-hinge]').getByRole('button', { name: /pinned by you/ })).toHaveCount(0);
});
