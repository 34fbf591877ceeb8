/** Setting a row against its rendering: by the word lists at once, by the browser's translator when the reader asks for it. */
import { pivotDirection } from '../engine/compare/pivot-direction';
import type { Reading } from '../engine/text/bitext';
import type { Side } from '../engine/text/text';
import type { Get, Set } from './app-store';
import type { Ports } from './ports';
import type { AppState, PivotState } from './state';
import { visibleDifferences } from './visible-differences';

/** The strings that are rendered for a row: its blocks on the side that is rendered. */
function textsOf(
  readings: Readonly<Record<Side, Reading>>,
  row: AppState['rows'][number],
  side: Side,
): readonly string[] {
  const { content, blocks } = readings[side].text;
  return row[side].flatMap((index) => {
    const block = blocks[index];
    return block === undefined ? [] : [content.slice(block.start, block.end)];
  });
}

export function pivotActions(get: Get, set: Set, ports: Ports, readAgain: () => void) {
  let stop: AbortController | null = null;

  function change(row: number, part: Partial<PivotState>): void {
    set(({ pivot }) => (pivot?.row === row ? { pivot: { ...pivot, ...part } } : {}));
  }

  /** What is rendered for a row, and into which language; null while nothing is read or the row is gone. */
  function work(
    row: number,
  ): { readonly texts: readonly string[]; readonly from: string; readonly to: string } | null {
    const { readings, rows } = get();
    const bead = rows[row];
    if (readings === null || bead === undefined) return null;
    const { side, from, to } = pivotDirection({
      nl: readings.nl.text.language,
      en: readings.en.text.language,
    });
    return { texts: textsOf(readings, bead, side), from, to };
  }

  /** Opens the pivot of a row (index into `rows`): by the translator where it rendered these words before, else by the word lists. */
  async function openPivot(row: number): Promise<void> {
    closePivot();
    set({ pivot: { row, by: 'lexicon', shown: null, kept: null, translator: 'asking', progress: null } });
    const asked = work(row);
    if (asked === null) return;
    const { texts, from, to } = asked;
    const kept = await ports.renderings.find(texts.map((text) => ({ from, to, text })));
    const whole = kept.every((one) => one !== null) && kept.length > 0 ? kept.join('\n') : null;
    await draw(row, whole === null ? 'lexicon' : 'translator', whole);
    const readiness = (await ports.renderer?.readiness(from, to)) ?? 'absent';
    change(row, { translator: readiness });
  }

  async function draw(row: number, by: PivotState['by'], kept: string | null): Promise<void> {
    const found = await ports.engine.pivot(row, by === 'translator' ? kept : null).catch(() => null);
    change(row, { by, kept, shown: found ?? 'failed' });
  }

  /** Shows the other rendering of the open row, when both are there. */
  async function showPivot(by: PivotState['by']): Promise<void> {
    const { pivot } = get();
    if (pivot !== null) await draw(pivot.row, by, pivot.kept);
  }

  function closePivot(): void {
    stop?.abort();
    stop = null;
    set({ pivot: null });
  }

  /** Has the browser's translator render the open row; only ever called by a click of the reader's. */
  async function translateRow(): Promise<void> {
    const { renderer } = ports;
    const row = get().pivot?.row;
    const asked = row === undefined ? null : work(row);
    if (renderer === null || row === undefined || asked === null || stop !== null) return;
    const { texts, from, to } = asked;
    const mine = new AbortController();
    stop = mine;
    change(row, { progress: { step: 'model', share: 0 } });
    const progress = {
      downloaded: (share: number) => change(row, { progress: { step: 'model', share } }),
      rendered: (count: number) =>
        change(row, { progress: { step: 'text', share: count / Math.max(1, texts.length) } }),
    };
    try {
      const rendered = await renderer.render(texts, from, to, progress, mine.signal);
      await ports.renderings.keep(
        texts.map((text, index) => ({ from, to, text, rendered: rendered[index] ?? '' })),
      );
      change(row, { translator: 'available', progress: null });
      await draw(row, 'translator', rendered.join('\n'));
      remember(from, to, texts, rendered);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // The reader stopped it: nothing went wrong.
      change(row, { progress: mine.signal.aborted ? null : { step: 'failed', message } });
    } finally {
      if (stop === mine) stop = null;
    }
  }

  /** What was rendered speaks for or against what was found: the engine looks again, and what stands stays until it has. */
  function remember(from: string, to: string, texts: readonly string[], rendered: readonly string[]): void {
    const { pair } = get();
    if (pair === null) return;
    set(({ rendered: known }) => ({
      rendered: {
        ...known,
        ...Object.fromEntries(texts.map((text, index) => [text, rendered[index] ?? ''])),
      },
    }));
    if (from !== to) readAgain();
  }

  /** Stops the translator; what the word lists gave stays. */
  function stopTranslating(): void {
    stop?.abort();
    stop = null;
    const { pivot } = get();
    if (pivot !== null) change(pivot.row, { progress: null });
  }

  /** The row that the reader is at: of the selected difference, else of the sentence with the focus or under the pointer. */
  function rowHere(): number | null {
    const { selected, pointed, rows } = get();
    // Places count among those that are shown.
    const place = visibleDifferences(get()).shown.find((one) => one.id === selected?.difference)?.places[
      selected?.place ?? 0
    ];
    if (place !== undefined) return place.row;
    if (pointed === null) return null;
    const row = rows.findIndex((one) =>
      one.sentences.some((bead) => bead[pointed.side].includes(pointed.sentence)),
    );
    return row === -1 ? null : row;
  }

  /** Opens the pivot of the row that the reader is at, or closes it; says whether there was such a row. */
  function pivotHere(): boolean {
    const row = rowHere();
    if (row === null) return false;
    if (get().pivot?.row === row) closePivot();
    else void openPivot(row);
    return true;
  }

  return { openPivot, showPivot, closePivot, translateRow, stopTranslating, pivotHere };
}
