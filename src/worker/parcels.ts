/** Sends long lists in parcels that the other thread takes in within a frame, and of growing lists only what is new. */
import type { Agreement, Difference } from '../engine/compare/difference';
import type { Furniture, Reading, Sentence } from '../engine/text/bitext';
import type { Side, Text } from '../engine/text/text';
import type { PairEvent } from './protocol';

/** A part of a list of the event that follows. `anew`: what came before of this list no longer holds. */
export type Parcel =
  | { readonly list: 'blocks'; readonly side: Side; readonly items: Text['blocks'] }
  | { readonly list: 'sentences'; readonly side: Side; readonly items: readonly Sentence[] }
  | { readonly list: 'furniture'; readonly side: Side; readonly items: readonly Furniture[] }
  /** Differences that were not known, and those that have more places than before. */
  | { readonly list: 'differences'; readonly anew: boolean; readonly items: readonly Difference[] }
  | { readonly list: 'agreements'; readonly anew: boolean; readonly items: readonly Agreement[] };

/** Parcels to send first, and the event that follows them with those lists empty. */
export interface Packed {
  readonly parcels: readonly Parcel[];
  readonly event: PairEvent;
}

// A thousand of the larger of these are cloned in about 10 ms (Chromium 156, two cores); a list of that length fits in one event.
const itemsAtOnce = 1000;

function cut<T>(items: readonly T[]): readonly (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < items.length; from += itemsAtOnce)
    parts.push(items.slice(from, from + itemsAtOnce));
  return parts;
}

/** Packs the events of one pair, in their order: it remembers what was sent. */
export function createPacker(): (event: PairEvent) => Packed {
  let ids: readonly string[] = [];
  const places = new Map<string, number>();
  let agreed = 0;

  function differences(list: readonly Difference[]): Parcel[] {
    // In text order, so that new ones stand behind the known; where they do not, all are sent again.
    const anew = list.length < ids.length || ids.some((id, at) => list[at]?.id !== id);
    const items = anew ? list : list.filter((one) => places.get(one.id) !== one.places.length);
    ids = list.map((one) => one.id);
    for (const one of items) places.set(one.id, one.places.length);
    const parts = cut(items);
    if (anew && parts.length === 0) return [{ list: 'differences', anew, items: [] }];
    return parts.map((part, at) => ({ list: 'differences', anew: anew && at === 0, items: part }));
  }

  function agreements(list: readonly Agreement[]): Parcel[] {
    const anew = list.length < agreed;
    const items = anew ? list : list.slice(agreed);
    agreed = list.length;
    if (anew && items.length === 0) return [{ list: 'agreements', anew, items }];
    return cut(items).map((part, at) => ({ list: 'agreements', anew: anew && at === 0, items: part }));
  }

  return (event) => {
    if (event.kind === 'readings') {
      const nl = packReading(event.nl);
      const en = packReading(event.en);
      return {
        parcels: [...nl.parcels, ...en.parcels],
        event: { ...event, nl: nl.reading, en: en.reading },
      };
    }
    if (event.kind === 'comparison') {
      const { comparison } = event;
      return {
        parcels: [...differences(comparison.differences), ...agreements(comparison.agreements)],
        event: { ...event, comparison: { ...comparison, differences: [], agreements: [] } },
      };
    }
    return { parcels: [], event };
  };
}

function packReading(reading: Reading): { readonly parcels: readonly Parcel[]; readonly reading: Reading } {
  const { text } = reading;
  const { side } = text;
  return {
    parcels: [
      ...cut(text.blocks).map((items): Parcel => ({ list: 'blocks', side, items })),
      ...cut(reading.sentences).map((items): Parcel => ({ list: 'sentences', side, items })),
      ...cut(reading.furniture).map((items): Parcel => ({ list: 'furniture', side, items })),
    ],
    reading: { ...reading, text: { ...text, blocks: [] }, sentences: [], furniture: [] },
  };
}

/** Puts the events of one pair together again; made anew for each pair. */
export interface Unpacker {
  parcel(parcel: Parcel): void;
  /** The event with the lists that came before it. */
  event(event: PairEvent): PairEvent;
}

interface Lists {
  blocks: Text['blocks'][number][];
  sentences: Sentence[];
  furniture: Furniture[];
}

export function createUnpacker(): Unpacker {
  const none = (): Lists => ({ blocks: [], sentences: [], furniture: [] });
  const sides: Record<Side, Lists> = { nl: none(), en: none() };
  let differences: Difference[] = [];
  const at = new Map<string, number>();
  let agreements: Agreement[] = [];

  function take(items: readonly Difference[]): void {
    for (const one of items) {
      const place = at.get(one.id);
      if (place === undefined) {
        at.set(one.id, differences.length);
        differences.push(one);
      } else differences[place] = one;
    }
  }

  const whole = (reading: Reading): Reading => {
    const { text } = reading;
    const { blocks, sentences, furniture } = sides[text.side];
    sides[text.side] = none();
    return {
      ...reading,
      text: { ...text, blocks: [...blocks, ...text.blocks] },
      sentences: [...sentences, ...reading.sentences],
      furniture: [...furniture, ...reading.furniture],
    };
  };

  return {
    parcel(parcel) {
      switch (parcel.list) {
        case 'blocks':
          sides[parcel.side].blocks.push(...parcel.items);
          break;
        case 'sentences':
          sides[parcel.side].sentences.push(...parcel.items);
          break;
        case 'furniture':
          sides[parcel.side].furniture.push(...parcel.items);
          break;
        case 'differences':
          if (parcel.anew) {
            differences = [];
            at.clear();
          }
          take(parcel.items);
          break;
        case 'agreements':
          if (parcel.anew) agreements = [];
          agreements.push(...parcel.items);
          break;
      }
    },
    event(event) {
      if (event.kind === 'readings') return { ...event, nl: whole(event.nl), en: whole(event.en) };
      if (event.kind !== 'comparison') return event;
      const { comparison } = event;
      take(comparison.differences);
      agreements.push(...comparison.agreements);
      // Copies: what the screen was given stays as it was.
      return {
        ...event,
        comparison: { ...comparison, differences: [...differences], agreements: [...agreements] },
      };
    },
  };
}
