/** The door for translation memories: TMX 1.4b (LISA/GALA 2005) and its older versions. */
import { decodeMarkup } from './decode';
import { noChoice, type OpenChoice, type Opened, type PairRow, problem, type Remark } from './door';
import { pickLanguages } from './pick-languages';
import { headingOf } from './row-labels';
import { localName, readXml, squeeze } from './xml';

/** Codes of the original file inside a segment; `hi` marks text, and `sub` is text inside a code. */
const codes = /^(?:bpt|ept|it|ph|ut)$/;

interface Unit {
  readonly cells: Map<string, string>;
  readonly notes: string[];
  readonly types: string[];
  confidence: number | null;
  heading: PairRow['heading'];
  status: PairRow['status'];
}

/**
 * Reads a TMX: each unit is a row with its notes, and what Tweeluik's own properties say (`x-tweeluik-row`, `-status`, `-confidence`,
 * `-types`). A unit without one of the two languages is a row of one side. A unit with several texts of a language keeps the first.
 */
export function readTmx(bytes: Uint8Array | string, choice: OpenChoice = noChoice): Opened {
  const content = typeof bytes === 'string' ? bytes : decodeMarkup(bytes);
  const units: Unit[] = [];
  const counts = new Map<string, number>();
  let unit: Unit | null = null;
  let language = '';
  let words: string | null = null;
  let inCode = 0;
  let kept: { readonly type: string; words: string } | null = null;
  let header = false;
  let isTmx = false;
  const end = readXml(content, {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'tmx') isTmx = true;
      if (local === 'header') header = true;
      if (local === 'tu')
        unit = {
          cells: new Map(),
          notes: [],
          types: [],
          confidence: null,
          heading: null,
          status: 'computed',
        };
      if (local === 'tuv')
        language = (attributes['xml:lang'] ?? attributes['lang'] ?? '').replaceAll('_', '-');
      if (local === 'seg') words = '';
      if (codes.test(local)) inCode += 1;
      if (local === 'sub') inCode -= 1;
      if (unit !== null && (local === 'note' || local === 'prop'))
        kept = { type: local === 'note' ? 'note' : (attributes['type'] ?? ''), words: '' };
    },
    close(name) {
      const local = localName(name);
      if (codes.test(local)) inCode -= 1;
      if (local === 'sub') inCode += 1;
      if (local === 'seg' && unit !== null && words !== null) {
        const cell = words.trim();
        words = null;
        if (language === '' || cell === '' || unit.cells.has(language)) return;
        unit.cells.set(language, cell);
        counts.set(language, (counts.get(language) ?? 0) + 1);
      }
      if ((local === 'note' || local === 'prop') && kept !== null && unit !== null) {
        takeProperty(unit, kept.type, kept.words.trim());
        kept = null;
      }
      if (local === 'tu' && unit !== null) {
        units.push(unit);
        unit = null;
      }
    },
    text(more) {
      if (kept !== null) kept.words += more;
      else if (words !== null && inCode <= 0) words += more;
    },
  });
  if (end.state === 'damaged')
    return problem({ code: 'damaged', format: 'tmx', where: end.where, found: end.found });
  if (!isTmx) return problem({ code: 'damaged', format: 'tmx', where: null, found: 'no <tmx>' });
  if (counts.size === 0) return problem({ code: 'no-text', format: 'tmx', pages: 0 });
  const picked = pickLanguages(counts, 'tmx', choice.languages);
  if (picked.state === 'problem') return picked.problem;
  const { nl, en } = picked.languages;
  const rows = units
    .filter((one) => one.cells.has(nl) || one.cells.has(en))
    .map((one): PairRow => ({
      nl: one.cells.get(nl) ?? '',
      en: one.cells.get(en) ?? '',
      heading: one.heading,
      status: one.status,
      confidence: one.confidence,
      types: one.types,
      notes: one.notes,
    }));
  const remarks: Remark[] = [...picked.remarks];
  if (!header) remarks.push({ code: 'no-header' });
  if (end.entities > 0) remarks.push({ code: 'entities', count: end.entities });
  return {
    kind: 'pair',
    pair: { rows, title: null, languages: picked.languages, format: 'tmx', encoding: null, remarks },
  };
}

function takeProperty(unit: Unit, type: string, words: string): void {
  if (words === '') return;
  if (type === 'note') unit.notes.push(squeeze(words));
  else if (type === 'x-tweeluik-row') unit.heading = headingOf(words);
  else if (type === 'x-tweeluik-status') unit.status = words === 'confirmed' ? 'confirmed' : 'computed';
  else if (type === 'x-tweeluik-types')
    unit.types.push(...words.split(/[\s,;]+/).filter((one) => one !== ''));
  else if (type === 'x-tweeluik-confidence') {
    const value = Number(words);
    if (value >= 0 && value <= 1) unit.confidence = value;
  }
}
