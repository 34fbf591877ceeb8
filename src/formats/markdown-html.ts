/** A note's simple Markdown → HTML for files: made from the safe tree only, everything escaped. */
import { readMarkdown, type Block, type Inline } from './simple-markdown';

/** HTML of a note's body; holds no markup that the reader typed as HTML. */
export function markdownToHtml(body: string): string {
  return readMarkdown(body).map(block).join('\n');
}

function block(one: Block): string {
  switch (one.kind) {
    case 'paragraph':
      return `<p>${inlines(one.inside)}</p>`;
    case 'heading':
      // A heading inside a note is no heading of the file.
      return `<p><strong>${inlines(one.inside)}</strong></p>`;
    case 'code':
      return `<pre><code>${escapeHtml(one.text)}</code></pre>`;
    case 'quotation':
      return `<blockquote>${one.blocks.map(block).join('')}</blockquote>`;
    case 'list': {
      const items = one.items.map((item) => `<li>${item.map(block).join('')}</li>`).join('');
      return one.ordered ? `<ol start="${one.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}

const tags = { strong: 'strong', emphasis: 'em', struck: 's' } as const;

function inlines(list: readonly Inline[]): string {
  return list
    .map((one) => {
      switch (one.kind) {
        case 'text':
          return escapeHtml(one.text);
        case 'code':
          return `<code>${escapeHtml(one.text)}</code>`;
        case 'break':
          return '<br>';
        case 'link':
          return `<a href="${escapeHtml(one.href)}" rel="noopener noreferrer nofollow">${inlines(one.inside)}</a>`;
        default:
          return `<${tags[one.kind]}>${inlines(one.inside)}</${tags[one.kind]}>`;
      }
    })
    .join('');
}

/** Text as HTML, for elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
