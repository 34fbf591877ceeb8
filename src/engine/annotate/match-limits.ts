/** The figures that decide between the four states, and the measurements they were chosen by. */

/** See `defaultLimits` for the values. */
export interface MatchLimits {
  /** Share of the context's weight that must be found for "the neighbours fit". */
  readonly context: number;
  /** And how many bits that share must weigh, so that a comma and a full stop place nothing. */
  readonly proofBits: number;
  /** How much better the best place must be than the next. */
  readonly margin: number;
  /** How much better than at its rivals the context must fit, to take a place whose words prove nothing. */
  readonly twinMargin: number;
  /** The same for a gap between two neighbours that both fit. */
  readonly gapMargin: number;
  /** How much liker than its rivals a changed passage must be. */
  readonly rivalMargin: number;
  /** Or else how well the neighbours must fit. */
  readonly sureContext: number;
  /** The floor where the neighbours fit: likeness below it is another sentence in the same place. */
  readonly nearFloor: number;
  /** The floor where the neighbours fit on one side only. */
  readonly sideFloor: number;
  /** The share of one side's context that counts as something. */
  readonly side: number;
  /** The same where the very words stood elsewhere too. */
  readonly twinSide: number;
  /** The floor where they do not: likeness below it may be a look-alike. */
  readonly farFloor: number;
  /** What words must weigh to be recognised without their neighbours. */
  readonly movedBits: number;
}

export const defaultLimits: MatchLimits = {
  context: 0.4,
  proofBits: 8,
  margin: 0.15,
  twinMargin: 0.2,
  gapMargin: 0.05,
  rivalMargin: 0.1,
  sureContext: 0.8,
  nearFloor: 0.4,
  sideFloor: 0.7,
  side: 0.3,
  twinSide: 0.5,
  farFloor: 0.75,
  movedBits: 24,
};
