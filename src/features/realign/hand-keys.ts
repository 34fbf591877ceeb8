/** The keys of alignment mode as a table: OmegaT's letters, InterText's Enter and Backspace. */

/** What alignment mode can be asked for. */
export type HandWish =
  | 'up'
  | 'down'
  | 'merge'
  | 'mergeUp'
  | 'split'
  | 'cut'
  | 'join'
  | 'drop'
  | 'link'
  | 'pin'
  | 'accept'
  | 'candidates'
  | 'doubtful'
  | 'review'
  | 'realign'
  | 'unlink'
  | 'nextRow'
  | 'previousRow'
  | 'nextSentence'
  | 'previousSentence'
  | 'nl'
  | 'en'
  | 'cutHere'
  | 'cutLater'
  | 'cutEarlier'
  | 'leave'
  | 'done';

/** What of a key press decides. */
export type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Letters as OmegaT has them, and its Space; switched off with the other single keys. */
const letters: Readonly<Record<string, HandWish>> = {
  u: 'up',
  d: 'down',
  m: 'merge',
  s: 'split',
  ']': 'cut',
  '[': 'join',
  x: 'drop',
  l: 'link',
  ' ': 'pin',
  a: 'accept',
  c: 'candidates',
  n: 'doubtful',
  r: 'review',
  j: 'nextRow',
  k: 'previousRow',
};

/** Keys that are no letters: InterText's, and the arrows. */
const others: Readonly<Record<string, HandWish>> = {
  Enter: 'split',
  Backspace: 'mergeUp',
  ArrowDown: 'nextSentence',
  ArrowUp: 'previousSentence',
  ArrowLeft: 'nl',
  ArrowRight: 'en',
  Escape: 'leave',
  F8: 'done',
};

/** While a border is being placed inside a sentence, arrows move it. */
const whileCutting: Readonly<Record<string, HandWish>> = {
  Enter: 'cutHere',
  ArrowLeft: 'cutEarlier',
  ArrowRight: 'cutLater',
  Escape: 'leave',
  F8: 'done',
};

/**
 * What a key press asks for, or null: the browser's own keys (Ctrl+R, Ctrl+F …) never count. Enter and Space belong to a button that
 * has the focus; letters count only where the setting allows single keys.
 */
export function handWishOf(
  press: Press,
  state: { readonly cutting: boolean; readonly singleKeys: boolean; readonly onButton: boolean },
): HandWish | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = press;
  if (altKey || metaKey) return null;
  if (ctrlKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : null;
  if (state.onButton && (key === 'Enter' || key === ' ')) return null;
  if (state.cutting) return whileCutting[key] ?? null;
  if (!shiftKey && others[key] !== undefined) return others[key];
  if (!state.singleKeys) return null;
  if (key === 'R') return 'realign';
  return shiftKey && key.length === 1 && key !== ' ' ? null : (letters[key] ?? null);
}
