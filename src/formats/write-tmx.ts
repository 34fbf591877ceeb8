/** Rows as a translation memory, TMX 1.4b. `readTmx` gives the same rows back. */
import type { PairRow } from './door';
import { escapeXml } from './escape-xml';
import { rowLabels } from './row-labels';

/** What the header says. */
export interface TmxHeader {
  /** BCP 47 tags of the two sides; `nl` is the source language. */
  readonly languages: { readonly nl: string; readonly en: string };
  readonly segtype: 'sentence' | 'paragraph';
  /** Version of this program. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly created: string;
}

/**
 * The file's text. A row of one side is a unit with one text, since TMX has no word for "missing"; callers that want only pairs
 * leave them out. Label, status, confidence and types are `prop`s of our own (`x-…`), which every reader of TMX may pass over. A side's control
 * characters, which XML 1.0 cannot hold, are left out.
 */
export function writeTmx(rows: readonly PairRow[], header: TmxHeader): string {
  const stamp = header.created.replace(/[-:]/g, '').replace(/\.\d+/, '');
  const labels = rowLabels(rows);
  const units = rows.map((row, index) => {
    const cell = (side: 'nl' | 'en'): string =>
      row[side].trim() === ''
        ? ''
        : `      <tuv xml:lang="${escapeXml(header.languages[side])}"><seg>${escapeXml(row[side])}</seg></tuv>\n`;
    const property = (name: string, value: string): string =>
      `      <prop type="x-tweeluik-${name}">${escapeXml(value)}</prop>\n`;
    return (
      `    <tu tuid="${String(index + 1)}">\n` +
      row.notes
        .filter((note) => note.trim() !== '')
        .map((note) => `      <note>${escapeXml(note)}</note>\n`)
        .join('') +
      property('row', labels[index] ?? '') +
      property('status', row.status) +
      (row.confidence === null ? '' : property('confidence', String(row.confidence))) +
      (row.types.length === 0 ? '' : property('types', row.types.join(' '))) +
      cell('nl') +
      cell('en') +
      '    </tu>\n'
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n' +
    `  <header creationtool="Tweeluik" creationtoolversion="${escapeXml(header.version)}" creationdate="${escapeXml(stamp)}" ` +
    `segtype="${header.segtype}" o-tmf="tweeluik" adminlang="en" srclang="${escapeXml(header.languages.nl)}" datatype="plaintext"/>\n` +
    `  <body>\n${units.join('')}  </body>\n</tmx>\n`
  );
}
