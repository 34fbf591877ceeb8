/** `npm run evaluate -- alarms DIR [--pairs] [--list [TYPE]] [--half A|B] [--no-lexicon]`: false alarms per 1,000 words of clean documents. */
import { alignBitext } from '../../engine/align/align-bitext';
import { bitextOf } from '../../engine/compare/bitext-fixture';
import { compare } from '../../engine/compare/compare';
import type { Difference, Mark } from '../../engine/compare/difference';
import { noLexicon, type Lexicon } from '../../engine/lexicon/lexicon';
import type { Bitext } from '../../engine/text/bitext';
import { read } from '../../engine/text/read';
import { textOfBlocks } from '../../engine/text/read-text';
import type { Side } from '../../engine/text/text';
import { loadLexicon } from '../load-lexicon';
import { counted } from './differences';
import { readGold, type GoldDocument } from './gold';
import { halfOf } from './halves';

interface Tally {
  documents: number;
  rows: number;
  alarmedRows: number;
  words: number;
  alarms: number;
  readonly types: Map<string, number>;
}

const empty = (): Tally => ({ documents: 0, rows: 0, alarmedRows: 0, words: 0, alarms: 0, types: new Map() });

/** A document the way a reader gets it: read, cleaned, aligned. */
function wholeDocument(document: GoldDocument, lexicon: Lexicon): Bitext {
  const [nlTag, enTag] = document.languagesGiven;
  const text = (side: Side, language: string) =>
    textOfBlocks({
      side,
      language,
      title: document.id,
      blocks: document[side].map((words) => ({ words, kind: 'paragraph' as const })),
    });
  const texts = { nl: text('nl', nlTag), en: text('en', enTag) };
  const asText = (side: Side) =>
    Object.fromEntries(texts[side].blocks.map((block) => [block.id, 'text' as const]));
  const nl = read(texts.nl, texts.en, asText('nl'));
  const en = read(texts.en, texts.nl, asText('en'));
  return { nl, en, alignment: alignBitext(nl, en, { lexicon }) };
}

/** Every bead of the gold alignment (sentences, else paragraphs) as a row of its own, without its neighbours. */
function pairsOf(document: GoldDocument): readonly Bitext[] {
  const sentences = document.sentences;
  const nl = sentences?.nl.flat() ?? document.nl;
  const en = sentences?.en.flat() ?? document.en;
  const join = (all: readonly string[], indices: readonly number[]): string =>
    indices.map((index) => all[index] ?? '').join(' ');
  return (sentences?.links ?? document.paragraphLinks ?? []).flatMap(([a, b]) =>
    a.length > 0 && b.length > 0 ? [bitextOf([[join(nl, a), join(en, b)]])] : [],
  );
}

const wordsOf = (bitext: Bitext): number =>
  bitext.nl.text.content.split(/\s+/).filter((word) => word !== '').length;

function show(bitext: Bitext, side: Side, mark: Mark | null): string {
  if (mark === null) return '-';
  const { content } = bitext[side].text;
  return mark.at === 'span'
    ? content.slice(mark.start, mark.end)
    : `…${content.slice(Math.max(0, mark.offset - 10), mark.offset)}▲${content.slice(mark.offset, mark.offset + 10)}…`;
}

function list(id: string, bitext: Bitext, one: Difference): void {
  for (const place of one.places) {
    const row = bitext.alignment.rows[place.row];
    const words = (side: Side): string =>
      (row?.[side] ?? [])
        .map((block) =>
          bitext[side].text.content.slice(
            bitext[side].text.blocks[block]?.start,
            bitext[side].text.blocks[block]?.end,
          ),
        )
        .join(' ⏎ ');
    console.log(
      `${one.type} ${one.confidence.toFixed(2)} ${id}\n  NL ${words('nl').slice(0, 600)}\n  EN ${words('en').slice(0, 600)}\n     ${show(bitext, 'nl', place.nl)} | ${show(bitext, 'en', place.en)}`,
    );
  }
}

/**
 * Counts what a reader would be shown by default in documents that are clean translations, each place once. Without
 * `--pairs` documents go the whole way (read, align, compare); with it, every gold sentence bead stands alone.
 */
export async function evaluateAlarms(args: readonly string[]): Promise<void> {
  const directory = args.find(
    (arg, index) => !arg.startsWith('--') && !['--half', '--list'].includes(args[index - 1] ?? ''),
  );
  if (directory === undefined) throw new Error('evaluate alarms needs a DIR of gold documents');
  const after = (name: string): string | undefined =>
    args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
  const half = after('--half');
  const wanted = after('--list');
  const lexicon = args.includes('--no-lexicon') ? noLexicon : loadLexicon();
  const genres = new Map<string, Tally>();
  const total = empty();
  for (const { path, document } of readGold(directory)) {
    if (half !== undefined && halfOf(path) !== half) continue;
    const tally = genres.get(document.genre) ?? empty();
    genres.set(document.genre, tally);
    const bitexts = args.includes('--pairs') ? pairsOf(document) : [wholeDocument(document, lexicon)];
    for (const one of [tally, total]) one.documents += 1;
    for (const bitext of bitexts) {
      const differences = compare(bitext, { lexicon }).differences.filter(counted);
      const places = differences.flatMap((one) =>
        one.places.map((place) => ({ type: one.type, row: place.row })),
      );
      for (const one of [tally, total]) {
        one.rows += bitext.alignment.rows.length;
        one.alarmedRows += new Set(places.map((place) => place.row)).size;
        one.words += wordsOf(bitext);
        one.alarms += places.length;
        for (const { type } of places) one.types.set(type, (one.types.get(type) ?? 0) + 1);
      }
      if (args.includes('--list'))
        for (const one of differences)
          if (wanted === undefined || wanted.startsWith('--') || one.type === wanted)
            list(document.id, bitext, one);
    }
  }
  const line = (name: string, one: Tally): void => {
    const rate = (count: number): string => ((1000 * count) / Math.max(1, one.words)).toFixed(2);
    const types = [...one.types].sort((a, b) => b[1] - a[1]).map(([type, count]) => `${type} ${rate(count)}`);
    console.log(
      `${name.padEnd(24)} ${String(one.documents).padStart(4)} ${String(one.rows).padStart(6)} ${String(one.words).padStart(8)} ${((100 * one.alarmedRows) / Math.max(1, one.rows)).toFixed(1).padStart(7)} ${rate(one.alarms).padStart(7)}   ${types.join(', ')}`,
    );
  };
  console.log(`${'genre'.padEnd(24)} docs   rows    words  rows %  /1000w   by detector`);
  for (const [genre, tally] of [...genres].sort()) line(genre, tally);
  line('all', total);
}
