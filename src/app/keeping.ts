/** Where the reader's work is kept, in one word for the bar: worked out from what storage said. */
import type { Why } from '../storage/local-storage';
import type { AppState } from '../store/state';

/** `kept`: all on this device. `tab`: told beforehand that nothing can be kept. `not-saved`: something was written and is not kept. */
export type Keeping =
  | { readonly state: 'kept' }
  | { readonly state: 'tab'; readonly why: Why }
  | { readonly state: 'not-saved'; readonly why: Why };

/** What a failed write says outranks what was known before; a note outranks a text. */
export function keepingOf({ unsaved, notes, pair }: AppState['keeping']): Keeping {
  if (notes.state === 'memory') return { state: 'tab', why: notes.why };
  const [why] = unsaved.values();
  if (why !== undefined) return { state: 'not-saved', why };
  return pair === null ? { state: 'kept' } : { state: 'not-saved', why: pair };
}
