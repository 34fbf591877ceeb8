/** Alignment mode and the unlinked columns as a reader sees them: locates and acts, never asserts. */
import type { Locator, Page } from '@playwright/test';

export interface HandPage {
  readonly dock: Locator;
  /** Where the hand is: row, side, sentence or not, and why the row stands. */
  readonly spot: Locator;
  /** The line that says what was done. */
  readonly said: Locator;
  readonly undo: Locator;
  readonly unlinkedBar: Locator;
  begin(): Promise<void>;
  /** A button of the dock, by its word. */
  action(name: string): Locator;
  /** The paragraphs' first words of one side of a row, by its place on the sheet. */
  words(row: number, side: 'nl' | 'en'): Promise<string>;
  rowCount(): Promise<number>;
}

export function handPage(page: Page): HandPage {
  const dock = page.getByRole('region', { name: 'Correct the alignment' });
  const rows = page.locator('[data-row]');
  return {
    dock,
    spot: page.locator('[data-hand-spot]'),
    said: page.locator('output').first(),
    undo: page.getByRole('banner').getByRole('button', { name: 'Undo' }).first(),
    unlinkedBar: page.getByRole('region', { name: 'The columns are unlinked' }),
    begin: async () => {
      await page.getByRole('button', { name: 'Correct the alignment (F8)' }).click();
      await dock.waitFor();
    },
    action: (name) => dock.getByRole('button', { name, exact: true }),
    words: async (row, side) => (await rows.nth(row).locator(`[data-text="${side}"]`).textContent()) ?? '',
    rowCount: () => rows.count(),
  };
}
