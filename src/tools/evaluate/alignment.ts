/** `evaluate -- alignment DIR`: aligns gold documents and prints the measures of score.py. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { align } from '../../engine/align/align';
import { noLexicon, type Lexicon } from '../../engine/lexicon/lexicon';
import { type Settings, settled } from '../../engine/align/settings';
import { addCounts, countLinks, measure, uncountedIn, type Counts, type Truth } from './score';
import { readGold, type GoldDocument, type GoldFile, type GoldLink } from './gold';
import { furnish, printPulled, type Pulled, pulledIn } from './furnish';
import { printCalibration, type Called } from './alignment-calibration';
import { printStrangers, substitute, type Verdict, verdictsOf } from './substitute';
import { halfOf } from './halves';
import { knownFurniture } from './site-furniture';
import { without } from './without';

type Level = 'paragraph' | 'sentence';

/** Runs the evaluation. `--out OUTDIR` writes what score.py reads; `--no-lexicon`, `--half A|B`, `--only TEXT` narrow it; `--without PIECE` leaves a piece of evidence out; `--substitute SEED` puts strangers in, `--furniture SEED` furniture of an unknown kind (`--sites known`: of the list that it is developed on). */
export async function evaluateAlignment(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      level: { type: 'string' },
      half: { type: 'string' },
      only: { type: 'string' },
      quiet: { type: 'boolean' },
      errors: { type: 'boolean' },
      'no-lexicon': { type: 'boolean' },
      substitute: { type: 'string' },
      furniture: { type: 'string' },
      set: { type: 'string', multiple: true },
      without: { type: 'string' },
      sites: { type: 'string' },
    },
  });
  const directory = positionals[0];
  if (directory === undefined) throw new Error('evaluate alignment: which directory?');
  const levels: readonly Level[] =
    values.level === 'paragraph' || values.substitute !== undefined || values.furniture !== undefined
      ? ['paragraph']
      : values.level === 'sentence'
        ? ['sentence']
        : ['paragraph', 'sentence'];
  const piece = values.without === undefined ? null : without(values.without);
  const bare = values['no-lexicon'] === true || piece?.lexicon === false;
  const lexicon = bare ? noLexicon : await lexiconIfThere();
  const settings = { ...piece?.settings, ...settingsOf(values.set ?? []) };
  const given = readGold(directory)
    .filter((file) => values.half === undefined || halfOf(file.document.id) === values.half)
    .filter((file) => values.only === undefined || file.path.includes(values.only));
  const strange = values.substitute === undefined ? null : substitute(given, Number(values.substitute));
  const plain = strange === null ? given : strange.map(({ file }) => file);
  const lines = values.sites === 'known' ? knownFurniture : undefined;
  const files = values.furniture === undefined ? plain : furnish(plain, Number(values.furniture), lines);
  const verdicts = new Map<string, Verdict[]>();
  const totals: Record<Level, Map<string, Counts>> = { paragraph: new Map(), sentence: new Map() };
  const called: Record<Level, Called[]> = { paragraph: [], sentence: [] };
  const pulled: Pulled[] = [];
  const started = performance.now();
  for (const [index, file] of files.entries()) {
    const done = alignDocument(file.document, lexicon, levels, settings);
    const half = halfOf(file.document.id);
    if (strange !== null && done.paragraphLinks !== null)
      verdicts.set(half, [
        ...(verdicts.get(half) ?? []),
        ...verdictsOf(strange[index]?.strangers ?? [], done.paragraphLinks, done.paragraphSure),
      ]);
    if (values.out !== undefined) write(values.out, file, done);
    for (const level of levels) {
      const truth = truthOf(file.document, level);
      const said = level === 'paragraph' ? done.paragraphLinks : done.sentenceLinks;
      if (truth === null || said === null) continue;
      const counts = countLinks(truth, said);
      for (const name of groupsOf(file)) {
        const before = totals[level].get(name);
        totals[level].set(name, before === undefined ? counts : addCounts(before, counts));
      }
      const sure = level === 'paragraph' ? done.paragraphSure : done.sentenceSure;
      called[level].push(...calledOf(truth, said, sure));
      if (values.furniture !== undefined && level === 'paragraph') pulled.push(...pulledIn(file, said));
      if (values.errors === true) printErrors(file, truth, said, level);
    }
  }
  for (const level of levels) {
    if (totals[level].size === 0) continue;
    print(level, totals[level], values.quiet === true);
    if (values.quiet !== true || strange !== null) printCalibration(level, called[level]);
  }
  if (values.furniture !== undefined) printPulled(pulled);
  for (const [half, ofHalf] of [...verdicts].sort()) printStrangers(half, ofHalf);
  console.log(
    `${files.length} documents in ${((performance.now() - started) / 1000).toFixed(1)} s, lexicon ${lexicon.filled ? 'loaded' : 'none'}`,
  );
}

/** How sure each counted bead was called, and whether it was right; an item alone is right when nothing is its partner. */
function calledOf(truth: Truth, said: readonly GoldLink[], sure: readonly number[]): Called[] {
  const uncounted = uncountedIn(truth);
  const gold = new Set(truth.links.map(keyOf));
  const partnered = [0, 1].map(
    (side) =>
      new Set(
        truth.links
          .filter((link) => link[0].length > 0 && link[1].length > 0)
          .flatMap((link) => link[side] ?? []),
      ),
  );
  return said.flatMap((link, index): Called[] => {
    if (uncounted(link)) return [];
    const linked = link[0].length > 0 && link[1].length > 0;
    const alone = link.every((items, side) => items.every((item) => partnered[side]?.has(item) !== true));
    return [{ confidence: sure[index] ?? 0, right: linked ? gold.has(keyOf(link)) : alone, linked }];
  });
}

const keyOf = (link: GoldLink): string =>
  link.map((side) => [...side].sort((a, b) => a - b).join(',')).join('|');

/** `name=number` pairs as settings; unknown names are refused. */
function settingsOf(pairs: readonly string[]): Partial<Settings> {
  const entries = pairs.map((pair): [string, number] => {
    const [name = '', value = ''] = pair.split('=');
    if (!(name in settled) || !Number.isFinite(Number(value))) throw new Error(`no such setting: ${pair}`);
    return [name, Number(value)];
  });
  return Object.fromEntries(entries);
}

/** The shipped lexicon, or none while its loader is not there. */
async function lexiconIfThere(): Promise<Lexicon> {
  const path = '../load-lexicon';
  try {
    const module: { loadLexicon?: () => Lexicon | Promise<Lexicon> } = await import(path);
    return (await module.loadLexicon?.()) ?? noLexicon;
  } catch (problem) {
    console.error(`no lexicon: ${String(problem).split('\n')[0] ?? ''}`);
    return noLexicon;
  }
}

interface Done {
  readonly paragraphLinks: GoldLink[] | null;
  readonly sentenceLinks: GoldLink[] | null;
  readonly paragraphSure: readonly number[];
  readonly sentenceSure: readonly number[];
}

function alignDocument(
  document: GoldDocument,
  given: Lexicon,
  levels: readonly Level[],
  settings: Partial<Settings>,
): Done {
  const [nl, en] = document.languagesGiven;
  const lexicon = nl.startsWith('nl') && en.startsWith('en') ? given : noLexicon;
  const { sentences } = document;
  let paragraphLinks: GoldLink[] | null = null;
  let paragraphSure: number[] = [];
  let sentenceLinks: GoldLink[] | null = null;
  let sentenceSure: number[] = [];
  const matches =
    sentences !== undefined &&
    sentences.nl.length === document.nl.length &&
    sentences.en.length === document.en.length;
  const byParagraph = (): void => {
    const { rows } = align(
      {
        language: nl,
        paragraphs: sentences !== undefined && matches ? sentences.nl : document.nl.map(roughly),
      },
      {
        language: en,
        paragraphs: sentences !== undefined && matches ? sentences.en : document.en.map(roughly),
      },
      { lexicon, settings },
    );
    paragraphLinks = rows.map((row): GoldLink => [[...row.nl], [...row.en]]);
    paragraphSure = rows.map((row) => row.confidence);
    const inside = rows.flatMap((row) => row.sentences);
    if (matches) {
      sentenceLinks = inside.map((bead): GoldLink => [[...bead.nl], [...bead.en]]);
      sentenceSure = inside.map((bead) => bead.confidence);
    }
  };
  if (levels.includes('paragraph') || matches) byParagraph();
  if (sentences !== undefined && !matches && levels.includes('sentence')) {
    const inside = align(
      { language: nl, paragraphs: sentences.nl },
      { language: en, paragraphs: sentences.en },
      { lexicon, settings },
    ).rows.flatMap((row) => row.sentences);
    sentenceLinks = inside.map((bead): GoldLink => [[...bead.nl], [...bead.en]]);
    sentenceSure = inside.map((bead) => bead.confidence);
  }
  return { paragraphLinks, sentenceLinks, paragraphSure, sentenceSure };
}

/** Sentences of a paragraph for documents that give none: cut after a stop before white space. */
function roughly(paragraph: string): string[] {
  const parts = paragraph.split(/(?<=[.!?…]["'”’)\]]*)\s+/).filter((part) => part !== '');
  return parts.length > 0 ? parts : [paragraph];
}

function truthOf(document: GoldDocument, level: Level): Truth | null {
  const { sentences } = document;
  const sets = (ignore: { nl: number[]; en: number[] } | undefined): Truth['ignore'] => [
    new Set(ignore?.nl),
    new Set(ignore?.en),
  ];
  if (level === 'paragraph')
    return document.paragraphLinks === undefined
      ? null
      : {
          links: document.paragraphLinks,
          ignore: sets(document.ignore),
          coarse: [],
          size: [document.nl.length, document.en.length],
        };
  if (sentences === undefined) return null;
  return {
    links: sentences.links,
    ignore: sets(sentences.ignore),
    coarse: sentences.coarse,
    size: [sentences.nl.flat().length, sentences.en.flat().length],
  };
}

function groupsOf(file: GoldFile): string[] {
  const { document } = file;
  const set = file.path.split('/').at(-2) ?? 'documents';
  const damaged = document.variant !== undefined && document.variant !== null;
  return [
    'ALL',
    `set:${set}`,
    `half:${halfOf(document.id)} ${set}`,
    ...(damaged ? [`variant:${document.variant ?? ''}`] : []),
    `genre:${document.genre}${damaged ? ' (hard)' : ''}`,
    `doc:${set}/${document.id}`,
  ];
}

function print(level: Level, totals: ReadonlyMap<string, Counts>, quiet: boolean): void {
  console.log(`== ${level} level`);
  console.log(`${''.padEnd(52)} | strict P R F1       | lax F1 | pair F1 | null F1 | furniture linked`);
  const order = ['ALL', 'set:', 'half:', 'variant:', 'genre:', 'doc:'];
  const rank = (name: string): number => order.findIndex((start) => name.startsWith(start));
  for (const [name, counts] of [...totals].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    if (quiet && rank(name) > 3) continue;
    const strict = measure(counts.strict)
      .map((one) => one.toFixed(4))
      .join(' ');
    const f1 = (tally: Counts['strict']): string => measure(tally)[2].toFixed(4);
    const { total, linked } = counts.furniture;
    const furniture = total === 0 ? '' : `${linked} of ${total} (${((100 * linked) / total).toFixed(2)} %)`;
    console.log(
      `${name.padEnd(52).slice(0, 52)} | ${strict} | ${f1(counts.lax)} | ${f1(counts.pair)} | ${f1(counts.none)} | ${furniture}`,
    );
  }
}

function printErrors(file: GoldFile, truth: Truth, said: readonly GoldLink[], level: Level): void {
  const saidKeys = new Set(said.map(keyOf));
  const coarse = new Set(truth.coarse);
  const show = (side: 'nl' | 'en', items: readonly number[]): string => {
    const units =
      level === 'paragraph' ? file.document[side] : (file.document.sentences?.[side].flat() ?? []);
    return items.map((item) => `${item}:${(units[item] ?? '').slice(0, 90)}`).join(' / ');
  };
  for (const [index, link] of truth.links.entries())
    if (!coarse.has(index) && link[0].length > 0 && link[1].length > 0 && !saidKeys.has(keyOf(link))) {
      const instead = said.filter(
        (one) => one[0].some((i) => link[0].includes(i)) || one[1].some((j) => link[1].includes(j)),
      );
      console.log(
        `${file.path} ${level} [${link[0].join()}]-[${link[1].join()}] instead ${instead.map((one) => `[${one[0].join()}]-[${one[1].join()}]`).join(' ')}\n    ${show('nl', link[0])}\n    ${show('en', link[1])}`,
      );
    }
}

function write(directory: string, file: GoldFile, done: Done): void {
  const path = join(directory, file.path);
  mkdirSync(dirname(path), { recursive: true });
  const output = {
    id: file.document.id,
    ...(done.paragraphLinks === null ? {} : { paragraphLinks: done.paragraphLinks }),
    ...(done.sentenceLinks === null ? {} : { sentences: { links: done.sentenceLinks } }),
  };
  writeFileSync(path, JSON.stringify(output));
}
