/** The door for OpenDocument text (ISO/IEC 26300): headings, lists, quotations, captions and notes out of `content.xml`. */
import type { BlockOrigin } from '../engine/text/given-block';
import type { BlockKind } from '../engine/text/text';
import { decodeMarkup } from './decode';
import { noChoice, type OpenChoice, type Opened, problem, type Remark } from './door';
import { givenText, type Part } from './given-text';
import { type Cell, pairOfColumns, type PlacedPart } from './two-columns';
import { readXml, squeeze } from './xml';
import { openZip } from './zip';

/** What a style is, by its own or its parents' names as LibreOffice writes them in every language of its screen. */
const styleKinds: readonly (readonly [
  RegExp,
  Readonly<{ kind: BlockKind; level: number; origin: BlockOrigin }>,
])[] = [
  [/^Title$/, { kind: 'heading', level: 1, origin: 'body' }],
  [/^Quotations?$/, { kind: 'quotation', level: 0, origin: 'body' }],
  [
    /^(?:Caption|Figure|Illustration|Drawing|Table|Text|(?:Figure|Table)?Caption.*|Figure_20_Caption)$/,
    { kind: 'caption', level: 0, origin: 'caption' },
  ],
  [/^(?:Footnote|Endnote)$/, { kind: 'paragraph', level: 0, origin: 'note' }],
  [/^Heading_20_(\d)$/, { kind: 'heading', level: 2, origin: 'body' }],
];

/** Left out with all that is in it: what was deleted, comments, forms, indexes (a table of contents repeats the headings). */
const dropped =
  /^(?:text:tracked-changes|office:annotation|office:forms|office:scripts|text:sequence-decls|text:index-title|draw:object|svg:desc|svg:title|text:ruby-text|text:note-citation)$/;
const indexes =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;

interface Open {
  words: string;
  kind: BlockKind;
  level: number;
  origin: BlockOrigin;
}

/**
 * Reads an ODT. Notes stand at the end, known as notes; their marks are left out. Encrypted, damaged and empty
 * files are problems. Never throws.
 */
export function readOdt(bytes: Uint8Array, choice: OpenChoice = noChoice): Opened {
  const zip = openZip(bytes, (name) =>
    /^(?:content\.xml|styles\.xml|meta\.xml|META-INF\/manifest\.xml)$/.test(name),
  );
  if (zip.state === 'problem')
    return problem(zip.problem.code === 'damaged' ? { ...zip.problem, format: 'odt' } : zip.problem);
  const entry = (name: string): string | null => {
    const found = zip.entries.get(name);
    return found === undefined ? null : decodeMarkup(found);
  };
  if (entry('META-INF/manifest.xml')?.includes('encryption-data') === true)
    return problem({ code: 'encrypted', format: 'odt' });
  const content = entry('content.xml');
  if (content === null)
    return problem({ code: 'damaged', format: 'odt', where: 'content.xml', found: 'missing' });

  const parents = new Map<string, string>();
  const language = readStyles(entry('styles.xml') ?? '', parents);
  readStyles(content, parents);
  const parts: PlacedPart[] = [];
  const notes: Part[] = [];
  /** The rows of tables that are open, each with the cell that is. */
  const rows: { readonly row: object; columns: number; cell: Cell | null }[] = [];
  const stack: Open[] = [];
  let without = 0;
  let lists = 0;
  let noteMarks = 0;
  let inIndex = 0;
  let inNote = 0;
  const end = readXml(content, {
    open(name, attributes) {
      if (dropped.test(name)) without += 1;
      if (without > 0) return;
      if (indexes.test(name)) inIndex += 1;
      if (name === 'text:list') lists += 1;
      if (name === 'text:note') {
        inNote += 1;
        noteMarks += 1;
      }
      if (name === 'table:table-row') rows.push({ row: {}, columns: 0, cell: null });
      if (name === 'table:table-cell' || name === 'table:covered-table-cell')
        openCell(rows.at(-1), attributes);
      const top = stack.at(-1);
      if (name === 'text:p' || name === 'text:h') {
        const style = styleOf(attributes['text:style-name'] ?? '', parents);
        const level = Number(attributes['text:outline-level'] ?? 0);
        stack.push({
          words: '',
          kind: name === 'text:h' ? 'heading' : (style?.kind ?? (lists > 0 ? 'item' : 'paragraph')),
          level:
            name === 'text:h' ? Math.min(6, Math.max(1, level)) : (style?.level ?? (lists > 0 ? lists : 0)),
          origin: inNote > 0 ? 'note' : inIndex > 0 ? 'navigation' : (style?.origin ?? 'body'),
        });
      } else if (top !== undefined) {
        if (name === 'text:s') top.words += ' '.repeat(Math.min(20, Number(attributes['text:c'] ?? 1) || 1));
        else if (name === 'text:tab') top.words += '\t';
        else if (name === 'text:line-break') top.words += '\n';
      }
    },
    close(name) {
      if (without > 0) {
        if (dropped.test(name)) without -= 1;
        return;
      }
      if (indexes.test(name)) inIndex -= 1;
      else if (name === 'table:table-row') rows.pop();
      else if (name === 'text:list') lists -= 1;
      else if (name === 'text:note') inNote -= 1;
      else if (name === 'text:p' || name === 'text:h') {
        const done = stack.pop();
        if (done === undefined) return;
        const part = { ...done, words: done.words, links: 0, language: null };
        // A note ends inside its paragraph. Notes come last, as in the other formats, so that rows do not cross.
        if (stack.length > 0) notes.push(part);
        else parts.push({ part, cell: rows.at(-1)?.cell ?? null });
      }
    },
    text(words) {
      const top = stack.at(-1);
      if (without === 0 && top !== undefined) top.words += words.replace(/[ \t\r\n]+/g, ' ');
    },
  });
  if (end.state === 'damaged')
    return problem({ code: 'damaged', format: 'odt', where: `content.xml ${end.where}`, found: end.found });
  const text = givenText([...parts.map(({ part }) => part), ...notes]);
  if (text.raw === '') return problem({ code: 'no-text', format: 'odt', pages: 0 });
  const remarks: Remark[] = [];
  if (noteMarks > 0) remarks.push({ code: 'note-marks', count: noteMarks });
  if (end.entities > 0) remarks.push({ code: 'entities', count: end.entities });
  const title = titleIn(entry('meta.xml') ?? '');
  const placed = [...parts, ...notes.map((part) => ({ part, cell: null }))];
  const pair = choice.asText ? null : pairOfColumns(placed, { title, format: 'odt' });
  if (pair !== null) return { kind: 'pair', pair };
  return {
    kind: 'text',
    text: { ...text, title, language, site: null, format: 'odt', encoding: null, parts: null, remarks },
  };
}

/** Counts the columns of a row as its cells open. */
function openCell(
  row: { readonly row: object; columns: number; cell: Cell | null } | undefined,
  attributes: Readonly<Record<string, string>>,
): void {
  if (row === undefined) return;
  const spanned = Number(attributes['table:number-columns-spanned'] ?? 1);
  row.cell = { row: row.row, column: row.columns, wide: spanned > 1 };
  row.columns += Math.max(1, Number(attributes['table:number-columns-repeated'] ?? 1) || 1);
}

/** Notes each style's parent; gives the default language, if there is one. */
function readStyles(xml: string, parents: Map<string, string>): string | null {
  let language: string | null = null;
  let isDefault = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'style:style') {
        const own = attributes['style:name'];
        const parent = attributes['style:parent-style-name'];
        if (own !== undefined && parent !== undefined) parents.set(own, parent);
      }
      if (name === 'style:default-style') isDefault = attributes['style:family'] === 'paragraph';
      const found = attributes['fo:language'];
      if (name === 'style:text-properties' && isDefault && found !== undefined && /^[a-z]{2,3}$/.test(found))
        language = found;
    },
    close(name) {
      if (name === 'style:default-style') isDefault = false;
    },
    text: () => undefined,
  });
  return language;
}

function styleOf(name: string, parents: ReadonlyMap<string, string>): (typeof styleKinds)[number][1] | null {
  let at: string | undefined = name;
  for (let step = 0; at !== undefined && step < 20; step += 1) {
    const known = at;
    const found = styleKinds.find(([pattern]) => pattern.test(known));
    if (found !== undefined) {
      const level = /^Heading_20_(\d)$/.exec(known)?.[1];
      return level === undefined ? found[1] : { ...found[1], level: Number(level) };
    }
    at = parents.get(at);
  }
  return null;
}

function titleIn(meta: string): string | null {
  const found = /<dc:title>([^<]{1,500})<\/dc:title>/.exec(meta)?.[1];
  if (found === undefined) return null;
  let words = '';
  readXml(`<t>${found}</t>`, {
    open: () => undefined,
    close: () => undefined,
    text: (more) => (words += more),
  });
  return squeeze(words) || null;
}
