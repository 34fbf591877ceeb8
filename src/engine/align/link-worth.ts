/** What each link between two words is worth at one level, and what a word without a partner costs. */
import type { Settings } from './settings';
import type { Level } from './units';
import { byCompound, byNumber, content, functional, mark, number, type Vocabulary } from './vocabulary';

/** How much of each kind of word finds its counterpart in true pairs of these two texts: 0–1, measured, see measure.ts. */
export interface Shares {
  readonly nl: readonly [content: number, functional: number, number: number, mark: number];
  readonly en: readonly [content: number, functional: number, number: number, mark: number];
}

/** By link: its gain, and its value (the gain and the two costs that it saves); by type: the cost of standing alone. In nats. */
export interface Worth {
  readonly value: Float32Array;
  readonly gain: Float32Array;
  readonly costNl: Float64Array;
  readonly costEn: Float64Array;
}

/** −ln of the chance that a word finds no partner in a true pair, when `share` of its kind do. */
export const surprise = (share: number): number => -Math.log(1 - Math.min(0.95, Math.max(0, share)));

// Types between two chances to stop: about 5 ms.
const typesAtOnce = 8192;

/** Weighs all links of a level; yields its progress now and then. */
export function* worthOf(level: Level, shares: Shares, settings: Settings): Generator<number, Worth> {
  const { vocabulary } = level;
  const types = vocabulary.nl.forms.length;
  const costs = (side: 'nl' | 'en'): Float64Array => {
    const { kind } = vocabulary[side];
    const ofKind = shares[side].map((share) => settings.costScale * surprise(share));
    const out = new Float64Array(kind.length);
    for (let type = 0; type < out.length; type += 1) out[type] = ofKind[kind[type] ?? 0] ?? 0;
    return out;
  };
  const off = switchedOff(settings);
  const worth: Worth = {
    value: new Float32Array(vocabulary.links.en.length),
    gain: new Float32Array(vocabulary.links.en.length),
    costNl: costs('nl'),
    costEn: costs('en'),
  };
  if (settings.numbers === 0) free(vocabulary, worth, (kind) => kind === number);
  if (settings.names === 0) free(vocabulary, worth, (_, name) => name);
  const meetNl = meetings(level, 'nl');
  yield 0;
  const meetEn = meetings(level, 'en');
  for (let from = 0; from < types; from += typesAtOnce) {
    yield from / types;
    weigh(level, settings, worth, meetNl, meetEn, from, Math.min(types, from + typesAtOnce));
  }
  if (off) silence(vocabulary, settings, worth);
  return worth;
}

/** Whether a piece of evidence that rests on single links is off, as the evaluation's `--without` has it. */
const switchedOff = ({ numbers, names, compounds }: Settings): boolean =>
  numbers === 0 || names === 0 || compounds === 0;

/** Words of a kind that is off cost nothing when they stand alone. */
function free(
  { nl, en }: Vocabulary,
  { costNl, costEn }: Worth,
  isOff: (kind: number, name: boolean) => boolean,
): void {
  for (const [side, cost] of [
    [nl, costNl],
    [en, costEn],
  ] as const)
    for (let type = 0; type < cost.length; type += 1)
      if (isOff(side.kind[type] ?? content, side.name[type] === 1)) cost[type] = 0;
}

/** Takes the worth from links of the kinds that are off. */
function silence({ nl, en, links }: Vocabulary, settings: Settings, { value, gain }: Worth): void {
  for (let f = 0; f < nl.forms.length; f += 1)
    for (let at = links.start[f] ?? 0; at < (links.start[f + 1] ?? 0); at += 1) {
      const name = nl.name[f] === 1 && en.name[links.en[at] ?? 0] === 1;
      const off =
        (settings.numbers === 0 && links.by[at] === byNumber) ||
        (settings.names === 0 && name) ||
        (settings.compounds === 0 && links.by[at] === byCompound);
      if (!off) continue;
      value[at] = 0;
      gain[at] = 0;
    }
}

/** Fills in the worth of the links of the Dutch types `from … to − 1`. */
function weigh(
  { nl, en, vocabulary }: Level,
  settings: Settings,
  { value, gain: gains, costNl, costEn }: Worth,
  meetNl: Float64Array,
  meetEn: Float64Array,
  from: number,
  to: number,
): void {
  const { links } = vocabulary;
  for (let f = from; f < to; f += 1) {
    for (let at = links.start[f] ?? 0; at < (links.start[f + 1] ?? 0); at += 1) {
      const e = links.en[at] ?? 0;
      const weight = (links.weight[at] ?? 0) ** settings.weightPower;
      if (weight < settings.leastWeight) continue;
      const rareNl = (1 - settings.meeting) * (nl.rarity[f] ?? 0) + settings.meeting * (meetEn[e] ?? 0);
      const rareEn = (1 - settings.meeting) * (en.rarity[e] ?? 0) + settings.meeting * (meetNl[f] ?? 0);
      const share = links.share[at] ?? 1;
      let gain: number;
      const kindNl = vocabulary.nl.kind[f] ?? content;
      const kindEn = vocabulary.en.kind[e] ?? content;
      if (share < 1) gain = Math.max(0.1, rareEn + Math.log(weight)) * Math.min(0.8, share + 0.1);
      else gain = Math.max(0.1, (rareNl + rareEn) / 2 + Math.log(weight));
      if (kindNl === functional || kindEn === functional)
        gain = Math.min(gain, settings.functionCap) * settings.functionCounts;
      else if (kindNl === mark) gain = Math.min(gain, settings.markCap) * settings.markCounts;
      gains[at] = gain;
      value[at] = gain + (costNl[f] ?? 0) * share + (costEn[e] ?? 0);
    }
  }
}

/** Per type of a side: −ln of the share of the other side's units that hold any of its partners. */
function meetings(level: Level, side: 'nl' | 'en'): Float64Array {
  const { links } = level.vocabulary;
  const own = level.vocabulary[side].forms.length;
  const spread = new Float64Array(own);
  const other = side === 'nl' ? level.en : level.nl;
  for (let f = 0; f < level.vocabulary.nl.forms.length; f += 1)
    for (let at = links.start[f] ?? 0; at < (links.start[f + 1] ?? 0); at += 1) {
      const e = links.en[at] ?? 0;
      const self = side === 'nl' ? f : e;
      spread[self] = (spread[self] ?? 0) + (other.spread[side === 'nl' ? e : f] ?? 0);
    }
  const units = Math.max(60, level.units);
  for (let type = 0; type < own; type += 1)
    spread[type] = Math.max(0.1, Math.log(units / ((spread[type] ?? 0) + 0.5)));
  return spread;
}
