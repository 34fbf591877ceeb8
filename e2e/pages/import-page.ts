/** The "new pair" page, as a reader finds it. It acts and locates, and asserts nothing. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Locator, Page } from '@playwright/test';

export type Leaf = 'Dutch' | 'English';

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file of `e2e/fixtures`, as a reader would give it. */
export function fixture(name: string): GivenFile {
  const path = resolve(import.meta.dirname, '../fixtures', name);
  return { name, mimeType: 'application/octet-stream', buffer: readFileSync(path) };
}

export interface ImportPage {
  readonly leaf: (side: Leaf) => Locator;
  readonly field: (side: Leaf) => Locator;
  /** Pastes from the clipboard, as with Ctrl+V. */
  readonly paste: (side: Leaf, text: string) => Promise<void>;
  /** Gives a file to the leaf's "Open a file". */
  readonly giveFile: (side: Leaf, file: GivenFile) => Promise<void>;
  /** Pastes a page from the clipboard, as from another tab. */
  readonly pasteRich: (side: Leaf, html: string) => Promise<void>;
  /** Drops files on the middle of the page. */
  readonly drop: (files: readonly GivenFile[]) => Promise<void>;
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
    pasteRich: async (side, html) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(async (held) => {
        const item = new ClipboardItem({
          'text/html': new Blob([held], { type: 'text/html' }),
          'text/plain': new Blob(['plain'], { type: 'text/plain' }),
        });
        await navigator.clipboard.write([item]);
      }, html);
      await field(side).focus();
      await page.keyboard.press('ControlOrMeta+v');
    },
    drop: async (files) => {
      const given = files.map(({ name, buffer }) => ({ name, data: buffer.toString('base64') }));
      const transfer = await page.evaluateHandle((held) => {
        const moved = new DataTransfer();
        for (const { name, data } of held)
          moved.items.add(new File([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], name));
        return moved;
      }, given);
      await page.getByRole('main').dispatchEvent('dragover', { dataTransfer: transfer });
      await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
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
