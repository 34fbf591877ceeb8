/** Rows as XLIFF 2.1 (OASIS Standard 2018-02-13). `readXliff` gives the same rows back. */
import type { PairRow } from './door';
import { escapeXml } from './escape-xml';
import { rowLabels } from './row-labels';

export interface XliffHeader {
  /** BCP 47 tags; `nl` is the source. */
  readonly languages: { readonly nl: string; readonly en: string };
  readonly title: string;
}

/**
 * The file's text: a unit with one segment for each row. Every segment needs a source: a row with English alone has an empty one. A
 * confirmed row has state `reviewed`, a computed one `translated`, one without English `initial`. Label, confidence and types stand in a note of
 * the category `tweeluik`; differences also as ITS quality issues would need spans, which a row has not.
 */
export function writeXliff(rows: readonly PairRow[], header: XliffHeader): string {
  const labels = rowLabels(rows);
  const units = rows.map((row, index) => {
    const own = [
      `row=${labels[index] ?? ''}`,
      row.confidence === null ? '' : `confidence=${String(row.confidence)}`,
      row.types.length === 0
        ? ''
        : `types=${row.types.map((type) => type.replace(/[\s,]+/g, '-')).join(',')}`,
    ].filter((one) => one !== '');
    const notes = [
      ...row.notes
        .filter((note) => note.trim() !== '')
        .map((note) => `        <note>${escapeXml(note)}</note>\n`),
      `        <note category="tweeluik">tweeluik:${escapeXml(own.join(' '))}</note>\n`,
    ];
    const state = row.en.trim() === '' ? 'initial' : row.status === 'confirmed' ? 'reviewed' : 'translated';
    const target =
      row.en.trim() === '' ? '' : `        <target xml:space="preserve">${escapeXml(row.en)}</target>\n`;
    return (
      `    <unit id="u${String(index + 1)}">\n` +
      `      <notes>\n${notes.join('')}      </notes>\n` +
      `      <segment id="s${String(index + 1)}" state="${state}">\n` +
      `        <source xml:space="preserve">${escapeXml(row.nl)}</source>\n${target}      </segment>\n    </unit>\n`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${escapeXml(header.languages.nl)}" trgLang="${escapeXml(header.languages.en)}">\n` +
    `  <file id="f1" original="${escapeXml(header.title)}">\n${units.join('')}  </file>\n</xliff>\n`
  );
}
