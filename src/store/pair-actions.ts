/** Opening pairs, taking in what the engine finds, and the reader's decisions about blocks. */
import { noHand, pieceOf } from '../engine/align/hand';
import type { Note } from '../engine/annotate/note';
import type { ExampleResult } from '../engine/compare/check-example';
import type { Reading } from '../engine/text/bitext';
import { sides, type Side } from '../engine/text/text';
import { readingTitle } from '../engine/text/title';
import { noConventions, parseSide, type KeptSide, type Pair } from '../storage/pair';
import { sameData } from '../storage/pair-merge';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import type { ArrivalActions, Stream } from './arrivals';
import { alwaysAsideIn } from './clean-actions';
import { remember } from './history';
import { sameTargets } from './note-targets';
import type { Ports } from './ports';
import { handAfter, keepShown, nothingFound, takeIn } from './take-in';
import type { AppState, Problem } from './state';
import type { Found } from './take-in';
import { isSample, longSample, sampleFiles, samplePair, type SampleId } from './samples';
import type { ViewActions } from './view-actions';

export function pairActions(
  get: Get,
  set: Set,
  ports: Ports,
  view: ViewActions,
  { openStream }: Pick<ArrivalActions, 'openStream'>,
) {
  /** Counts what was asked for, so that only the last one is shown. */
  let lastAsked = 0;

  /** The targets that the worker is looking for, by note: what is under way is not asked for again at every letter. */
  const looking = new Map<string, Note['targets']>();

  async function listLibrary(): Promise<void> {
    const { pairs, unreadable } = await ports.texts.list();
    set({ library: pairs, unreadablePairs: unreadable, facts: ports.facts.all() });
  }

  /** Opens a pair by id; `sample` is fetched when it is not kept yet. What was open stays open until the new one is there. */
  async function openPair(id: string): Promise<void> {
    const asked = (lastAsked += 1);
    const kept = await ports.texts.open(id);
    // Another pair was asked for while this one was being brought.
    if (asked !== lastAsked) return;
    if (kept.state === 'found') {
      await show({ ...kept.pair, opened: ports.now() });
    } else if (kept.state === 'unreadable') {
      set({ screen: { name: 'problem', problem: { code: 'pair-unreadable', id, raw: kept.raw } } });
    } else if (isSample(id)) {
      await openSample(id, asked);
    } else {
      set({ screen: { name: 'problem', problem: { code: 'pair-unknown', id } } });
    }
    await listLibrary();
  }

  /** The first screen: the pair that was open last; else the sample, unless it was removed. */
  async function openHome(): Promise<void> {
    const { lastPair, removedSamples } = get().settings;
    const found = lastPair === null ? null : await ports.texts.open(lastPair);
    if (lastPair !== null && found?.state === 'found') return openPair(lastPair);
    if (!removedSamples.includes(samplePair)) return openPair(samplePair);
    // The sample was sent away: what was open before it, or an empty page.
    await listLibrary();
    const [next] = get().library;
    if (next === undefined) {
      // Nothing is left to go back to.
      set({ pair: null, ...nothingFound, work: { state: 'idle' }, notes: [] });
      openNew();
    } else await openPair(next.id);
    return undefined;
  }

  /** Goes to a pair: back to it when it is the one that is open, else it is opened. */
  async function goToPair(id: string): Promise<void> {
    if (get().pair?.id === id) openReader();
    else await openPair(id);
  }

  function showProblem(problem: Problem): void {
    set({ screen: { name: 'problem', problem } });
  }

  /** One text of a sample, or why it cannot be had. */
  async function fetchSide(
    id: SampleId,
    side: Side,
  ): Promise<{ readonly kept: KeptSide } | { readonly problem: Problem }> {
    const file = sampleFiles[id][side];
    try {
      return { kept: sampleSide(file, await ports.fetchSample(file)) };
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error);
      return { problem: { code: 'sample-unreachable', file, found } };
    }
  }

  async function openSample(id: SampleId, asked: number): Promise<void> {
    // Both at once; the first that fails is said.
    const [nl, en] = await Promise.all([fetchSide(id, 'nl'), fetchSide(id, 'en')]);
    if (asked !== lastAsked) return;
    if ('problem' in nl) return showProblem(nl.problem);
    if ('problem' in en) return showProblem(en.problem);
    allowSample(id, true);
    // The article is called by its headline; the declaration's own stands in capitals, and in Dutch first.
    const title = id === longSample ? words.library.samples.titles[longSample] : '';
    await show({ ...newPair(id, 'sample', title, { nl: '', en: '' }), nl: nl.kept, en: en.kept });
  }

  /** Remembers that a sample was sent away, or may be here. */
  function allowSample(id: string, here: boolean): void {
    const { removedSamples } = get().settings;
    if (!isSample(id) || removedSamples.includes(id) === !here) return;
    view.changeSettings({
      removedSamples: here ? removedSamples.filter((one) => one !== id) : [...removedSamples, id],
    });
  }

  function newPair(
    id: string,
    origin: Pair['origin'],
    title: string,
    raw: Readonly<Record<Side, string>>,
  ): Pair {
    const now = ports.now();
    return {
      version: 1,
      id,
      title,
      origin,
      created: now,
      opened: now,
      nl: { raw: raw.nl, language: null, blocks: null, file: null },
      en: { raw: raw.en, language: null, blocks: null, file: null },
      verdicts: { nl: {}, en: {} },
      dismissals: [],
      hand: noHand,
      conventions: noConventions,
    };
  }

  /** Takes two pasted texts in, keeps them, and opens them. Returns the new pair's id. */
  async function addPair(raw: Readonly<Record<Side, string>>): Promise<string> {
    return takeInPair(newPair(ports.newId(), 'pasted', '', raw));
  }

  /** Takes two texts in with what is known about them: their blocks and files, blocks set aside, the alignment that a file brought. */
  async function addKnownPair(
    known: Pick<Pair, 'nl' | 'en'> & Partial<Pick<Pair, 'title' | 'verdicts' | 'hand'>>,
  ): Promise<string> {
    return takeInPair({ ...newPair(ports.newId(), 'pasted', '', { nl: '', en: '' }), ...known });
  }

  async function takeInPair(pair: Pair): Promise<string> {
    lastAsked += 1;
    await show(pair);
    await listLibrary();
    return pair.id;
  }

  /** Puts a pair on the screen at once and lets the engine read it; resolves when it is kept. */
  function show(pair: Pair): Promise<void> {
    set({
      screen: { name: 'reader' },
      pair,
      ...nothingFound,
      arriving: false,
      links: {},
      selected: null,
      stood: null,
      goal: null,
      pointed: null,
      passage: null,
      find: null,
      unfolded: new Set<string>(),
      explained: null,
      pivot: null,
      rendered: {},
      activeNote: null,
      noteComing: false,
      proposal: null,
      pointedNote: null,
      acceptedRows: [],
      apartRows: [],
      openBands: [],
      editing: null,
      correcting: null,
      unlinked: false,
      textSheet: null,
      notes: ports.notes.snapshot().notes.filter((note) => note.pair === pair.id),
      facts: ports.facts.all(),
      matches: {},
      past: [],
      future: [],
    });
    view.changeSettings({ lastPair: pair.id === samplePair ? null : pair.id });
    readAgain();
    return keep(pair);
  }

  /** Resolves when everything that was to be kept is kept, or is known not to be. */
  let keeping: Promise<void> = Promise.resolve();
  function settled(): Promise<void> {
    return keeping;
  }

  /** Writes the pair; a failure is said, and the pair stays on screen. */
  function keep(pair: Pair): Promise<void> {
    const kept = write(pair);
    keeping = kept;
    return kept;
  }

  async function write(pair: Pair): Promise<void> {
    const kept = await ports.texts.save(pair);
    const why = kept.state === 'unsaved' ? kept.why : null;
    const before = get();
    if (before.pair?.id !== pair.id) return;
    // Another tab changed other parts: both changes are in the record now, and come on the screen.
    if (kept.state === 'saved' && kept.merged !== undefined && before.pair === pair) adopt(kept.merged);
    if (before.keeping.pair !== why) set({ keeping: { ...before.keeping, pair: why } });
    if (why !== null && before.keeping.pair !== why) view.say(words.keeping.pairNotKept[why]);
  }

  /** Puts the record as it is kept now on the screen, in place of an older one. */
  function adopt(pair: Pair): void {
    const before = get().pair;
    if (before === null) return;
    set({ pair });
    if (isReadAnew(before, pair)) readAgain();
    view.say(words.keeping.tookTheirs);
  }

  /** Takes over what another tab wrote to the open pair. One that was removed there stays on the screen. */
  async function takeOver(id: string): Promise<void> {
    const kept = await ports.texts.open(id);
    const { pair } = get();
    if (kept.state !== 'found' || pair?.id !== id) return;
    if (!sameData({ ...kept.pair, opened: '' }, { ...pair, opened: '' })) adopt(kept.pair);
  }

  /** Where what the engine brings goes on the screen; one for each reading. */
  let stream: Stream = openStream();

  /**
   * Lets the engine read the open pair from the start. The first time, rows appear as they are found; after a change
   * of the reader's, what stands stays on screen until all of the new is there, so that nothing jumps or flickers.
   */
  function readAgain(): void {
    const { pair, readings } = get();
    if (pair === null) return;
    const first = readings === null;
    let found: Found = nothingFound;
    const arrivals = openStream();
    stream = arrivals;
    set({ work: found.work });
    ports.engine.read(
      {
        nl: pair.nl,
        en: pair.en,
        verdicts: pair.verdicts,
        hand: pair.hand,
        always: alwaysAsideIn(pair, get().settings.siteRules),
        conventions: pair.conventions,
        rendered: get().rendered,
      },
      {
        event: (event) => {
          found = takeIn(found, event);
          let drawn: Promise<void> | undefined;
          if (first) drawn = arrivals.put(found, event.kind === 'readings' ? 'at once' : 'drawn');
          else if (event.kind === 'done') {
            const before = get();
            found = keepShown(before, found);
            drawn = arrivals.put(
              {
                ...found,
                links: {},
                correcting: handAfter(before, found),
                editing: before.editing?.saving === null ? before.editing : null,
              },
              'at once',
            );
            renameWithHeadline(before);
            void followDismissals(before);
          } else set({ work: found.work });
          if (event.kind === 'readings' && first) nameFromHeadline();
          if (event.kind === (first ? 'readings' : 'done')) void matchNotes('all');
          return drawn;
        },
        failed: (message) => {
          arrivals.flush();
          set({ work: { state: 'died', message } });
        },
      },
    );
  }

  /** After an edit: a dismissed difference that has another key now stays dismissed, as part of the same step. */
  async function followDismissals(before: AppState): Promise<void> {
    const { pair, readings, comparison } = get();
    if (pair === null || pair.dismissals.length === 0 || readings === null || before.readings === null)
      return;
    const old = before.readings;
    if (sides.every((side) => old[side].text.content === readings[side].text.content)) return;
    const { carryDismissals } = await import('./carry-dismissals');
    const dismissals = carryDismissals(
      pair.dismissals,
      { readings: old, comparison: before.comparison },
      { readings, comparison },
    );
    if (dismissals === pair.dismissals || get().pair !== pair) return;
    const after = { ...pair, dismissals };
    set(({ past }) => ({
      pair: after,
      past: past.map((one) => (one.kind === 'pair' && one.after === pair ? { ...one, after } : one)),
    }));
    void keep(after);
  }

  /** A pair without a title is called by its English headline, else its Dutch one. */
  function nameFromHeadline(): void {
    const { pair, readings } = get();
    if (pair === null || readings === null || pair.title !== '') return;
    entitle(pair, headlineOfPair(readings));
  }

  /** After a change of the texts: a pair that is called by its headline, and not by the reader, is called by the new one. */
  function renameWithHeadline(before: AppState): void {
    const { pair, readings } = get();
    if (pair === null || readings === null || before.readings === null) return;
    const title = headlineOfPair(readings);
    if (pair.title === headlineOfPair(before.readings) && pair.title !== title) entitle(pair, title);
  }

  /** Gives the open pair a title that the reader did not choose: no step of the history. */
  function entitle(pair: Pair, title: string): void {
    const named = { ...pair, title };
    set(({ past }) => ({
      pair: named,
      past: past.map((one) => (one.kind === 'pair' && one.after === pair ? { ...one, after: named } : one)),
    }));
    void keep(named).then(listLibrary);
  }

  function headlineOfPair(readings: Readonly<Record<Side, Reading>>): string {
    return readingTitle(readings.en) || readingTitle(readings.nl) || words.pair.untitled;
  }

  /** Finds the targets of notes in the texts as they are now: of all, or of those not found yet. */
  async function matchNotes(which: 'all' | 'new'): Promise<void> {
    const { notes, readings, matches: known } = get();
    if (readings === null) return;
    const sought =
      which === 'all'
        ? notes
        : notes.filter((note) => known[note.id] === undefined && looking.get(note.id) !== note.targets);
    const targets = sought.flatMap((note) =>
      note.targets.map(({ side, selectors }) => ({ side, selectors })),
    );
    if (targets.length === 0) return;
    for (const note of sought) looking.set(note.id, note.targets);
    const found = await ports.engine.match(targets).catch(() => null);
    for (const note of sought) if (looking.get(note.id) === note.targets) looking.delete(note.id);
    // The worker died, or the texts are others by now: the notes stay where they were last seen.
    if (found === null || get().readings !== readings) return;
    let at = 0;
    const matches: Record<string, typeof found> = {};
    const standing = new Map(get().notes.map((note) => [note.id, note]));
    for (const note of sought) {
      // A note that was pointed elsewhere in the meantime stands where that was done.
      const now = standing.get(note.id);
      if (now !== undefined && sameTargets(now, note))
        matches[note.id] = found.slice(at, at + note.targets.length);
      at += note.targets.length;
    }
    set((state) => ({ matches: { ...state.matches, ...matches } }));
  }

  /** Stops the engine; rows and differences found so far stay. */
  function stopWork(): void {
    ports.engine.stop();
    stream.flush();
    set({ work: { state: 'stopped' } });
  }

  /** Changes the record of the open pair as one step of the history. */
  function changePair(after: Pair): void {
    const before = get().pair;
    if (before === null) return;
    set((state) => ({ pair: after, ...remember(state, { kind: 'pair', before, after }) }));
    settle(before, after);
  }

  /** Keeps a changed record, and reads again when the change touches what the engine sees. */
  function settle(before: Pair, after: Pair): void {
    void keep(after);
    if (isReadAnew(before, after)) readAgain();
  }

  /** Brings a block back into the text, or sets it aside. */
  function decideBlock(side: Side, blockId: string, verdict: 'text' | 'furniture'): void {
    const { pair } = get();
    if (pair === null) return;
    // A piece of a block goes with the whole.
    const { block } = pieceOf(blockId);
    const verdicts = { ...pair.verdicts, [side]: { ...pair.verdicts[side], [block]: verdict } };
    changePair({ ...pair, verdicts });
    view.say(words.keeping.blockMoved[verdict], true);
  }

  /** Removes a pair from this device, undoably; its notes stay. The sample comes back when asked for. */
  async function removePair(id: string): Promise<void> {
    const removed = await shelve(id, null);
    if (removed === null) return;
    set((state) => remember(state, { kind: 'library', before: removed, after: null }));
    view.say(words.keeping.pairRemoved, true);
  }

  /** Brings a pair into the library (`after`) or out of it; gives what was taken out. Opens another pair when the open one left. */
  async function shelve(id: string, after: Pair | null): Promise<Pair | null> {
    const removed = after === null ? await ports.texts.remove(id) : null;
    allowSample(id, after !== null);
    if (after !== null) {
      const kept = await ports.texts.save(after);
      if (kept.state === 'unsaved') view.say(words.keeping.pairNotKept[kept.why]);
    }
    await listLibrary();
    if (after === null && get().pair?.id === id) await openHome();
    return removed;
  }

  function openNew(): void {
    set({ screen: { name: 'new' } });
  }

  /** The page of rules, at one of them or at the top. */
  function openRules(rule: string | null): void {
    set({ screen: { name: 'rules', rule } });
  }

  /** Runs examples of the rules in the worker; rejects when it dies. */
  function runExamples(from: number, to: number): Promise<readonly ExampleResult[]> {
    return ports.engine.examples(from, to);
  }

  /** Back to the pair that is open. */
  function openReader(): void {
    set({ screen: { name: 'reader' } });
  }

  return {
    listLibrary,
    openPair,
    openHome,
    goToPair,
    addPair,
    addKnownPair,
    removePair,
    shelve,
    openNew,
    openReader,
    openRules,
    runExamples,
    readAgain,
    keep,
    settled,
    takeOver,
    stopWork,
    changePair,
    settle,
    decideBlock,
    matchNotes,
  };
}

export type PairActions = ReturnType<typeof pairActions>;

/** Whether the engine sees anything new in a record. */
function isReadAnew(before: Pair, after: Pair): boolean {
  const seen = ['nl', 'en', 'verdicts', 'hand', 'conventions'] as const;
  return seen.some((part) => before[part] !== after[part]);
}

/** A side out of a sample's file: plain text, or JSON as a side is kept. Throws when it is neither. */
function sampleSide(file: string, fetched: string): KeptSide {
  if (!file.endsWith('.json')) return { raw: fetched, language: null, blocks: null, file: null };
  const side = parseSide(JSON.parse(fetched));
  if (side === null) throw new Error('not a text with its blocks');
  return side;
}
