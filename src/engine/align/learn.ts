/** Word pairs that this text itself teaches: what stays unmatched together in sure beads, again and again. */
import type { Evidence } from './evidence';
import type { Step } from './path';
import type { Settings } from './settings';
import { byLearning, content, type Links, type Vocabulary } from './vocabulary';

// Beads this unsure teach nothing.
const leastPosterior = 0.7;
// Words per side of one bead, rarest first, so that long paragraphs do not dominate time and memory.
const mostWords = 24;
// Beads looked at; the vocabulary of longer texts has been met by then.
const mostBeads = 6000;

// Beads between two chances to stop: about 5 ms.
const beadsAtOnce = 256;

/** The vocabulary with links for learned pairs added; the same vocabulary when nothing was learned. Yields now and then. */
export function* learnPairs(
  evidence: Evidence,
  steps: readonly Step[],
  settings: Settings,
): Generator<number, Vocabulary> {
  const { vocabulary, nl, en } = evidence.level;
  const { links } = vocabulary;
  const together = new Map<number, number>();
  const countNl = new Map<number, number>();
  const countEn = new Map<number, number>();
  const linked = new Set<number>();
  const span = vocabulary.en.forms.length;
  let beads = 0;
  for (const step of steps) {
    if (step.i1 === step.i0 || step.j1 === step.j0 || step.posterior < leastPosterior) continue;
    beads += 1;
    if (beads > mostBeads) break;
    if (beads % beadsAtOnce === 0) yield 1;
    const there = new Set<number>();
    for (let at = en.start[step.j0] ?? 0; at < (en.start[step.j1] ?? 0); at += 1) there.add(en.type[at] ?? 0);
    const here = new Set<number>();
    for (let at = nl.start[step.i0] ?? 0; at < (nl.start[step.i1] ?? 0); at += 1) here.add(nl.type[at] ?? 0);
    linked.clear();
    const openNl: number[] = [];
    for (const f of here) {
      let met = false;
      for (let link = links.start[f] ?? 0; link < (links.start[f + 1] ?? 0); link += 1) {
        const e = links.en[link] ?? 0;
        if (!there.has(e)) continue;
        linked.add(e);
        met = true;
      }
      if (!met && vocabulary.nl.kind[f] === content && (nl.spread[f] ?? 0) > 1) openNl.push(f);
    }
    const openEn: number[] = [];
    for (const e of there)
      if (!linked.has(e) && vocabulary.en.kind[e] === content && (en.spread[e] ?? 0) > 1) openEn.push(e);
    for (const f of openNl) countNl.set(f, (countNl.get(f) ?? 0) + 1);
    for (const e of openEn) countEn.set(e, (countEn.get(e) ?? 0) + 1);
    const rarestNl = openNl
      .sort((a, b) => (nl.spread[a] ?? 0) - (nl.spread[b] ?? 0) || a - b)
      .slice(0, mostWords);
    const rarestEn = openEn
      .sort((a, b) => (en.spread[a] ?? 0) - (en.spread[b] ?? 0) || a - b)
      .slice(0, mostWords);
    for (const f of rarestNl)
      for (const e of rarestEn) together.set(f * span + e, (together.get(f * span + e) ?? 0) + 1);
  }
  yield 1;
  const learned = new Map<number, { readonly e: number; readonly weight: number }[]>();
  for (const [pair, count] of together) {
    if (count < settings.learnTogether) continue;
    const f = Math.floor(pair / span);
    const e = pair % span;
    const dice = (2 * count) / ((countNl.get(f) ?? 0) + (countEn.get(e) ?? 0));
    if (dice < settings.learnDice) continue;
    const weight = Math.min(0.9, settings.learnWeight * dice * (1 - Math.exp(-count / 2)));
    const list = learned.get(f);
    if (list === undefined) learned.set(f, [{ e, weight }]);
    else list.push({ e, weight });
  }
  if (learned.size === 0) return vocabulary;
  yield 1;
  return { ...vocabulary, links: withLearned(links, vocabulary.nl.forms.length, learned) };
}

/** Learned pairs by Dutch type: English types and how far each is believed. */
export type Learned = ReadonlyMap<number, readonly { readonly e: number; readonly weight: number }[]>;

/** The learned pairs among links. */
export function learnedIn(links: Links): Learned {
  const learned = new Map<number, { readonly e: number; readonly weight: number }[]>();
  for (let f = 0; f + 1 < links.start.length; f += 1) {
    for (let link = links.start[f] ?? 0; link < (links.start[f + 1] ?? 0); link += 1) {
      if (links.by[link] !== byLearning) continue;
      const one = { e: links.en[link] ?? 0, weight: links.weight[link] ?? 0 };
      const list = learned.get(f);
      if (list === undefined) learned.set(f, [one]);
      else list.push(one);
    }
  }
  return learned;
}

/** The links of `types` Dutch types with learned pairs added behind the others. */
export function withLearned(links: Links, types: number, learned: Learned): Links {
  const start = new Int32Array(types + 1);
  const en: number[] = [];
  const weight: number[] = [];
  const share: number[] = [];
  const by: number[] = [];
  for (let f = 0; f < types; f += 1) {
    start[f] = en.length;
    for (let link = links.start[f] ?? 0; link < (links.start[f + 1] ?? 0); link += 1) {
      en.push(links.en[link] ?? 0);
      weight.push(links.weight[link] ?? 0);
      share.push(links.share[link] ?? 1);
      by.push(links.by[link] ?? 0);
    }
    for (const one of [...(learned.get(f) ?? [])].sort((a, b) => b.weight - a.weight || a.e - b.e)) {
      if (en.indexOf(one.e, start[f]) >= 0) continue;
      en.push(one.e);
      weight.push(one.weight);
      share.push(1);
      by.push(byLearning);
    }
  }
  start[types] = en.length;
  return {
    start,
    en: Int32Array.from(en),
    weight: Float32Array.from(weight),
    share: Float32Array.from(share),
    by: Uint8Array.from(by),
  };
}
