/** A category as the reader made it: name, sign, and a colour out of a palette whose contrast is tested. */
import * as v from 'valibot';

/** The colours of notes: each has a fill and an ink in both themes (ui/tokens.css), tested for contrast. */
export const noteColours = [
  'yellow',
  'coral',
  'orange',
  'pink',
  'violet',
  'blue',
  'teal',
  'green',
  'grey',
] as const;

export type NoteColour = (typeof noteColours)[number];

export interface CategoryLook {
  /** Kept in notes; letters, figures and hyphens, so that it can stand in a style sheet. */
  readonly id: string;
  readonly name: string;
  /** One character: with colour and name the third way to tell categories apart. */
  readonly sign: string;
  readonly colour: NoteColour;
}

/** Reads a category from unknown data. */
export const categorySchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  sign: v.pipe(v.string(), v.minLength(1), v.maxLength(8)),
  colour: v.fallback(v.picklist(noteColours), 'grey'),
});
