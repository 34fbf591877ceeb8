/** The diptych, as a reader finds it: rows, sentences, marks, tokens, furniture, plates. It acts and locates, and asserts nothing. */
import type { Locator, Page } from '@playwright/test';

import { compared } from './compared';

export type Language = 'nl' | 'en';

export interface ReaderPage {
  /** Serves other texts in place of the sample, before it is opened. */
  readonly serve: (texts: Readonly<Record<Language, string>>) => Promise<void>;
  readonly sheet: Locator;
  readonly coverage: Locator;
  readonly rows: Locator;
  /** A row by its number, or `H`. */
  readonly row: (label: string) => Locator;
  readonly why: (label: string) => Locator;
  readonly plate: Locator;
  /** One side of a row. */
  readonly cell: (label: string, language: Language) => Locator;
  readonly sentence: (language: Language, words: string) => Locator;
  readonly counterparts: Locator;
  readonly litWords: Locator;
  readonly token: (label: string, name: string | RegExp) => Locator;
  readonly chosenMarks: Locator;
  readonly threads: Locator;
  readonly band: Locator;
  readonly gaps: Locator;
  readonly bar: Locator;
  readonly passageBoxes: Locator;
  /** Points at the middle of the first occurrence of a word. */
  readonly pointAt: (language: Language, word: string) => Promise<void>;
  /** Presses at the start of one word and lets go at the end of another. */
  readonly drag: (from: readonly [Language, string], to: readonly [Language, string]) => Promise<void>;
  readonly scroller: Locator;
}

export function readerPage(page: Page): ReaderPage {
  const sheet = page.getByRole('region', { name: 'The two texts side by side' });
  const row = (label: string): Locator =>
    sheet.getByRole('article', { name: label === 'H' ? 'Headline row' : `Row ${label}`, exact: true });
  const boxOf = async ([language, word]: readonly [Language, string]): Promise<DOMRect> => {
    const leaf = sheet.locator(`[data-text="${language}"] [data-at]`, { hasText: word }).first();
    await leaf.scrollIntoViewIfNeeded();
    return leaf.evaluate((element, text) => {
      const node = element.firstChild;
      const at = node?.textContent?.indexOf(text) ?? -1;
      const range = document.createRange();
      if (node === null || at < 0) throw new Error(`“${text}” is not on the page`);
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    }, word);
  };
  return {
    serve: async (texts) => {
      for (const language of ['nl', 'en'] as const)
        await page.route(`**/${language}.txt`, (route) =>
          route.fulfill({ contentType: 'text/plain; charset=utf-8', body: texts[language] }),
        );
    },
    sheet,
    coverage: page.getByRole('region', { name: 'What found a partner' }),
    rows: sheet.getByRole('article'),
    row,
    why: (label) => row(label).getByRole('button', { name: /Why\?$/ }),
    plate: sheet.getByRole('region', { name: /^(Why|Do these two)/ }),
    cell: (label, language) => row(label).locator(`[data-text="${language}"]`),
    sentence: (language, words) =>
      sheet.locator(`[data-text="${language}"] [data-sentence]`, { hasText: words }).first(),
    counterparts: sheet.locator('[data-lit="counterpart"]'),
    litWords: sheet.locator('[data-light="word"]'),
    token: (label, name) => row(label).getByRole('button', { name }),
    chosenMarks: sheet.locator('[data-chosen="here"]'),
    threads: sheet.locator('[data-thread]'),
    band: sheet.locator('[data-band]'),
    gaps: sheet.locator('[data-gap]'),
    bar: page.getByRole('toolbar', { name: 'Selected passage' }),
    passageBoxes: sheet.locator('[data-light="passage"]'),
    pointAt: async (language, word) => {
      const box = await boxOf([language, word]);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    },
    drag: async (from, to) => {
      await compared(page);
      const end = await boxOf(to);
      const start = await boxOf(from);
      await page.mouse.move(start.x + 1, start.y + start.height / 2);
      await page.mouse.down();
      await page.mouse.move(end.x + end.width - 1, end.y + end.height / 2, { steps: 8 });
      await page.mouse.up();
    },
    scroller: sheet.locator('[data-reader-scroll]'),
  };
}
