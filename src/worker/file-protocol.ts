/** What the main thread and the files' worker say to each other; one worker reads one file and ends. */
import type { TextCheck } from '../formats/check-words';
import type { FileProblem, OpenChoice, OpenedPair, OpenedText } from '../formats/door';
import type { BroughtPair } from '../formats/pair-of-rows';

/** What came out of a file, ready to be kept. */
export type FileResult =
  | { readonly kind: 'text'; readonly text: OpenedText; readonly check: TextCheck }
  | {
      readonly kind: 'pair';
      readonly pair: Omit<OpenedPair, 'rows'>;
      readonly rows: number;
      readonly brought: BroughtPair;
    }
  | { readonly kind: 'backup'; readonly json: string }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** To the worker. */
export type ToFiles =
  | { readonly kind: 'file'; readonly file: Blob; readonly name: string; readonly choice: OpenChoice }
  /** A rich clipboard: the page and the same as plain text, which is taken where the page has no structure. */
  | { readonly kind: 'rich'; readonly html: string; readonly plain: string; readonly asText: boolean }
  | { readonly kind: 'plain'; readonly plain: string; readonly asText: boolean };

/** From the worker. */
export type FromFiles = { readonly kind: 'result'; readonly result: FileResult };
