/** Keeps the ruler's signs from hiding each other. */

/** A sign on the ruler, in pixels. */
export interface Sign {
  readonly x: number;
  readonly y: number;
}

/** Two signs nearer than this would hide each other: they are 13 px wide and 8 high. */
const apart = { x: 13, y: 8 };

/** How far a sign may be moved down from its real place to be seen; past it the place is too crowded to tell. */
const farthest = 17;

/** How many signs can stand within reach of one: three rows of what fits across 76 px. */
const crowd = 24;

/**
 * Places signs so that none hides another: a sign too near the one before it moves down, and is left out (null)
 * where it would stand too far from its place. Signs must come in order of `y`.
 */
export function spread(signs: readonly Sign[]): readonly (Sign | null)[] {
  const placed: Sign[] = [];
  return signs.map((sign) => {
    const near = placed.slice(-crowd).filter((other) => Math.abs(other.x - sign.x) < apart.x);
    let y = sign.y;
    // Signs above are passed in order, so each step down can only meet those that are still lower.
    for (const other of near.sort((one, two) => one.y - two.y)) {
      if (Math.abs(other.y - y) < apart.y) y = other.y + apart.y;
    }
    if (y - sign.y > farthest) return null;
    const moved = { x: sign.x, y };
    placed.push(moved);
    return moved;
  });
}
