/** The page of rules: every example run in the browser, found by words and by address, on a desk and on a phone. */
import { expect, test } from '@playwright/test';

import { violations } from './pages/access';
import { appPage } from './pages/app-page';
import { rulesPage } from './pages/rules-page';

test('every example of every rule passes in this browser', async ({ page }) => {
  const rules = rulesPage(page);
  await rules.open();
  await expect(rules.count).toBeVisible({ timeout: 60_000 });
  const [passed, all] = ((await rules.count.textContent()) ?? '').match(/\d+/g) ?? [];
  expect(passed).toBe(all);
  expect(Number(all)).toBeGreaterThan(100);
  await expect(rules.failing).toHaveCount(0);
  await rules.onlyFailing.check();
  await expect(rules.rules).toHaveCount(0);
  await expect(page.getByText('No rule goes with these words.')).toBeVisible();
});

test('a rule shows both values, by value, and says why', async ({ page }) => {
  const rules = rulesPage(page);
  await rules.open('N2');
  const rule = rules.rule('N2');
  await expect(rule).toBeFocused();
  await expect(rule).toBeInViewport();
  await expect(rule).toContainText('De schuld is 1,2 biljoen euro.');
  await expect(rule).toContainText(/1,2 biljoen euro → 1.200.000.000.000 EUR/);
  await expect(rule).toContainText('The words look alike and are not the same size');
  await expect(rule).toContainText('Nothing is said.');
});

test('rules are found by their words, their examples and their ids', async ({ page }) => {
  const rules = rulesPage(page);
  await rules.open();
  await rules.find.fill('biljoen');
  await expect(rules.rule('N2')).toBeVisible();
  await expect(rules.rule('D1')).toBeHidden();
  await rules.find.fill('e7');
  await expect(rules.rules).toHaveCount(1);
  await rules.find.fill('no such thing');
  await expect(page.getByText('No rule goes with these words.')).toBeVisible();
});

test('an unknown rule is said to be unknown, and all others are there', async ({ page }) => {
  const rules = rulesPage(page);
  await rules.open('Z9');
  await expect(page.getByText('There is no rule “Z9”')).toBeVisible();
  await expect(rules.rule('C1')).toBeVisible();
});

test('it is reached from the keys and from “Aa”, and the way back is kept', async ({ page }) => {
  const app = appPage(page);
  const rules = rulesPage(page);
  await app.openRead();
  await page.keyboard.press('?');
  await app.keys.getByRole('link', { name: 'The rules and their examples' }).click();
  await expect(rules.title).toBeVisible();
  await expect(page).toHaveURL(/#\/rules$/);
  await expect(page).toHaveTitle('Rules – Tweeluik');
  await app.button(/^Back to/).click();
  await expect(app.text).toContainText('Meta has revenue sharing');
  await app.button('Text size and theme').click();
  await page.getByRole('link', { name: 'The rules and their examples' }).press('Enter');
  await expect(rules.title).toBeVisible();
  await page.goBack();
  await expect(app.text).toContainText('Meta has revenue sharing');
});

for (const [name, viewport] of [
  ['on a desk', { width: 1440, height: 900 }],
  ['on a phone', { width: 390, height: 844 }],
  ['on a very small phone', { width: 320, height: 640 }],
] as const) {
  test(`it fits and is accessible ${name}, light and dark`, async ({ page }) => {
    // Axe looks at some thousand elements, four times in all.
    test.setTimeout(240_000);
    const rules = rulesPage(page);
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await rules.open('F1');
      await expect(rules.count).toBeVisible({ timeout: 60_000 });
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(viewport.width);
    }
  });
}
