/** Quotations: marks that never close, words quoted on one side only, other words quoted (Q1, Q3, Q4). */
import type { Lexicon } from '../../lexicon/lexicon';
import { meaningsOf } from '../coverage';
import { covers, type Detector, type Neighbourhood } from '../detector';
import { finding, parts, saying, silent, type Finding } from '../finding';
import { perText } from '../per-text';
import { gapForSpan, partners, tokensOf } from '../place';
import type { RowView, SideView, Unit } from '../row-view';
import type { Side } from '../../text/text';
import type { Tongue } from '../tongue';
import { quotationIn, type Quoted } from '../values/quotes';

/** Whether a mark without partner meets one of the other kind: opened single and closed double, or the other way round. */
function isMixed(
  text: string,
  odd: { readonly start: number; readonly end: number; readonly opens: boolean },
): boolean {
  const mark = text.slice(odd.start, odd.end);
  const single = /^['‘’‹›]$/.test(mark);
  if (odd.opens) {
    const rest = text.slice(odd.end);
    return single ? /\S["”»]|''/.test(rest) : /[\p{L}\p{P}]['’](?=[\s.,;:!?)]|$)/u.test(rest);
  }
  const before = text.slice(0, odd.start);
  return single ? /(?:^|[\s([{])["“„«]/.test(before) : /(?:^|[\s([{])['‘‹]\p{L}/u.test(before);
}

/**
 * A mark that a conversion left behind and nobody wrote: a closing '' without an opening (half of TeX's ``…''), a doubled
 * mark, or one that was the apostrophe of a possessive (the teachers" room).
 */
function isDebris(
  text: string,
  odd: { readonly start: number; readonly end: number; readonly opens: boolean },
): boolean {
  const mark = text.slice(odd.start, odd.end);
  if (mark === "''") return !odd.opens;
  if (mark !== '"') return false;
  const possessive =
    !odd.opens && /[sS]$/.test(text.slice(0, odd.start)) && /^\s\p{L}/u.test(text.slice(odd.end));
  return possessive || text[odd.start - 1] === mark || text[odd.end] === mark;
}

/** A quotation over several paragraphs opens again in the next without having closed (hpmor#40). */
function goesOn(row: RowView, near: Neighbourhood, side: Side): boolean {
  const next = near.rows.slice(row.index + 1).find((one) => one[side])?.[side];
  return next !== undefined && next !== null && /^\s*[“„«"‘]/.test(next.text);
}

// What is shown of a quotation that never closes, in UTF-16 units: a line of a card.
const excerpt = 60;

/** Where an excerpt ends that begins at an offset: behind the last whole word that fits; a longer word is cut between characters. */
export function excerptEnd(text: string, start: number): number {
  const most = start + excerpt;
  if (text.length <= most) return text.length;
  const line = text.slice(start, most + 1);
  const space = line.search(/\s+\S*$/u);
  if (space > 0) return start + space;
  return /[\uD800-\uDBFF]$/.test(text.slice(start, most)) ? most - 1 : most;
}

function unbalanced(row: RowView, near: Neighbourhood, unit: Unit): readonly Finding[] {
  const read = { nl: quotationIn(unit.nl.text), en: quotationIn(unit.en.text) };
  return (['nl', 'en'] as const).flatMap((side) => {
    const view = side === 'nl' ? unit.nl : unit.en;
    const other = side === 'nl' ? 'en' : 'nl';
    const odd = read[side].odd;
    const first = odd[0];
    // Both sides odd in the same way: that is how the passage is written.
    if (!first || read[other].odd.length >= odd.length) return [];
    if (odd.length === 1 && first.opens && goesOn(row, near, side)) return [];
    // ‘opened so and closed like this": a matter of style, not a quotation without end
    if (isMixed(view.text, first)) return [];
    const there = (other === 'nl' ? unit.nl : unit.en).text;
    // Straight single marks are read as apostrophes: at an edge of the other side they may be its half of the quotation.
    if (read[other].quoted.length === 0 && /(?:^|[\s(])['‘’]|['‘’](?:[\s.,;:!?)]|$)/.test(there)) return [];
    const certain = read[other].quoted.length > 0 && read[other].odd.length === 0;
    // As many quotations stand before it there as here.
    const before = read[side].quoted.filter((one) => one.start < first.start).length;
    const partner = read[other].quoted[Math.min(before, read[other].quoted.length - 1)];
    const otherView = other === 'nl' ? unit.nl : unit.en;
    // What is quoted up to the end of the passage is shown, so that the reader sees how far the opening reaches.
    const shown = {
      start: first.start,
      end: first.opens ? excerptEnd(view.text, first.start) : first.end,
    };
    return [
      finding(
        {
          rule: 'Q4',
          type: 'quote-unbalanced',
          kind: 'quote',
          class: isDebris(view.text, first) ? 'artefact' : certain ? 'content' : 'form',
          severity: 'minor',
          confidence: 0.75,
          side,
          detail: { way: first.opens ? 'open' : 'close', count: String(odd.length) },
          about: view.text,
        },
        parts(
          side,
          { ...saying(view, first), read: view.text.slice(shown.start, shown.end) },
          partner ? saying(otherView, partner) : { read: null, mark: null },
        ),
      ),
    ];
  });
}

/** How many content words of a quoted stretch have their partner inside another, of those that have one. */
function overlap(
  unit: Unit,
  side: Side,
  own: Quoted,
  other: Quoted,
): { readonly inside: number; readonly linked: number } {
  const view = side === 'nl' ? unit.nl : unit.en;
  const there = (side === 'nl' ? unit.en : unit.nl).tokens();
  const links = partners(unit.links(), side);
  const range = tokensOf(view, own.inner);
  let inside = 0;
  let linked = 0;
  if (range) {
    for (let index = range.first; index <= range.last; index += 1) {
      const partner = there[links[index] ?? -1];
      if (!partner || view.tokens()[index]?.small) continue;
      linked += 1;
      if (partner.start >= other.inner.start && partner.end <= other.inner.end) inside += 1;
    }
  }
  return { inside, linked };
}

/** Whether a word of one quotation stands in the other too, or as its translation, wherever the links went (labels that repeat). */
function isSaid(unit: Unit, nl: Quoted, en: Quoted, lexicon: Lexicon): boolean {
  const words = (view: SideView, quoted: Quoted) =>
    view
      .tokens()
      .filter((token) => token.start >= quoted.inner.start && token.end <= quoted.inner.end && !token.small);
  const there = words(unit.en, en).flatMap((token) => [token.lower, lexicon.lemmaEn(token.lower)]);
  return words(unit.nl, nl).some((token) => {
    const meanings = meaningsOf(token.lower, lexicon);
    return there.some((word) => meanings.has(word));
  });
}

/** How many words stand inside a quotation. */
function wordsIn(view: SideView, quoted: Quoted): number {
  const range = tokensOf(view, quoted.inner);
  return range === null ? 0 : range.last - range.first + 1;
}

// Reported speech: a verb of saying with its clause. The words may be the same, only without marks.
const reported: Readonly<Record<Tongue, RegExp | null>> = {
  nl: /(?<!\p{L})(?:zegt|zei|zeggen|zeiden|vertelt|vertelde|verklaart|verklaarde|stelt|stelde|meldt|meldde|schrijft|schreef|antwoordt|antwoordde|vindt|vond|meent|meende|noemt|noemde)(?:\s+\p{L}+){0,3},?\s+(?:dat|of|waarom|hoe)(?!\p{L})|(?<!\p{L})(?:volgens|aldus)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:says?|said|tells?|told|states?|stated|reports?|reported|writes?|wrote|answers?|answered|thinks?|thought|explains?|explained|adds?|added)(?:\s+\p{L}+){0,3}\s+(?:that|if|whether|why|how)(?!\p{L})|(?<!\p{L})according to(?!\p{L})/iu,
  other: null,
};

/** Whether a passage without marks reports what someone said. */
function isReported(view: SideView): boolean {
  return reported[view.tongue]?.test(view.text) ?? false;
}

// A colon before a capital opens direct speech without marks, as old Bibles and plays have it: En hij zeide: Breng mij …
const unmarkedSpeech = /\p{L}\s?:\s+\p{Lu}/u;

// The language of the old Bibles, which were printed without quotation marks.
const oldStyle: Readonly<Record<Tongue, RegExp | null>> = {
  nl: /(?<!\p{L})(?:gij|gijlieden|ulieden|zeide|zeiden|hetwelk|dezelve|alzo|HEERE?|heirscharen)(?!\p{L})/u,
  en: /(?<!\p{L})(?:thou|thee|thy|ye|saith|unto|hath|doth)(?!\p{L})/iu,
  other: null,
};

// A text without a single mark has another way of quoting (old Bibles put a colon): nothing is missing there.
const anyMarks = /["“”„«»‘]|''|(?:^|[\s([])['’`](?![stnmk](?!\p{L}))[\p{L}\p{N}]/u;
// So few rows say nothing of how a text quotes.
const fewRows = 3;
const marksAnywhere = perText((near) => ({
  nl: anyMarks.test(near.textOf('nl')),
  en: anyMarks.test(near.textOf('en')),
}));

/** Whether a row that is quoted whole may stand inside a quotation of the bare side that opened in a row before: it did, or there are no rows to ask. */
function mayGoOn(view: SideView, own: Quoted, bare: SideView, row: RowView, near: Neighbourhood): boolean {
  const whole = view.text.slice(0, own.start).trim() === '' && /^[\s.,]*$/.test(view.text.slice(own.end));
  if (!whole) return false;
  if (near.rows.length <= fewRows) return true;
  const before = near.rows.slice(0, row.index).findLast((one) => one[bare.side])?.[bare.side];
  return before !== undefined && before !== null && quotationIn(before.text).odd.some(({ opens }) => opens);
}

function differing(
  row: RowView,
  unit: Unit,
  near: Neighbourhood,
  found: readonly Finding[],
): readonly Finding[] {
  const nl = quotationIn(unit.nl.text).quoted.filter((one) => wordsIn(unit.nl, one) >= 2);
  const en = quotationIn(unit.en.text).quoted.filter((one) => wordsIn(unit.en, one) >= 2);
  const out: Finding[] = [];
  if (nl.length === en.length && nl.length <= 20) {
    nl.forEach((own, index) => {
      const other = en[index];
      if (!other || isSaid(unit, own, other, near.lexicon)) return;
      const there = overlap(unit, 'nl', own, other);
      const back = overlap(unit, 'en', other, own);
      const linked = there.linked + back.linked;
      // Half or more of the linked words lie outside the other quotation: other words are quoted.
      if (linked < 2 || there.inside + back.inside > linked / 2) return;
      out.push(
        finding(
          {
            rule: 'Q3',
            type: 'quote-differs',
            kind: 'quote',
            class: 'content',
            severity: 'minor',
            confidence: 0.6,
            side: null,
          },
          { nl: saying(unit.nl, own), en: saying(unit.en, other) },
        ),
      );
    });
    return out;
  }
  // A quotation of four words or more where the other side has no marks at all; a few words are often scare quotes.
  const [side, more] = nl.length > en.length ? (['nl', nl] as const) : (['en', en] as const);
  const bare = side === 'nl' ? unit.en : unit.nl;
  if (unmarkedSpeech.test(bare.text) || (oldStyle[bare.tongue]?.test(bare.text) ?? false)) return out;
  // Straight single marks are read as apostrophes elsewhere; before a word they may be this side's quotation.
  if (anyMarks.test(bare.text) || (near.rows.length > fewRows && !marksAnywhere(near)[bare.side])) return out;
  for (const own of more.slice(0, 3)) {
    const view = side === 'nl' ? unit.nl : unit.en;
    if (
      wordsIn(view, own) < 4 ||
      found.some((one) => one.kind === 'gap' && covers(one, side, view.start + own.start))
    )
      continue;
    out.push(
      finding(
        {
          rule: 'Q1',
          type: isReported(bare) ? 'quote-paraphrased' : 'quote-missing',
          kind: 'quote',
          class: 'content',
          severity: 'minor',
          // Two on dev/base (113,000 words), both without marks indeed.
          confidence: mayGoOn(view, own, bare, row, near) ? 0.45 : 0.55,
          side: bare.side,
        },
        parts(side, saying(view, own), silent(bare, gapForSpan(unit, side, own))),
      ),
    );
  }
  return out;
}

/** Marks first; what is quoted is compared only where both sides balance. */
export const quotes: Detector = {
  name: 'quotes',
  find: (row, near, found) => {
    const unit = row.whole;
    if (!unit) return [];
    return [...unbalanced(row, near, unit), ...differing(row, unit, near, found)];
  },
};
