/** What bringing a file in would do, worked out before anything is done: each pair and note new, same, or in conflict. */
import { noHand } from '../engine/align/hand';
import type { Match, Note } from '../engine/annotate/note';
import type { BackupContent } from '../formats/backup';
import type { ImportProblem } from '../formats/web-annotation-import';
import type { CategoryLook } from '../storage/category';
import type { Dismissal } from '../storage/dismissal';
import type { Pair } from '../storage/pair';
import type { Settings, SiteRule } from '../storage/settings-store';
import { categoriesOf } from './categories';

/** `gone`: it lies in the bin of this device. */
export type Standing = 'new' | 'same' | 'conflict' | 'gone';

/** What is to be done with one that is in conflict or gone. Nothing here is overwritten unless the reader says so. */
export type Answer = 'keep' | 'take' | 'both';

/** One thing of the file beside the one of this device. */
export interface Meeting<One> {
  readonly id: string;
  readonly standing: Standing;
  readonly theirs: One;
  readonly mine: One | null;
}

export interface RestorePlan {
  readonly file: string;
  /** When the file was made, ISO 8601 UTC; may be empty. */
  readonly created: string;
  readonly pairs: readonly Meeting<Pair>[];
  readonly notes: readonly Meeting<Note>[];
  /** Deleted notes of the file that this device does not know at all. */
  readonly bin: readonly Note[];
  /** Categories of the file that come to this device. */
  readonly categories: readonly CategoryLook[];
  /** What its list of categories becomes; null where that stays. */
  readonly categoryList: readonly CategoryLook[] | null;
  /** What the file says is no difference in any text, and this device does not. */
  readonly dismissed: readonly Dismissal[];
  /** Words that the file sets aside always, and this device does not. */
  readonly siteRules: readonly SiteRule[];
  /** The file's settings; null when it has none. */
  readonly settings: Settings | null;
  /** Records that could not be read where the backup was made: how many. They stay in the file. */
  readonly unreadable: number;
  /** Entries that could not be read: how many. */
  readonly damaged: number;
}

/** One note from elsewhere: what it meets here, and where it would stand in the open pair. */
export interface Arrival extends Meeting<Note> {
  /** The worst of its targets; null for a note on another pair. */
  readonly state: Match['state'] | null;
}

export interface ImportPlan {
  readonly file: string;
  readonly notes: readonly Arrival[];
  readonly categories: readonly CategoryLook[];
  /** What of the file did not become a note, or not whole. */
  readonly problems: readonly ImportProblem[];
}

/** Answers by id; what is not answered is kept as it is. */
export type Answers = Readonly<Record<string, Answer>>;

export interface OnDevice {
  readonly pairs: readonly Pair[];
  readonly notes: readonly Note[];
  readonly bin: readonly Note[];
  readonly settings: Settings;
}

/** Sets a backup beside what is on this device. `settings` are those the file holds. */
export function planRestore(
  file: string,
  created: string,
  content: BackupContent<Pair>,
  settings: Settings | null,
  device: OnDevice,
  damaged: number,
): RestorePlan {
  const known = new Set([...device.notes, ...device.bin].map(({ id }) => id));
  return {
    file,
    created,
    pairs: meetPairs(content.pairs, device.pairs),
    notes: meetNotes(content.notes, device),
    bin: content.bin.map(({ note }) => note).filter(({ id }) => !known.has(id)),
    ...meetCategories(settings?.categories ?? null, device.settings),
    dismissed: (settings?.dismissed ?? []).filter(
      ({ key }) => !device.settings.dismissed.some((one) => one.key === key),
    ),
    siteRules: (settings?.siteRules ?? []).filter(
      ({ words, site }) => !device.settings.siteRules.some((one) => one.words === words && one.site === site),
    ),
    settings,
    unreadable: content.unreadable.length + content.unreadablePairs.length,
    damaged,
  };
}

/** A device whose list was never touched takes the file's whole, names and colours with it; else what it lacks is added. */
function meetCategories(
  theirs: readonly CategoryLook[] | null,
  mine: Pick<Settings, 'categories'>,
): Pick<RestorePlan, 'categories' | 'categoryList'> {
  const here = categoriesOf(mine);
  const untouched = mine.categories === null;
  const coming = (theirs ?? []).filter((one) => {
    const own = here.find(({ id }) => id === one.id);
    return own === undefined || (untouched && asJson(own) !== asJson(one));
  });
  if (theirs === null || asJson(theirs) === asJson(here)) return { categories: [], categoryList: null };
  if (untouched) return { categories: coming, categoryList: theirs };
  return { categories: coming, categoryList: coming.length === 0 ? null : [...here, ...coming] };
}

/** Pairs by id; when it was last opened says nothing about a pair. */
export function meetPairs(theirs: readonly Pair[], mine: readonly Pair[]): readonly Meeting<Pair>[] {
  const here = new Map(mine.map((pair) => [pair.id, pair]));
  return theirs.map((pair) => {
    const own = here.get(pair.id) ?? null;
    return { id: pair.id, theirs: pair, mine: own, standing: standingOf(pair, own) };
  });
}

function standingOf(theirs: Pair, mine: Pair | null): Standing {
  if (mine === null) return 'new';
  const plain = (pair: Pair): string => asJson({ ...pair, opened: '', created: '' });
  if (plain(theirs) === plain(mine)) return 'same';
  // The sample is on every device; as long as nothing was decided about it, there is nothing to lose.
  const untouched = plain({
    ...theirs,
    verdicts: mine.verdicts,
    dismissals: [],
    hand: noHand,
    title: mine.title,
  });
  return untouched === plain(mine) &&
    Object.values(mine.verdicts).every((side) => Object.keys(side).length === 0)
    ? 'new'
    : 'conflict';
}

/** Notes by id. */
export function meetNotes(
  theirs: readonly Note[],
  device: Pick<OnDevice, 'notes' | 'bin'>,
): readonly Meeting<Note>[] {
  const here = new Map(device.notes.map((note) => [note.id, note]));
  const gone = new Map(device.bin.map((note) => [note.id, note]));
  return theirs.map((note) => {
    const own = here.get(note.id) ?? null;
    const binned = gone.get(note.id) ?? null;
    if (own === null)
      return { id: note.id, theirs: note, mine: binned, standing: binned === null ? 'new' : 'gone' };
    const standing = content(own) === content(note) ? 'same' : 'conflict';
    return { id: note.id, theirs: note, mine: own, standing };
  });
}

/** What a note says; two that say the same are the same, whenever they were written. */
function content(note: Note): string {
  return asJson({ ...note, created: '', modified: '' });
}

/** JSON whose fields are in one order, so that equal things are equal whoever wrote them. */
function asJson(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
