/** A value on one side only: what explains it without a loss, and what is said when nothing does (N1, D3, D7). */
import type { Atom } from '../atoms';
import type { Neighbourhood } from '../detector';
import type { DifferenceType, Kind } from '../difference';
import { finding, parts, silent, type Finding } from '../finding';
import { sameValue } from '../pair-atoms';
import type { RowView, SideView } from '../row-view';
import type { Side } from '../../text/text';
import { convertsTo } from '../values/units';
import { familyOf } from './swapped-values';
import { datePart, quarterPart } from './value-parts';

/** Values that hold on the other side of the row, of a neighbouring row, or often enough in the whole text. */
export function standsElsewhere(atom: Atom, side: Side, row: RowView, near: Neighbourhood): boolean {
  const other: Side = side === 'nl' ? 'en' : 'nl';
  for (const distance of [-2, -1, 1, 2]) {
    const neighbour = near.rows[row.index + distance];
    if (neighbour?.[other]?.atoms().some((one) => sameValue(one, atom))) return true;
  }
  return atom.keys.some(
    (key) =>
      (near.keyCount(other).get(key) ?? 0) >= (near.keyCount(side).get(key) ?? 0) &&
      (near.keyCount(other).get(key) ?? 0) > 0,
  );
}

/** A measure said a second time in another unit on its own side ("200 pounds (90 kg)"): added information, not a loss. */
export function isConversion(atom: Atom, beside: readonly Atom[]): boolean {
  const measure = atom.number?.measure;
  if (!measure) return false;
  return beside.some((one) => {
    const other = one.number?.measure;
    if (!other || one === atom || other.symbol === measure.symbol) return false;
    return convertsTo(Number(atom.number?.values[0]), measure, Number(one.number?.values[0]), other);
  });
}

/** How sure a gloss is a loss: an amount in another currency behind the amount itself tells readers what it is worth to them. */
export const glossConfidence = 0.3;
// "€2.4 million (or about $2.6 million; £2 million": what stands before the gloss inside its bracket.
const glossReach = 40;

/** A sum said a second time in another currency, in brackets right behind it on its own side: "€2.4 million (about $2.6 million)". */
export function isGloss(view: SideView, atom: Atom): boolean {
  const currency = atom.number?.currency ?? null;
  if (currency === null) return false;
  const lead = view.text.slice(Math.max(0, atom.start - glossReach), atom.start);
  const bracket = /[([][^()[\]]*$/u.exec(lead);
  if (!bracket) return false;
  const opens = atom.start - bracket[0].length;
  return view
    .atoms()
    .some(
      ({ number, end }) =>
        number !== null &&
        number.currency !== null &&
        number.currency !== currency &&
        end <= opens &&
        view.text.slice(end, opens).trim() === '',
    );
}

const relativeDay =
  /(?<!\p{L})(?:gisteren|eergisteren|vandaag|vanavond|vanmiddag|vanochtend|vanmorgen|vannacht|morgen|overmorgen|yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening))(?!\p{L})/giu;

/** Whether a side says yesterday or today more often than the other: then a day of that other one may be said so (D5). */
export function saysRelative(lacking: SideView, own: SideView): boolean {
  const count = (view: SideView): number => view.text.match(relativeDay)?.length ?? 0;
  return count(lacking) > count(own);
}

/** A weekday or month inside a name: Saturday Night Live. */
export function isNamePart(atom: Atom, view: SideView): boolean {
  if (atom.kind !== 'weekday' && atom.kind !== 'month') return false;
  const tokens = view.tokens();
  const own = tokens.find((token) => token.start >= atom.start);
  const next = own && tokens[own.index + 1];
  return (
    next !== undefined &&
    next.capital &&
    !next.opens &&
    !next.small &&
    view.tongue === 'en' &&
    /^ $/.test(view.text.slice(atom.end, next.start)) &&
    tokens[next.index + 1]?.capital === true
  );
}

export function missing(
  atom: Atom,
  view: SideView,
  lacking: SideView,
  gap: number,
  confidence: number,
): Finding {
  const time = (familyOf(atom) === 'time' || atom.date !== null) && atom.kind !== 'identifier';
  const kind: Kind = time ? 'date' : 'number';
  const type: DifferenceType =
    atom.kind === 'identifier' ? 'identifier' : time ? 'missing-date' : 'missing-number';
  const shown = atom.kind === 'quarter' ? quarterPart(view, atom) : datePart(view, atom);
  return finding(
    {
      rule:
        atom.kind === 'identifier'
          ? 'N9'
          : atom.kind === 'quarter' || atom.kind === 'decade'
            ? 'D7'
            : time
              ? 'D3'
              : 'N1',
      type,
      kind,
      class: 'content',
      severity: 'minor',
      confidence,
      side: lacking.side,
      detail: { what: atom.kind },
    },
    parts(view.side, shown, silent(lacking, gap)),
  );
}
