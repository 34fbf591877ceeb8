/** The little Markdown a note may hold, as a tree that can be drawn anywhere: no HTML, no pictures, links only where they are safe. */
import { Lexer, type Token, type Tokens } from 'marked';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly inside: readonly Inline[] }
  /** `href` is http, https or mailto, always. */
  | { readonly kind: 'link'; readonly href: string; readonly inside: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly inside: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    };

/** Reads a note's body (CommonMark, a line break is a break). Never throws; what is no Markdown is text, HTML stays as written. */
export function readMarkdown(body: string): readonly Block[] {
  try {
    return blocksOf(new Lexer({ gfm: true, breaks: true }).lex(body));
  } catch {
    // marked has none known; a note must be shown whatever it holds.
    return [{ kind: 'paragraph', inside: [{ kind: 'text', text: body }] }];
  }
}

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  return tokens.flatMap((token): readonly Block[] => {
    switch (token.type) {
      case 'space':
        return [];
      case 'heading':
        return [{ kind: 'heading', inside: inlinesOf(token.tokens ?? []) }];
      case 'paragraph':
      case 'text':
        return [{ kind: 'paragraph', inside: token.tokens ? inlinesOf(token.tokens) : [plain(token)] }];
      case 'code':
        return [{ kind: 'code', text: textOf(token) }];
      case 'blockquote':
        return [{ kind: 'quotation', blocks: blocksOf(token.tokens ?? []) }];
      case 'list':
        return isList(token) ? [listOf(token)] : [];
      default:
        // Tables, rules and HTML are shown as they were written.
        return [{ kind: 'paragraph', inside: [{ kind: 'text', text: token.raw.trimEnd() }] }];
    }
  });
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function listOf(token: Tokens.List): Block {
  return {
    kind: 'list',
    ordered: token.ordered,
    start: typeof token.start === 'number' ? token.start : 1,
    items: token.items.map((item) => blocksOf(item.tokens)),
  };
}

function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
  return tokens.flatMap((token): readonly Inline[] => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return token.type === 'text' && 'tokens' in token && token.tokens
          ? inlinesOf(token.tokens)
          : [plain(token)];
      case 'strong':
        return [{ kind: 'strong', inside: inlinesOf(token.tokens ?? []) }];
      case 'em':
        return [{ kind: 'emphasis', inside: inlinesOf(token.tokens ?? []) }];
      case 'del':
        return [{ kind: 'struck', inside: inlinesOf(token.tokens ?? []) }];
      case 'codespan':
        return [{ kind: 'code', text: textOf(token) }];
      case 'br':
        return [{ kind: 'break' }];
      case 'link': {
        const href = safeHref('href' in token && typeof token.href === 'string' ? token.href : '');
        const inside = inlinesOf(token.tokens ?? []);
        return href === null ? [{ kind: 'text', text: token.raw }] : [{ kind: 'link', href, inside }];
      }
      default:
        return [{ kind: 'text', text: token.raw }];
    }
  });
}

function plain(token: Token): Inline {
  return { kind: 'text', text: textOf(token) };
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

/** The address itself when it is absolute and of a kind that runs no code; else null. */
export function safeHref(href: string): string | null {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(href) ? href : null;
}
