/** The table that shows whether a confidence means what it says: how sure beads were called, and how many were right. */

/** A bead: how sure it was called, whether it was right, and whether it links anything. */
export interface Called {
  readonly confidence: number;
  readonly right: boolean;
  readonly linked: boolean;
}

const edges = [0, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0001];

/** Prints called against right, for linked beads and for items alone. */
export function printCalibration(level: string, called: readonly Called[]): void {
  console.log(`-- confidence, ${level}: called (mean) → right, of how many`);
  for (const linked of [true, false]) {
    const cells: string[] = [];
    for (const [index, from] of edges.slice(0, -1).entries()) {
      const to = edges[index + 1] ?? 1;
      const inside = called.filter(
        (one) => one.linked === linked && one.confidence >= from && one.confidence < to,
      );
      if (inside.length === 0) continue;
      const mean = inside.reduce((sum, one) => sum + one.confidence, 0) / inside.length;
      const right = inside.filter((one) => one.right).length / inside.length;
      cells.push(`${mean.toFixed(3)} → ${right.toFixed(3)} (${inside.length})`);
    }
    console.log(`${linked ? 'linked' : 'alone '}: ${cells.join('   ')}`);
  }
}
