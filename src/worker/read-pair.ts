/** Reads both texts of a request, or finds that they are the ones that were read last. */
import { pieceOf, type Hand } from '../engine/align/hand';
import type { Reading, Verdicts } from '../engine/text/bitext';
import { read } from '../engine/text/read';
import { readText, type TextSource } from '../engine/text/read-text';
import { type Side, sides, type Text } from '../engine/text/text';
import type { PairRequest, RawSide } from './protocol';

/** Both sides as read, before any correction, and the request that they were read for. */
export interface ReadPair {
  readonly request: PairRequest;
  readonly nl: Reading;
  readonly en: Reading;
}

/**
 * Reads both sides; the readings of `last` come back (the same objects) when nothing that reading looks at has changed.
 * A block that the reader put into a row is text, unless the reader set it aside since: no rule of cleaning takes it away.
 */
export function* readPair(request: PairRequest, last: ReadPair | null): Generator<null, ReadPair> {
  if (last !== null && sides.every((side) => sameSource(last.request, request, side))) {
    const held = sides.every((side) => Object.keys(stolen(last[side], request, side)).length === 0);
    if (held) return { ...last, request };
  }
  const texts = { nl: textOf('nl', request.nl), en: textOf('en', request.en) };
  yield null;
  const first = {
    nl: read(texts.nl, texts.en, request.verdicts.nl, request.always?.nl),
    en: read(texts.en, texts.nl, request.verdicts.en, request.always?.en),
  };
  const again = (side: Side, other: Text): Reading => {
    const back = stolen(first[side], request, side);
    return Object.keys(back).length === 0
      ? first[side]
      : read(texts[side], other, { ...request.verdicts[side], ...back }, request.always?.[side]);
  };
  return { request, nl: again('nl', texts.en), en: again('en', texts.nl) };
}

function textOf(side: Side, { raw, blocks, language }: RawSide): Text {
  const source: TextSource = { side, raw, blocks };
  return readText(language === null ? source : { ...source, language });
}

function sameSource(a: PairRequest, b: PairRequest, side: Side): boolean {
  return (
    a[side].raw === b[side].raw &&
    a[side].language === b[side].language &&
    JSON.stringify(a[side].blocks) === JSON.stringify(b[side].blocks) &&
    JSON.stringify(a.verdicts[side]) === JSON.stringify(b.verdicts[side]) &&
    JSON.stringify(a.always?.[side] ?? []) === JSON.stringify(b.always?.[side] ?? [])
  );
}

/** Blocks of the reader's rows that were set aside by a rule, with the verdict that brings them back. */
function stolen(reading: Reading, request: PairRequest, side: Side): Verdicts {
  const held = heldBlocks(request.hand, side);
  const back: Record<string, 'text'> = {};
  for (const { block } of reading.furniture) {
    const id = reading.text.blocks[block]?.id ?? '';
    if (held.has(id) && request.verdicts[side][id] !== 'furniture') back[id] = 'text';
  }
  return back;
}

function heldBlocks(hand: Hand, side: Side): ReadonlySet<string> {
  return new Set(hand.rows.flatMap((row) => row[side].map((id) => pieceOf(id).block)));
}
