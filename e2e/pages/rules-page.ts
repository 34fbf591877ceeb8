/** The page of rules, as a reader finds it. It acts and locates, and asserts nothing. */
import type { Locator, Page } from '@playwright/test';

export interface RulesPage {
  /** Opens the page, at a rule when one is named. */
  readonly open: (rule?: string) => Promise<void>;
  readonly title: Locator;
  /** The count at the top, once all examples have run. */
  readonly count: Locator;
  readonly rule: (id: string) => Locator;
  readonly rules: Locator;
  /** Examples that failed. */
  readonly failing: Locator;
  readonly find: Locator;
  readonly onlyFailing: Locator;
}

export function rulesPage(page: Page): RulesPage {
  const main = page.getByRole('main', { name: 'Rules' });
  return {
    open: async (rule) => {
      await page.goto(rule === undefined ? './#/rules' : `./#/rules/${rule}`);
      await main.waitFor();
    },
    title: main.getByRole('heading', { name: 'Rules', level: 1 }),
    count: main.getByText(/^\d+ of \d+ examples pass\.$/),
    rule: (id) => main.getByRole('article', { name: new RegExp(`^Address of rule ${id} `) }),
    rules: main.getByRole('article'),
    failing: main.getByRole('listitem').filter({ hasText: /fails/ }),
    find: main.getByRole('searchbox', { name: 'Find a rule' }),
    onlyFailing: main.getByRole('checkbox', { name: 'Only what fails' }),
  };
}
