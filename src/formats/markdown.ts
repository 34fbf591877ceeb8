/** The door for Markdown: its blocks by marked's lexer; nothing is ever rendered. */
import { lexer, type MarkedToken, type Token } from 'marked';

import { messageOf, noChoice, type OpenChoice, type Opened, problem, type Remark } from './door';
import { givenText, type Part } from './given-text';
import { blocksOf } from './html-blocks';
import { parsePage } from './html-tree';
import { type Cell, pairOfColumns, type PlacedPart } from './two-columns';

/** Deeper lists and quotations than this are a trick, not a text; marked goes down by calls of itself. */
const deepest = 60;

interface Around {
  readonly kind: 'paragraph' | 'item' | 'quotation';
  readonly level: number;
  readonly depth: number;
}

/** Characters of a stretch of Markdown, and how many of them are link text. */
interface Inline {
  words: string;
  links: number;
}

/**
 * Reads CommonMark with GitHub's tables, and pandoc's front matter, footnotes and heading attributes. HTML inside is read
 * as a page is. A table of two languages is a pair. Text without words is a problem. Never throws: what marked cannot take is a problem.
 */
export function readMarkdown(content: string, choice: OpenChoice = noChoice): Opened {
  const { body, title, language } = frontMatter(content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const placed: PlacedPart[] = [];
  let marks = 0;

  const add = (inline: Inline, kind: Part['kind'], level: number, cell: Cell | null = null): void => {
    const counted = inline.words.replace(/(\S)\[\^[^\]\s]+\]/g, (_, before: string) => {
      marks += 1;
      return before;
    });
    const note = /^\[\^[^\]\s]+\]:\s*/.exec(counted);
    const full = counted.replace(/\s/g, '').length;
    const part: Part = {
      words: note === null ? counted : counted.slice(note[0].length),
      kind,
      level,
      origin: note === null ? 'body' : 'note',
      links: full === 0 ? 0 : Math.min(1, inline.links / full),
      language: null,
    };
    placed.push({ part, cell });
  };

  const walk = (tokens: readonly Token[], around: Around): void => {
    if (around.depth > deepest) return;
    for (const token of tokens as readonly MarkedToken[]) {
      switch (token.type) {
        case 'heading':
          add(inlineOf(token.tokens), 'heading', token.depth);
          break;
        case 'paragraph':
          if (!/^:{3,}/.test(token.text)) add(inlineOf(token.tokens), around.kind, around.level);
          break;
        case 'text':
          add(
            inlineOf('tokens' in token && token.tokens !== undefined ? token.tokens : [token]),
            around.kind,
            around.level,
          );
          break;
        case 'blockquote':
          walk(token.tokens, { kind: 'quotation', level: 0, depth: around.depth + 1 });
          break;
        case 'list':
          for (const item of token.items)
            walk(item.tokens, {
              kind: 'item',
              level: around.kind === 'item' ? around.level + 1 : 1,
              depth: around.depth + 1,
            });
          break;
        case 'table':
          for (const row of [token.header, ...token.rows])
            row.forEach((cell, column) =>
              add(inlineOf(cell.tokens), 'paragraph', 0, { row, column, wide: false }),
            );
          break;
        case 'code':
          for (const words of token.text.split(/\n[ \t]*\n/)) add({ words, links: 0 }, 'paragraph', 0);
          break;
        case 'html':
          placed.push(...blocksOf(parsePage(token.text)).placed);
          break;
        case 'def':
          if (token.tag.startsWith('^'))
            add({ words: `[${token.tag}]: ${token.href}`, links: 0 }, 'paragraph', 0);
          break;
        default:
          break;
      }
    }
  };

  try {
    walk(lexer(body), { kind: 'paragraph', level: 0, depth: 0 });
  } catch (error) {
    return problem({ code: 'damaged', format: 'markdown', where: null, found: messageOf(error) });
  }
  const text = givenText(placed.map(({ part }) => part));
  if (text.raw === '') return problem({ code: 'no-text', format: 'markdown', pages: 0 });
  const pair = choice.asText ? null : pairOfColumns(placed, { title, format: 'markdown' });
  if (pair !== null) return { kind: 'pair', pair };
  const remarks: readonly Remark[] = marks === 0 ? [] : [{ code: 'note-marks', count: marks }];
  return {
    kind: 'text',
    text: { ...text, title, language, site: null, format: 'markdown', encoding: null, parts: null, remarks },
  };
}

/** Words of inline tokens: emphasis and code without their signs, pictures left out. */
function inlineOf(tokens: readonly Token[], depth = 0): Inline {
  const found: Inline = { words: '', links: 0 };
  if (depth > deepest) return found;
  for (const token of tokens as readonly MarkedToken[]) {
    if (token.type === 'br') found.words += '\n';
    else if (token.type === 'image' || token.type === 'html') continue;
    else if ('tokens' in token && token.tokens !== undefined && token.tokens.length > 0) {
      const below = inlineOf(token.tokens, depth + 1);
      found.words += below.words;
      found.links += token.type === 'link' ? below.words.replace(/\s/g, '').length : below.links;
    } else if ('text' in token) found.words += characters(token.text);
  }
  // Attributes of pandoc's headings and spans.
  if (depth === 0) found.words = found.words.replace(/ ?\{[#.][^{}]*\}$/, '').replace(/\n/g, ' ');
  return found;
}

/** Character references as characters: HTML's names are Markdown's. */
function characters(text: string): string {
  if (!/&[#\w]/.test(text)) return text;
  return blocksOf(parsePage(text.replaceAll('<', '&lt;')))
    .parts.map((part) => part.words)
    .join(' ');
}

/** YAML front matter between lines of three dashes: title and language are read, the rest is no text. */
function frontMatter(content: string): {
  readonly body: string;
  readonly title: string | null;
  readonly language: string | null;
} {
  const found = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(content);
  if (found === null || !/^[\w-]+\s*:/m.test(found[1] ?? ''))
    return { body: content, title: null, language: null };
  const value = (key: string): string | null => {
    const line = new RegExp(`^${key}\\s*:[ \\t]*(.+)$`, 'm').exec(found[1] ?? '')?.[1];
    return line === undefined ? null : line.trim().replace(/^(["'])(.*)\1$/, '$2');
  };
  return { body: content.slice(found[0].length), title: value('title'), language: value('lang(?:uage)?') };
}
