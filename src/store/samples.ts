/** The pairs that ship with the app: fetched when they are asked for, and removable like any other. */
import type { Side } from '../engine/text/text';

/** The id of the pair that a new reader finds, in addresses and notes. */
export const samplePair = 'sample';
/** The long one: the Universal Declaration of Human Rights (public/sample/udhr.notice.txt). */
export const longSample = 'sample-udhr';

export type SampleId = typeof samplePair | typeof longSample;

/** Their files, beside the page: plain text, or a side as it is kept, with its blocks. */
export const sampleFiles: Readonly<Record<SampleId, Readonly<Record<Side, string>>>> = {
  [samplePair]: { nl: 'nl.txt', en: 'en.txt' },
  [longSample]: { nl: 'sample/udhr-nl.json', en: 'sample/udhr-en.json' },
};

/** All of them, in the order of the list. */
export const sampleIds: readonly SampleId[] = [samplePair, longSample];

export function isSample(id: string): id is SampleId {
  return id === samplePair || id === longSample;
}
