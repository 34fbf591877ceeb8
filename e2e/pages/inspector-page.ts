/** The inspector of differences and the ruler, as a reader finds them: by what they are and what they are called. */
import type { Locator, Page } from '@playwright/test';

/** Acts and locates; what should be there is said by the tests. */
export interface InspectorPage {
  /** Opens the sample pair and waits until it is compared to the end. */
  readonly open: () => Promise<void>;
  readonly panel: Locator;
  readonly list: Locator;
  /** An item of the list, or of the apparatus, by its title. */
  readonly item: (title: string | RegExp) => Locator;
  /** The unfolded item. */
  readonly card: Locator;
  readonly next: Locator;
  readonly previous: Locator;
  /** The foot of the panel, with the place. */
  readonly stepper: Locator;
  /** A kind in the legend. */
  readonly kind: (name: string) => Locator;
  readonly kinds: Locator;
  /** What was last said, in the bar and to screen readers. */
  readonly said: Locator;
  readonly undo: Locator;
  /** Unfolds order and weight, chooses, and folds them again. */
  readonly arrange: (choice: string) => Promise<void>;
  readonly ruler: Locator;
  /** Signs of a kind on the ruler. */
  readonly sign: (kind: string) => Locator;
  readonly text: Locator;
  /** The selected difference between the rows, while the panel is closed. */
  readonly plate: Locator;
  /** One of the two views of the panel, once something is ignored. */
  readonly view: (name: string | RegExp) => Locator;
  /** The glossary of what was dismissed. */
  readonly ignored: Locator;
  readonly restore: (name: string) => Locator;
  /** The plain word that a filter is on. */
  readonly filterSign: Locator;
  /** Unfolds or folds order, weight and the finer filters. */
  readonly options: Locator;
  readonly search: Locator;
  /** A group of the list, or a row of the apparatus. */
  readonly heading: (title: string) => Locator;
}

export function inspectorPage(page: Page): InspectorPage {
  const panel = page.getByRole('complementary', { name: 'Differences and notes' });
  const list = panel.getByRole('region', { name: 'List of differences' });
  const options = panel.getByRole('button', { name: 'Order and weight' });
  const next = panel.getByRole('button', { name: 'Next', exact: true });
  return {
    open: async () => {
      await page.goto('./');
      // Comparing is over when the list no longer says how far it is.
      await list.getByRole('button', { expanded: false }).first().waitFor();
      await list.getByText(/^(Reading|Pairing|Comparing)/).waitFor({ state: 'detached' });
    },
    panel,
    list,
    item: (title) => list.getByRole('listitem').filter({ has: page.getByRole('button', { name: title }) }),
    card: list.locator('[data-open]'),
    next,
    previous: panel.getByRole('button', { name: 'Previous', exact: true }),
    stepper: panel.getByRole('group', { name: 'Go through the differences' }),
    kind: (name) => panel.getByRole('group', { name: 'Kinds shown' }).getByRole('button', { name }),
    kinds: panel.getByRole('group', { name: 'Kinds shown' }),
    said: page.getByRole('banner').getByRole('status'),
    undo: page.getByRole('banner').getByRole('status').locator('..').getByRole('button', { name: 'Undo' }),
    arrange: async (choice) => {
      await options.click();
      await panel.getByText(choice, { exact: true }).click();
      await options.click();
    },
    ruler: page.getByRole('slider', { name: 'Place in the text' }),
    sign: (kind) =>
      page.getByRole('region', { name: 'Overview of the text' }).locator(`[data-kind="${kind}"]`),
    text: page.locator('[data-reader-scroll]'),
    plate: page.getByRole('region', { name: 'The selected difference' }),
    view: (name) => panel.getByRole('tablist', { name: 'Which differences' }).getByRole('tab', { name }),
    ignored: panel.getByRole('region', { name: 'Not a difference, you said' }),
    restore: (name) => panel.getByRole('button', { name: `Restore: ${name}` }),
    filterSign: panel.getByText(/^A filter is on/u),
    options,
    search: panel.getByRole('searchbox', { name: 'Search the list' }),
    heading: (title) => list.getByRole('heading', { name: title }),
  };
}
