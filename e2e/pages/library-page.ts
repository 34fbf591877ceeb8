/** The library in its popover, as a reader finds it. It acts and locates, and asserts nothing. */
import type { Locator, Page } from '@playwright/test';

export interface LibraryPage {
  readonly open: () => Promise<void>;
  readonly entries: Locator;
  readonly entry: (title: string | RegExp) => Locator;
  readonly rename: (title: string | RegExp, to: string) => Promise<void>;
  /** Presses one of the buttons that an entry's "…" brings up. */
  readonly act: (title: string | RegExp, name: string | RegExp) => Promise<void>;
  readonly bringBack: (title: string) => Locator;
}

export function libraryPage(page: Page): LibraryPage {
  const box = page.getByRole('dialog', { name: 'On this device' });
  const entries = box.getByRole('list', { name: 'Pairs on this device' }).getByRole('listitem');
  const entry = (title: string | RegExp): Locator => entries.filter({ hasText: title });
  const more = async (title: string | RegExp): Promise<Locator> => {
    const one = entry(title);
    await one.getByRole('button', { name: /^What can be done with/ }).click();
    return one;
  };
  return {
    open: async () => {
      await page.getByRole('button', { name: /^Texts on this device/ }).click();
      await box.waitFor();
    },
    entries,
    entry,
    rename: async (title, to) => {
      const one = await more(title);
      await one.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('textbox', { name: /^New title of/ }).fill(to);
      await page.keyboard.press('Enter');
    },
    act: async (title, name) => {
      const one = await more(title);
      await one.getByRole('button', { name }).click();
    },
    bringBack: (title) => box.getByRole('button', { name: `Bring back: ${title}` }),
  };
}
