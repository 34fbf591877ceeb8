/** Characters for XML 1.0: what has a meaning is escaped, what it cannot hold is left out. */

/** Everything that is no `Char` of XML 1.0: control characters, lone surrogates, U+FFFE and U+FFFF. */
const impossible = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** Text or an attribute's value. A carriage return is written as a reference, since readers make a line feed of it. */
export function escapeXml(words: string): string {
  return words
    .replace(impossible, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
