/** Reads a dictd database (RFC 2229's server format): an index of base-64 offsets, and a gzipped text of articles. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One article as it stands: first line the headword with its pronunciation, then the translations. */
export interface Article {
  readonly headword: string;
  readonly lines: readonly string[];
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function fromBase64(text: string): number {
  let value = 0;
  for (const digit of text) value = value * 64 + digits.indexOf(digit);
  return value;
}

/** All articles of `<stem>.index` and `<stem>.dict.dz`, in the index's order. Offsets are bytes. */
export function readDictd(stem: string): readonly Article[] {
  const text = gunzipSync(readFileSync(`${stem}.dict.dz`));
  const articles: Article[] = [];
  for (const line of readFileSync(`${stem}.index`, 'utf8').split('\n')) {
    const [key = '', offset = '', length = ''] = line.split('\t');
    if (length === '' || key.startsWith('00')) continue;
    const start = fromBase64(offset);
    const lines = text.toString('utf8', start, start + fromBase64(length)).split('\n');
    articles.push({ headword: lines[0] ?? key, lines: lines.slice(1) });
  }
  return articles;
}
