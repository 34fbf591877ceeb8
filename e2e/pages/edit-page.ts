/** Correcting, replacing and cleaning a text, as a reader finds them. It acts and locates, and asserts nothing. */
import type { Locator, Page } from '@playwright/test';

import type { Leaf } from './import-page';

export interface EditPage {
  /** The field of the paragraph that is being corrected. */
  readonly field: (side: Leaf) => Locator;
  /** Opens the paragraph of a sentence by keyboard. */
  readonly open: (sentence: Locator) => Promise<void>;
  readonly save: Locator;
  readonly cancel: Locator;
  /** Opens "Text and cleaning" of a side. */
  readonly openText: (side: Leaf) => Promise<Locator>;
  /** Takes what is in `paste` as the newer copy of a side, up to the look at what would change. */
  readonly newerCopy: (side: Leaf, paste: () => Promise<void>) => Promise<Locator>;
}

export function editPage(page: Page): EditPage {
  const openText = async (side: Leaf): Promise<Locator> => {
    await page.getByRole('button', { name: `Text and cleaning: ${side}` }).click();
    return page.getByRole('dialog', { name: `The ${side} text` });
  };
  return {
    field: (side) => page.getByRole('textbox', { name: `Correct the ${side} paragraph` }),
    open: async (sentence) => {
      await sentence.focus();
      await page.keyboard.press('e');
    },
    save: page.getByRole('button', { name: 'Save', exact: true }),
    cancel: page.getByRole('button', { name: 'Cancel', exact: true }),
    openText,
    newerCopy: async (side, paste) => {
      const sheet = await openText(side);
      await sheet.getByRole('button', { name: /Replace by a newer copy/ }).click();
      await paste();
      return page.getByRole('region', { name: 'What changes' });
    },
  };
}
