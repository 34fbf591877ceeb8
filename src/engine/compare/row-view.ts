/** A row as detectors see it: both sides as strings with words, values and word links, each worked out once and only if asked for. */
import { linkWords } from '../align/link-words';
import type { Lexicon } from '../lexicon/lexicon';
import { noLexicon } from '../lexicon/lexicon';
import type { Bitext, Reading } from '../text/bitext';
import type { Side, Span } from '../text/text';
import { coverSeconds } from './coverage';
import { atomsOf, type Atom } from './atoms';
import { tokenise, type Token } from './tokens';
import { tongueOf, type Tongue } from './tongue';
import { conventionOf, type Convention, type ConventionChoice } from './convention';
import type { Grouping } from './values/decimal';

/** One side of a row or of a sentence bead. All spans inside are offsets into `text`; add `start` for the text of record. */
export interface SideView {
  readonly side: Side;
  readonly tongue: Tongue;
  readonly text: string;
  readonly start: number;
  /** False when only part of the stretch belongs to it: the rest is blanked out with spaces. */
  readonly heading: boolean;
  /** How many of its blocks are list items. */
  readonly items: number;
  readonly tokens: () => readonly Token[];
  readonly atoms: () => readonly Atom[];
}

/** Which words of both sides say the same, by token index; -1 for a word without partner. */
export interface Links {
  readonly nl: readonly number[];
  readonly en: readonly number[];
  /** Words that any link touches, also as part of a compound or expression. */
  readonly coveredNl: readonly boolean[];
  readonly coveredEn: readonly boolean[];
}

/** A sentence bead with words on both sides. */
export interface Unit {
  readonly nl: SideView;
  readonly en: SideView;
  readonly links: () => Links;
  /** False where the sides are too long to be linked word by word: then only values and names are compared. */
  readonly linkable: boolean;
}

/** A passage that stands elsewhere on the other side: where it stands on both, in offsets of the texts of record. */
export interface Moved {
  readonly nl: Span;
  readonly en: Span;
  readonly confidence: number;
  /** The first row that it takes on each side. */
  readonly firstRow: Readonly<Record<Side, number>>;
}

/** A row: its sides (null where it has no block) and its two-sided sentence beads. */
export interface RowView {
  readonly index: number;
  readonly confidence: number;
  readonly nl: SideView | null;
  readonly en: SideView | null;
  /** The row as one unit; null for a one-sided row. */
  readonly whole: Unit | null;
  readonly units: readonly Unit[];
  /** The move that a one-sided row is part of; null for a row that is part of none. */
  readonly moved: Moved | null;
  /** Sentences that stand alone inside a row that has both sides. */
  readonly alone: readonly { readonly side: Side; readonly span: Span; readonly gap: number }[];
}

/** A value worked out when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How the numbers of a side are grouped, and its tongue: decided once for a whole text. */
export interface SideManner {
  readonly tongue: Tongue;
  readonly grouping: Grouping;
  readonly convention: Convention;
}

/** Reads a side's manner off its whole text; what the reader decided stands. */
export function mannerOf(reading: Reading, choice: ConventionChoice = {}): SideManner {
  const tongue = tongueOf(reading.text.language);
  const convention = conventionOf(reading.text.content, tongue, choice);
  return { tongue, grouping: convention.grouping.value, convention };
}

/** A view of some spans of a text: the stretch from the first to the last, with what lies between blanked out. */
function viewOf(
  reading: Reading,
  manner: SideManner,
  side: Side,
  spans: readonly Span[],
  { heading, items }: Pick<SideView, 'heading' | 'items'>,
): SideView | null {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return null;
  let text = '';
  let at = first.start;
  for (const span of spans) {
    // Between two blocks there is at least a line end; keeping its length keeps every offset true.
    if (span.start > at) text += '\n' + ' '.repeat(span.start - at - 1);
    text += reading.text.content.slice(Math.max(at, span.start), span.end);
    at = Math.max(at, span.end);
  }
  const tokens = once(() => tokenise(text, manner.tongue));
  const atoms = once(() => atomsOf(text, manner.tongue, manner.grouping, manner.convention));
  return { side, tongue: manner.tongue, text, start: first.start, heading, items, tokens, atoms };
}

// Past this many characters on a side, linking word by word costs more than it can tell; values are still compared.
const longestLinked = 6000;

/** The index of the first token that ends after an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function linksOf(nl: SideView, en: SideView, lexicon: Lexicon): Links {
  const a = nl.tokens();
  const b = en.tokens();
  const linkNl = a.map(() => -1);
  const linkEn = b.map(() => -1);
  const coveredNl = a.map(() => false);
  const coveredEn = b.map(() => false);
  if (Math.max(nl.text.length, en.text.length) <= longestLinked) {
    const turned = nl.tongue === 'en' && en.tongue === 'nl';
    const known = turned || (nl.tongue === 'nl' && en.tongue === 'en') ? lexicon : noLexicon;
    const found = turned
      ? linkWords(en.text, nl.text, { lexicon: known }).map((link) => ({ ...link, nl: link.en, en: link.nl }))
      : linkWords(nl.text, en.text, { lexicon: known });
    for (const link of [...found].sort((x, y) => y.weight - x.weight)) {
      for (let i = tokenAt(a, link.nl.start); i < a.length && (a[i]?.start ?? 0) < link.nl.end; i += 1) {
        for (let j = tokenAt(b, link.en.start); j < b.length && (b[j]?.start ?? 0) < link.en.end; j += 1) {
          coveredNl[i] = true;
          coveredEn[j] = true;
          if ((linkNl[i] ?? 0) >= 0 || (linkEn[j] ?? 0) >= 0) continue;
          linkNl[i] = j;
          linkEn[j] = i;
        }
      }
    }
  }
  if (Math.max(nl.text.length, en.text.length) <= longestLinked) {
    if (nl.tongue === 'nl' && en.tongue === 'en')
      coverSeconds(a, b, { nl: linkNl, en: linkEn }, { nl: coveredNl, en: coveredEn }, lexicon);
    if (nl.tongue === 'en' && en.tongue === 'nl')
      coverSeconds(b, a, { nl: linkEn, en: linkNl }, { nl: coveredEn, en: coveredNl }, lexicon);
  }
  return { nl: linkNl, en: linkEn, coveredNl, coveredEn };
}

function unitOf(nl: SideView | null, en: SideView | null, lexicon: Lexicon): Unit | null {
  if (!nl || !en) return null;
  const linkable = Math.max(nl.text.length, en.text.length) <= longestLinked;
  return { nl, en, links: once(() => linksOf(nl, en, lexicon)), linkable };
}

/** Moves by the rows they take. */
function movedRows(bitext: Bitext): ReadonlyMap<number, Moved> {
  const byRow = new Map<number, Moved>();
  for (const move of bitext.alignment.moves ?? []) {
    const span = (side: Side): Span | null => {
      const blocks = move[side].flatMap((row) =>
        (bitext.alignment.rows[row]?.[side] ?? []).flatMap((block) => bitext[side].text.blocks[block] ?? []),
      );
      const first = blocks[0];
      const last = blocks.at(-1);
      return first && last ? { start: first.start, end: last.end } : null;
    };
    const nl = span('nl');
    const en = span('en');
    const nlRow = move.nl[0];
    const enRow = move.en[0];
    if (!nl || !en || nlRow === undefined || enRow === undefined) continue;
    const moved: Moved = { nl, en, confidence: move.confidence, firstRow: { nl: nlRow, en: enRow } };
    for (const row of [...move.nl, ...move.en]) byRow.set(row, moved);
  }
  return byRow;
}

/** All rows of a bitext as detectors see them. Cheap: words, values and links are worked out on demand. */
export function rowViews(
  bitext: Bitext,
  lexicon: Lexicon,
  manners: Readonly<Record<Side, SideManner>> = { nl: mannerOf(bitext.nl), en: mannerOf(bitext.en) },
): readonly RowView[] {
  const ends = { nl: 0, en: 0 };
  const moves = movedRows(bitext);
  return bitext.alignment.rows.map((row, index) => {
    const blocks = (side: Side) => row[side].flatMap((block) => bitext[side].text.blocks[block] ?? []);
    const spans = { nl: blocks('nl'), en: blocks('en') };
    const view = (side: Side, of: readonly Span[]): SideView | null =>
      viewOf(bitext[side], manners[side], side, of, {
        heading: spans[side].every((block) => block.kind === 'heading'),
        items: spans[side].filter((block) => block.kind === 'item').length,
      });
    const nl = view('nl', spans.nl);
    const en = view('en', spans.en);
    const units: Unit[] = [];
    const alone: { side: Side; span: Span; gap: number }[] = [];
    const reached = { nl: spans.nl[0]?.start ?? ends.nl, en: spans.en[0]?.start ?? ends.en };
    for (const bead of row.sentences) {
      const sentences = (side: Side) =>
        bead[side].flatMap((sentence) => bitext[side].sentences[sentence] ?? []);
      const here = { nl: sentences('nl'), en: sentences('en') };
      const unit = unitOf(view('nl', here.nl), view('en', here.en), lexicon);
      if (unit) units.push(unit);
      else if (nl && en) {
        const side: Side = here.nl.length > 0 ? 'nl' : 'en';
        const own = here[side];
        const first = own[0];
        const last = own.at(-1);
        if (first && last)
          alone.push({
            side,
            span: { start: first.start, end: last.end },
            gap: reached[side === 'nl' ? 'en' : 'nl'],
          });
      }
      reached.nl = here.nl.at(-1)?.end ?? reached.nl;
      reached.en = here.en.at(-1)?.end ?? reached.en;
    }
    ends.nl = spans.nl.at(-1)?.end ?? ends.nl;
    ends.en = spans.en.at(-1)?.end ?? ends.en;
    const whole = unitOf(nl, en, lexicon);
    const single = units.length === 1 && alone.length === 0 ? whole : null;
    return {
      index,
      confidence: row.confidence,
      nl,
      en,
      whole,
      units: single ? [single] : units,
      moved: moves.get(index) ?? null,
      alone,
    };
  });
}
