/** The dialogs over everything – export, restore, import, bin, categories – as a reader finds them. It acts and locates, and asserts nothing. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

export interface DialogPage {
  readonly export: Locator;
  readonly restore: Locator;
  readonly bring: Locator;
  readonly refused: Locator;
  readonly bin: Locator;
  readonly categories: Locator;
  /** From the notes panel. */
  readonly openExport: () => Promise<void>;
  /** Chooses an entry of "More" in the notes panel. */
  readonly more: (entry: string | RegExp) => Promise<void>;
  /** Presses a button and gives the file that comes down. */
  readonly download: (button: Locator) => Promise<Downloaded>;
  /** Chooses a format in the export dialog and downloads it; the dialog closes. */
  readonly exportAs: (format: RegExp) => Promise<Downloaded>;
  /** Drops a file on the window. */
  readonly drop: (name: string, text: string) => Promise<void>;
}

export function dialogPage(page: Page): DialogPage {
  const dialog = (name: string): Locator => page.getByRole('dialog', { name, exact: true });
  const panel = page.getByRole('complementary', { name: 'Differences and notes' });
  const download = async (button: Locator): Promise<Downloaded> => {
    const coming = page.waitForEvent('download');
    await button.click();
    const file = await coming;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const openExport = async (): Promise<void> => {
    await panel.getByRole('button', { name: 'Export', exact: true }).click();
    await dialog('Export').waitFor();
  };
  return {
    export: dialog('Export'),
    restore: dialog('Restore a backup'),
    bring: dialog('Bring notes in'),
    refused: dialog('This file was not brought in'),
    bin: dialog('Deleted notes'),
    categories: dialog('Categories'),
    openExport,
    more: async (entry) => {
      await panel.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('dialog', { name: 'More for notes' }).getByRole('button', { name: entry }).click();
    },
    download,
    exportAs: async (format) => {
      await openExport();
      await dialog('Export').getByRole('radio', { name: format }).check();
      return download(dialog('Export').getByRole('button', { name: 'Download' }));
    },
    drop: async (name, text) => {
      const data = await page.evaluateHandle(
        ([fileName, content]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], fileName));
          return transfer;
        },
        [name, text] as const,
      );
      await page.dispatchEvent('main', 'drop', { dataTransfer: data });
    },
  };
}
