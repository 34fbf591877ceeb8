/** English candidates of one Dutch type after another: collected, the strongest kept, in tables that are reused. */
import type { Links } from './vocabulary';

const wider = <T extends Int32Array | Float64Array | Float32Array | Uint8Array>(old: T, fresh: T): T => {
  fresh.set(old);
  return fresh;
};

/**
 * Collects candidates with `put`, until `keepStrongest` moves the best of them behind those kept before and begins anew.
 * A class because it owns tables: an array per type and candidate was a tenth of linking.
 */
export class Candidates {
  /** Best weight of a whole counterpart so far. */
  best = 0;
  /** How many candidates were kept in all. */
  kept = 0;
  private size = 0;
  // Of the type at hand, in the order they came; `place` is the place of an English type among them, or −1.
  private readonly place: Int32Array;
  private en = new Int32Array(256);
  private weight = new Float64Array(256);
  private share = new Float64Array(256);
  private by = new Uint8Array(256);
  private order = new Int32Array(64);
  // Kept.
  private keptEn = new Int32Array(4096);
  private keptWeight = new Float32Array(4096);
  private keptShare = new Float32Array(4096);
  private keptBy = new Uint8Array(4096);

  constructor(types: number) {
    this.place = new Int32Array(types).fill(-1);
  }

  /** Adds an English type, or makes it as strong as this if it is weaker; undefined is none. */
  put(en: number | undefined, weight: number, share: number, by: number): void {
    if (en === undefined || weight <= 0) return;
    if (share === 1 && weight > this.best) this.best = weight;
    const known = this.place[en] ?? -1;
    if (known >= 0) {
      if ((this.weight[known] ?? 0) * (this.share[known] ?? 0) >= weight * share) return;
      this.weight[known] = weight;
      this.share[known] = share;
      this.by[known] = by;
      return;
    }
    const at = this.size;
    if (at === this.en.length) this.grow();
    this.place[en] = at;
    this.en[at] = en;
    this.weight[at] = weight;
    this.share[at] = share;
    this.by[at] = by;
    this.size = at + 1;
  }

  /** Keeps the strongest by weight × share, at most so many, equals as they came; the rest is forgotten. */
  keepStrongest(most: number): void {
    const { en, weight, share, order, place, size } = this;
    let count = 0;
    for (let index = 0; index < size; index += 1) {
      place[en[index] ?? 0] = -1;
      const strength = (weight[index] ?? 0) * (share[index] ?? 0);
      const before = (at: number): number => {
        const one = order[at] ?? 0;
        return (weight[one] ?? 0) * (share[one] ?? 0);
      };
      if (count === most && strength <= before(count - 1)) continue;
      let at = count < most ? count : count - 1;
      for (; at > 0 && before(at - 1) < strength; at -= 1) order[at] = order[at - 1] ?? 0;
      order[at] = index;
      if (count < most) count += 1;
    }
    while (this.kept + count > this.keptEn.length) this.growKept();
    for (let at = 0; at < count; at += 1) {
      const index = order[at] ?? 0;
      this.keptEn[this.kept] = en[index] ?? 0;
      this.keptWeight[this.kept] = weight[index] ?? 0;
      this.keptShare[this.kept] = share[index] ?? 1;
      this.keptBy[this.kept] = this.by[index] ?? 0;
      this.kept += 1;
    }
    this.size = 0;
    this.best = 0;
  }

  /** All that was kept, in order. */
  links(): Omit<Links, 'start'> {
    return {
      en: this.keptEn.slice(0, this.kept),
      weight: this.keptWeight.slice(0, this.kept),
      share: this.keptShare.slice(0, this.kept),
      by: this.keptBy.slice(0, this.kept),
    };
  }

  private grow(): void {
    const to = this.en.length * 2;
    this.en = wider(this.en, new Int32Array(to));
    this.weight = wider(this.weight, new Float64Array(to));
    this.share = wider(this.share, new Float64Array(to));
    this.by = wider(this.by, new Uint8Array(to));
  }

  private growKept(): void {
    const to = this.keptEn.length * 2;
    this.keptEn = wider(this.keptEn, new Int32Array(to));
    this.keptWeight = wider(this.keptWeight, new Float32Array(to));
    this.keptShare = wider(this.keptShare, new Float32Array(to));
    this.keptBy = wider(this.keptBy, new Uint8Array(to));
  }
}
