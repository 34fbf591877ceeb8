/** `npm run evaluate -- differences FILE.jsonl [--out OUT.jsonl] [--list] [--half A|B] [--no-lexicon]`: scores differences on seeded sentence pairs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { bitextOf } from '../../engine/compare/bitext-fixture';
import { compare } from '../../engine/compare/compare';
import { doubtfulBelow, type Difference, type Mark } from '../../engine/compare/difference';
import { noLexicon, type Lexicon } from '../../engine/lexicon/lexicon';
import { loadLexicon } from '../load-lexicon';
import { halfOf } from './halves';

type SideName = 'nl' | 'en';

/** A seeded edit: offsets of the replacement (equal for a deletion), in code points of that side. */
interface Edit {
  readonly side: SideName;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Pair {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  readonly edits: readonly Edit[];
  readonly slip: boolean;
  readonly source: string;
}

interface Reported {
  readonly type: string;
  readonly class: string;
  readonly severity: number;
  readonly nl: { readonly start: number; readonly end: number } | null;
  readonly en: { readonly start: number; readonly end: number } | null;
}

const weights = { info: 0, minor: 1, major: 2, critical: 3 } as const;

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

function pairOf(line: string): Pair {
  const parsed: unknown = JSON.parse(line);
  const row = record(parsed);
  const edits = (Array.isArray(row.edits) ? row.edits : []).map((edit: unknown): Edit => {
    const one = record(edit);
    return {
      side: one.side === 'nl' ? 'nl' : 'en',
      type: string(one.type),
      start: number(one.start),
      end: number(one.end),
    };
  });
  return {
    id: string(row.id),
    nl: string(row.nl),
    en: string(row.en),
    edits,
    slip: Boolean(row.slip),
    source: string(row.source),
  };
}

/** The pairs of a JSON-lines file; empty lines are passed over, a broken one throws with its number. */
export function readPairs(file: string): readonly Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [pairOf(line)];
      } catch (cause) {
        throw new Error(`${file}:${index + 1} is not JSON`, { cause });
      }
    });
}

/** What a reader sees with default settings: doubtful findings stay folded away. */
export function shownByDefault(one: Difference): boolean {
  return one.confidence >= doubtfulBelow;
}

/** The counted kind: content, locale or cue of at least minor severity, and shown by default. */
export function counted(one: Difference): boolean {
  return (
    shownByDefault(one) && ['content', 'locale', 'cue'].includes(one.class) && weights[one.severity] >= 1
  );
}

function spanOf(mark: Mark | null): { readonly start: number; readonly end: number } | null {
  if (mark === null) return null;
  return mark.at === 'span' ? { start: mark.start, end: mark.end } : { start: mark.offset, end: mark.offset };
}

function reported(pair: Pair, lexicon: Lexicon): readonly Reported[] {
  return compare(bitextOf([[pair.nl, pair.en]]), { lexicon })
    .differences.filter(shownByDefault)
    .flatMap((one) =>
      one.places.map((place) => ({
        type: one.type,
        class: one.class,
        severity: weights[one.severity],
        nl: spanOf(place.nl),
        en: spanOf(place.en),
      })),
    );
}

const isCounted = (one: Reported): boolean =>
  ['content', 'locale', 'cue'].includes(one.class) && one.severity >= 1;

/** `placed` as score_differences.py has it: touches the edit on its side, and is at most 40 characters wider. */
function touches(pair: Pair, edit: Edit, one: Reported): boolean {
  const span = one[edit.side];
  if (!span) return false;
  // the offsets of the file count code points
  const utf16 = (offset: number): number => Array.from(pair[edit.side]).slice(0, offset).join('').length;
  const start = utf16(edit.start);
  const end = utf16(edit.end);
  if (span.end - span.start > end - start + 40) return false;
  return start === end
    ? span.start <= end + 15 && span.end >= start - 15
    : span.start <= end && span.end >= start;
}

function option(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

const most = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/**
 * Runs every pair of FILE as a row of its own and prints caught, placed and alarms as score_differences.py counts them.
 * `--out` writes what a reader would see by default, `--list` prints every miss and every false alarm.
 */
export async function evaluateDifferences(args: readonly string[]): Promise<void> {
  const file = args.find(
    (arg, index) => !arg.startsWith('--') && !['--out', '--half'].includes(args[index - 1] ?? ''),
  );
  if (file === undefined) throw new Error('evaluate differences needs a FILE.jsonl');
  const half = option(args, '--half');
  const lexicon = args.includes('--no-lexicon') ? noLexicon : loadLexicon();
  const pairs = readPairs(file).filter((pair) => half === null || halfOf(pair.source) === half);
  const table = new Map<string, { n: number; caught: number; placed: number; kinds: Map<string, number> }>();
  const alarms = new Map<string, number>();
  const lines: string[] = [];
  let untouched = 0;
  let alarmed = 0;
  for (const pair of pairs) {
    const all = reported(pair, lexicon);
    lines.push(JSON.stringify({ id: pair.id, differences: all }));
    const seen = all.filter(isCounted);
    const kind = pair.edits[0]?.type;
    if (kind !== undefined) {
      const row = table.get(kind) ?? { n: 0, caught: 0, placed: 0, kinds: new Map<string, number>() };
      table.set(kind, row);
      row.n += 1;
      const placed = pair.edits.some((edit) => seen.some((one) => touches(pair, edit, one)));
      if (seen.length > 0) row.caught += 1;
      if (placed) row.placed += 1;
      for (const one of seen) row.kinds.set(one.type, (row.kinds.get(one.type) ?? 0) + 1);
      if (args.includes('--list') && !placed)
        console.log(
          'MISSED',
          kind,
          seen.length > 0 ? 'caught' : '',
          pair.id,
          JSON.stringify(pair.edits),
          '\n  NL',
          pair.nl,
          '\n  EN',
          pair.en,
          '\n ',
          seen.map((one) => show(pair, one)).join(' ; '),
        );
    } else if (!pair.slip) {
      untouched += 1;
      if (seen.length > 0) {
        alarmed += 1;
        if (args.includes('--list'))
          console.log(
            'ALARM',
            pair.id,
            '\n  NL',
            pair.nl,
            '\n  EN',
            pair.en,
            '\n ',
            seen.map((one) => show(pair, one)).join(' ; '),
          );
      }
      for (const one of seen) alarms.set(one.type, (alarms.get(one.type) ?? 0) + 1);
    }
  }
  console.log(`${'edit'.padEnd(14)}    n  caught  placed   reported as`);
  for (const [kind, row] of [...table].sort()) {
    console.log(
      `${kind.padEnd(14)} ${String(row.n).padStart(4)} ${String(row.caught).padStart(7)} ${String(row.placed).padStart(7)}   ${most(row.kinds)}`,
    );
  }
  console.log(
    `untouched pairs with a false alarm: ${alarmed} of ${untouched} (${((100 * alarmed) / Math.max(1, untouched)).toFixed(1)} %)   ${most(alarms)}`,
  );
  const out = option(args, '--out');
  if (out !== null) writeFileSync(out, `${lines.join('\n')}\n`);
}

function show(pair: Pair, one: Reported): string {
  const text = (side: SideName): string => {
    const span = one[side];
    if (!span) return '-';
    return span.start === span.end
      ? `…${pair[side].slice(Math.max(0, span.start - 10), span.start)}▲${pair[side].slice(span.start, span.start + 10)}…`
      : pair[side].slice(span.start, span.end);
  };
  return `${one.type}: ${text('nl')} | ${text('en')}`;
}
