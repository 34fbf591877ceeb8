/** What a cleaning rule says of a block: a reason that can be read, and how much it weighs. */
import type { FurnitureReason } from '../text/bitext';
import type { Page } from './page';
import type { PageBlock } from './page-block';

/**
 * Weights are in nats of log odds "furniture : text". Set by hand, and adjusted while looking at `fixtures/` and at the
 * development documents (`evaluateClean`): neither is an independent test of them.
 * `certain` lines say what they are (“Leave a reply”), `likely` ones occur in texts as well (“Search”),
 * `slight` ones only tip a scale. `given` is not a guess but the file's own word (`<nav>`, a running head): it outweighs
 * running text (9), wherever the block stands.
 */
export const weights = { given: 14, certain: 7, likely: 3.2, slight: 1 } as const;

/** A reason and its weight. */
export interface Clue {
  readonly code: FurnitureReason['code'];
  /** What was seen, quoted, for the reason on screen. */
  readonly evidence: string;
  readonly weight: keyof typeof weights;
}

/** One named rule: looks at one block of a page. Stateless; null where it has nothing to say. */
export interface CleaningRule {
  readonly name: string;
  /** Counts only beside another clue for the same block. */
  readonly corroborates?: boolean;
  readonly judge: (block: PageBlock, page: Page) => Clue | null;
}

/** A rule that only looks at the block itself, and so can be asked before the page is known. */
export interface LineRule {
  readonly name: string;
  readonly judge: (block: PageBlock) => Clue | null;
}

/** The longest quotation in a reason, in UTF-16 units: it must fit one line of the screen. */
const quoted = 60;

/** A block's words as evidence. */
export function quote(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= quoted ? line : `${line.slice(0, quoted - 1).trimEnd()}…`;
}

/** A pattern that must match a whole folded line: alternatives, one a line, `#` starts a comment line. */
export function wholeLine(alternatives: string): RegExp {
  return new RegExp(`^(?:${linesOf(alternatives).join('|')})!?$`, 'u');
}

/** A pattern that must match at the start of a folded line. */
export function lineStart(alternatives: string): RegExp {
  return new RegExp(`^(?:${linesOf(alternatives).join('|')})(?![${latinLetters}0-9])`, 'u');
}

/** Letters of the Latin script (Unicode: Basic Latin, Latin-1, Latin Extended-A, -B and Additional). */
const latinLetters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';

/**
 * The pattern with every `\p{L}` as a range of Latin letters: sites' wording in Dutch and English has no others, and a
 * browser takes 3 ms to prepare each pattern with all of Unicode's (200 ms for the rules together, on the first page).
 */
function latinOnly(pattern: string): string {
  return pattern.replace(/\\p\{L\}|\\.|\[(?:\\.|[^\]\\])*\]/g, (part) =>
    part === '\\p{L}'
      ? `[${latinLetters}]`
      : part.startsWith('[')
        ? part.replaceAll('\\p{L}', latinLetters)
        : part,
  );
}

function linesOf(alternatives: string): readonly string[] {
  return latinOnly(alternatives)
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('#'));
}

/**
 * A rule by wording: `certain` and `likely` are patterns over the folded line, tried in that order; a line longer than
 * `most` UTF-16 units is left alone.
 */
export function wordingRule(
  name: string,
  code: Clue['code'],
  patterns: {
    readonly certain?: readonly RegExp[];
    readonly likely?: readonly RegExp[];
    readonly most?: number;
  },
): LineRule {
  const most = patterns.most ?? 120;
  return {
    name,
    judge(block) {
      if (block.length > most) return null;
      for (const weight of ['certain', 'likely'] as const)
        if (patterns[weight]?.some((pattern) => pattern.test(block.folded)) === true)
          return { code, evidence: quote(block.words), weight };
      return null;
    },
  };
}
