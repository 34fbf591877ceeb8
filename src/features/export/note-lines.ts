/** The notes of the open pair as words, ready for any file that people read. */
import type { Side } from '../../engine/text/text';
import type { NoteLine, NoteSheet } from '../../formats/note-sheet';
import type { CategoryLook } from '../../storage/category';
import { bodyLanguage } from '../../store/body-language';
import { lookOf } from '../../store/categories';
import { sayAbout } from '../../store/say-about';
import type { NoteView } from '../../store/note-views';
import { laterWords } from '../../words/later-words';
import { words } from '../../words/words';

/** What the notes of a pair need beside themselves to be said. */
export interface Setting {
  readonly title: string;
  readonly pair: string;
  readonly languages: Readonly<Record<Side, string>>;
  readonly sideName: (side: Side) => string;
  readonly categories: readonly CategoryLook[];
  /** The address of the app without its hash. */
  readonly base: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** An address that opens a note. */
export function noteLink(base: string, pair: string, note: string): string {
  return `${base}#/pair/${encodeURIComponent(pair)}/note/${encodeURIComponent(note)}`;
}

/** The sheet of some notes, in the order given. */
export function sheetOf(views: readonly NoteView[], setting: Setting): NoteSheet {
  const { title, pair, languages, sideName, base, now } = setting;
  return {
    title,
    languages,
    names: { nl: sideName('nl'), en: sideName('en') },
    link: `${base}#/pair/${encodeURIComponent(pair)}`,
    written: now,
    notes: views.map((view) => lineOf(view, setting)),
    labels: words.export.sheet,
  };
}

function lineOf({ note, about, targets, state, row }: NoteView, setting: Setting): NoteLine {
  const look = lookOf(setting.categories, note.category);
  const said = laterWords.notes.filter.states;
  return {
    id: note.id,
    row,
    about: sayAbout(about, setting.sideName),
    category: look.name,
    categoryId: look.id,
    sign: look.sign,
    body: note.body,
    language: note.body.trim() === '' ? null : bodyLanguage(note),
    tags: note.tags,
    quotes: note.targets.map(({ side, selectors }, index) => {
      const match = targets[index]?.match ?? null;
      return {
        side,
        quote: selectors.quote.exact,
        before: selectors.quote.prefix,
        after: selectors.quote.suffix,
        now: match?.state === 'changed' ? match.now : null,
        state: match === null ? '' : said[match.state],
      };
    }),
    texts: note.texts,
    state: state === null ? '' : said[state],
    created: note.created,
    modified: note.modified,
    link: noteLink(setting.base, setting.pair, note.id),
  };
}

/** A file name: title, language pair and day, in letters that every file system takes. */
export function fileName(setting: Setting, extension: string): string {
  const title = setting.title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replaceAll(/-+$/g, '')
    .toLowerCase();
  const { nl, en } = setting.languages;
  return `${[title === '' ? 'tweeluik' : title, `${nl}-${en}`.toLowerCase(), setting.now.slice(0, 10)].join('_')}.${extension}`;
}
