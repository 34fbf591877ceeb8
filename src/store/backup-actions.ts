/** Everything out as one file, and files back in: read, set beside what is here, shown, and only then taken over. */
import type { Match, Note } from '../engine/annotate/note';
import { exportBackup, parseBackup, parseJson } from '../formats/backup';
import type { CategoryLook } from '../storage/category';
import { parsePair, type Pair } from '../storage/pair';
import { parseSettings, type Settings } from '../storage/settings-store';
import { laterWords } from '../words/later-words';
import type { Get, Set } from './app-store';
import { categoriesOf, defaultCategory } from './categories';
import {
  meetNotes,
  planRestore,
  type Answers,
  type Arrival,
  type OnDevice,
  type RestorePlan,
} from './merge-plan';
import type { ImportPlan } from './merge-plan';
import type { PairActions } from './pair-actions';
import { remember } from './history';
import type { Ports } from './ports';
import type { Change, Refusal } from './state';
import type { ViewActions } from './view-actions';

export function backupActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  /** All pairs that can be read, those held in memory too. */
  async function allPairs(): Promise<readonly Pair[]> {
    const { pairs: listed } = await ports.texts.list();
    const found = await Promise.all(listed.map(({ id }) => ports.texts.open(id)));
    return found.flatMap((one) => (one.state === 'found' ? [one.pair] : []));
  }

  async function onDevice(): Promise<OnDevice> {
    const { notes, bin } = ports.notes.snapshot();
    return {
      pairs: await allPairs(),
      notes,
      bin: bin.map(({ note }) => note),
      settings: get().settings,
    };
  }

  /** Everything on this device as the text of one file. */
  async function backupFile(): Promise<string> {
    const { notes, bin, unreadable } = ports.notes.snapshot();
    const { unreadable: unreadablePairs } = await ports.texts.list();
    return exportBackup(
      { pairs: await allPairs(), notes, bin, settings: get().settings, unreadable, unreadablePairs },
      ports.now(),
    );
  }

  /** Remembers that a backup was made, so that nobody is reminded of it. */
  function backedUp(): void {
    view.changeSettings({ backedUp: ports.now() });
    set(({ keeping }) => ({ keeping: { ...keeping, sinceBackup: 0 } }));
  }

  function refuse(file: string, why: Refusal): void {
    set({ dialog: { name: 'refused', file, why } });
  }

  /** Reads a backup, or notes from anywhere, and shows what bringing it in would do. Nothing is changed yet. */
  async function takeKeptFile(file: string, text: string): Promise<void> {
    const parsed = parseBackup(text, parsePair);
    if (parsed.state === 'read') {
      const settings = parsed.content.settings === null ? null : parseSettings(parsed.content.settings);
      const plan = planRestore(
        file,
        parsed.created,
        parsed.content,
        settings,
        await onDevice(),
        parsed.damaged.length,
      );
      set({ dialog: { name: 'restore', plan } });
      return;
    }
    if (parsed.why === 'newer') refuse(file, 'newer');
    else await takeNotesFile(file, text);
  }

  async function takeNotesFile(file: string, text: string): Promise<void> {
    const { pair, readings } = get();
    if (pair === null || readings === null) return refuse(file, 'no-pair');
    const { sourceId, notePrefix } = await import('../formats/web-annotation');
    const { readNotesCsv } = await import('../formats/notes-csv-import');
    const { importNotes } = await import('../formats/web-annotation-import');
    const json = parseJson(text);
    const table =
      json === undefined
        ? readNotesCsv(
            text,
            (side) => sourceId(pair.id, side),
            (id) => notePrefix + encodeURIComponent(id),
          )
        : null;
    if (json === undefined && table === null) return refuse(file, 'not-json');
    const categories = categoriesOf(get().settings);
    const plain = defaultCategory(categories);
    const { notes, problems, unknown } = importNotes(table ?? json, {
      pair: pair.id,
      texts: { nl: readings.nl.text.content, en: readings.en.text.content },
      now: ports.now(),
      categories: [...categories].sort((a, b) => Number(b.id === plain) - Number(a.id === plain)),
    });
    if (problems.some(({ code }) => code === 'not-a-file')) return refuse(file, 'not-notes');
    if (notes.length === 0 && problems.length === 0) return refuse(file, 'empty');
    // A note on a pair that is not here goes onto the open one: the four states say how well it fits.
    const here = new Set([pair.id, ...get().library.map(({ id }) => id)]);
    const moved = notes.map((note) => (here.has(note.pair) ? note : { ...note, pair: pair.id }));
    const states = await statesOf(moved, pair.id);
    const { notes: mine, bin } = ports.notes.snapshot();
    const plan: ImportPlan = {
      file,
      problems,
      categories: unknown.flatMap(({ id, name }) => adopted(id, name)),
      notes: meetNotes(moved, { notes: mine, bin: bin.map(({ note }) => note) }).map(
        (meeting, at): Arrival => ({ ...meeting, state: states[at] ?? null }),
      ),
    };
    set({ dialog: { name: 'import', plan } });
  }

  /** The worst state of each note on the open pair; null for notes on others, and when the engine died. */
  async function statesOf(notes: readonly Note[], pair: string): Promise<readonly (Match['state'] | null)[]> {
    const targets = notes.flatMap((note) => (note.pair === pair ? note.targets : []));
    const found = targets.length === 0 ? [] : await ports.engine.match(targets).catch(() => null);
    let at = 0;
    return notes.map((note) => {
      if (note.pair !== pair || found === null) return null;
      const own = found.slice(at, at + note.targets.length).map(({ state }) => state);
      at += note.targets.length;
      return own.reduce(
        (worst, state) => (worse.indexOf(state) > worse.indexOf(worst) ? state : worst),
        'placed',
      );
    });
  }

  /** Writes notes: what was here stays as a previous version; `both` goes in beside it under a new name. Gives the steps. */
  function takeNotes(
    meetings: readonly (RestorePlan['notes'][number] | Arrival)[],
    answers: Answers,
  ): readonly Change[] {
    const steps: Change[] = [];
    ports.notes.batch(() => {
      const here = new Map(ports.notes.snapshot().notes.map((note) => [note.id, note]));
      for (const { id, standing, theirs } of meetings) {
        const answer = standing === 'new' ? 'take' : (answers[id] ?? 'keep');
        if (standing === 'same' || answer === 'keep') continue;
        if (standing === 'gone') ports.notes.restore(id);
        const both = answer === 'both' && standing === 'conflict';
        const after = both ? { ...theirs, id: ports.newId() } : theirs;
        ports.notes.save(after, both ? undefined : theirs);
        steps.push({ kind: 'note', before: here.get(after.id) ?? null, after });
      }
    });
    return steps;
  }

  /** Changes some settings and gives the step, if there is any. */
  function takeSettings(after: Partial<Settings>): readonly Change[] {
    if (Object.keys(after).length === 0) return [];
    const now = new Map<string, unknown>(Object.entries(get().settings));
    const before: Partial<Settings> = Object.fromEntries(
      Object.keys(after).map((name) => [name, now.get(name)]),
    );
    view.changeSettings(after);
    return [{ kind: 'settings', before, after }];
  }

  /** Categories that came with notes are added. */
  function withCategories(list: readonly CategoryLook[]): Partial<Settings> {
    const known = categoriesOf(get().settings);
    const fresh = list.filter(({ id }) => !known.some((one) => one.id === id));
    return fresh.length === 0 ? {} : { categories: [...known, ...fresh] };
  }

  /** What a backup's settings bring: lists grow by what they lack; how things look only where the reader wants that. */
  function settingsFrom(plan: RestorePlan, look: boolean): Partial<Settings> {
    const { dismissed, siteRules } = get().settings;
    return {
      ...(look && plan.settings !== null ? lookIn(plan.settings) : {}),
      ...(plan.categoryList === null ? {} : { categories: [...plan.categoryList] }),
      ...(plan.dismissed.length === 0 ? {} : { dismissed: [...dismissed, ...plan.dismissed] }),
      ...(plan.siteRules.length === 0 ? {} : { siteRules: [...siteRules, ...plan.siteRules] }),
    };
  }

  /** Writes one pair; gives the step, or null where it could not be kept. */
  async function takePair(mine: Pair | null, pair: Pair): Promise<Change | null> {
    const open = get().pair;
    if (open !== null && open.id === pair.id) {
      // The open pair changes on the screen like by any other decision of the reader's.
      const after = { ...pair, opened: open.opened };
      set({ pair: after });
      pairs.settle(open, after);
      await pairs.settled();
      return get().keeping.pair === null ? { kind: 'pair', before: open, after } : null;
    }
    const written = await ports.texts.save(pair);
    return written.state === 'saved' ? { kind: 'library', before: mine, after: pair } : null;
  }

  /** All that was brought in is one step of the history. */
  function rememberAll(steps: readonly Change[]): void {
    if (steps.length > 0) set((state) => remember(state, { kind: 'several', steps }));
  }

  /** Brings a backup in, as the reader answered. `settings` takes over its settings too. */
  async function restoreBackup(plan: RestorePlan, answers: Answers, settings: boolean): Promise<void> {
    const steps: Change[] = [];
    let failed = 0;
    for (const { id, standing, theirs, mine } of plan.pairs) {
      const answer = standing === 'new' ? 'take' : (answers[id] ?? 'keep');
      if (standing === 'same' || answer === 'keep') continue;
      const pair =
        answer === 'both'
          ? { ...theirs, id: ports.newId(), title: laterWords.restore.copyOf(theirs.title) }
          : theirs;
      const step = await takePair(answer === 'both' ? null : mine, pair);
      if (step === null) failed += 1;
      else steps.push(step);
    }
    const kept = steps.length;
    steps.push(...takeSettings(settingsFrom(plan, settings)));
    const notes = takeNotes(plan.notes, answers);
    ports.notes.batch(() => {
      for (const note of plan.bin) {
        ports.notes.save(note);
        ports.notes.remove(note.id);
      }
    });
    set({ dialog: null });
    rememberAll([...steps, ...notes]);
    await pairs.listLibrary();
    view.say(laterWords.restore.done(kept, notes.length, failed), true);
  }

  /** Brings notes in, as the reader answered; `states` are those that may come in. */
  function bringNotes(plan: ImportPlan, answers: Answers, without: readonly Match['state'][]): void {
    const settings = takeSettings(withCategories(plan.categories));
    const wanted = plan.notes.filter(({ state }) => state === null || !without.includes(state));
    const taken = takeNotes(wanted, answers);
    set({ dialog: null });
    rememberAll([...settings, ...taken]);
    view.say(laterWords.restore.notesTaken(taken.length), true);
    view.showPanel('notes');
  }

  return { backupFile, backedUp, takeKeptFile, restoreBackup, bringNotes };
}

/** The settings that are a matter of looks and keys, and nothing of the reader's work. */
function lookIn({
  theme,
  textSize,
  levelRows,
  panelOpen,
  singleKeys,
  marksShown,
}: Settings): Partial<Settings> {
  return { theme, textSize, levelRows, panelOpen, singleKeys, marksShown };
}

const worse: readonly Match['state'][] = ['placed', 'moved', 'changed', 'lost'];

/** A category that came with a note: its own name, the first letter of it, no colour. */
function adopted(id: string, name: string): readonly CategoryLook[] {
  // Another name goes by what the note says, in grey.
  if (!/^[\w-]{1,40}$/.test(id)) return [];
  const sign = [...name.trim()][0]?.toUpperCase() ?? '•';
  return [{ id, name: name.trim().slice(0, 60) || id, sign, colour: 'grey' }];
}

export type BackupActions = ReturnType<typeof backupActions>;
