/** What axe finds wrong on the page as it stands. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** One line a violation: rule, and where; none is what is wanted. */
export async function violations(page: Page): Promise<readonly string[]> {
  // A page without a first heading is one that is still on its way; if it never gets one, the wait says so.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}
