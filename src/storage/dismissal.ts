/** The reader's "not a difference", as it is kept, with what it was about: together they are a glossary. */
import * as v from 'valibot';

/** How far a dismissal reaches: one finding's words in this text, a rule in one row, a rule in this text, or every text of this device. */
export type DismissalScope = 'here' | 'row' | 'text' | 'everywhere';

/** What was dismissed, in the words it stood in then, so that it can be read when they are gone. */
export interface DismissedWords {
  /** The type of difference (see `DifferenceType`); a string, because a rule of today may be gone tomorrow. */
  readonly type: string;
  /** What each side said; null for nothing. */
  readonly nl: string | null;
  readonly en: string | null;
}

/** A dismissal. `key` is the difference's key (its words), `type:<type>` for a rule, or `type:<type>@<blocks>` for a rule in one row. */
export interface Dismissal {
  readonly key: string;
  readonly scope: DismissalScope;
  /** Free text; may be empty. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Absent in records of before it was kept. */
  readonly about?: DismissedWords;
}

/** The door for one dismissal. */
export const dismissalSchema = v.object({
  key: v.string(),
  scope: v.picklist(['here', 'row', 'text', 'everywhere']),
  reason: v.string(),
  created: v.string(),
  about: v.exactOptional(
    v.object({ type: v.string(), nl: v.nullable(v.string()), en: v.nullable(v.string()) }),
  ),
});
