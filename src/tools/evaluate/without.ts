/** `evaluate -- alignment DIR --without PIECE`: the aligner with a piece of its evidence left out, to see what that is worth. */
import type { Settings } from '../../engine/align/settings';

/** What to run without a piece: other settings, and perhaps no lexicon. */
export interface Without {
  readonly settings: Partial<Settings>;
  readonly lexicon: boolean;
}

const pieces: Readonly<Record<string, Partial<Settings>>> = {
  length: { length: 0 },
  counts: { counts: 0 },
  numbers: { numbers: 0 },
  names: { names: 0 },
  cognates: { cognates: 0 },
  compounds: { compounds: 0 },
  // The constants settled for texts without a lexicon take over.
  lexicon: {},
  learned: { learning: 0 },
  'second-pass': { passes: 0 },
  // Margins against neighbours: words at the ends of a unit, which tell where one ends and the next begins.
  ends: { endsMeet: 0, endsMiss: 0 },
  // A unit joins a wider bead whatever it brings.
  gate: { partAtLeast: -1, partOfCost: 0 },
  // A word is as telling as it is rare, however many translations it may meet.
  meeting: { meeting: 0 },
  crowd: { crowd: 0, crowdMerge: 0 },
  idle: { idle: 0 },
  refine: { reach: Infinity },
  reread: { reread: 0 },
  functions: { functionCounts: 0, markCounts: 0 },
};

/** The piece of that name left out; throws with the names there are when there is none. */
export function without(piece: string): Without {
  const settings = pieces[piece];
  if (settings === undefined)
    throw new Error(`evaluate: without what? ${piece} is none of ${Object.keys(pieces).join(', ')}`);
  return { settings, lexicon: piece !== 'lexicon' };
}
