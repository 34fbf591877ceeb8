import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readMarkdown, safeHref, type Block, type Inline } from './simple-markdown';

const inline = (one: Inline): string => {
  switch (one.kind) {
    case 'text':
      return one.text;
    case 'code':
      return `code(${one.text})`;
    case 'break':
      return '/';
    case 'link':
      return `link(${one.href}: ${one.inside.map(inline).join('')})`;
    default:
      return `${one.kind}(${one.inside.map(inline).join('')})`;
  }
};
const block = (one: Block): string => {
  switch (one.kind) {
    case 'code':
      return `code[${one.text}]`;
    case 'quotation':
      return `quotation[${one.blocks.map(block).join('|')}]`;
    case 'list':
      return `${one.ordered ? one.start : '-'}[${one.items.map((item) => item.map(block).join('|')).join(';')}]`;
    default:
      return `${one.kind}[${one.inside.map(inline).join('')}]`;
  }
};
const read = (body: string): string => readMarkdown(body).map(block).join(' ');

describe('a note as it is shown', () => {
  test('has emphasis, lists, quotations, code, links and line breaks', () => {
    expect(read('see **this** and *that*, `x`\nnext')).toBe(
      'paragraph[see strong(this) and emphasis(that), code(x)/next]',
    );
    expect(read('- a\n- b\n\n> q')).toBe('-[paragraph[a];paragraph[b]] quotation[paragraph[q]]');
    expect(read('3. drie\n4. vier')).toBe('3[paragraph[drie];paragraph[vier]]');
    expect(read('[naar](https://example.org/a?b=1)')).toBe(
      'paragraph[link(https://example.org/a?b=1: naar)]',
    );
  });

  test('shows HTML as written, and a link that could run code as text', () => {
    expect(read('a <b onclick="x">b</b>')).toBe('paragraph[a <b onclick="x">b</b>]');
    expect(read('<script>alert(1)</script>')).toBe('paragraph[<script>alert(1)</script>]');
    expect(read('[x](javascript:alert(1))')).toBe('paragraph[[x](javascript:alert(1))]');
    expect(read('![p](https://example.org/p.png)')).toBe('paragraph[![p](https://example.org/p.png)]');
    expect(['//x', 'data:text/html,x', ' https://x', 'https://x y', 'JAVASCRIPT:x'].map(safeHref)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect(safeHref('mailto:a@b.nl')).toBe('mailto:a@b.nl');
  });

  test('keeps the letters and figures of anything that was typed', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('a', '*', '_', '<', '>', '[', ']', '(', ')', '`', '#', '1', '\n', ' ', '|', '!'),
        ),
        (list) => {
          const body = list.join('');
          const blocks = readMarkdown(body);
          expect(blocks.every((one) => typeof one.kind === 'string')).toBe(true);
          const shown = blocks
            .map(block)
            .join(' ')
            .replaceAll(/strong|emphasis|struck|code|link|paragraph|heading|quotation/g, '');
          expect([...shown].filter((one) => one === 'a')).toHaveLength(
            list.filter((one) => one === 'a').length,
          );
        },
      ),
    );
  });
});
