/** Making and finding notes, as a reader does it with mouse and keys. It acts and locates, and asserts nothing. */
import type { Locator, Page } from '@playwright/test';

import { compared } from './compared';

export interface NotesPage {
  /** Drags the mouse over words that stand together in one line of the text. */
  readonly drag: (words: string) => Promise<void>;
  /** A button of the small bar at a selected passage. */
  readonly offer: (name: 'Highlight' | 'Note' | 'Note on the pair') => Locator;
  readonly list: Locator;
  readonly items: Locator;
  /** An entry of the list by what stands in it. */
  readonly item: (words: string | RegExp) => Locator;
  /** The open note. */
  readonly card: Locator;
  readonly field: Locator;
  /** Types into the field once it has the focus, as a reader does who sees the cursor. */
  readonly write: (words: string) => Promise<void>;
  /** Places in the text that are like the words of a lost note, each with "Attach here". */
  readonly places: Locator;
  readonly done: Locator;
  readonly category: (name: string) => Locator;
  /** Adds a tag to the open note. */
  readonly tag: (name: string) => Promise<void>;
  readonly about: (name: 'Dutch' | 'Pair' | 'English') => Locator;
  /** Fills of notes in the text. */
  readonly marks: Locator;
  readonly find: Locator;
  /** One of the lists to choose from in the filter. */
  readonly filter: (name: string) => Locator;
  /** What "On a text" offers. */
  readonly wholeMenu: Locator;
  /** Goes to a place with Tab alone. */
  readonly tabTo: (place: Locator) => Promise<void>;
  /** Selects a word as a finger does, by the handles of the system. */
  readonly hold: (word: string) => Promise<void>;
  /** Goes to the text with Tab alone and stops at its first sentence. */
  readonly walkToText: () => Promise<void>;
}

export function notesPage(page: Page): NotesPage {
  const panel = page.getByRole('complementary', { name: 'Differences and notes' });
  const list = panel.getByRole('region', { name: 'Notes on this pair' });
  const card = list.getByRole('region', { name: /^(New note|Note)$/ });
  /** Where words begin and end on the screen, also when they go over two lines. */
  const endsOf = (words: string): Promise<Record<'from' | 'to', { x: number; y: number }>> =>
    page.getByRole('main').evaluate((main, sought) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(sought) ?? -1;
        if (at === -1) continue;
        node.parentElement?.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const boxes = [...range.getClientRects()];
        const [first, last] = [boxes[0], boxes.at(-1)];
        if (first === undefined || last === undefined) continue;
        return {
          from: { x: first.left + 1, y: (first.top + first.bottom) / 2 },
          to: { x: last.right - 1, y: (last.top + last.bottom) / 2 },
        };
      }
      throw new Error(`no “${sought}” in the text`);
    }, words);
  const field = card.getByRole('textbox', { name: 'Text of the note' });
  return {
    drag: async (words) => {
      await compared(page);
      const { from, to } = await endsOf(words);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    offer: (name) => page.getByRole('button', { name, exact: true }),
    list,
    items: list.getByRole('listitem'),
    item: (words) => list.getByRole('listitem').filter({ hasText: words }),
    card,
    field,
    write: async (words) => {
      await field.and(page.locator(':focus')).waitFor();
      await page.keyboard.type(words);
    },
    places: card.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Attach here' }) }),
    done: card.getByRole('button', { name: 'Done' }),
    category: (name) => card.getByRole('radio', { name }),
    tag: async (name) => {
      await card.getByRole('combobox', { name: 'Add a tag' }).fill(name);
      await page.keyboard.press('Enter');
    },
    about: (name) => card.getByRole('radio', { name, exact: true }),
    marks: page.getByRole('main').locator('[data-note][data-category]'),
    find: panel.getByRole('searchbox', { name: 'Find in notes' }),
    filter: (name) => panel.getByRole('combobox', { name, exact: true }),
    wholeMenu: page.getByRole('dialog', { name: 'Note on a whole text' }),
    tabTo: async (place) => {
      for (let presses = 0; presses < 80; presses += 1) {
        if (await place.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('not within eighty presses of Tab');
    },
    hold: async (word) => {
      const { from, to } = await endsOf(word);
      await page.touchscreen.tap((from.x + to.x) / 2, from.y);
      // What the system's handles do after a long press, which no test can hold: a selection without mouse or keys.
      await page.evaluate(
        ([start, end]) => {
          const [first, last] = [start, end].map(({ x, y }) => document.caretPositionFromPoint(x, y));
          if (first && last)
            document
              .getSelection()
              ?.setBaseAndExtent(first.offsetNode, first.offset, last.offsetNode, last.offset);
        },
        [from, to] as const,
      );
    },
    walkToText: async () => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      for (let presses = 0; presses < 20; presses += 1) {
        const there = await page.evaluate(() => document.activeElement?.matches('[data-sentence]') ?? false);
        if (there) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('no sentence within twenty presses of Tab');
    },
  };
}
