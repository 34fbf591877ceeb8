/** The "new pair" page, as a reader finds it. It acts and locates, and asserts nothing. */
import type { Locator, Page } from '@playwright/test';

export type Leaf = 'Dutch' | 'English';

export interface ImportPage {
  readonly leaf: (side: Leaf) => Locator;
  readonly field: (side: Leaf) => Locator;
  /** Pastes from the clipboard, as with Ctrl+V. */
  readonly paste: (side: Leaf, text: string) => Promise<void>;
  /** Gives a file to the leaf's "Open a file". */
  readonly giveFile: (side: Leaf, file: { name: string; mimeType: string; buffer: Buffer }) => Promise<void>;
  readonly start: Locator;
  readonly library: Locator;
}

export function importPage(page: Page): ImportPage {
  const leaf = (side: Leaf): Locator => page.getByRole('region', { name: `The ${side} text` });
  const field = (side: Leaf): Locator =>
    leaf(side).getByRole('textbox', { name: `${side} text: paste or type` });
  return {
    leaf,
    field,
    paste: async (side, text) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate((held) => navigator.clipboard.writeText(held), text);
      await field(side).focus();
      await page.keyboard.press('ControlOrMeta+v');
    },
    giveFile: async (side, file) => {
      const choosing = page.waitForEvent('filechooser');
      await leaf(side).getByRole('button', { name: 'Open a file' }).click();
      await (await choosing).setFiles(file);
    },
    start: page.getByRole('button', { name: 'Read side by side' }),
    library: page.getByRole('list', { name: 'Pairs on this device' }),
  };
}
