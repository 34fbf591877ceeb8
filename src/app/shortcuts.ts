/** The keys of the hall and of the differences as a table: what they are, what they do, and where the list of keys says so. The text's own keys stand in words/reader-words.ts. */
import type { appWords } from '../words/app-words';

/** What a key press is compared with; `key` as in KeyboardEvent.key, letters in lower case. */
export interface Press {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly control?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

export interface Shortcut {
  readonly does: keyof typeof appWords.shortcuts.does;
  readonly group: keyof typeof appWords.shortcuts.groups;
  readonly presses: readonly Press[];
  /** Who answers: the hall itself, or the feature that knows the text. */
  readonly by: 'hall' | 'feature';
  /** A single printable sign without a modifier: works only while not typing, and can be switched off (WCAG 2.1.4). */
  readonly single: boolean;
}

export const shortcuts: readonly Shortcut[] = [
  {
    does: 'next',
    group: 'reading',
    presses: [{ key: 'F7' }, { key: 'ArrowDown', alt: true }, { key: 'j' }],
    by: 'feature',
    single: true,
  },
  {
    does: 'previous',
    group: 'reading',
    presses: [{ key: 'F7', shift: true }, { key: 'ArrowUp', alt: true }, { key: 'k' }],
    by: 'feature',
    single: true,
  },
  { does: 'dismiss', group: 'reading', presses: [{ key: 'x' }], by: 'feature', single: true },
  { does: 'note', group: 'reading', presses: [{ key: 'n' }], by: 'feature', single: true },
  { does: 'pivot', group: 'reading', presses: [{ key: 'w' }], by: 'feature', single: true },
  { does: 'only', group: 'reading', presses: [{ key: 'o' }], by: 'feature', single: true },
  { does: 'find', group: 'reading', presses: [{ key: '/' }], by: 'feature', single: true },
  {
    does: 'category',
    group: 'notes',
    presses: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((key) => ({ key })),
    by: 'hall',
    single: true,
  },
  {
    does: 'done',
    group: 'notes',
    presses: [{ key: 'Enter', control: true }],
    by: 'hall',
    single: false,
  },
  {
    does: 'marks',
    group: 'everywhere',
    presses: [{ key: 'h', control: true, shift: true }],
    by: 'hall',
    single: false,
  },
  { does: 'close', group: 'everywhere', presses: [{ key: 'Escape' }], by: 'hall', single: false },
  { does: 'undo', group: 'everywhere', presses: [{ key: 'z', control: true }], by: 'hall', single: false },
  {
    does: 'redo',
    group: 'everywhere',
    presses: [
      { key: 'z', control: true, shift: true },
      { key: 'y', control: true },
    ],
    by: 'hall',
    single: false,
  },
  { does: 'align', group: 'everywhere', presses: [{ key: 'F8' }], by: 'hall', single: false },
  { does: 'keys', group: 'everywhere', presses: [{ key: '?' }], by: 'hall', single: true },
];

/** What of a key press the table needs to know. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The hall's shortcut for a key press, or null. `typing` is true in a field; `single` says whether single letters are on. */
export function shortcutFor(
  pressed: Pressed,
  { typing, single }: { readonly typing: boolean; readonly single: boolean },
): Shortcut | null {
  const control = pressed.ctrlKey || pressed.metaKey;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  if (pressed.altKey) return null;
  return (
    shortcuts.find(
      (one) =>
        one.by === 'hall' &&
        !(one.single && (typing || !single)) &&
        // In a field the browser's own undo is the one that is meant.
        !(typing && (one.does === 'undo' || one.does === 'redo')) &&
        one.presses.some(
          (press) =>
            press.key === key &&
            (press.control ?? false) === control &&
            // "?" needs Shift on most keyboards and not on others.
            (key === '?' || (press.shift ?? false) === pressed.shiftKey),
        ),
    ) ?? null
  );
}
