/** Reads doubtful places again sentence by sentence: where only half of a paragraph has a partner, its sentences know which half. */
import type { Evidence } from './evidence';
import type { Stretch } from './lattice';
import { Ties } from './paragraph-ties';
import type { Step } from './path';
import { type Match, scoreOf } from './refine';
import { search, type SearchOptions } from './search';
import type { SentenceTask } from './sentence-beads';

// A linked row this sure is firm: doubtful places end there (.9 to .98 give the same on half A of dev).
const firm = 0.95;
// Places with more sentences than this on a side are left as they are, so that time stays bounded.
const mostSentences = 120;
// Wider rows than the search knows are not made.
const widestRow = 6;

/** A run of matches in doubt, with the firm one before and after it, and the paragraphs that they hold. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly stretch: Stretch;
}

const isFull = (match: Match): boolean => match.nl.length > 0 && match.en.length > 0;
const isFirm = (match: Match | undefined): boolean =>
  match === undefined || (isFull(match) && match.posterior >= firm);

/**
 * Matches of paragraphs in order, with those of doubtful places replaced where their sentences tie other paragraphs together.
 * The paragraph search weighs a paragraph as a whole: one that lost half its sentences on the other side looks like a stranger,
 * and a heading joined to it pulls a neighbour in. Yields now and then.
 */
export function* reread(
  evidence: Evidence,
  matches: readonly Match[],
  options: SearchOptions,
  task: SentenceTask,
): Generator<undefined, readonly Match[]> {
  if (options.settings.reread === 0) return matches;
  const out: Match[] = [];
  let done = 0;
  for (const { from, to, stretch } of doubtful(matches)) {
    const before = matches.slice(from, to);
    const ties = yield* tiesIn(before, stretch, options, task);
    out.push(...matches.slice(done, from));
    out.push(...((ties === null ? null : retied(evidence, before, ties, options)) ?? before));
    done = to;
  }
  out.push(...matches.slice(done));
  return out;
}

/** The doubtful places, in order and apart from each other; those that hold no unbroken stretch of both sides are passed over. */
function doubtful(matches: readonly Match[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < matches.length; at += 1) {
    if (isFirm(matches[at])) continue;
    const first = at;
    while (at < matches.length && !isFirm(matches[at])) at += 1;
    const loose = matches.slice(first, at);
    const alone = (side: 'nl' | 'en'): boolean => loose.some((one) => one[side].length > 0);
    if (!(alone('nl') && alone('en')) && loose.every((one) => one.posterior >= firm)) continue;
    const from = Math.max(places.at(-1)?.to ?? 0, first - 1);
    const to = Math.min(matches.length, at + 1);
    const members = matches.slice(from, to);
    const nl = unbroken(members.flatMap((one) => one.nl));
    const en = unbroken(members.flatMap((one) => one.en));
    if (nl === null || en === null) continue;
    places.push({ from, to, stretch: { i0: nl[0], i1: nl[1], j0: en[0], j1: en[1] } });
  }
  return places;
}

/** The half-open range of these units, or null when they are none or leave one out. */
function unbroken(units: readonly number[]): readonly [number, number] | null {
  if (units.length === 0) return null;
  const from = units.reduce((a, b) => Math.min(a, b));
  const to = units.reduce((a, b) => Math.max(a, b)) + 1;
  return to - from === units.length ? [from, to] : null;
}

/** What the sentences of a place tie together; null where they know no more than their paragraphs, or are too many. */
function* tiesIn(
  before: readonly Match[],
  { i0, i1, j0, j1 }: Stretch,
  { settings }: SearchOptions,
  { evidence, searching, nlBounds, enBounds }: SentenceTask,
): Generator<undefined, Ties | null> {
  const nl = { from: i0, to: i1, bounds: nlBounds };
  const en = { from: j0, to: j1, bounds: enBounds };
  const stretch: Stretch = {
    i0: nlBounds[i0] ?? 0,
    i1: nlBounds[i1] ?? 0,
    j0: enBounds[j0] ?? 0,
    j1: enBounds[j1] ?? 0,
  };
  const rows = stretch.i1 - stretch.i0;
  const columns = stretch.j1 - stretch.j0;
  if (rows === 0 || columns === 0 || rows > mostSentences || columns > mostSentences) return null;
  if (rows === i1 - i0 && columns === j1 - j0) return null;
  const ties = new Ties(nl, en, before);
  const extra = (a0: number, a1: number, b0: number, b1: number): number =>
    ties.inOneRow(a0, a1, b0, b1) ? settings.insideRow : settings.outsideRow;
  const nulls = {
    open: settings.rereadAlone,
    extend: settings.rereadAloneMore,
    other: settings.rereadAloneOther,
  };
  const steps: Step[] = [];
  for (const piece of search(evidence, stretch, { ...searching, extra, nulls })) {
    if (piece.steps.length === 0) yield;
    steps.push(...piece.steps);
  }
  for (const step of steps) {
    const full = step.i1 > step.i0 && step.j1 > step.j0;
    // A bead out of its row ties only by its own worth.
    if (full && (ties.inOneRow(step.i0, step.i1, step.j0, step.j1) || step.score > settings.outsideRow))
      ties.tie(step);
    else if (!full) ties.leave(step);
  }
  return ties;
}

/** The matches that the ties make of a place; null when they are those that it had, or too wide. */
function retied(
  evidence: Evidence,
  before: readonly Match[],
  ties: Ties,
  options: SearchOptions,
): readonly Match[] | null {
  const groups = ties.groups();
  const key = (one: Pick<Match, 'nl' | 'en'>): string => `${one.nl.join()}|${one.en.join()}`;
  const known = new Map(before.map((match) => [key(match), match]));
  if (groups.every((group) => known.has(key(group)))) return null;
  if (groups.some(({ nl, en }) => nl.length > widestRow || en.length > widestRow)) return null;
  const made = groups.map(({ nl, en, score, posterior }): Match => {
    const same = known.get(key({ nl, en }));
    if (same !== undefined) return same;
    if (nl.length === 0 || en.length === 0) return { nl, en, score: 0, posterior };
    const own = nl.length === 1 || en.length === 1 ? scoreOf(evidence, nl, en, options) : score;
    // What only a part of a paragraph says is not undone by the rest having no partner.
    return { nl, en, score: Math.max(own, score), posterior };
  });
  return inOrder(made);
}

/** Matches with their first units rising: one alone stands before the first row that begins after it on its side. */
function inOrder(matches: readonly Match[]): Match[] {
  const by = (side: 'nl' | 'en', list: readonly Match[]): Match[] =>
    [...list].sort((a, b) => (a[side][0] ?? 0) - (b[side][0] ?? 0));
  const nl = by(
    'nl',
    matches.filter((one) => one.en.length === 0),
  );
  const en = by(
    'en',
    matches.filter((one) => one.nl.length === 0),
  );
  const out: Match[] = [];
  const until = (list: Match[], side: 'nl' | 'en', unit: number): void => {
    while ((list[0]?.[side][0] ?? Infinity) < unit) out.push(...list.splice(0, 1));
  };
  for (const match of by('nl', matches.filter(isFull))) {
    until(nl, 'nl', match.nl[0] ?? 0);
    until(en, 'en', match.en[0] ?? 0);
    out.push(match);
  }
  return [...out, ...nl, ...en];
}
