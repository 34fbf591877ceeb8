/** `npm run seed-differences -- DIR --out FILE.jsonl [--seed 7] [--half A|B] [--per 60] [--only KIND] [--tidy]`: clean sentence pairs with untidy edits, to test differences. */
import { writeFileSync } from 'node:fs';

import { readGold } from '../evaluate/gold';
import { halfOf } from '../evaluate/halves';
import { edits, tidyEdits, type Change, type Source } from './edits';
import { seededRandom } from './random';

/**
 * All one-to-one sentence pairs of the documents below a directory, none of them the same on both sides and none twice:
 * a document and its damaged copies hold the same sentences, and one missed six times is one miss.
 */
function sourcesOf(directory: string, half: string | null): readonly Source[] {
  const known = new Set<string>();
  return readGold(directory).flatMap(({ path, document }) => {
    if (half !== null && halfOf(path) !== half) return [];
    const sentences = document.sentences;
    if (!sentences) return [];
    const nl = sentences.nl.flat();
    const en = sentences.en.flat();
    return sentences.links.flatMap(([a, b]): readonly Source[] => {
      const one = nl[a[0] ?? -1];
      const other = en[b[0] ?? -1];
      if (a.length !== 1 || b.length !== 1 || one === undefined || other === undefined || one === other)
        return [];
      const both = `${one}\n${other}`;
      if (one.length < 30 || other.length < 30 || known.has(both)) return [];
      known.add(both);
      return [{ nl: one, en: other, source: path, genre: document.genre }];
    });
  });
}

/** Offsets of the files count code points, as Python does. */
function codePoints(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}

function lineOf(id: string, source: Source, kind: string, changes: readonly Change[]): string {
  const sides = { nl: source.nl, en: source.en };
  const told: {
    side: 'nl' | 'en';
    type: string;
    start: number;
    end: number;
    original: string;
    replacement: string;
  }[] = [];
  // from the back, so that earlier offsets stay true
  for (const change of [...changes].sort((a, b) => b.start - a.start)) {
    const text = sides[change.side];
    sides[change.side] = text.slice(0, change.start) + change.replacement + text.slice(change.end);
  }
  for (const change of changes) {
    const moved = changes
      .filter((one) => one.side === change.side && one.start < change.start)
      .reduce((sum, one) => sum + one.replacement.length - (one.end - one.start), 0);
    const start = change.start + moved;
    const text = sides[change.side];
    told.push({
      side: change.side,
      type: kind,
      start: codePoints(text, start),
      end: codePoints(text, start + change.replacement.length),
      original: source[change.side].slice(change.start, change.end),
      replacement: change.replacement,
    });
  }
  return JSON.stringify({
    id,
    nl: sides.nl,
    en: sides.en,
    edits: told,
    genre: source.genre,
    source: source.source,
  });
}

function option(args: readonly string[], name: string): string | null {
  return args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null;
}

function main(args: readonly string[]): void {
  const directory = args.find((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'));
  const out = option(args, '--out');
  if (directory === undefined || out === null) {
    console.error(
      'usage: seed-differences DIR --out FILE.jsonl [--seed N] [--half A|B] [--per N] [--only KIND] [--tidy]',
    );
    process.exitCode = 2;
    return;
  }
  const random = seededRandom(Number(option(args, '--seed') ?? '7'));
  const only = option(args, '--only');
  const per = Number(option(args, '--per') ?? '60');
  const sources = random.shuffled(sourcesOf(directory, option(args, '--half')));
  const lines: string[] = [];
  const used = new Set<Source>();
  for (const [kind, edit] of Object.entries(args.includes('--tidy') ? tidyEdits : edits)) {
    if (only !== null && kind !== only) continue;
    let made = 0;
    for (const source of sources) {
      if (made >= per) break;
      if (used.has(source)) continue;
      const changes = edit(source, random);
      if (changes.length === 0) continue;
      used.add(source);
      made += 1;
      lines.push(lineOf(`s${lines.length}`, source, kind, changes));
    }
    console.log(`${kind.padEnd(18)} ${made}`);
  }
  for (const source of sources.filter((one) => !used.has(one)).slice(0, per * 6))
    lines.push(lineOf(`s${lines.length}`, source, '', []));
  writeFileSync(out, `${lines.join('\n')}\n`);
}

main(process.argv.slice(2));
