/** Which paragraphs of a place belong together, as the beads of their sentences tie them. */
import type { Step } from './path';
import type { Match } from './refine';

/** Paragraphs `from … to − 1` of a side; paragraph `p` holds the sentences `bounds[p] … bounds[p + 1] − 1`. */
interface Paragraphs {
  readonly from: number;
  readonly to: number;
  readonly bounds: Int32Array;
}

/** Paragraphs tied together, with the scores of the sentence beads between them summed, and the least of their posteriors. */
interface Group {
  readonly nl: readonly number[];
  readonly en: readonly number[];
  readonly score: number;
  readonly posterior: number;
}

/**
 * Ties of the paragraphs of both sides, which so far stand in `rows`: none at first. Sentence indices are those of the whole
 * text. A class, because groups grow while beads are told of.
 */
export class Ties {
  /** Group of each paragraph: Dutch ones first, then English. */
  private readonly up: number[];
  private readonly score: number[];
  private readonly posterior: number[];
  private readonly nlOf: readonly number[];
  private readonly enOf: readonly number[];
  private readonly nlRow: readonly number[];
  private readonly enRow: readonly number[];

  constructor(
    private readonly nl: Paragraphs,
    private readonly en: Paragraphs,
    rows: readonly Match[],
  ) {
    const count = nl.to - nl.from + en.to - en.from;
    this.up = Array.from({ length: count }, (_, at) => at);
    this.score = Array.from({ length: count }, () => 0);
    this.posterior = Array.from({ length: count }, () => 1);
    this.nlOf = paragraphOf(nl);
    this.enOf = paragraphOf(en);
    const rowOf = (side: 'nl' | 'en', { from, to }: Paragraphs): number[] => {
      const out = Array.from({ length: to - from }, () => -1);
      for (const [row, match] of rows.entries()) for (const unit of match[side]) out[unit - from] = row;
      return out;
    };
    this.nlRow = rowOf('nl', nl);
    this.enRow = rowOf('en', en);
  }

  /** Whether all these sentences, half-open ranges, are of one of the rows that there were. */
  inOneRow(i0: number, i1: number, j0: number, j1: number): boolean {
    const row = this.nlRow[this.nlAt(i0)];
    for (let i = i0; i < i1; i += 1) if (this.nlRow[this.nlAt(i)] !== row) return false;
    for (let j = j0; j < j1; j += 1) if (this.enRow[this.enAt(j)] !== row) return false;
    return true;
  }

  /** Ties the paragraphs of a sentence bead. */
  tie(step: Step): void {
    const first = this.nlAt(step.i0);
    for (let i = step.i0; i < step.i1; i += 1) this.join(first, this.nlAt(i));
    for (let j = step.j0; j < step.j1; j += 1) this.join(first, this.nlCount + this.enAt(j));
    const top = this.root(first);
    this.score[top] = (this.score[top] ?? 0) + step.score;
    this.posterior[top] = Math.min(this.posterior[top] ?? 1, step.posterior);
  }

  /** Notes how sure a sentence without partner is: a paragraph alone is as sure as the least sure of its sentences. */
  leave(step: Step): void {
    const top = this.root(step.i1 > step.i0 ? this.nlAt(step.i0) : this.nlCount + this.enAt(step.j0));
    this.posterior[top] = Math.min(this.posterior[top] ?? 1, step.posterior);
  }

  /** The groups that the ties make; a paragraph tied to nothing is one of its own. */
  groups(): Group[] {
    const sides = new Map<number, { readonly nl: number[]; readonly en: number[] }>();
    for (let at = 0; at < this.up.length; at += 1) {
      const top = this.root(at);
      const group = sides.get(top) ?? { nl: [], en: [] };
      sides.set(top, group);
      if (at < this.nlCount) group.nl.push(this.nl.from + at);
      else group.en.push(this.en.from + at - this.nlCount);
    }
    return [...sides].map(([top, { nl, en }]) => ({
      nl,
      en,
      score: this.score[top] ?? 0,
      posterior: this.posterior[top] ?? 1,
    }));
  }

  private get nlCount(): number {
    return this.nl.to - this.nl.from;
  }

  private nlAt(sentence: number): number {
    return this.nlOf[sentence - (this.nl.bounds[this.nl.from] ?? 0)] ?? 0;
  }

  private enAt(sentence: number): number {
    return this.enOf[sentence - (this.en.bounds[this.en.from] ?? 0)] ?? 0;
  }

  private root(one: number): number {
    let at = one;
    for (;;) {
      const up = this.up[at] ?? at;
      if (up === at) return at;
      at = up;
    }
  }

  private join(one: number, other: number): void {
    const a = this.root(one);
    const b = this.root(other);
    if (a === b) return;
    this.up[b] = a;
    this.score[a] = (this.score[a] ?? 0) + (this.score[b] ?? 0);
    this.posterior[a] = Math.min(this.posterior[a] ?? 1, this.posterior[b] ?? 1);
  }
}

/** Of each sentence, the number of its paragraph in the place. */
function paragraphOf({ from, to, bounds }: Paragraphs): number[] {
  const out: number[] = [];
  for (let unit = from; unit < to; unit += 1)
    for (let s = bounds[unit] ?? 0; s < (bounds[unit + 1] ?? 0); s += 1) out.push(unit - from);
  return out;
}
