/** Whether a plain text is evidently Markdown: several of its signs agree, which poems, chats, mails and code do not bring about. */

/**
 * Signs that hardly any other text has, each one kind: a line that matches counts. Headings need a letter behind the
 * marks and a blank line (or the text's beginning) above: a tag (`#dorp`) and a comment in a configuration have not.
 */
const strong: Readonly<Record<string, RegExp>> = {
  heading: /(?:^|\n[ \t]*\n) {0,3}#{1,6}[ \t]+[\p{L}\p{N}"'“‘*_[(][^\n]*/gu,
  link: /\[[^\]\n]{1,300}\]\((?:https?:\/\/|mailto:|\/|\.{1,2}\/|#)[^)\s]*(?: "[^"\n]*")?\)/g,
  bold: /(?<![\p{L}\p{N}*_])(\*\*|__)(?=[\p{L}\p{N}"'“‘(])[^*\n]{0,200}[\p{L}\p{N}.!?:,;"'”’)]\1(?![\p{L}\p{N}*_])/gu,
  fence: /(?:^|\n)```[^\n`]*\n[\s\S]*?\n```[ \t]*(?=\n|$)/g,
  definition: /(?:^|\n) {0,3}\[\^?[^\]\n]{1,80}\]:[ \t]+\S/g,
  table: /\n {0,3}\|?(?: *:?-{3,}:? *\|)+ *(?::?-{3,}:?)? *(?=\n|$)/g,
};

/** Signs that other texts have as well: they only agree with a strong one. */
const weak: Readonly<Record<string, RegExp>> = {
  bullets: /(?:^|\n) {0,3}[-*+] \S[^\n]*\n(?:[ \t]*\n)? {0,3}[-*+] \S/g,
  numbers: /(?:^|\n) {0,3}1\. \S[^\n]*\n(?:[ \t]*\n)? {0,3}2\. \S/g,
  quotation: /(?:^|\n) {0,3}> \S/g,
  code: /(?<![`\p{L}\p{N}])`[^`\n]{1,80}`(?![`\p{L}\p{N}])/gu,
  emphasis: /(?<![\p{L}\p{N}*_])([*_])(?=\p{L})[^*_\n]{1,80}\p{L}\1(?![\p{L}\p{N}*_])/gu,
  underline: /\n(?:={4,}|-{4,})[ \t]*(?=\n|$)/g,
  rule: /\n[ \t]*\n(?:-{3,}|\*{3,})[ \t]*\n[ \t]*(?=\n)/g,
};

/** Headings alone are enough from here on: a text of chapters has no other sign. */
const manyHeadings = 3;
/** Enough of a text to see its signs, in UTF-16 units. */
const looked = 60_000;

/**
 * Whether a pasted text should be read as Markdown: two strong signs, or one that stands there twice beside a weak one,
 * or headings throughout. Linear in what is looked at; no text without a strong sign is ever Markdown.
 */
export function looksLikeMarkdown(content: string): boolean {
  const head = content.slice(0, looked).replace(/\r\n?/g, '\n');
  const counts = Object.entries(strong).map(([name, sign]) => ({ name, count: countOf(head, sign) }));
  const found = counts.filter(({ count }) => count > 0);
  if (found.length >= 2) return true;
  const [only] = found;
  if (only === undefined) return false;
  if (only.name === 'heading' && only.count >= manyHeadings) return true;
  return only.count >= 2 && Object.values(weak).some((sign) => countOf(head, sign) > 0);
}

/** How often a sign occurs, up to what decides. */
function countOf(head: string, sign: RegExp): number {
  let count = 0;
  for (const _ of head.matchAll(sign)) {
    count += 1;
    if (count >= manyHeadings) break;
  }
  return count;
}
