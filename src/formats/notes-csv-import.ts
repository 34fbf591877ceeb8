/** CSV → notes: a table of ours, also after a spreadsheet has had it in its hands. */
import Papa from 'papaparse';

import { sides, type Side } from '../engine/text/text';
import { formula, type Column } from './notes-csv';

/** A row of a file of ours, as the annotation it came from: what `importNotes` reads. */
export interface CsvAnnotation {
  readonly id: string;
  readonly created?: string;
  readonly modified?: string;
  readonly body: readonly unknown[];
  readonly target: readonly unknown[];
}

/**
 * Reads a file of ours (by its columns, in any order, other columns left aside) as Web Annotations about `sourceOf(side)`.
 * `null` for a file that has no such columns.
 */
export function readNotesCsv(
  text: string,
  sourceOf: (side: Side) => string,
  idOf: (id: string) => string,
): readonly CsvAnnotation[] | null {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transform: (value) => (formula.test(value) && value.startsWith("'") ? value.slice(1) : value),
  });
  const known = Object.keys(data[0] ?? {});
  if (!['note', 'category', 'nl', 'en'].every((column) => known.includes(column))) return null;
  return data.map((row) => annotationOf(row, sourceOf, idOf));
}

function annotationOf(
  row: Readonly<Record<string, string | undefined>>,
  sourceOf: (side: Side) => string,
  idOf: (id: string) => string,
): CsvAnnotation {
  const at = (column: Column): string => row[column] ?? '';
  const pointed = at('targets').split(' + ');
  const target = sides.flatMap((side): readonly unknown[] => {
    const source = { id: sourceOf(side), type: 'Text', language: side };
    if (pointed.includes(`whole ${side}`)) return [source];
    if (!pointed.includes(side) && (at('targets') !== '' || at(side) === '')) return [];
    const quote = {
      type: 'TextQuoteSelector',
      exact: at(side),
      prefix: at(`${side}_before`),
      suffix: at(`${side}_after`),
    };
    return [{ source, selector: [quote] }];
  });
  // A backslash before a sign takes it for itself; `; ` alone divides.
  const tags = [...at('tags').matchAll(/((?:\\[^]|[^\\;])+)(?:; |$)/g)].map(([, tag = '']) =>
    tag.replaceAll(/\\([^])/g, '$1'),
  );
  const date = (column: 'created' | 'modified'): Partial<CsvAnnotation> =>
    at(column) === '' ? {} : { [column]: at(column) };
  return {
    id: idOf(at('id')),
    ...date('created'),
    ...date('modified'),
    body: [
      ...(at('note') === '' ? [] : [{ purpose: 'commenting', value: at('note') }]),
      {
        purpose: 'classifying',
        value: at('category'),
        ...(at('category_id') === '' ? {} : { 'tweeluik:category': at('category_id') }),
      },
      ...tags.filter((tag) => tag !== '').map((value) => ({ purpose: 'tagging', value })),
    ],
    target,
  };
}
