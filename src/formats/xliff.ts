/** The door for XLIFF 1.2 (OASIS 2008) and 2.x (OASIS 2.1, 2018; ISO 21720). */
import { languageOf } from '../engine/text/language';
import { decodeMarkup } from './decode';
import { noChoice, type OpenChoice, type Opened, type PairRow, problem, type Remark } from './door';
import { pickLanguages } from './pick-languages';
import { headingOf } from './row-labels';
import { localName, readXml, squeeze } from './xml';

/** Native codes inside a 1.2 segment: their content is no text (`g`, `mrk` hold text; `x`, `bx`, `ex` are empty). */
const codes = /^(?:bpt|ept|it|ph)$/;
/** States that say that a person has agreed (1.2 appendix, 2.1 §4.3.1.27). */
const agreed = /^(?:final|signed-off|reviewed)$/;

interface Segment {
  source: string;
  target: string;
  heading: PairRow['heading'];
  status: PairRow['status'];
  confidence: number | null;
  readonly types: string[];
  readonly notes: string[];
  readonly from: string;
  to: string;
}

/**
 * Reads an XLIFF: each 1.2 `trans-unit` and each 2.x `segment` is a row; where a 1.2 unit is segmented on both sides alike, each
 * pair of its segments. Notes, states and Tweeluik's own words are kept; proposals (`alt-trans`, `mtc:matches`) and the skeleton are left out.
 * Units without a target are rows of one side; `translate="no"` is read like any other.
 */
export function readXliff(bytes: Uint8Array | string, choice: OpenChoice = noChoice): Opened {
  const content = typeof bytes === 'string' ? bytes : decodeMarkup(bytes);
  const segments: Segment[] = [];
  let from = '';
  let to = '';
  let isXliff = false;
  let two = false;
  /** Notes of a 2.x unit, which stand before its segments. */
  let unitNotes: string[] = [];
  let open: Segment | null = null;
  let field: 'source' | 'target' | 'note' | null = null;
  let words = '';
  let inCode = 0;
  let without = 0;
  /** Segments of 1.2 by `mid`, per side. */
  let marks: Readonly<Record<'source' | 'target', Map<string, string>>> = {
    source: new Map(),
    target: new Map(),
  };
  let mark: string | null = null;
  let markWords = '';
  let segSource = 0;
  let headers = 0;

  const fresh = (): Segment => ({
    source: '',
    target: '',
    heading: null,
    status: 'computed',
    confidence: null,
    types: [],
    notes: [],
    from,
    to,
  });
  const close12 = (segment: Segment): void => {
    const ids = [...marks.source.keys()];
    const alike =
      ids.length > 1 && ids.every((id) => marks.target.has(id)) && marks.target.size === ids.length;
    if (!alike) segments.push(segment);
    else
      ids.forEach((id, index) =>
        segments.push({
          ...segment,
          source: marks.source.get(id) ?? '',
          target: marks.target.get(id) ?? '',
          notes: index === 0 ? segment.notes : [],
        }),
      );
  };
  const end = readXml(content, {
    open(name, attributes) {
      const local = localName(name);
      if (
        /^(?:alt-trans|matches|glossary|skeleton|skl|originalData|prop-group|context-group|bin-unit)$/.test(
          local,
        )
      )
        without += 1;
      if (without > 0) return;
      if (local === 'xliff') {
        isXliff = true;
        two = (attributes['version'] ?? '').startsWith('2');
        from = attributes['srcLang'] ?? from;
        to = attributes['trgLang'] ?? to;
      } else if (local === 'file') {
        from = attributes['source-language'] ?? from;
        to = attributes['target-language'] ?? to;
      } else if (attributes['restype'] === 'x-gettext-domain-header') {
        // The head of a gettext file is no text.
        headers += 1;
        without += 1;
      } else if (local === 'trans-unit' || (two && (local === 'segment' || local === 'ignorable'))) {
        open = fresh();
        marks = { source: new Map(), target: new Map() };
        if (attributes['approved'] === 'yes' || agreed.test(attributes['state'] ?? ''))
          open.status = 'confirmed';
        takeOwn(open, attributes['subState'] ?? '');
        if (two) for (const note of unitNotes.splice(0)) takeNote(open, note);
      } else if (local === 'unit') unitNotes = [];
      else if (local === 'seg-source') segSource += 1;
      else if (local === 'source' || local === 'target') {
        field = local;
        words = '';
        if (open !== null && agreed.test(attributes['state'] ?? '')) open.status = 'confirmed';
        if (open !== null && local === 'target') open.to = attributes['xml:lang'] ?? open.to;
      } else if (local === 'note') {
        field = 'note';
        words = '';
      } else if (local === 'mrk' && attributes['mtype'] === 'seg' && !two) {
        mark = attributes['mid'] ?? String(marks.source.size);
        markWords = '';
      } else if (codes.test(local) && !two) inCode += 1;
      else if (local === 'cp' && field !== null) words += fromHex(attributes['hex'] ?? '');
      else if (local === 'x' && /^(?:lb|x-br)$/.test(attributes['ctype'] ?? '') && field !== null)
        words += '\n';
    },
    close(name) {
      const local = localName(name);
      if (
        /^(?:alt-trans|matches|glossary|skeleton|skl|originalData|prop-group|context-group|bin-unit)$/.test(
          local,
        )
      ) {
        without -= 1;
        return;
      }
      if (local === 'trans-unit' && headers > 0) {
        headers -= 1;
        without -= 1;
        return;
      }
      if (without > 0) return;
      if (codes.test(local) && !two) inCode -= 1;
      if (local === 'mrk' && mark !== null) {
        marks[field === 'target' ? 'target' : 'source'].set(mark, squeeze(markWords));
        mark = null;
      }
      if (local === 'seg-source') segSource -= 1;
      if ((local === 'source' || local === 'target') && open !== null) {
        open[local] = words.trim();
        field = null;
      }
      if (local === 'note') {
        const note = squeeze(words);
        field = null;
        if (open !== null) takeNote(open, note);
        else unitNotes.push(note);
      }
      if (local === 'trans-unit' && open !== null) {
        close12(open);
        open = null;
      }
      if (two && (local === 'segment' || local === 'ignorable') && open !== null) {
        segments.push(open);
        open = null;
      }
    },
    text(more) {
      if (without > 0 || inCode > 0) return;
      if (field !== null) words += more;
      if (mark !== null && (field !== null || segSource > 0)) markWords += more;
    },
  });
  if (end.state === 'damaged')
    return problem({ code: 'damaged', format: 'xliff', where: end.where, found: end.found });
  if (!isXliff) return problem({ code: 'damaged', format: 'xliff', where: null, found: 'no <xliff>' });

  nameTargets(segments);
  const counts = new Map<string, number>();
  for (const one of segments) {
    if (one.source !== '') counts.set(one.from, (counts.get(one.from) ?? 0) + 1);
    if (one.to !== '') counts.set(one.to, (counts.get(one.to) ?? 0) + (one.target === '' ? 0 : 1));
  }
  if (![...counts.values()].some((count) => count > 0))
    return problem({ code: 'no-text', format: 'xliff', pages: 0 });
  const picked = pickLanguages(counts, 'xliff', choice.languages);
  if (picked.state === 'problem') return picked.problem;
  const { nl, en } = picked.languages;
  const rows: PairRow[] = [];
  for (const one of segments) {
    const cell = (language: string): string =>
      one.from === language ? one.source : one.to === language ? one.target : '';
    const row = { nl: cell(nl), en: cell(en) };
    if (row.nl === '' && row.en === '') continue;
    rows.push({
      ...row,
      heading: one.heading,
      status: one.status,
      confidence: one.confidence,
      types: one.types,
      notes: one.notes,
    });
  }
  const remarks: Remark[] = [...picked.remarks];
  if (end.entities > 0) remarks.push({ code: 'entities', count: end.entities });
  return {
    kind: 'pair',
    pair: { rows, title: null, languages: picked.languages, format: 'xliff', encoding: null, remarks },
  };
}

/** Files may leave out the target's language (translate-toolkit does): then its words tell it. */
function nameTargets(segments: readonly Segment[]): void {
  const nameless = segments.filter((one) => one.to === '' && one.target !== '');
  const words = nameless.map((one) => one.target).join('\n');
  const language = languageOf(words.slice(0, 50_000));
  for (const one of nameless) one.to = language;
}

/** A note of a person, or Tweeluik's own words. */
function takeNote(segment: Segment, note: string): void {
  const own = /^tweeluik:(.*)$/.exec(note)?.[1];
  if (own !== undefined) takeOwn(segment, own);
  else if (note !== '') segment.notes.push(note);
}

/** Tweeluik's own words about a row, as `write-xliff.ts` writes them: `row=H2 confidence=0.93 types=number,name`. */
function takeOwn(segment: Segment, words: string): void {
  const confidence = Number(/confidence=([\d.]+)/.exec(words)?.[1] ?? 'none');
  if (confidence >= 0 && confidence <= 1) segment.confidence = confidence;
  const label = /row=(\S+)/.exec(words)?.[1];
  if (label !== undefined) segment.heading = headingOf(label);
  const types = /types=(\S+)/.exec(words)?.[1];
  if (types !== undefined) segment.types.push(...types.split(','));
}

/** The character that `<cp hex="…"/>` stands for; none for what is no code point. */
function fromHex(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
