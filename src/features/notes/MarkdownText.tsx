/** A note's words as they are meant: simple Markdown drawn from a safe tree, never as HTML. */
import { memo, useMemo, type ReactElement, type ReactNode } from 'react';

import { readMarkdown, type Block, type Inline } from '../../formats/simple-markdown';

export const MarkdownText = memo(function MarkdownText({
  body,
  language,
  className,
}: {
  readonly body: string;
  /** BCP 47 tag; null when unknown: then the page's own holds. */
  readonly language: string | null;
  readonly className: string | undefined;
}): ReactElement {
  const blocks = useMemo(() => readMarkdown(body), [body]);
  return (
    <div className={className} lang={language ?? undefined}>
      {blocks.map(drawBlock)}
    </div>
  );
});

function drawBlock(block: Block, key: number): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{block.inside.map(drawInline)}</p>;
    case 'heading':
      // A heading of the page it is not.
      return (
        <p key={key}>
          <strong>{block.inside.map(drawInline)}</strong>
        </p>
      );
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
    case 'quotation':
      return <blockquote key={key}>{block.blocks.map(drawBlock)}</blockquote>;
    case 'list': {
      const items = block.items.map((item, at) => <li key={at}>{item.map(drawBlock)}</li>);
      return block.ordered ? (
        <ol key={key} start={block.start}>
          {items}
        </ol>
      ) : (
        <ul key={key}>{items}</ul>
      );
    }
  }
}

const elements = { strong: 'strong', emphasis: 'em', struck: 's' } as const;

function drawInline(inline: Inline, key: number): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code key={key}>{inline.text}</code>;
    case 'break':
      return <br key={key} />;
    case 'link':
      return (
        <a key={key} href={inline.href} target="_blank" rel="noopener noreferrer nofollow">
          {inline.inside.map(drawInline)}
        </a>
      );
    default: {
      const Element = elements[inline.kind];
      return <Element key={key}>{inline.inside.map(drawInline)}</Element>;
    }
  }
}
