/** The site's name and its slogan: a short line away from the prose that another line begins or ends with. */
import { type CleaningRule, quote } from '../clue';
import { type Page, zoneOf } from '../page';
import type { PageBlock } from '../page-block';

/** A name is one to four words. */
const mostWords = 4;
/** A site's name stands at the top or at the foot: this many blocks from an end. Keeps a book's 50,000 short lines cheap. */
const edge = 120;
const separator = /^ ?(?:[:|·•»]|[–—-](?= )) ?\S/u;
const separatorBehind = /\S ?(?:[|·•«]|(?<= )[–—-]) ?$/u;

function isAtEnd(page: Page, block: PageBlock): boolean {
  return block.index < edge || block.index >= page.blocks.length - edge;
}

const namesOf = new WeakMap<Page, ReadonlyMap<string, number>>();

/** Folded short lines outside the prose, and the first block that has each: the candidates for a site's name. */
function candidates(page: Page): ReadonlyMap<string, number> {
  const known = namesOf.get(page);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const block of page.blocks) {
    if (!isAtEnd(page, block) || block.length > 40 || block.count < 1 || block.count > mostWords) continue;
    if (zoneOf(page, block.index) === 'body' || !/^\p{L}/u.test(block.folded) || block.folded.length < 3)
      continue;
    if (block.index !== page.headline?.index && !names.has(block.folded))
      names.set(block.folded, block.index);
  }
  namesOf.set(page, names);
  return names;
}

/** The candidate that a line begins with (before a colon, bar, dash) or ends with (behind one). */
function nameIn(block: PageBlock, names: { readonly has: (name: string) => boolean }): string | null {
  const words = block.folded.split(' ');
  for (let count = 1; count <= mostWords && count < words.length; count += 1) {
    const before = words
      .slice(0, count)
      .join(' ')
      .replace(/[:|·•»–—-]+$/u, '')
      .trim();
    if (names.has(before) && separator.test(block.folded.slice(before.length))) return before;
    const behind = words.slice(-count).join(' ');
    if (names.has(behind) && separatorBehind.test(block.folded.slice(0, -behind.length))) return behind;
  }
  return null;
}

const sloganed = new WeakMap<Page, ReadonlySet<string>>();

/** Names that some line outside the prose carries in front or behind. */
function proven(page: Page): ReadonlySet<string> {
  const known = sloganed.get(page);
  if (known !== undefined) return known;
  const names = candidates(page);
  const found = new Set<string>();
  for (const block of page.blocks) {
    if (!isAtEnd(page, block) || block.length > 160 || zoneOf(page, block.index) === 'body') continue;
    const name = nameIn(block, names);
    if (name !== null && !isOrdinaryWord(name, page)) found.add(name);
  }
  sloganed.set(page, found);
  return found;
}

/** Whether the text writes a name in small letters, too: then it is a word (“Contents – …”) and no name. */
function isOrdinaryWord(name: string, page: Page): boolean {
  const { content } = page.text;
  for (let at = content.indexOf(name); at >= 0; at = content.indexOf(name, at + 1)) {
    const before = content[at - 1] ?? ' ';
    const behind = content.slice(at + name.length, at + name.length + 2);
    // `mail@name.com` and `www.name.com` are addresses, not the word.
    if (!/[\p{L}\p{N}@./]/u.test(before) && !/^(?:[\p{L}\p{N}]|\.\p{L})/u.test(behind)) return true;
  }
  return false;
}

/** Site names. */
export const siteName: CleaningRule = {
  name: 'site-name',
  judge(block, page) {
    if (block.length > 160 || block.index === page.headline?.index || zoneOf(page, block.index) === 'body')
      return null;
    if (proven(page).size === 0) return null;
    if (proven(page).has(block.folded))
      return { code: 'site-name', evidence: quote(block.words), weight: 'likely' };
    const name = nameIn(block, proven(page));
    return name === null ? null : { code: 'site-name', evidence: quote(name), weight: 'certain' };
  },
};
