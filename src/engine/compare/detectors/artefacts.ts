/** Traces of machines in one side: doubled words, template and encoding debris, odd spacing (F1, F3, F5, F6). */
import type { Detector } from '../detector';
import { finding, parts, saying, nothing, type Finding, type Verdict } from '../finding';
import type { RowView, SideView } from '../row-view';
import type { Span } from '../../text/text';

/** Words that may well stand twice: "dat dat", "had had", "heel heel", "very, very". */
const mayRepeat = /^(?:dat|die|had|that|very|heel|long|nee|ja|no|yes|ho|ha|hé|so|zo|bye|knock|tik|the)$/;

function doubled(view: SideView, other: SideView | null): readonly Span[] {
  const tokens = view.tokens();
  const found: Span[] = [];
  const twice = new Set<string>();
  for (const [index, token] of (other?.tokens() ?? []).entries())
    if (other?.tokens()[index + 1]?.lower === token.lower) twice.add(String(index));
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (
      !next ||
      next.lower !== token.lower ||
      token.digits ||
      token.word.length < 2 ||
      mayRepeat.test(token.lower)
    )
      continue;
    if (view.text.slice(token.end, next.start) !== ' ') continue;
    // Names may be double (Bora Bora), and a doubling on both sides is meant.
    if (twice.size > 0 || (token.capital && next.capital && token.lower !== token.word.toLowerCase()))
      continue;
    if (token.capital && next.capital && !token.opens) continue;
    found.push({ start: token.start, end: next.end });
  }
  return found;
}

const template =
  /\{\{?\s?[\p{L}_][\p{L}\p{N}_. -]{0,40}\}?\}|%[sd]\b|\[object Object\]|<\/?(?:b|i|em|strong|br|p|div|span|a)(?:\s[^<>]{0,200})?\/?>|&(?:amp|nbsp|quot|lt|gt|#\d{2,5});|\$\{[^}]{1,40}\}/gu;
// UTF-8 read as Windows-1252, and the replacement character.
const encoding = /â€[™œ\u009d˜"“”¦]?|Ã[\u0080-\u00bf©«¨¶¼ª¯®±³º¡§¢]|Â[\u00a0°·»«]|\ufffd+/gu;
const spacing: readonly (readonly [string, RegExp])[] = [
  ['hyphen', /(?<=[\p{L}\p{N}]) [-–](?=\p{L})/gu],
  ['quote', /(?<=[\p{L}.,!?]) ”(?=\s|$)/gu],
  ['punctuation', /(?<=\p{L}) [,;:](?=\s|$)|(?<=\p{L}) \.(?=\s+\p{Lu}|$)/gu],
];

function matches(view: SideView, pattern: RegExp): readonly Span[] {
  return Array.from(view.text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A mark that takes in the words on both sides, so that it can be seen. */
function widened(view: SideView, span: Span): Span {
  const before = /\S{1,30}$/.exec(view.text.slice(Math.max(0, span.start - 31), span.start))?.[0].length ?? 0;
  const after = /^[^\s.,;:!?”]{1,30}/.exec(view.text.slice(span.end, span.end + 31))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end + after };
}

function inSide(view: SideView, other: SideView | null): readonly Finding[] {
  const out: Finding[] = [];
  const add = (
    verdict: Pick<Verdict, 'rule' | 'type' | 'confidence'> & Partial<Verdict>,
    span: Span,
  ): void => {
    out.push(
      finding(
        { kind: 'artefact', class: 'artefact', severity: 'minor', side: view.side, ...verdict },
        parts(view.side, saying(view, span), nothing),
      ),
    );
  };
  // the same few words repeat in a row that is full of them: each is looked for once
  const there = new Map<string, boolean>();
  const has = (words: string): boolean => {
    const known = there.get(words) ?? other?.text.includes(words) ?? false;
    there.set(words, known);
    return known;
  };
  const elsewhere = (span: Span): boolean => has(view.text.slice(span.start, span.end));
  for (const span of doubled(view, other)) add({ rule: 'F3', type: 'doubled-words', confidence: 0.85 }, span);
  for (const span of matches(view, template))
    if (!elsewhere(span)) add({ rule: 'F5', type: 'template', confidence: 0.85 }, span);
  for (const span of matches(view, encoding))
    if (!elsewhere(span)) add({ rule: 'F6', type: 'encoding', confidence: 0.9, about: '=encoding' }, span);
  for (const [what, pattern] of spacing) {
    for (const span of matches(view, pattern)) {
      const wide = widened(view, span);
      const piece = view.text.slice(span.start, wide.end);
      // "ls -a" stands so on both sides; a dash that both sides set off is theirs
      if (has(piece)) continue;
      add(
        {
          rule: 'F1',
          type: 'odd-spacing',
          severity: 'info',
          confidence: 0.75,
          detail: { what },
          about: `=${what}`,
        },
        wide,
      );
    }
  }
  return out;
}

/** Looks at each side by itself, and is quiet about what the other side has too. One-sided rows are left to `presence`. */
export const artefacts: Detector = {
  name: 'artefacts',
  find: (row: RowView) => (row.nl && row.en ? [...inSide(row.nl, row.en), ...inSide(row.en, row.nl)] : []),
};
