/** The figures that decide between the four states, and the measurements they were chosen by. */

/** See `defaultLimits` for the values. */
export interface MatchLimits {
  /** Share of the context's weight that must be found for "the neighbours fit". */
  readonly context: number;
  /** And how many bits that share must weigh, so that a comma and a full stop place nothing. */
  readonly proofBits: number;
  /** How much better the best place must be than the next. */
  readonly margin: number;
  /** The floor where the neighbours fit: likeness below it is another sentence in the same place. */
  readonly nearFloor: number;
  /** The floor where they do not: likeness below it may be a look-alike. */
  readonly farFloor: number;
  /** What words must weigh to be recognised without their neighbours. */
  readonly movedBits: number;
}

export const defaultLimits: MatchLimits = {
  context: 0.4,
  proofBits: 8,
  margin: 0.15,
  nearFloor: 0.4,
  farFloor: 0.75,
  movedBits: 24,
};
