/** What is on the screen now: the state of the whole app as readonly data. */
import type { Alignment, Row } from '../engine/align/alignment';
import type { Candidate } from '../engine/align/hand-candidates';
import type { Spot } from '../engine/align/hand-operations';
import type { Match, Note, Target } from '../engine/annotate/note';
import type { Comparison, Impression, Kind, Severity } from '../engine/compare/difference';
import type { NoPivot, Pivot } from '../engine/compare/pivot';
import type { Reading } from '../engine/text/bitext';
import type { Side, Span } from '../engine/text/text';
import type { Facts } from '../storage/facts-store';
import type { Change } from '../storage/change';
import type { Health, StorageUse, Why } from '../storage/local-storage';
import type { BinnedNote, UnreadableRecord } from '../storage/note-store';
import type { Pair, PairSummary } from '../storage/pair';
import type { UnreadablePair } from '../storage/text-store';
import type { ImportPlan, RestorePlan } from './merge-plan';
import type { NoteFilter } from './note-filter';
import type { Order } from './note-views';
import type { Dismissal } from '../storage/dismissal';
import type { Settings } from '../storage/settings-store';
import type { Draft, OtherWay, WholeFile } from './draft';
import type { ListFilter } from './list-filter';
import type { Link } from '../worker/protocol';
import type { Readiness } from '../worker/renderer';

/** What the engine is doing with the open pair. */
export type Work =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  | { readonly state: 'aligning'; readonly progress: number }
  | { readonly state: 'comparing'; readonly progress: number }
  | { readonly state: 'done' }
  /** The reader stopped it; what was found stays. */
  | { readonly state: 'stopped' }
  /** The worker died; what was found stays. */
  | { readonly state: 'died'; readonly message: string };

/** Which screen is open. */
export type Screen =
  | { readonly name: 'reader' }
  | { readonly name: 'new' }
  /** A newer copy of one side of the open pair is looked at before it takes the old one's place. */
  | { readonly name: 'replace'; readonly side: Side }
  /** The self-test: every rule with its examples; `rule` is the one that was asked for. */
  | { readonly name: 'rules'; readonly rule: string | null }
  /** The pair asked for could not be brought: what was wanted, and what was found. */
  | { readonly name: 'problem'; readonly problem: Problem };

/** What went wrong, in a form the dictionary can say. */
export type Problem =
  | { readonly code: 'sample-unreachable'; readonly file: string; readonly found: string }
  | { readonly code: 'pair-unknown'; readonly id: string }
  | { readonly code: 'pair-unreadable'; readonly id: string; readonly raw: unknown }
  | { readonly code: 'empty-side'; readonly side: Side };

/** The difference that is open in the inspector, and which of its places the screen stands at. */
export interface Selected {
  readonly difference: string;
  readonly place: number;
}

/** A passage the reader has selected with mouse, touch or keyboard; the small bar offers what to do with it. */
export interface Passage {
  readonly side: Side;
  readonly span: Span;
}

export type { Change } from '../storage/change';

/** Alignment mode: the reader's hand on the rows. */
export interface Correcting {
  /** Where the hand is. */
  readonly spot: Spot;
  /** The passage that a crossing one is to be linked to; null while none was chosen. */
  readonly linkFrom: Spot | null;
  /** Where a sentence is about to be split (offset into its text); null while none is. */
  readonly cut: number | null;
  /** Partners that could be meant for the hand's side of its row; null while nobody asked. */
  readonly candidates: {
    readonly row: number;
    readonly side: Side;
    readonly found: readonly Candidate[] | null;
  } | null;
}

/** A place of what is looked for. */
export interface FindHit {
  readonly side: Side;
  readonly span: Span;
  /** Index into the sheet (see `layOut`). */
  readonly item: number;
}

/** What is looked for in both texts. */
export interface FindState {
  readonly query: string;
  /** In the order of the sheet: row by row, Dutch before English. */
  readonly hits: readonly FindHit[];
  /** There are more than are counted. */
  readonly more: boolean;
  /** The one the screen stands at, or -1 before the reader went to any. */
  readonly at: number;
  /** Grows each time the field is asked for, so that the focus goes there again. */
  readonly asked: number;
}

/** A row set against its rendering, as far as that is. */
export interface PivotState {
  /** Index into `rows`. */
  readonly row: number;
  /** Who rendered what is shown. */
  readonly by: 'lexicon' | 'translator';
  /** What was found; `null` until the engine answers, `failed` when it died. */
  readonly shown: Pivot | NoPivot | 'failed' | null;
  /** What the translator rendered for this row, now or earlier; null when it has not. */
  readonly kept: string | null;
  /** Whether the browser's translator could be asked. */
  readonly translator: Readiness | 'absent' | 'asking';
  /** What the translator is doing; null while it does nothing. */
  readonly progress:
    | { readonly step: 'model' | 'text'; readonly share: number }
    | { readonly step: 'failed'; readonly message: string }
    | null;
}

/** What stands over everything until it is answered or closed. */
export type Dialog =
  | { readonly name: 'export' }
  | { readonly name: 'categories' }
  | { readonly name: 'bin' }
  /** A backup, and what bringing it in would do. */
  | { readonly name: 'restore'; readonly plan: RestorePlan }
  /** Notes from elsewhere, and what bringing them in would do. */
  | { readonly name: 'import'; readonly plan: ImportPlan }
  /** A file that cannot be brought in, and why. */
  | { readonly name: 'refused'; readonly file: string; readonly why: Refusal };

/** Why a file was not brought in; it is left as it was. */
export type Refusal = 'not-json' | 'not-notes' | 'newer' | 'no-pair' | 'empty';

export interface AppState {
  readonly screen: Screen;
  readonly settings: Settings;
  /** Where things are kept, and whether that works. */
  readonly keeping: {
    readonly notes: Health;
    readonly texts: Health;
    /** Notes on screen that are not in storage, by id, and why. */
    readonly unsaved: ReadonlyMap<string, Why>;
    /** Records in storage that could not be read; they are kept untouched. */
    readonly unreadable: readonly UnreadableRecord[];
    /** Why the open pair's texts are not kept on this device; null while they are. */
    readonly pair: Why | null;
    /** Deleted notes that can still be taken back and take up room. */
    readonly binned: number;
    /** Notes of this device that no backup holds as they are now. */
    readonly sinceBackup: number;
    /** How full local storage was when it was last measured: the meter of the library. */
    readonly use: StorageUse | null;
  };

  readonly library: readonly PairSummary[];
  /** What is known of pairs without opening them, by id. */
  readonly facts: Readonly<Record<string, Facts>>;
  /** Pairs of this device that could not be read; they are kept untouched. */
  readonly unreadablePairs: readonly UnreadablePair[];
  /** How many notes each pair has, by pair id. */
  readonly noteCounts: Readonly<Record<string, number>>;
  /** What was put into the two leaves of the "new pair" page and not yet read. */
  readonly draft: Draft;
  /** An aligned file without Dutch and English, which waits for the reader to choose two of its languages; or one that could not be opened at all. */
  readonly wholeFile: WholeFile | null;
  /** The other way of reading the open pair, while it is offered. */
  readonly otherWay: OtherWay | null;
  /** The block that is being corrected where it stands; `saving` holds its new words until the text with them is there. */
  readonly editing: { readonly side: Side; readonly block: string; readonly saving: string | null } | null;
  /** Whose "Text and cleaning" is open. */
  readonly textSheet: Side | null;
  readonly pair: Pair | null;
  readonly readings: Readonly<Record<Side, Reading>> | null;
  /** Final rows so far, from the top; all of them when `alignment` is there. */
  readonly rows: readonly Row[];
  readonly alignment: Alignment | null;
  readonly comparison: Comparison;
  readonly work: Work;
  /** How often the engine brought something, and whether the last of it is still to be drawn; see use-calm.ts. */
  readonly arrived: number;
  readonly arriving: boolean;
  /** Word links by row, as far as they were asked for. */
  readonly links: Readonly<Record<number, readonly Link[]>>;

  /** The sentence under the pointer or focus: its side and index in `Reading.sentences`; its counterparts light up. */
  readonly pointed: { readonly side: Side; readonly sentence: number; readonly offset: number | null } | null;
  /** The note under the pointer or focus, in the list or in the text: the other place answers. */
  readonly pointedNote: string | null;
  /** Alignment mode, or null while reading. */
  readonly correcting: Correcting | null;
  /** The two columns scroll each by itself, until they are linked again. */
  readonly unlinked: boolean;
  /** Which of the two texts is shown; the other is folded away, not closed. */
  readonly sides: 'both' | Side;
  readonly passage: Passage | null;
  /** What is looked for; null while nothing is. */
  readonly find: FindState | null;
  /** Rows in which nothing differs are folded away. */
  readonly onlyDifferences: boolean;
  /** Rows that were folded and that the reader opened, by key. */
  readonly unfolded: ReadonlySet<string>;
  /** The impression of a whole text whose places are explained in the panel, or null. */
  readonly explained: Pick<Impression, 'side' | 'code'> | null;
  /** The row that is set against its rendering; at most one is. */
  readonly pivot: PivotState | null;
  /** What the browser's translator rendered in this session, by the words it rendered: evidence for the engine. */
  readonly rendered: Readonly<Record<string, string>>;
  readonly selected: Selected | null;
  /** What the reader said is no difference in any text; kept with the settings. */
  readonly everywhere: readonly Dismissal[];
  readonly hiddenKinds: readonly Kind[];
  /** What weighs less is hidden by the filter; `info` hides nothing. */
  readonly leastSeverity: Severity;
  /** The finer filters of the list: types, classes, words, only doubtful ones. */
  readonly filter: ListFilter;
  /** How the list of differences is set: as in the text, the gravest first, or row by row as an apparatus. Next/previous keep the text's order. */
  readonly listOrder: 'place' | 'weight' | 'row';
  /** Where next/previous last stood, so that after a dismissal they go on from there. */
  readonly stood: { readonly row: number; readonly at: number } | null;
  /** A row (index into `rows`) that the reader asked to see from outside the text, and a count so that asking twice works. */
  readonly goal: { readonly row: number; readonly at: number } | null;
  readonly showDoubtful: boolean;
  readonly showDismissed: boolean;
  /** Which furniture bands are open, by the key of `FurnitureBand`. */
  readonly openBands: readonly string[];
  /** Answers to "do these two belong together?", by row key; until issue 5 a `yes` lives with the session. */
  readonly acceptedRows: readonly string[];
  /** The same question answered with "leave apart": the pair stays doubtful, its plate folds. */
  readonly apartRows: readonly string[];
  /** Which tab of the inspector is up; whether it is open is a setting. On the phone `sheet` says whether it is drawn up. */
  readonly panel: { readonly tab: 'differences' | 'notes'; readonly sheet: boolean };

  readonly dialog: Dialog | null;
  /** Deleted notes of this device that can still be taken back, the last deleted first. */
  readonly bin: readonly BinnedNote[];

  /** How the list of notes is set; `picked` is null while none are being picked. */
  readonly noteList: {
    readonly filter: NoteFilter;
    readonly order: Order;
    readonly picked: readonly string[] | null;
  };
  readonly notes: readonly Note[];
  /** One match a target, by note id; missing while not yet matched. */
  readonly matches: Readonly<Record<string, readonly Match[]>>;
  readonly activeNote: string | null;
  /** A note was asked for and its field has not the focus yet: what is typed meanwhile is meant for it, and is no command. */
  readonly noteComing: boolean;
  /** Where the active note can be pointed: the pair as proposed. */
  readonly proposal: {
    readonly note: string;
    readonly targets: Readonly<Record<Side, Target | null>>;
  } | null;

  readonly past: readonly Change[];
  readonly future: readonly Change[];
  /** The last thing worth saying aloud; shown in the bar and read by screen readers. `undo` offers to take it back. */
  readonly said: { readonly text: string; readonly undo: boolean; readonly at: number } | null;
}
