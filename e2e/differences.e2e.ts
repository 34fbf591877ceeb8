/** Going through the differences of the sample article: list, card, filter, steps, dismissals, ruler, phone. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { violations } from './pages/access';
import { inspectorPage } from './pages/inspector-page';

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

test('the list says what differs, where, and shows both values', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await expect(inspector.heading('Says something else')).toBeVisible();
  const became = inspector.item('Name became a word in Dutch');
  await expect(became).toContainText(/\d+ places/u);
  await expect(became).toContainText(/lama\s+differs from\s+Llama/u);
  await expect(became.locator('[lang="nl"]').first()).toHaveText('lama');
  await expect(became.locator('[lang="en"]').first()).toHaveText('Llama');
  // Form is there, folded.
  await expect(inspector.heading('Form and origin').getByRole('button')).toHaveAttribute(
    'aria-expanded',
    'false',
  );
  await expectNoViolation(page);
});

test('an item unfolds in place to its card, with the letters that differ and what agrees', async ({
  page,
}) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await inspector.item('Name is damaged in Dutch').getByRole('button').click();
  const { card } = inspector;
  await expect(card).toContainText('LLA');
  await expect(card.locator('[data-how="only-here"]')).toHaveText('ma');
  await expect(card).toContainText('On both sides of this row');
  await expect(card).toContainText(/Sure|Likely/u);
  await expect(card).toContainText('Place 1 of 4');
  await card.getByRole('button', { name: 'Next place' }).click();
  await expect(card).toContainText('Place 2 of 4');
  await expectNoViolation(page);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('with the panel closed, the selected difference opens as a plate between the rows', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await page.getByRole('button', { name: 'Close the differences and notes' }).first().click();
  await expect(inspector.panel).toBeHidden();
  await expect(inspector.plate).toHaveCount(0);
  await page.keyboard.press('F7');
  await expect(inspector.plate).toBeInViewport({ ratio: 1 });
  await expect(inspector.panel).toBeHidden();

  const damaged = inspector.text.locator('[data-text="nl"] [data-difference]', { hasText: 'LLA' }).first();
  await damaged.click();
  await expect(inspector.plate.getByRole('heading')).toHaveText('Name is damaged in Dutch');
  await expect(inspector.plate).toContainText('Place 1 of 4');
  // The plate stands below the row and covers none of it.
  await expect(async () => {
    const row = await inspector.text.getByRole('article', { name: 'Row 2' }).boundingBox();
    const plate = await inspector.plate.boundingBox();
    expect((plate?.y ?? 0) - ((row?.y ?? 0) + (row?.height ?? 0))).toBeGreaterThanOrEqual(0);
  }).toPass({ timeout: 30_000 });
  expect(await violations(page)).toEqual([]);

  // The steps on the plate lead to another row, and the focus goes with them.
  await inspector.plate.getByRole('button', { name: 'Next place' }).click();
  await expect(inspector.plate).toContainText('Place 2 of 4');
  await expect(inspector.plate.getByRole('button', { name: 'Next place' })).toBeFocused();
  await inspector.plate.getByRole('button', { name: 'Previous', exact: true }).click();
  await expect(inspector.plate.getByRole('heading')).not.toHaveText('Name is damaged in Dutch');
  await expect(inspector.plate.getByRole('button', { name: 'Previous', exact: true })).toBeFocused();
  await inspector.plate.getByRole('button', { name: 'Not a difference' }).click();
  await expect(inspector.plate).toHaveCount(0);
  await expect(inspector.text.getByRole('article').locator(':focus')).toHaveCount(1);
});

test('F7 and Shift+F7 go through all places, wrap, and say so', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await page.keyboard.press('Shift+F7');
  await expect(inspector.stepper).toContainText(/(\d+) of \1/u);
  const last = await inspector.card.innerText();
  await page.keyboard.press('F7');
  await expect(inspector.said).toContainText('End reached');
  await expect(inspector.stepper).toContainText(/(?<!\d)1 of \d+/u);
  await page.keyboard.press('Shift+F7');
  await expect(inspector.said).toContainText('Start reached');
  expect(await inspector.card.innerText()).toBe(last);
});

test('buttons, Alt and arrows, and single letters step too; letters never while typing', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await inspector.next.click();
  await expect(inspector.stepper).toContainText(/1 of \d+/u);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(inspector.stepper).toContainText(/2 of \d+/u);
  await page.keyboard.press('j');
  await expect(inspector.stepper).toContainText(/3 of \d+/u);
  await page.keyboard.press('k');
  await inspector.previous.click();
  await expect(inspector.stepper).toContainText(/1 of \d+/u);
  await inspector.card.getByRole('button', { name: 'More about this difference' }).click();
  await inspector.card.getByRole('textbox').pressSequentially('xj');
  await expect(inspector.card.getByRole('textbox')).toHaveValue('xj');
  await expect(inspector.stepper).toContainText(/1 of \d+/u);
});

test('the legend filters, and the panel never lets that be forgotten', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  const names = inspector.item(/^Name /u);
  const before = await names.count();
  expect(before).toBeGreaterThan(0);
  await expect(inspector.kind('Name')).toHaveAttribute('aria-pressed', 'true');
  await inspector.kind('Name').click();
  await expect(inspector.kind('Name')).toHaveAttribute('aria-pressed', 'false');
  await expect(names).toHaveCount(0);
  await expect(inspector.filterSign).toContainText(/\d+ hidden by filter/u);
  await expectNoViolation(page);
  await inspector.panel.getByRole('button', { name: 'Show all' }).click();
  await expect(names).toHaveCount(before);
  await expect(inspector.filterSign).toHaveCount(0);
});

test('what is dismissed can be undone, stays dismissed over a reload, and can be recalled', async ({
  page,
}) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  const damaged = inspector.item('Name is damaged in Dutch');
  await damaged.getByRole('button').click();
  await inspector.card.getByRole('button', { name: 'Not a difference' }).click();
  await expect(damaged).toHaveCount(0);
  await expect(inspector.said).toContainText('not a difference');
  // The focus is not lost with the card.
  await expect(inspector.list.getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
  await inspector.undo.click();
  await expect(damaged).toHaveCount(1);

  await damaged.getByRole('button').click();
  await page.keyboard.press('x');
  await expect(damaged).toHaveCount(0);
  await expect(inspector.list.getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
  await inspector.open();
  await expect(inspector.item('Vaguer in English')).toHaveCount(1);
  await expect(inspector.list.getByRole('button', { name: 'Name is damaged in Dutch' })).toHaveCount(0);
  await inspector.view('Ignored 1').click();
  await expect(inspector.ignored).toContainText(/LLA\s*=\s*Llama/u);
  await expect(inspector.ignored).toContainText('4 places here');
  await expectNoViolation(page);
  await inspector.restore('Name damaged').click();
  await inspector.view(/^To look at/u).click();
  await expect(damaged).toHaveCount(1);
});

test('a whole rule can be dismissed in this text, with a reason that is kept', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await inspector.item('Name became a word in Dutch').getByRole('button').click();
  await inspector.card.getByRole('button', { name: 'More about this difference' }).click();
  await inspector.card.getByRole('textbox').fill('the animal is meant');
  await inspector.card.getByRole('button', { name: /This rule in this text/u }).click();
  await expect(inspector.item('Name became a word in Dutch')).toHaveCount(0);
  await inspector.view(/^Ignored/u).click();
  await expect(inspector.ignored).toContainText('the animal is meant');
  await expect(inspector.ignored).toContainText('this rule in this text');
});

test('stepping goes on from where something was dismissed', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('F7');
  await expect(inspector.stepper).toContainText(/4 of \d+/u);
  await page.keyboard.press('x');
  await expect(inspector.card).toHaveCount(0);
  await page.keyboard.press('F7');
  await expect(inspector.card).toHaveCount(1);
  await expect(inspector.stepper).not.toContainText(/(?<!\d)1 of \d+/u);
});

test('the list can be read row by row, as an apparatus', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await inspector.arrange('Row by row');
  await expect(inspector.heading('row 2')).toBeVisible();
  const entry = inspector.list
    .getByRole('button', { name: /^Name is damaged in Dutch: LLA.*Llama/u })
    .first();
  await entry.click();
  await expect(inspector.card).toContainText('On both sides of this row');
  await expectNoViolation(page);
});

test('the ruler moves the text by keyboard, and follows it', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await inspector.ruler.focus();
  await page.keyboard.press('End');
  await expect(inspector.ruler).toHaveValue('100');
  await expect(inspector.ruler).toHaveAttribute('aria-valuetext', /to row 12 of 12/u);
  await page.keyboard.press('Home');
  await expect(inspector.ruler).toHaveValue('0');
  await inspector.text.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await expect(inspector.ruler).toHaveAttribute('aria-valuetext', /^row [5-8] to row/u);
});

test('a sign on the ruler opens its difference', async ({ page }) => {
  const inspector = inspectorPage(page);
  await inspector.open();
  await inspector.sign('date').first().click();
  await expect(inspector.card).toContainText('Quarter of the year only in English');
  await expect(inspector.text.getByText('Q3').first()).toBeInViewport();
});

test('on a small screen a step shows the card alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const inspector = inspectorPage(page);
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Differences: [1-9]/u })).toBeVisible();
  await page.getByRole('button', { name: 'Next difference' }).click();
  await expect(inspector.card).toBeVisible();
  await expect(inspector.kinds).toBeHidden();
  await expect(inspector.stepper).toBeHidden();
  await expectNoViolation(page);
});
