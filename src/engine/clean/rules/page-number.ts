/** Page numbers that stand between the paragraphs of a text that was copied out of a book or a PDF. */
import { type CleaningRule, quote } from '../clue';
import type { Page } from '../page';

/** A number alone on its line, with the dashes or brackets that printers put around it. */
const alone = /^[-–—[(\s]*(\d{1,4})[-–—\])\s]*$/u;
/** The whole line says that it is one. */
const named = /^(?:page|pagina|blz\.?|p\.|pag\.?)\s?\d{1,4}(?:\s?(?:of|van|\/)\s?\d{1,4})?$/u;
/** So many in a row that rise by one are no chance; two may be a list (own choice). */
const least = 3;

/**
 * Page numbers: `Page 12 of 40`, and bare numbers of which at least three rise by one from block to block, beginning above 1:
 * chapters and verses begin at 1, and a text that numbers its parts has them on both sides. As strong as a file's own word,
 * for nothing speaks for text in a bare number.
 */
export const pageNumber: CleaningRule = {
  name: 'page-number',
  judge(block, page) {
    if (block.length > 24) return null;
    if (!named.test(block.folded) && !numbersOf(page).has(block.index)) return null;
    return { code: 'page-number', evidence: quote(block.words), weight: 'given' };
  },
};

const known = new WeakMap<Page, ReadonlySet<number>>();

/** The blocks of rising runs, found once for a page. */
function numbersOf(page: Page): ReadonlySet<number> {
  const before = known.get(page);
  if (before !== undefined) return before;
  const found = new Set<number>();
  let run: number[] = [];
  let last = Number.NaN;
  let first = 0;
  let shared = 0;
  const close = (): void => {
    if (run.length >= least && first > 1 && shared < run.length) for (const index of run) found.add(index);
    run = [];
    shared = 0;
  };
  for (const { index, words, folded, length } of page.blocks) {
    const digits = length > 12 ? undefined : alone.exec(words.trim())?.[1];
    if (digits === undefined) continue;
    const value = Number(digits);
    if (value !== last + 1) {
      close();
      first = value;
    }
    last = value;
    run.push(index);
    if (page.others.has(folded)) shared += 1;
  }
  close();
  known.set(page, found);
  return found;
}
