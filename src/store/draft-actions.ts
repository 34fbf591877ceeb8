/** Bringing texts in: files, clipboards and typing into the two leaves, and from there to a pair that is read. */
import { otherSide, sides, type Side } from '../engine/text/text';
import { checkWords } from '../formats/check-words';
import { noChoice, type OpenChoice, type OpenedPair, type Remark } from '../formats/door';
import type { FileResult, ToFiles } from '../worker/file-protocol';
import type { FileJob } from '../worker/file-client';
import { laterWords } from '../words/later-words';
import type { Get, Set } from './app-store';
import {
  type DraftSide,
  emptyDraft,
  emptySide,
  keptSide,
  keptVerdicts,
  languageOfSide,
  type SourceFile,
  wantsALook,
} from './draft';
import { otherWayActions } from './other-way-actions';
import type { PairActions } from './pair-actions';
import { findProblems } from './pair-check';
import type { Ports } from './ports';
import type { ViewActions } from './view-actions';

/** Where a result goes: a leaf, or wherever its language says. */
type Place = Side | 'anywhere';

export function draftActions(get: Get, set: Set, ports: Ports, view: ViewActions, pairs: PairActions) {
  /** What is being read, by where it goes. */
  const jobs = new Map<Place, FileJob>();

  function setSide(side: Side, part: Partial<DraftSide>): void {
    set(({ draft }) => ({ draft: { ...draft, [side]: { ...draft[side], ...part } } }));
  }

  /** What is typed into a leaf's field; it waits for the reader to say when. */
  function typeDraft(side: Side, raw: string): void {
    setSide(side, { ...emptySide, language: get().draft[side].language, raw, check: checkWords(raw) });
  }

  /** Puts a leaf as it was: the page that replaces a side borrows it. */
  function holdDraft(side: Side, held: DraftSide): void {
    cancelReading(side);
    setSide(side, held);
  }

  function clearDraft(side: Side): void {
    cancelReading(side);
    setSide(side, emptySide);
  }

  function swapDraft(): void {
    set(({ draft }) => ({ draft: { nl: draft.en, en: draft.nl } }));
    startIfReady();
  }

  /** The reader's word about a leaf's language; null: as found. */
  function nameLanguage(side: Side, language: string | null): void {
    setSide(side, { language });
  }

  /** Sets the blocks aside that are in another language than their text; they can be brought back when read. */
  function setStraysAside(side: Side): void {
    setSide(side, { aside: get().draft[side].check.strays?.blocks ?? [] });
    startIfReady();
  }

  /** A clipboard for a leaf: plain, and as a page where there is one. */
  async function pasteInto(side: Side, plain: string, html: string | null): Promise<void> {
    const asked: ToFiles =
      html === null ? { kind: 'plain', plain, asText: false } : { kind: 'rich', html, plain, asText: false };
    await readInto(side, asked, null);
  }

  /** Takes the clipboard of a leaf just as it was, after it was read as Markdown. */
  async function asPlainText(side: Side): Promise<void> {
    const { plain } = get().draft[side];
    if (plain !== null) await readInto(side, { kind: 'plain', plain, asText: true }, null);
  }

  /** A file for a leaf. */
  async function fileInto(side: Side, file: File, choice: OpenChoice = noChoice): Promise<void> {
    const source: SourceFile = { name: file.name, size: file.size, data: file };
    await readInto(side, { kind: 'file', file, name: file.name, choice }, source);
  }

  /** Reads the file of a leaf again, in another encoding. */
  async function decodeAgain(side: Side, encoding: OpenChoice['encoding']): Promise<void> {
    const { source } = get().draft[side];
    if (source === null) return;
    const choice = { ...noChoice, encoding };
    await readInto(side, { kind: 'file', file: source.data, name: source.name, choice }, source, false);
  }

  /**
   * Files dropped anywhere or chosen together: one goes to the leaf of its language, or opens as the pair it is; two go to both leaves. More
   * than two are too many to know what belongs to what.
   */
  async function takeFiles(files: readonly File[]): Promise<void> {
    const [first, second] = files;
    if (first === undefined) return;
    if (get().screen.name !== 'new') pairs.openNew();
    if (second === undefined) {
      const source: SourceFile = { name: first.name, size: first.size, data: first };
      await readAnywhere(source, noChoice);
      return;
    }
    if (files.length > 2) view.say(laterWords.import.tooMany(files.length));
    const both = [first, second] as const;
    // The two languages are known only when both are read: then they may have to change places.
    await Promise.all(
      sides.map((side, index) => {
        const file = both[index] ?? first;
        const source: SourceFile = { name: file.name, size: file.size, data: file };
        return readInto(side, { kind: 'file', file, name: file.name, choice: noChoice }, source, false);
      }),
    );
    const { draft } = get();
    // One that could not be read leaves what the leaf held: no pair to read with the other.
    if (sides.some((side, index) => draft[side].source?.data !== both[index])) return;
    const language = (side: Side): string => languageOfSide(draft[side]).split('-')[0] ?? '';
    if (language('nl') === 'en' || language('en') === 'nl') {
      if (language('nl') !== 'nl' && language('en') !== 'en') set({ draft: { nl: draft.en, en: draft.nl } });
    }
    startIfReady();
  }

  /** Opens an aligned file again, with two of its own languages. */
  async function chooseLanguages(languages: Readonly<Record<Side, string>>): Promise<void> {
    const { wholeFile } = get();
    if (wholeFile?.state !== 'problem' || wholeFile.source === null) return;
    await readAnywhere(wholeFile.source, { ...noChoice, languages });
  }

  function dismissWholeFile(): void {
    cancelReading('anywhere');
    set({ wholeFile: null });
  }

  /** Stops reading; what the leaf held before stays. */
  function cancelReading(place: Place): void {
    const job = jobs.get(place);
    jobs.delete(place);
    job?.cancel();
    if (place === 'anywhere')
      set(({ wholeFile }) => (wholeFile?.state === 'opening' ? { wholeFile: null } : {}));
    else setSide(place, { opening: null });
  }

  /** Reads the pair that stands on the two leaves. */
  async function readDraft(): Promise<void> {
    const { draft } = get();
    set({ draft: emptyDraft, wholeFile: null });
    const pair = await pairs.addKnownPair({
      nl: keptSide(draft.nl),
      en: keptSide(draft.en),
      verdicts: { nl: keptVerdicts(draft.nl), en: keptVerdicts(draft.en) },
    });
    const { nl, en } = draft;
    if (nl.plain !== null || en.plain !== null)
      set({ otherWay: { code: 'markdown', pair, plain: { nl: nl.plain, en: en.plain } } });
  }

  /** Both texts are there and nothing has to be said about them: they are read. */
  function startIfReady(): void {
    const { draft, screen } = get();
    // The page that replaces a side has a leaf of its own kind.
    if (screen.name !== 'new') return;
    // Who types says when it is done; a file or a clipboard is whole.
    const ready = sides.every(
      (side) => draft[side].check.words > 0 && draft[side].about !== null && draft[side].opening === null,
    );
    if (!ready || sides.some((side) => wantsALook(draft[side]))) return;
    if (findProblems(draft).length === 0) void readDraft();
  }

  /** One job a place: the one before is stopped, and its answer is not heard. */
  async function ask(place: Place, asked: ToFiles): Promise<FileResult | null> {
    jobs.get(place)?.cancel();
    const job = ports.files.read(asked);
    jobs.set(place, job);
    const result = await job.result;
    if (jobs.get(place) !== job) return null;
    jobs.delete(place);
    return result;
  }

  async function readInto(
    side: Side,
    asked: ToFiles,
    source: SourceFile | null,
    starts = true,
  ): Promise<void> {
    const name = source?.name ?? null;
    setSide(side, { opening: { name, size: source?.size ?? 0 }, problem: null });
    const result = await ask(side, asked);
    if (result === null) return;
    if (result.kind === 'text') {
      putText(side, result, source);
      if (asked.kind !== 'file' && result.text.format === 'markdown') setSide(side, { plain: asked.plain });
    } else {
      setSide(side, { opening: null });
      if (result.kind === 'problem' && result.problem.code !== 'languages')
        setSide(side, { problem: { source, problem: result.problem } });
      else await putWhole(result, asked, source);
    }
    if (starts) startIfReady();
  }

  async function readAnywhere(source: SourceFile, choice: OpenChoice): Promise<void> {
    set({ wholeFile: { state: 'opening', name: source.name, size: source.size } });
    const asked: ToFiles = { kind: 'file', file: source.data, name: source.name, choice };
    const result = await ask('anywhere', asked);
    if (result === null) return;
    set({ wholeFile: null });
    if (result.kind !== 'text') {
      await putWhole(result, asked, source);
      return;
    }
    const language = result.check.language.split('-')[0];
    const free = sides.find((side) => get().draft[side].check.words === 0) ?? 'nl';
    const side = sides.find((one) => one === language) ?? free;
    // A leaf that holds another text of that language gives way only if the other one is free.
    const taken = get().draft[side].check.words > 0 && get().draft[otherSide(side)].check.words === 0;
    putText(taken && language !== side ? otherSide(side) : side, result, source);
    startIfReady();
  }

  function putText(
    side: Side,
    result: Extract<FileResult, { kind: 'text' }>,
    source: SourceFile | null,
  ): void {
    const { raw, blocks, ...about } = result.text;
    setSide(side, { ...emptySide, raw, blocks, about, source, check: result.check });
  }

  /** What is for both leaves: a pair is opened with its alignment, the rest is said. */
  async function putWhole(
    result: Exclude<FileResult, { kind: 'text' }>,
    asked: ToFiles,
    source: SourceFile | null,
  ): Promise<void> {
    if (result.kind === 'problem') {
      set({ wholeFile: { state: 'problem', source, problem: result.problem } });
      return;
    }
    if (result.kind === 'backup') {
      set({ wholeFile: { state: 'backup', name: source?.name ?? '', json: result.json } });
      return;
    }
    const { pair, brought } = result;
    const file = source === null ? null : { name: source.name, site: null };
    const language = (tag: string): string | null => (tag === 'und' ? null : (tag.split('-')[0] ?? null));
    // What stands on the leaves waits for its own time.
    set({ wholeFile: null });
    const kept = pairs.addKnownPair({
      nl: { ...brought.nl, language: language(pair.languages.nl), file },
      en: { ...brought.en, language: language(pair.languages.en), file },
      hand: brought.hand,
      title: pair.title ?? (source === null ? '' : source.name.replace(/\.[^.]{1,6}$/, '')),
    });
    view.say(sayOpened(result.rows, pair));
    const id = await kept;
    if (pair.remarks.some(({ code }) => code === 'two-columns'))
      set({ otherWay: { code: 'two-columns', pair: id, asked: asOneText(asked), source } });
  }

  function sayOpened(rows: number, pair: Pick<OpenedPair, 'remarks'>): string {
    return [
      laterWords.import.opened(rows),
      ...pair.remarks.map((one: Remark) => laterWords.import.remark(one)),
    ].join(' ');
  }

  return {
    typeDraft,
    holdDraft,
    clearDraft,
    swapDraft,
    nameLanguage,
    setStraysAside,
    pasteInto,
    fileInto,
    decodeAgain,
    asPlainText,
    ...otherWayActions(get, set, ports, view, pairs, readInto),
    takeFiles,
    chooseLanguages,
    dismissWholeFile,
    cancelReading,
    readDraft,
  };
}

export type DraftActions = ReturnType<typeof draftActions>;

/** The same file or clipboard, asked for as one text just as it stands. */
function asOneText(asked: ToFiles): ToFiles {
  return asked.kind === 'file'
    ? { ...asked, choice: { ...asked.choice, asText: true } }
    : { ...asked, asText: true };
}
