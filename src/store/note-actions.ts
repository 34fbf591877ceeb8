/** Writing, changing and taking back notes; every key press is kept at once. */
import type { Category, Motivation, Note, Target } from '../engine/annotate/note';
import { otherSide } from '../engine/text/text';
import { atPlace } from '../engine/compare/at-place';
import type { Difference, Kind, Mark } from '../engine/compare/difference';
import type { Side, Span } from '../engine/text/text';
import { exportBackup } from '../formats/backup';
import type { NotesSnapshot } from '../storage/note-store';
import { words } from '../words/words';
import type { Get, Set } from './app-store';
import { categoriesOf, defaultCategory } from './categories';
import { counterpartOf } from './counterpart';
import { remember } from './history';
import { laterCode } from './later-code';
import { pointedElsewhere, standingWhere, targetsBySide } from './note-targets';
import { sideNames } from './side-name';
import type { PairActions } from './pair-actions';
import type { Ports } from './ports';
import type { Change } from './state';
import type { ViewActions } from './view-actions';
import { visibleDifferences } from './visible-differences';

/** Describing a passage compares it with all that looks like it in the text; nobody does that before the first screen stands. */
const describing = laterCode(async () => (await import('../engine/annotate/describe')).describe);

type Describe = (content: string, span: Span) => Target['selectors'];

export function noteActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  /** True while this tab writes: what the store of notes then tells is no news. */
  let writing = false;

  /** The category of a note that names none. */
  function plain(): Category {
    return defaultCategory(categoriesOf(get().settings));
  }

  /** Selectors for a span of the open text. */
  function target(describe: Describe, side: Side, span: Span): Target | null {
    const content = get().readings?.[side].text.content;
    return content === undefined ? null : { side, selectors: describe(content, span) };
  }

  /** Writes a note (or takes it away); the store of notes then says what stands, kept or not. */
  function put(before: Note | null, after: Note | null): void {
    writing = true;
    if (after !== null) {
      if (before === null) ports.notes.restore(after.id);
      ports.notes.save(after, before ?? undefined);
    } else if (before !== null) {
      ports.notes.remove(before.id);
    }
    writing = false;
  }

  /** Says that the note stands where it was just pointed; before `put`, so that no screen sees it placeless. */
  function stand(id: string, targets: readonly Target[]): void {
    set(({ matches }) => ({ matches: { ...matches, [id]: standingWhere(targets) } }));
  }

  function record(change: Change): void {
    set((state) => remember(state, change));
  }

  /** The code that makes notes could not be fetched: letters are commands again. */
  function noneComes(error: unknown): never {
    set({ noteComing: false });
    view.say(`${words.app.notFetched.title} ${words.app.notFetched.text}`);
    throw error;
  }

  /** A note on the whole of one text or of both, open for writing. */
  function noteTexts(texts: readonly Side[]): void {
    const id = makeNote([], plain(), 'commenting', texts);
    if (id !== null) openToWrite(id);
  }

  /** Makes a note on these targets, opens it for writing unless it is a mere highlight, and returns its id. */
  function makeNote(
    targets: readonly Target[],
    category: Category,
    motivation: Motivation,
    texts: readonly Side[] = [],
  ): string | null {
    const { pair } = get();
    if (pair === null || targets.length + texts.length === 0) return null;
    const now = ports.now();
    const note: Note = {
      version: 2,
      id: ports.newId(),
      pair: pair.id,
      motivation,
      category,
      tags: [],
      body: '',
      language: null,
      targets,
      texts,
      created: now,
      modified: now,
    };
    stand(note.id, note.targets);
    put(null, note);
    record({ kind: 'note', before: null, after: note });
    return note.id;
  }

  /** A coloured passage without words. */
  function highlightPassage(category: Category): void {
    const { passage } = get();
    if (passage === null) return;
    void describing.use((describe) => {
      const made = target(describe, passage.side, passage.span);
      if (made === null) return;
      makeNote([made], category, 'highlighting');
      set({ passage: null });
      view.say(words.notes.highlighted, true);
    });
  }

  /**
   * A note on the selected passage, or on the pair of it and its counterpart. The counterpart is proposed from the
   * word links and sentence beads, and can be adjusted afterwards by `retarget`.
   */
  async function notePassage(on: 'passage' | 'pair', category: Category = plain()): Promise<void> {
    const { passage } = get();
    if (passage === null) return;
    // Now, not when the note is there: the letters that follow are its words.
    set({ passage: null });
    await noteSpan(passage.side, passage.span, on, category);
  }

  /** The same for any span of the text. */
  async function noteSpan(
    side: Side,
    span: Span,
    on: 'passage' | 'pair',
    category: Category = plain(),
  ): Promise<void> {
    set({ noteComing: true });
    const describe = await describing.load().catch(noneComes);
    const own = target(describe, side, span);
    if (own === null) {
      set({ noteComing: false });
      return;
    }
    if (on === 'passage') {
      const id = makeNote([own], category, 'commenting');
      if (id === null) set({ noteComing: false });
      else openToWrite(id);
      return;
    }
    const both = await proposePair(side, own);
    const id = makeNote(
      [both.nl, both.en].filter((one) => one !== null),
      category,
      'commenting',
    );
    if (id === null) {
      set({ noteComing: false });
      return;
    }
    set({ proposal: { note: id, targets: both } });
    openToWrite(id);
    if (both[otherSide(side)] === null)
      view.say(words.notes.noCounterpart(sideNames(get().readings)(otherSide(side))));
  }

  /** A target and its counterpart on the other side, as far as there is one. */
  async function proposePair(side: Side, own: Target): Promise<Record<Side, Target | null>> {
    const { start, end } = own.selectors.position;
    const other = otherSide(side);
    const describe = await describing.load();
    const span = await proposeCounterpart(side, { start, end });
    const counterpart = span === null ? null : target(describe, other, span);
    return side === 'nl' ? { nl: own, en: counterpart } : { nl: counterpart, en: own };
  }

  /** For a note on one side: where it could point on the other. Kept ready for the target switch. */
  async function propose(id: string): Promise<void> {
    const { notes, matches, proposal } = get();
    const note = notes.find((one) => one.id === id);
    const [own, second] = note?.targets ?? [];
    if (note === undefined || own === undefined || proposal?.note === id) return;
    const [match] = matches[id] ?? [];
    // Only words that stand where they stood can be followed to the other side.
    const describe = await describing.load();
    const here = match === undefined || match.state === 'lost' ? null : target(describe, own.side, match);
    const targets =
      second !== undefined || here === null ? targetsBySide(note) : await proposePair(own.side, here);
    if (get().activeNote === id) set({ proposal: { note: id, targets: { ...targets, [own.side]: own } } });
  }

  async function proposeCounterpart(side: Side, span: Span): Promise<Span | null> {
    const { readings, rows } = get();
    if (readings === null) return null;
    const sentences = readings[side].sentences
      .map((sentence, index) => ({ sentence, index }))
      .filter(({ sentence }) => sentence.start < span.end && sentence.end > span.start)
      .map(({ index }) => index);
    for (const [row, bead] of rows.entries()) {
      if (bead.sentences.some((one) => one[side].some((index) => sentences.includes(index))))
        await view.fetchLinks(row);
    }
    return counterpartOf(get(), side, span);
  }

  /** A note on whole stretches, already known on both sides (a difference, a row, a gap). An empty span stands for a gap. */
  function noteTargets(
    spans: Readonly<Record<Side, Span | null>>,
    body = '',
    category: Category = plain(),
  ): void {
    set({ noteComing: true });
    const made = describing.use((describe) => {
      set({ noteComing: false });
      const both = {
        nl: spans.nl === null ? null : target(describe, 'nl', spans.nl),
        en: spans.en === null ? null : target(describe, 'en', spans.en),
      };
      const targets = [both.nl, both.en].filter((one) => one !== null);
      const id = makeNote(targets, category, 'commenting');
      if (id === null) return;
      if (body !== '') editNote(id, { body });
      set({ proposal: { note: id, targets: both } });
      openToWrite(id);
    });
    if (made instanceof Promise) made.catch(noneComes);
  }

  /** The category a difference suggests, where the reader (still) has it. */
  function categoryFor(kind: Kind): Category {
    const wanted = categoryOfKind[kind];
    return categoriesOf(get().settings).some(({ id }) => id === wanted) ? wanted : plain();
  }

  /** A note on the selected difference, on both sides where both have something. False when none is selected. */
  function noteSelected(): boolean {
    const { selected } = get();
    // Places count among those that are shown: places in doubtful rows are not.
    const found = visibleDifferences(get()).shown.find((one) => one.id === selected?.difference);
    const place = found?.places[selected?.place ?? 0];
    if (found === undefined || place === undefined) return false;
    const title = words.differences.types[found.type].title(found, sideNames(get().readings));
    noteTargets(
      { nl: spanOfMark(place.nl), en: spanOfMark(place.en) },
      // The reader's own words begin on a line of their own.
      `${[`**${title}**`, valuesOf(atPlace(found, place))].filter((part) => part !== '').join('\n')}\n`,
      categoryFor(found.kind),
    );
    return true;
  }

  /** Changes words, category or targets of a note; kept at once. Changes of one note in a row are one step of the history. */
  function editNote(
    id: string,
    part: Partial<Pick<Note, 'body' | 'category' | 'tags' | 'language' | 'targets' | 'texts'>>,
  ): void {
    const before = get().notes.find((note) => note.id === id);
    if (before === undefined) return;
    const motivation =
      before.motivation === 'highlighting' && (part.body ?? '') !== '' ? 'commenting' : before.motivation;
    const after: Note = { ...before, ...part, motivation, modified: ports.now() };
    if (part.targets !== undefined) stand(id, part.targets);
    put(before, after);
    const last = get().past.at(-1);
    if (last?.kind === 'note' && last.after?.id === id && last.before?.id !== undefined) {
      set(({ past }) => ({ past: [...past.slice(0, -1), { ...last, after }], future: [] }));
    } else {
      record({ kind: 'note', before, after });
    }
  }

  /** Points the note at the Dutch passage, the English one, or both, as proposed. */
  function retarget(id: string, to: Side | 'pair'): void {
    const { proposal, notes } = get();
    const note = notes.find((one) => one.id === id);
    if (note === undefined) return;
    const known = proposal?.note === id ? proposal.targets : targetsBySide(note);
    const wanted = to === 'pair' ? [known.nl, known.en] : [known[to]];
    const targets = wanted.filter((one) => one !== null);
    if (targets.length === 0) return;
    set({ proposal: { note: id, targets: known } });
    editNote(id, { targets });
  }

  /** Takes the selected passage as this note's passage on that side: how a proposed counterpart is adjusted. */
  function retargetToPassage(id: string): void {
    const { passage } = get();
    if (passage === null) return;
    void describing.use((describe) => {
      const { notes, proposal } = get();
      const note = notes.find((one) => one.id === id);
      const made = target(describe, passage.side, passage.span);
      if (note === undefined || made === null) return;
      const known = { ...targetsBySide(note), [made.side]: made };
      set({
        passage: null,
        proposal: { note: id, targets: { ...(proposal?.note === id ? proposal.targets : {}), ...known } },
      });
      editNote(id, { targets: [known.nl, known.en].filter((one) => one !== null) });
    });
  }

  /** Puts a target of a note on a place of the text as it is now: a lost one found again, a changed one confirmed. */
  function attachNote(id: string, side: Side, span: Span): void {
    void describing.use((describe) => {
      const note = get().notes.find((one) => one.id === id);
      const made = target(describe, side, span);
      if (note === undefined || made === null) return;
      const known = { ...targetsBySide(note), [side]: made };
      editNote(id, { targets: [known.nl, known.en].filter((one) => one !== null) });
      view.say(words.notes.attached, true);
    });
  }

  /** Versions of a note that lost against a newer edit, newest first. Reads storage: ask once, not at every key press. */
  function earlierVersions(id: string): readonly Note[] {
    return ports.notes.previous(id);
  }

  /** Takes a deleted note out of the bin. */
  function takeFromBin(id: string): void {
    ports.notes.restore(id);
    view.say(words.notes.takenBack);
  }

  /** Erases one deleted note for good. */
  function eraseNote(id: string): void {
    ports.notes.erase(id);
  }

  /** How many notes of this device have a category. */
  function notesInCategory(id: Category): number {
    return ports.notes.snapshot().notes.filter((note) => note.category === id).length;
  }

  /** Gives all notes of one category another. */
  function recategorise(from: Category, to: Category): void {
    const now = ports.now();
    ports.notes.batch(() => {
      for (const note of ports.notes.snapshot().notes)
        if (note.category === from) ports.notes.save({ ...note, category: to, modified: now }, note);
    });
  }

  function removeNote(id: string, said: string = words.notes.deleted): void {
    const before = get().notes.find((note) => note.id === id);
    if (before === undefined) return;
    put(before, null);
    record({ kind: 'note', before, after: null });
    view.say(said, true);
  }

  /** Deletes several notes at once; each can be taken back from the bin, or one by one by undo. */
  function removeNotes(ids: readonly string[]): void {
    const { notes } = get();
    const gone = notes.filter((note) => ids.includes(note.id));
    for (const note of gone) {
      put(note, null);
      record({ kind: 'note', before: note, after: null });
    }
    set(({ noteList }) => ({ noteList: { ...noteList, picked: null } }));
    view.say(words.notes.deletedSeveral(gone.length), true);
  }

  /** The note whose field is to have the focus, and the letters that were typed for it before it has. */
  let coming: string | null = null;
  let held = '';

  /** Opens a note that was just made: the focus goes into its field, whatever stands in it already. */
  function openToWrite(id: string): void {
    coming = id;
    set({ noteComing: true });
    openNote(id);
  }

  /** Keeps letters that were typed for a note on its way; the empty string lets them go. */
  function holdLetters(letters: string): void {
    held = letters;
  }

  /** The field of the open note has the focus. If it is the one that was awaited, what was typed for it stands behind what it holds. */
  function noteArrived(): void {
    if (!get().noteComing) return;
    const { activeNote, notes } = get();
    const note = notes.find((one) => one.id === coming && one.id === activeNote);
    const letters = held;
    held = '';
    coming = null;
    set({ noteComing: false });
    if (note !== undefined && letters !== '') editNote(note.id, { body: note.body + letters });
  }

  function openNote(id: string): void {
    set({ activeNote: id, selected: null });
    view.showPanel('notes');
    void propose(id);
  }

  /** Opens a note that an address names; says so when it is not (or no longer) here. */
  function goToNote(id: string): void {
    if (get().notes.some((note) => note.id === id)) openNote(id);
    else view.say(words.notes.unknown);
  }

  /** Ends writing. A comment that stayed empty is taken back: nobody wanted it. */
  function closeNote(): void {
    const { activeNote, notes } = get();
    const note = notes.find((one) => one.id === activeNote);
    set({ activeNote: null, noteComing: false });
    if (note !== undefined && note.motivation === 'commenting' && note.body.trim() === '')
      removeNote(note.id, words.notes.emptyTakenBack);
  }

  /** Tries again to write everything that could not be written. */
  function saveAgain(): void {
    const { pair, keeping } = get();
    if (pair !== null && keeping.pair !== null && keeping.pair !== 'elsewhere') void pairs.keep(pair);
    ports.notes.retry();
  }

  /** Erases the notes in the bin, to make room. */
  function emptyBin(): void {
    for (const { note } of ports.notes.snapshot().bin) ports.notes.erase(note.id);
    ports.notes.retry();
    view.measureStorage();
  }

  /** All notes of this device and its bin: what takes up room. */
  function roomHeld(): Pick<NotesSnapshot, 'notes' | 'bin'> {
    return ports.notes.snapshot();
  }

  /** All notes of this device as the text of one file, with the records that could not be read. */
  function notesFile(): string {
    const { notes, bin, unreadable } = ports.notes.snapshot();
    return exportBackup(
      { pairs: [], notes, bin, settings: null, unreadable, unreadablePairs: [] },
      ports.now(),
    );
  }

  /** Takes over what the store of notes holds now, whether this tab or another wrote it. */
  function takeNotes(): void {
    const found = ports.notes.snapshot();
    const before = get();
    const notes = found.notes.filter((note) => note.pair === before.pair?.id);
    const gone = before.activeNote !== null && !notes.some((note) => note.id === before.activeNote);
    const noteCounts: Record<string, number> = {};
    for (const { pair } of found.notes) noteCounts[pair] = (noteCounts[pair] ?? 0) + 1;
    set({
      notes,
      noteCounts,
      keeping: {
        ...before.keeping,
        unsaved: found.unsaved,
        unreadable: found.unreadable,
        notes: found.health,
        binned: found.bin.length,
        sinceBackup: countSince(found.notes, before.settings.backedUp),
      },
      bin: found.bin,
      activeNote: gone ? null : before.activeNote,
      noteComing: before.noteComing && !gone,
    });
    if (!writing) forgetPlaces(pointedElsewhere(before.notes, notes));
    if (notes.some((note) => get().matches[note.id] === undefined)) void pairs.matchNotes('new');
  }

  /** Where these notes stood says nothing any more. */
  function forgetPlaces(ids: readonly string[]): void {
    if (ids.length === 0) return;
    set(({ matches }) => ({
      matches: Object.fromEntries(Object.entries(matches).filter(([id]) => !ids.includes(id))),
    }));
  }

  return {
    highlightPassage,
    notePassage,
    noteSpan,
    noteTargets,
    noteTexts,
    removeNotes,
    attachNote,
    earlierVersions,
    takeFromBin,
    eraseNote,
    notesInCategory,
    recategorise,
    noteSelected,
    editNote,
    retarget,
    retargetToPassage,
    removeNote,
    openNote,
    noteArrived,
    holdLetters,
    goToNote,
    closeNote,
    saveAgain,
    emptyBin,
    roomHeld,
    notesFile,
    takeNotes,
    put,
    forgetPlaces,
  };
}

export type NoteActions = ReturnType<typeof noteActions>;

/** How many notes were changed after a moment; all of them where there was none. */
function countSince(notes: readonly Note[], moment: string | null): number {
  return moment === null ? notes.length : notes.filter(({ modified }) => modified > moment).length;
}

/** Which category of those to begin with suits a kind of difference. */
const categoryOfKind: Readonly<Record<Kind, Category>> = {
  gap: 'omission',
  number: 'number',
  date: 'number',
  name: 'name',
  quote: 'style',
  meaning: 'question',
  artefact: 'style',
};

/** Both values of a difference, as they stand in the texts. */
function valuesOf({ nl, en }: Pick<Difference, 'nl' | 'en'>): string {
  const [left, right] = [nl?.read ?? '–', en?.read ?? '–'];
  return nl === null && en === null ? '' : `${left} ↔ ${right}`;
}

/** A mark as a span a note can stand on; the place of something missing is an empty span. */
function spanOfMark(mark: Mark | null): Span | null {
  if (mark === null) return null;
  return mark.at === 'span' ? { start: mark.start, end: mark.end } : { start: mark.offset, end: mark.offset };
}
