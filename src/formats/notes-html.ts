/** Notes → one self-contained HTML file: readable without scripts, fonts or a connection, and on paper. */
import { sides } from '../engine/text/text';
import { escapeHtml, markdownToHtml } from './markdown-html';
import type { NoteLine, NoteSheet } from './note-sheet';

/** No colours of categories: they are words here, and the paper may have none. */
const style = `
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #15181d; background: #fff; font: 1rem/1.55 Georgia, 'Times New Roman', serif; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1rem; margin: 0; }
header p, dl { color: #464d58; font: .85rem/1.5 system-ui, sans-serif; }
article { margin: 1.5rem 0; padding-top: 1rem; border-top: 1px solid #c3c9d1; break-inside: avoid; }
h2 span { display: inline-block; min-width: 1.4em; margin-right: .4em; border: 1px solid; border-radius: 4px 4px 4px 0; text-align: center; }
.quotes { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .5rem 1.5rem; margin: .6rem 0; }
blockquote { margin: 0; padding-left: .8rem; border-left: 3px solid #c3c9d1; }
blockquote small { display: block; color: #464d58; font: .75rem/1.5 system-ui, sans-serif; }
.nothing { color: #464d58; }
.note { overflow-wrap: anywhere; }
.note p { margin: .4rem 0; }
dl { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: .5rem 0 0; }
dl div { display: flex; gap: .3rem; }
dd { margin: 0; }
a { color: #0d4595; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } }
`;

/** The file's text. */
export function exportNotesHtml(sheet: NoteSheet): string {
  const { title, labels, notes, link, written } = sheet;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(labels.notes(notes.length))} · ${escapeHtml(labels.written)} <time datetime="${escapeHtml(written)}">${escapeHtml(written.slice(0, 10))}</time> · <a href="${escapeHtml(link)}">${escapeHtml(labels.open)}</a></p>
</header>
<main>
${notes.map((note) => article(note, sheet)).join('\n')}
</main>
</body>
</html>
`;
}

function article(note: NoteLine, sheet: NoteSheet): string {
  const { labels } = sheet;
  const where = note.row === null ? note.about : `${note.about}, ${labels.row(note.row)}`;
  const language = note.language === null ? '' : ` lang="${escapeHtml(note.language)}"`;
  const facts = [
    ...(note.state === '' ? [] : [[labels.state, escapeHtml(note.state)]]),
    ...(note.tags.length === 0 ? [] : [[labels.tags, escapeHtml(note.tags.join(', '))]]),
    [labels.created, time(note.created)],
    ...(note.modified === note.created ? [] : [[labels.modified, time(note.modified)]]),
  ];
  return `<article id="${escapeHtml(`note-${note.id}`)}">
<h2><span aria-hidden="true">${escapeHtml(note.sign)}</span>${escapeHtml(`${note.category} – ${where}`)}</h2>
${quotes(note, sheet)}${note.body === '' ? '' : `<div class="note"${language}>${markdownToHtml(note.body)}</div>\n`}<dl>
${facts.map(([name = '', value = '']) => `<div><dt>${escapeHtml(name)}</dt><dd>${value}</dd></div>`).join('\n')}
<div><dt><a href="${escapeHtml(note.link)}">${escapeHtml(labels.open)}</a></dt></div>
</dl>
</article>`;
}

function quotes({ quotes: lines }: NoteLine, { names, languages, labels }: NoteSheet): string {
  if (lines.length === 0) return '';
  const one = sides.flatMap((side) => lines.filter((line) => line.side === side));
  return `<div class="quotes">
${one
  .map(({ side, quote, now }) => {
    const lang = ` lang="${escapeHtml(languages[side])}"`;
    const words =
      quote === ''
        ? `<p class="nothing">${escapeHtml(labels.nothing(names[side]))}</p>`
        : `<p${lang}>${withBreaks(quote)}</p>`;
    const changed =
      now === null ? '' : `<small>${escapeHtml(labels.now)}</small><p${lang}>${withBreaks(now)}</p>`;
    return `<blockquote><small>${escapeHtml(names[side])}</small>${words}${changed}</blockquote>`;
  })
  .join('\n')}
</div>
`;
}

function time(iso: string): string {
  return `<time datetime="${escapeHtml(iso)}">${escapeHtml(iso.slice(0, 16).replace('T', ' '))}</time>`;
}

/** A quotation over several lines keeps them. */
function withBreaks(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
