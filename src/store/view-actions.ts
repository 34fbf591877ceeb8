/** What changes how things look and nothing else: settings, panel, pointing, furniture bands, the line that is said. */
import type { Alignment } from '../engine/align/alignment';
import type { Side } from '../engine/text/text';
import type { Settings } from '../storage/settings-store';
import type { Get, Set } from './app-store';
import type { Ports } from './ports';
import type { AppState, Passage } from './state';

export function viewActions(get: Get, set: Set, ports: Ports) {
  /** Changes view settings and keeps them. */
  function changeSettings(part: Partial<Settings>): void {
    ports.settings.set(part);
  }

  /** Says a line in the bar and to screen readers. */
  function say(text: string, undo = false): void {
    set((state) => ({ said: { text, undo, at: (state.said?.at ?? 0) + 1 } }));
  }

  function showPanel(tab: AppState['panel']['tab']): void {
    set({ panel: { tab, sheet: true } });
    if (!get().settings.panelOpen) changeSettings({ panelOpen: true });
  }

  function closePanel(): void {
    set((state) => ({ panel: { ...state.panel, sheet: false } }));
    changeSettings({ panelOpen: false });
  }

  /** Lowers the phone's sheet; the wide screen's inspector stays. */
  function lowerSheet(): void {
    set((state) => ({ panel: { ...state.panel, sheet: false } }));
  }

  /** The sentence under the pointer or focus; fetches the word links of its row the first time. */
  function point(at: { side: Side; sentence: number; offset: number | null } | null): void {
    const before = get().pointed;
    if (at?.side === before?.side && at?.sentence === before?.sentence && at?.offset === before?.offset)
      return;
    set({ pointed: at });
    if (at === null) return;
    const row = get().rows.findIndex((one) =>
      one.sentences.some((bead) => bead[at.side].includes(at.sentence)),
    );
    if (row !== -1) void fetchLinks(row);
  }

  /** Questions for the links of a row that are still out, so that nobody goes on before the answer is there. */
  const asked = new WeakMap<Alignment, Map<number, Promise<void>>>();

  /** Asks the engine for the word links of a row, once; resolves when they are there, or when the engine died. */
  function fetchLinks(row: number): Promise<void> {
    const { links, alignment } = get();
    if (alignment === null || links[row] !== undefined) return Promise.resolve();
    const waiting = asked.get(alignment) ?? new Map<number, Promise<void>>();
    asked.set(alignment, waiting);
    const question = waiting.get(row) ?? askLinks(alignment, row).finally(() => waiting.delete(row));
    waiting.set(row, question);
    return question;
  }

  async function askLinks(alignment: Alignment, row: number): Promise<void> {
    const found = await ports.engine.links(row).catch(() => null);
    if (found !== null && get().alignment === alignment)
      set((state) => ({ links: { ...state.links, [row]: found } }));
  }

  /** The note under the pointer or focus, in text or list. */
  function pointNote(id: string | null): void {
    if (get().pointedNote !== id) set({ pointedNote: id });
  }

  /** Both texts, or one alone. */
  function showSides(which: AppState['sides']): void {
    set({ sides: which });
  }

  /** Measures how full local storage is. */
  function measureStorage(): void {
    set(({ keeping }) => ({ keeping: { ...keeping, use: ports.storageUse() } }));
  }

  /** Brings a row (index into `rows`) into view: from the list, the ruler or a link. */
  function goToRow(row: number): void {
    set(({ goal, panel }) => ({
      goal: { row, at: (goal?.at ?? 0) + 1 },
      panel: { ...panel, sheet: false },
    }));
  }

  /** Folds the rows in which nothing differs away, or brings them all back. */
  function toggleOnlyDifferences(): void {
    set(({ onlyDifferences }) => ({ onlyDifferences: !onlyDifferences, unfolded: new Set() }));
  }

  /** Opens a fold: these rows are shown again. */
  function unfold(keys: readonly string[]): void {
    set(({ unfolded }) => ({ unfolded: new Set([...unfolded, ...keys]) }));
  }

  /** Explains in the panel what an impression of a whole text rests on, or stops explaining. */
  function explain(explained: AppState['explained']): void {
    set({ explained, selected: null, showDismissed: false });
    if (explained !== null) showPanel('differences');
  }

  function selectPassage(passage: Passage | null): void {
    set({ passage });
  }

  function toggleBand(key: string): void {
    set(({ openBands }) => ({
      openBands: openBands.includes(key) ? openBands.filter((one) => one !== key) : [...openBands, key],
    }));
  }

  /** The reader says that a doubtful pair belongs together. */
  function acceptRow(key: string): void {
    set((state) => ({
      acceptedRows: [...state.acceptedRows, key],
      apartRows: state.apartRows.filter((one) => one !== key),
    }));
  }

  /** The reader says that a doubtful pair does not belong together: it stays uncounted and asks no more. */
  function leaveApart(key: string): void {
    set((state) => ({
      apartRows: [...state.apartRows, key],
      acceptedRows: state.acceptedRows.filter((one) => one !== key),
    }));
  }

  /** Takes the answer about a pair back. */
  function askAgain(key: string): void {
    set((state) => ({
      apartRows: state.apartRows.filter((one) => one !== key),
      acceptedRows: state.acceptedRows.filter((one) => one !== key),
    }));
  }

  return {
    changeSettings,
    say,
    showPanel,
    closePanel,
    lowerSheet,
    point,
    fetchLinks,
    pointNote,
    showSides,
    measureStorage,
    goToRow,
    toggleOnlyDifferences,
    unfold,
    explain,
    selectPassage,
    toggleBand,
    acceptRow,
    leaveApart,
    askAgain,
  };
}

export type ViewActions = ReturnType<typeof viewActions>;
