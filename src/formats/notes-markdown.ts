/** Notes → Markdown (CommonMark): both quotes as quotations, the note below, everything else in one line of words. */
import type { NoteLine, NoteSheet } from './note-sheet';

/** The file's text. Quotes are escaped; the reader's own Markdown is left as it is. */
export function exportNotesMarkdown(sheet: NoteSheet): string {
  const { title, labels, notes, link, written } = sheet;
  const head = [
    `# ${escapeMarkdown(title)}`,
    `${labels.notes(notes.length)} · ${labels.written} ${written.slice(0, 10)} · <${link}>`,
  ];
  return `${[...head, ...notes.map((note) => section(note, sheet))].join('\n\n')}\n`;
}

function section(note: NoteLine, { labels, names }: NoteSheet): string {
  const where = note.row === null ? note.about : `${note.about}, ${labels.row(note.row)}`;
  const quotes = note.quotes.map(({ side, quote, now }) => {
    const words = quote === '' ? `*${escapeMarkdown(labels.nothing(names[side]))}*` : escapeMarkdown(quote);
    const changed = now === null ? [] : [`*${labels.now}:* ${escapeMarkdown(now)}`];
    return [`**${escapeMarkdown(names[side])}:** ${words}`, ...changed]
      .map((part) => part.replaceAll(/^/gm, '> '))
      .join('\n>\n');
  });
  const facts = [
    note.state === '' ? '' : `${labels.state}: ${escapeMarkdown(note.state)}`,
    note.tags.length === 0 ? '' : `${labels.tags}: ${note.tags.map(escapeMarkdown).join(', ')}`,
    `${labels.created} ${note.created}`,
    note.modified === note.created ? '' : `${labels.modified} ${note.modified}`,
    `[${labels.open}](<${note.link}>)`,
  ].filter((fact) => fact !== '');
  return [
    `## ${escapeMarkdown(`${note.category} – ${where}`)}`,
    quotes.join('\n>\n'),
    lowerHeadings(note.body.trim()),
    facts.join(' · '),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The reader's own headings two levels lower (six at most), so that they stand below the note's; what is in a fence of code stays. */
function lowerHeadings(body: string): string {
  let fence: string | null = null;
  return body
    .split('\n')
    .map((line) => {
      const [, mark = null] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
      if (mark !== null && (fence === null || line.trim().startsWith(fence)))
        fence = fence === null ? mark : null;
      return fence === null && mark === null
        ? line.replace(
            /^( {0,3})(#{1,6})(?=\s|$)/,
            (_, space: string, signs: string) => `${space}${`${signs}##`.slice(0, 6)}`,
          )
        : line;
    })
    .join('\n');
}

/** Words of a text as Markdown that shows them as they are; a line break stays one. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>|#~&]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([-+=]|\d+[.)])(?=\s|$)/gm, (_, space: string, mark: string) => {
      const at = mark.length - 1;
      return `${space}${mark.slice(0, at)}\\${mark.slice(at)}`;
    })
    .replaceAll(/\r?\n/g, '  \n');
}
