/** The formats that notes go out in: a name, a kind of file, and its writer. */
import type { Match } from '../../engine/annotate/note';
import { exportNotesCsv } from '../../formats/notes-csv';
import { exportNotesHtml } from '../../formats/notes-html';
import { exportNotesMarkdown } from '../../formats/notes-markdown';
import { exportNotes, type AnnotatedPair } from '../../formats/web-annotation';
import { bodyLanguage } from '../../store/body-language';
import { lookOf } from '../../store/categories';
import type { NoteView } from '../../store/note-views';
import { noteLink, sheetOf, type Setting } from './note-lines';

export const noteFormats = ['jsonld', 'markdown', 'csv', 'html'] as const;
export type NoteFormat = (typeof noteFormats)[number];

/** How a file of each format is called and served. JSON-LD has the extension that readers of JSON know too. */
export const noteFiles: Readonly<Record<NoteFormat, { readonly extension: string; readonly type: string }>> =
  {
    jsonld: { extension: 'jsonld', type: 'application/ld+json' },
    markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
    csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
    html: { extension: 'html', type: 'text/html;charset=utf-8' },
  };

/** The text of the file. `excel` puts a byte order mark before a table. */
export function writeNotes(
  format: NoteFormat,
  views: readonly NoteView[],
  setting: Setting,
  pair: AnnotatedPair,
  excel: boolean,
): string {
  switch (format) {
    case 'jsonld':
      return `${JSON.stringify(webAnnotations(views, setting, pair), null, 2)}\n`;
    case 'markdown':
      return exportNotesMarkdown(sheetOf(views, setting));
    case 'csv':
      return exportNotesCsv(sheetOf(views, setting), excel);
    case 'html':
      return exportNotesHtml(sheetOf(views, setting));
  }
}

function webAnnotations(views: readonly NoteView[], setting: Setting, pair: AnnotatedPair) {
  const states = new Map(
    views.map((view) => [view.note.id, view.targets.map(({ match }) => match?.state ?? null)]),
  );
  return exportNotes(
    views.map(({ note }) => note),
    pair,
    {
      categoryName: (id) => lookOf(setting.categories, id).name,
      guessedLanguage: bodyLanguage,
      states: (note) => knownStates(states.get(note.id)),
      link: (note) => noteLink(setting.base, setting.pair, note.id),
    },
  );
}

/** States only where all of them are known. */
function knownStates(
  found: readonly (Match['state'] | null)[] | undefined,
): readonly Match['state'][] | null {
  const known = found?.flatMap((one) => (one === null ? [] : [one])) ?? [];
  return known.length === found?.length ? known : null;
}
