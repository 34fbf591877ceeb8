/** The hall, as a reader finds it: bar, tabs, panels, address, keys. It acts and locates, and asserts nothing. */
import type { Locator, Page } from '@playwright/test';

import { compared } from './compared';

export interface AppPage {
  /** Opens an address (`#/new`, `#/pair/…`; the sample by default) and waits until something stands there. */
  readonly open: (address?: string) => Promise<void>;
  /** Opens the sample and waits until the engine is done with it. */
  readonly openRead: () => Promise<void>;
  /** The same on a small screen, where coverage is said in short and the panels are down. */
  readonly openReadOnPhone: () => Promise<void>;
  readonly bar: Locator;
  /** What was last said, in the bar and to screen readers. */
  readonly said: Locator;
  readonly text: Locator;
  readonly inspector: Locator;
  readonly tab: (name: string | RegExp) => Locator;
  readonly notices: Locator;
  readonly keys: Locator;
  /** Draws up the popover of "Aa" and chooses in it. */
  readonly choose: (choice: string) => Promise<void>;
  readonly openLibrary: () => Promise<Locator>;
  readonly phoneBar: Locator;
  /** The edge by which the sheet of a small screen is dragged. */
  readonly sheetEdge: Locator;
  readonly button: (name: string | RegExp) => Locator;
  readonly heading: (name: string | RegExp) => Locator;
}

export function appPage(page: Page): AppPage {
  const inspector = page.getByRole('complementary', { name: 'Differences and notes' });
  const bar = page.getByRole('banner');
  return {
    open: async (address = '') => {
      await page.goto(`./${address}`);
      await bar.waitFor();
    },
    openRead: async () => {
      await page.goto('./');
      // Every row has its number once it is paired; the list of differences stops saying how far it is.
      await page
        .getByRole('main')
        .getByText(/24 of 24 sentences/)
        .first()
        .waitFor();
      await compared(page);
    },
    openReadOnPhone: async () => {
      await page.goto('./');
      await page
        .getByRole('main')
        .getByText(/13 of 13 paired/)
        .first()
        .waitFor();
      await compared(page);
    },
    bar,
    said: bar.getByRole('status'),
    text: page.getByRole('main'),
    inspector,
    tab: (name) => inspector.getByRole('tab', { name }),
    notices: page.getByRole('region', { name: 'Notices' }),
    keys: page.getByRole('dialog', { name: 'Keys' }),
    choose: async (choice) => {
      await page.getByRole('button', { name: 'Text size and theme' }).click();
      await page.getByRole('radio', { name: choice }).check();
      await page.keyboard.press('Escape');
    },
    openLibrary: async () => {
      await page.getByRole('button', { name: /^Texts on this device/ }).click();
      return page.getByRole('dialog', { name: 'On this device' });
    },
    phoneBar: page.getByRole('navigation', { name: 'Steps and panels' }),
    sheetEdge: inspector.getByTitle('Drag down to close'),
    button: (name) => page.getByRole('button', { name, exact: typeof name === 'string' }),
    heading: (name) => page.getByRole('heading', { name }),
  };
}
