/** Correcting the alignment by hand: the mode, where the hand is, and every correction as one step of the history. */
import { noHand } from '../engine/align/hand';
import * as operations from '../engine/align/hand-operations';
import type { Outcome, Spot } from '../engine/align/hand-operations';
import { sentencesIn, type Standing } from '../engine/align/hand-standing';
import { reviewedRows } from '../engine/align/reviewed-rows';
import { otherSide, type Side } from '../engine/text/text';
import { laterWords } from '../words/later-words';
import type { Get, Set } from './app-store';
import { followComparison, followMoves } from './follow-rows';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import { rememberShown } from './shown-states';
import { doubtBelow, layOut } from './sheet';
import type { Correcting } from './state';
import type { ViewActions } from './view-actions';

/** Where the hand can go. */
export type Stride = 'next-row' | 'previous-row' | 'next-sentence' | 'previous-sentence' | Side;

/** Candidates that are shown, or asked for. */
type Asked = NonNullable<Correcting['candidates']>;

export function handActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  const said = laterWords.hand;

  function standing(): Standing | null {
    const { readings, rows, pair, alignment } = get();
    if (readings === null || pair === null || alignment === null) return null;
    return { readings, rows, hand: pair.hand };
  }

  function labelOf(row: number): string {
    const { readings, rows } = get();
    if (readings === null) return '';
    const found = layOut(readings, rows).find((item) => item.kind === 'row' && item.index === row);
    return found?.kind === 'row' ? found.label : '';
  }

  /** Begins alignment mode, at a row or at what was last pointed at; says so. */
  function startCorrecting(at?: Partial<Spot>): void {
    const { rows, pointed, alignment } = get();
    if (alignment === null || rows.length === 0) {
      view.say(said.notYet);
      return;
    }
    const pointedRow =
      pointed === null
        ? -1
        : rows.findIndex((row) =>
            row.sentences.some((bead) => bead[pointed.side].includes(pointed.sentence)),
          );
    const row = at?.row ?? Math.max(0, pointedRow);
    const side = at?.side ?? pointed?.side ?? 'nl';
    set({
      correcting: {
        spot: { row, side: sideAt(row, side), sentence: at?.sentence ?? null },
        linkFrom: null,
        cut: null,
        candidates: null,
      },
      selected: null,
      passage: null,
    });
    view.say(said.started);
  }

  /** Ends what is under way in alignment mode, the innermost first: a split, a link, candidates, a sentence, the mode. */
  function stopCorrecting(all = false): void {
    const { correcting } = get();
    if (correcting === null) return;
    if (all) set({ correcting: null });
    else if (correcting.cut !== null) change({ cut: null });
    else if (correcting.candidates !== null) change({ candidates: null });
    else if (correcting.linkFrom !== null) change({ linkFrom: null });
    else if (correcting.spot.sentence !== null) change({ spot: { ...correcting.spot, sentence: null } });
    else set({ correcting: null });
    if (get().correcting === null) view.say(said.stopped);
  }

  function change(part: Partial<Correcting>): void {
    set(({ correcting }) => (correcting === null ? {} : { correcting: { ...correcting, ...part } }));
  }

  /** The side itself, or the other where a row has nothing on it. */
  function sideAt(row: number, side: Side): Side {
    const found = get().rows[row];
    return found !== undefined && found[side].length === 0 ? otherSide(side) : side;
  }

  /** Puts the hand somewhere. */
  function putHand(spot: Spot): void {
    change({ spot, cut: null, candidates: null });
  }

  /** Moves the hand; at an end it stays. */
  function stepHand(stride: Stride): void {
    const { correcting, rows } = get();
    const now = standing();
    if (correcting === null || now === null) return;
    const { row, side, sentence } = correcting.spot;
    if (stride === 'nl' || stride === 'en') {
      putHand({ row, side: stride, sentence: null });
      return;
    }
    if (stride === 'next-row' || stride === 'previous-row') {
      const there = Math.min(rows.length - 1, Math.max(0, row + (stride === 'next-row' ? 1 : -1)));
      putHand({ row: there, side, sentence: null });
      return;
    }
    const by = stride === 'next-sentence' ? 1 : -1;
    const own = sentencesIn(now.readings[side], rows[row]?.[side] ?? []);
    const next = sentence === null ? (by === 1 ? own[0] : (own[0] ?? 0) - 1) : sentence + by;
    if (next === undefined || next < 0 || next >= now.readings[side].sentences.length) return;
    const block = now.readings[side].sentences[next]?.block ?? -1;
    const there = rows.findIndex((one) => one[side].includes(block));
    if (there !== -1) putHand({ row: there, side, sentence: next });
  }

  /** Does one thing at the hand's place; the screen shows it at once and the engine confirms it. A refusal is said. */
  function perform(
    operate: (now: Standing, spot: Spot) => Outcome,
    say: (row: string, count: number) => string,
  ): boolean {
    const { correcting, pair, alignment, comparison, rows } = get();
    const now = standing();
    if (now === null || pair === null || alignment === null) {
      view.say(said.notYet);
      return false;
    }
    const spot = correcting?.spot ?? { row: 0, side: 'nl' as const, sentence: null };
    const label = labelOf(spot.row);
    const outcome = operate(now, spot);
    if (!outcome.done) {
      view.say(said.refused[outcome.why]);
      return false;
    }
    const next = outcome.standing;
    rememberShown(get());
    set({
      // The reader's own doing is drawn at once.
      arriving: false,
      readings: next.readings,
      rows: next.rows,
      alignment: followMoves(alignment, next),
      comparison: next.rows === rows ? comparison : followComparison(comparison, rows, next),
      links: {},
      ...(correcting === null
        ? {}
        : { correcting: { spot: outcome.spot, linkFrom: null, cut: null, candidates: null } }),
    });
    pairs.changePair({ ...pair, hand: next.hand });
    view.say(say(label, outcome.count), true);
    return true;
  }

  const what = (): 'sentence' | 'paragraph' =>
    (get().correcting?.spot.sentence ?? null) === null ? 'paragraph' : 'sentence';

  function moveItem(to: 'up' | 'down'): void {
    const item = what();
    perform(
      (now, spot) => operations.move(now, spot, to),
      (row, count) => said.moved(item, count, row, to),
    );
  }

  /** Makes one row of the hand's and the one below it, or (up) the one above. */
  function mergeRow(to: 'up' | 'down' = 'down'): void {
    perform((now, spot) => {
      if (to === 'down') return operations.merge(now, spot);
      return spot.row === 0
        ? { done: false, why: 'first-row' }
        : operations.merge(now, { ...spot, row: spot.row - 1 });
    }, said.merged);
  }

  function splitRow(): void {
    perform(operations.split, said.split);
  }

  function dropItem(): void {
    perform(operations.drop, said.dropped);
  }

  /** Pins the row, or takes the pin off. */
  function pinRow(): void {
    const { correcting, rows } = get();
    const pinned = rows[correcting?.spot.row ?? -1]?.hand === 'pinned';
    perform(
      (now, spot) => operations.mark(now, spot, pinned ? null : 'pinned'),
      pinned ? said.unpinned : said.pinned,
    );
  }

  /** Says that the row is right, and goes on to the next one; on an accepted row it is taken back. */
  function acceptHand(): void {
    const { correcting, rows } = get();
    const row = correcting?.spot.row ?? -1;
    const accepted = rows[row]?.hand === 'accepted';
    const done = perform(
      (now, spot) => operations.mark(now, spot, accepted ? null : 'accepted'),
      accepted ? said.unaccepted : said.accepted,
    );
    if (done && !accepted) stepHand('next-row');
  }

  /** The same for any row by its index, from the question of a doubtful row. */
  function acceptRowAt(row: number): void {
    perform(
      (now) => operations.mark(now, { row, side: 'nl', sentence: null }, 'accepted'),
      () => said.accepted(labelOf(row)),
    );
  }

  /** Gives a row back to the engine: the next run may change it. */
  function freeRowAt(row: number): void {
    perform(
      (now) => operations.mark(now, { row, side: 'nl', sentence: null }, null),
      () => said.freed(labelOf(row)),
    );
  }

  /** "Reviewed up to here"; at the row where the mark stands, it is taken away. */
  function reviewRow(): void {
    const { correcting, pair } = get();
    const now = standing();
    if (correcting === null || now === null || pair === null) return;
    const { row } = correcting.spot;
    const stands = reviewedRows(now) === row + 1;
    const { hand } = operations.review(now, stands ? null : row);
    pairs.changePair({ ...pair, hand });
    view.say(stands ? said.reviewTaken : said.reviewed(labelOf(row)), true);
  }

  /** The first press chooses a passage, the second links the passage of the other side to it. */
  function linkItem(): void {
    const { correcting } = get();
    if (correcting === null) return;
    const { linkFrom, spot } = correcting;
    if (linkFrom === null) {
      if (get().rows[spot.row]?.[spot.side].length === 0) {
        view.say(said.refused['nothing-here']);
        return;
      }
      change({ linkFrom: spot });
      view.say(said.linkFrom(labelOf(spot.row)));
      return;
    }
    perform((now, to) => operations.link(now, linkFrom, to), said.linked);
  }

  /** Shows where a sentence would be split: at a stop or comma in it, else at its middle word. */
  function startCut(): void {
    const { correcting, readings } = get();
    const spot = correcting?.spot ?? null;
    const sentence =
      spot === null || spot.sentence === null ? undefined : readings?.[spot.side].sentences[spot.sentence];
    if (spot === null || readings === null || sentence === undefined) {
      view.say(said.refused['choose-sentence']);
      return;
    }
    const places = cutPlaces(readings[spot.side].text.content, sentence);
    const middle = (sentence.start + sentence.end) / 2;
    const [best] = [...places].sort(
      (a, b) => b.weight - a.weight || Math.abs(a.at - middle) - Math.abs(b.at - middle),
    );
    if (best === undefined) view.say(said.refused['no-place']);
    else {
      change({ cut: best.at });
      view.say(said.cutting);
    }
  }

  /** Moves the border to the next word or the one before, or to a place (offset into the text). */
  function moveCut(to: 1 | -1 | { readonly at: number }): void {
    const { correcting, readings } = get();
    if (correcting === null || correcting.cut === null || readings === null) return;
    const { spot, cut } = correcting;
    const sentence = readings[spot.side].sentences[spot.sentence ?? -1];
    if (sentence === undefined) return;
    const places = cutPlaces(readings[spot.side].text.content, sentence).map((one) => one.at);
    const next =
      typeof to === 'object'
        ? places.findLast((at) => at <= to.at)
        : to === 1
          ? places.find((at) => at > cut)
          : places.findLast((at) => at < cut);
    if (next !== undefined) change({ cut: next });
  }

  function cutHere(): void {
    const cut = get().correcting?.cut ?? null;
    if (cut !== null) perform((now, spot) => operations.splitSentence(now, spot, cut), said.sentenceSplit);
  }

  function joinItem(): void {
    perform(operations.joinSentences, said.sentencesJoined);
  }

  /** Goes to the next row that is doubtful and that the reader has said nothing about; from the end, to the first. */
  function nextDoubtful(): void {
    const { correcting, rows, readings } = get();
    if (readings === null) return;
    const doubtful = rows.flatMap((row, index) =>
      row.hand === undefined && row.nl.length > 0 && row.en.length > 0 && row.confidence < doubtBelow
        ? [index]
        : [],
    );
    const here = correcting?.spot.row ?? -1;
    const next = doubtful.find((row) => row > here) ?? doubtful[0];
    if (next === undefined) {
      view.say(said.noneDoubtful);
      return;
    }
    putHand({ row: next, side: sideAt(next, correcting?.spot.side ?? 'nl'), sentence: null });
    view.say(next > here ? said.doubtful(labelOf(next), doubtful.length) : said.doubtfulAgain(labelOf(next)));
  }

  /** Aligns again what is not fixed; what stands because of the reader stays. */
  function realignRest(): void {
    const { pair } = get();
    const now = standing();
    if (pair === null || now === null) {
      view.say(said.notYet);
      return;
    }
    const fixed = pair.hand.rows.filter((row) => row.state !== 'open').length;
    pairs.changePair({ ...pair, hand: { ...operations.freed(now) } });
    view.say(said.realigned(fixed), true);
  }

  /** Everything corrected by hand falls away: the alignment as the engine made it. */
  function forgetHand(): void {
    const { pair } = get();
    if (pair === null || pair.hand === noHand) return;
    pairs.changePair({ ...pair, hand: noHand });
    view.say(said.forgotten, true);
  }

  /** Asks the engine which rows could hold the partner of the hand's side. */
  async function askCandidates(): Promise<void> {
    const { correcting, alignment } = get();
    if (correcting === null || alignment === null) return;
    if (correcting.candidates !== null) {
      change({ candidates: null });
      return;
    }
    const { row, side } = correcting.spot;
    change({ candidates: { row, side, found: null } });
    for (let asking: Asked | null = { row, side, found: null }; asking !== null;)
      asking = await giveCandidates(asking);
  }

  /** Puts down what the engine says of a row; gives the question to be asked again when the row has another number meanwhile. */
  async function giveCandidates({ row, side }: Asked): Promise<Asked | null> {
    const found = await ports.engine.candidates(row, side).catch(() => []);
    const asked = get().correcting?.candidates ?? null;
    if (asked === null || asked.found !== null) return null;
    if (asked.row !== row || asked.side !== side) return asked;
    change({ candidates: { row, side, found } });
    return null;
  }

  /** Takes a candidate: the two are one row when they can be, else linked as passages that crossed. */
  function takeCandidate(other: number): void {
    const { correcting } = get();
    const asked = correcting?.candidates ?? null;
    if (asked === null) return;
    const to: Spot = { row: other, side: otherSide(asked.side), sentence: null };
    const from: Spot = { row: asked.row, side: asked.side, sentence: null };
    perform((now) => operations.pairRows(now, from, to), said.paired);
  }

  /** Lets each column scroll by itself, or (without a place) links them again as they were. */
  function unlinkColumns(unlinked: boolean): void {
    set({
      unlinked,
      selected: null,
      passage: null,
      ...(unlinked ? { sides: 'both' as const, correcting: null } : {}),
    });
    view.say(unlinked ? said.unlinked : said.relinked);
  }

  /** Links the columns again at two places: a pin, and everything around it that is not fixed is aligned anew. */
  function linkColumnsAt(sentences: Readonly<Record<Side, number>>): void {
    const { readings } = get();
    const nl = readings?.nl.sentences[sentences.nl]?.block;
    const en = readings?.en.sentences[sentences.en]?.block;
    if (nl === undefined || en === undefined) return;
    const before = get().rows;
    const done = perform(
      (now) => operations.pinAt(now, nl, en),
      () => said.linkedHere,
    );
    if (!done) return;
    set({ unlinked: false });
    const row = get().rows.findIndex((one) => one.nl.includes(nl) && one.en.includes(en));
    if (row !== -1 || before !== get().rows) view.goToRow(Math.max(0, row));
  }

  return {
    startCorrecting,
    stopCorrecting,
    putHand,
    stepHand,
    moveItem,
    mergeRow,
    splitRow,
    dropItem,
    pinRow,
    acceptHand,
    acceptRowAt,
    freeRowAt,
    reviewRow,
    linkItem,
    startCut,
    moveCut,
    cutHere,
    joinItem,
    nextDoubtful,
    realignRest,
    forgetHand,
    askCandidates,
    takeCandidate,
    unlinkColumns,
    linkColumnsAt,
  };
}

/** Where a sentence can be split: before each word but the first, those behind a stop or comma weighing more. */
function cutPlaces(
  content: string,
  sentence: { readonly start: number; readonly end: number },
): readonly { readonly at: number; readonly weight: number }[] {
  const text = content.slice(sentence.start, sentence.end);
  return [...text.matchAll(/(\S)\s+(?=\S)/gu)].map((found) => {
    const mark = found[1] ?? '';
    const weight = /[.!?…]/u.test(mark) ? 3 : /[;:–—]/u.test(mark) ? 2 : mark === ',' ? 1 : 0;
    return { at: sentence.start + found.index + found[0].length, weight };
  });
}

export type HandActions = ReturnType<typeof handActions>;
