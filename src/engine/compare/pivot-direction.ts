/** Which side of a pair a pivot renders. */
import { otherSide, type Side } from '../text/text';
import { tongueOf } from './tongue';

/** The side that a pivot renders, and what language it becomes: Dutch into English wherever it stands, else the first side into the second's. */
export function pivotDirection(languages: Readonly<Record<Side, string>>): {
  readonly side: Side;
  readonly from: string;
  readonly to: string;
} {
  const side: Side = tongueOf(languages.en) === 'nl' && tongueOf(languages.nl) === 'en' ? 'en' : 'nl';
  return { side, from: languages[side], to: languages[otherSide(side)] };
}
