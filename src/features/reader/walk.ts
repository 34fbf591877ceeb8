/** Walking the sheet by keyboard: which sentence comes next in each direction, and how a passage grows by words. */
import type { Row } from '../../engine/align/alignment';
import type { Reading } from '../../engine/text/bitext';
import { segmentWords } from '../../engine/segment/words';
import { otherSide } from '../../engine/text/text';
import type { Side, Span } from '../../engine/text/text';
import type { Passage } from '../../store/state';

/** A sentence on the sheet. */
export interface Place {
  readonly side: Side;
  readonly sentence: number;
}

/** Where a step goes. */
export type Step =
  | 'before'
  | 'after'
  | 'nl'
  | 'en'
  | 'row-before'
  | 'row-after'
  | 'row-first'
  | 'row-last'
  | 'text-first'
  | 'text-last';

interface Texts {
  readonly readings: Readonly<Record<Side, Reading>>;
  readonly rows: readonly Row[];
}

/** The sentence a step leads to; the same one where there is no further. */
export function stepFrom(at: Place, step: Step, { readings, rows }: Texts): Place {
  const { side, sentence } = at;
  const count = readings[side].sentences.length;
  const to = (index: number | undefined): Place =>
    index === undefined ? at : { side, sentence: Math.min(Math.max(index, 0), count - 1) };
  switch (step) {
    case 'before':
      return to(sentence - 1);
    case 'after':
      return to(sentence + 1);
    case 'text-first':
      return to(0);
    case 'text-last':
      return to(count - 1);
    case 'nl':
    case 'en':
      return step === side ? at : across(at, { readings, rows });
    default: {
      const here = rowOf(at, rows);
      const row = rows[here];
      if (step === 'row-first') return to(row === undefined ? undefined : sentencesOf(row, side)[0]);
      if (step === 'row-last') return to(row === undefined ? undefined : sentencesOf(row, side).at(-1));
      const by = step === 'row-before' ? -1 : 1;
      for (let index = here + by; index >= 0 && index < rows.length; index += by) {
        const first = sentencesOf(rows[index], side)[0];
        if (first !== undefined) return to(first);
      }
      return at;
    }
  }
}

/** The counterpart across the hinge, else the nearest sentence of the row; in a row without any the place itself. */
function across(at: Place, { readings, rows }: Texts): Place {
  const side = otherSide(at.side);
  const here = rowOf(at, rows);
  const row = rows[here];
  if (row === undefined)
    return readings[side].sentences.length > at.sentence ? { side, sentence: at.sentence } : at;
  const beads = row.sentences;
  const bead = beads.findIndex((one) => one[at.side].includes(at.sentence));
  const order = beads
    .map((one, index) => ({ first: one[side][0], away: Math.abs(index - bead) }))
    .filter((one) => one.first !== undefined)
    .sort((a, b) => a.away - b.away);
  const first = order[0]?.first;
  return first === undefined ? at : { side, sentence: first };
}

function rowOf({ side, sentence }: Place, rows: readonly Row[]): number {
  return rows.findIndex((row) => row.sentences.some((bead) => bead[side].includes(sentence)));
}

function sentencesOf(row: Row | undefined, side: Side): readonly number[] {
  return (row?.sentences ?? []).flatMap((bead) => bead[side]);
}

/** The sentences that answer a sentence: those in the same bead on the other side. */
export function counterpartsOf(at: Place, rows: readonly Row[]): readonly number[] {
  const row = rows[rowOf(at, rows)];
  return row?.sentences.find((bead) => bead[at.side].includes(at.sentence))?.[otherSide(at.side)] ?? [];
}

/** The word around an offset, or null between words. Looks only at the line of text nearby. */
export function wordAround(content: string, offset: number): Span | null {
  const from = Math.max(0, content.lastIndexOf('\n', offset - 1) + 1, offset - 200);
  const until = Math.min(content.length, offset + 200);
  for (const word of segmentWords(content, { start: from, end: until }))
    if (word.kind !== 'punctuation' && word.start <= offset && word.end >= offset)
      return { start: word.start, end: word.end };
  return null;
}

/** How a passage changes. */
export type Growth =
  'end-forth' | 'end-back' | 'start-forth' | 'start-back' | 'sentence-forth' | 'sentence-back';

/**
 * Moves an edge of the passage by a word or a sentence. Without a passage it begins with the first word of the sentence
 * (or, growing by sentences, the whole of it). It never becomes empty.
 */
export function growPassage(
  passage: Passage | null,
  at: Place,
  growth: Growth,
  reading: Reading,
): Passage | null {
  const { sentences, text } = reading;
  const sentence = sentences[at.sentence];
  if (sentence === undefined) return passage;
  const whole = growth === 'sentence-forth' || growth === 'sentence-back';
  if (passage === null || passage.side !== at.side) {
    const first = wordsIn(text.content, sentence)[0];
    const span = whole || first === undefined ? sentence : first;
    return { side: at.side, span: { start: span.start, end: span.end } };
  }
  const { start, end } = passage.span;
  const make = (span: Span): Passage => (span.end > span.start ? { side: passage.side, span } : passage);
  switch (growth) {
    case 'sentence-forth': {
      const next = sentences.find((one) => one.end > end);
      return make({ start, end: next?.end ?? end });
    }
    case 'sentence-back': {
      const before = sentences.findLast((one) => one.end < end && one.end > start);
      return make({ start, end: before?.end ?? end });
    }
    case 'end-forth': {
      const next = around(reading, end).find((word) => word.end > end);
      return make({ start, end: next?.end ?? end });
    }
    case 'end-back': {
      const before = around(reading, end).findLast((word) => word.end < end && word.end > start);
      return make({ start, end: before?.end ?? end });
    }
    case 'start-forth': {
      const next = around(reading, start).find((word) => word.start > start && word.start < end);
      return make({ start: next?.start ?? start, end });
    }
    case 'start-back': {
      const before = around(reading, start).findLast((word) => word.start < start);
      return make({ start: before?.start ?? start, end });
    }
  }
}

/** The words of the sentences near an offset: the one it stands in, and one on each side. */
function around({ sentences, text }: Reading, offset: number): readonly Span[] {
  const here = sentences.findIndex((one) => one.end >= offset);
  const at = here === -1 ? sentences.length - 1 : here;
  return sentences.slice(Math.max(0, at - 1), at + 2).flatMap((one) => wordsIn(text.content, one));
}

function wordsIn(content: string, span: Span): readonly Span[] {
  return segmentWords(content, span).filter((word) => word.kind !== 'punctuation');
}
