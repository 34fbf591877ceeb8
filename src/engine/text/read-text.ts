/** Raw characters in, a text with blocks, language and title out. */
import { soundsLikeSite } from '../clean/wording';
import { blockIds } from './block-id';
import { cutBlocks } from './cut-blocks';
import { kindsOf } from './block-kind';
import type { BlockHint, GivenBlock } from './given-block';
import { headlineOf } from './headline';
import { languageOf } from './language';
import { normalise } from './normalise';
import type { Block, BlockKind, Side, Span, Text } from './text';
import { titleOf } from './title';

/** What a text is made from. `language` and `title` are taken as given; without them they are found out. */
export interface TextSource {
  readonly side: Side;
  readonly language?: string;
  readonly raw: string;
  /** The blocks of `raw` where a file's reader knows them; null or missing: they are found out. */
  readonly blocks?: readonly GivenBlock[] | null;
  readonly title?: string;
}

/** How many characters of a text decide its language: more changes nothing and costs time on a book. */
const languageSample = 50_000;

/**
 * Reads raw characters: normalises them, cuts them into blocks, names each block, and finds out kind, language and
 * title. Empty or blank input gives a text without blocks and an empty title. Pure; the same words give the same ids.
 */
export function readText(source: TextSource): Text {
  if (source.blocks != null)
    return textOfBlocks({ ...source, blocks: cutAsGiven(source.raw, source.blocks) });
  const { content } = normalise(source.raw);
  const spans = cutBlocks(content);
  const kinds = kindsOf(content, spans);
  const idOf = blockIds();
  const blocks: Block[] = spans.map((span, index) => {
    const { kind, level } = kinds[index] ?? { kind: 'paragraph' as const, level: 0 };
    return { start: span.start, end: span.end, id: idOf(content.slice(span.start, span.end)), kind, level };
  });
  return finish(source, content, blocks);
}

/** Language and title found out where they are not given, and the headline made a heading of the first level. */
function finish(
  source: Pick<TextSource, 'side' | 'language' | 'title'>,
  content: string,
  blocks: readonly Block[],
  isKnown: (index: number) => boolean = () => false,
): Text {
  const headline = headlineOf(content, blocks, (index) => soundsLikeSite({ content, blocks }, index));
  return {
    side: source.side,
    language: source.language ?? languageOf(content.slice(0, languageSample)),
    title: source.title ?? titleOf(content, blocks[headline ?? firstOfText({ content, blocks })]),
    content,
    blocks: blocks.map((block, index) =>
      index === headline && !isKnown(index) && isHeadlineLike(content, block)
        ? { ...block, kind: 'heading', level: 1 }
        : block,
    ),
  };
}

/** A headline in plain text becomes a heading, unless it is a sentence with its stop; Markdown's own level is kept. */
function isHeadlineLike(content: string, block: Block): boolean {
  const words = content.slice(block.start, block.end);
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  return !words.startsWith('#') && !/[^.…]\.["'”’)]*$/u.test(words);
}

/**
 * The words of given blocks. Kept data may be damaged: spans that point outside the raw text or back into what came
 * before are clipped, and what no span covers is kept as blocks of its own, so that no word is ever lost.
 */
function cutAsGiven(raw: string, blocks: readonly GivenBlock[]): readonly SourceBlock[] {
  const cut: SourceBlock[] = [];
  let at = 0;
  const between = (end: number): void => {
    for (const span of cutBlocks(raw.slice(at, end)))
      cut.push({ words: raw.slice(at + span.start, at + span.end) });
  };
  for (const block of blocks) {
    const start = Math.min(raw.length, Math.max(at, block.start));
    const end = Math.min(raw.length, Math.max(start, block.end));
    between(start);
    const { kind, level, origin, links, language } = block;
    cut.push({
      words: raw.slice(start, end),
      ...(kind === null ? {} : { kind, level }),
      ...(origin === 'body' && links === 0 && language === null ? {} : { hint: { origin, links, language } }),
    });
    at = end;
  }
  between(raw.length);
  return cut;
}

/** The blocks of a text as a file's reader would give them, for a text that is kept anew; `content` is then the raw text. */
export function blocksAsGiven(text: Pick<Text, 'blocks'>): readonly GivenBlock[] {
  return text.blocks.map(({ start, end, kind, level, hint }) => ({
    start,
    end,
    kind,
    level,
    ...(hint ?? { origin: 'body', links: 0, language: null }),
  }));
}

/** A block that a file's reader has cut already. */
export interface SourceBlock {
  readonly words: string;
  readonly hint?: BlockHint;
  /** Without it, kind and level are found out as for plain text. */
  readonly kind?: BlockKind;
  readonly level?: number;
}

/**
 * Makes a text of blocks that are known (HTML, DOCX, a gold document): each is normalised and kept as one block, in
 * order, joined by blank lines; blank ones are left out.
 */
export function textOfBlocks(
  source: Pick<TextSource, 'side' | 'language' | 'title'> & { readonly blocks: readonly SourceBlock[] },
): Text {
  const parts: { readonly words: string; readonly given: SourceBlock }[] = [];
  for (const given of source.blocks) {
    const words = normalise(given.words).content.trim();
    if (words !== '') parts.push({ words, given });
  }
  const content = parts.map((part) => part.words).join('\n\n');
  const spans: Span[] = [];
  let offset = 0;
  for (const { words } of parts) {
    spans.push({ start: offset, end: offset + words.length });
    offset += words.length + 2;
  }
  const kinds = kindsOf(content, spans);
  const idOf = blockIds();
  const blocks = spans.map((span, index): Block => {
    const given = parts[index]?.given;
    const found = kinds[index];
    return {
      start: span.start,
      end: span.end,
      id: idOf(parts[index]?.words ?? ''),
      kind: given?.kind ?? found?.kind ?? 'paragraph',
      level: given?.level ?? (given?.kind === undefined ? (found?.level ?? 0) : 0),
      ...(given?.hint === undefined ? {} : { hint: given.hint }),
    };
  });
  return finish(source, content, blocks, (index) => parts[index]?.given.kind !== undefined);
}

/** The first block that does not sound like a menu or a banner; the first of all if each does. */
function firstOfText(text: Pick<Text, 'content' | 'blocks'>): number {
  return Math.max(
    0,
    text.blocks.findIndex((_, index) => !soundsLikeSite(text, index)),
  );
}
