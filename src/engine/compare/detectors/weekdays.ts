/** A weekday that contradicts its own date, where the other side does not say the same (D4). */
import { finding, parts, type Finding } from '../finding';
import type { Unit } from '../row-view';
import { weekdayOfDate } from '../values/dates';
import { datePart } from './value-parts';

/** A weekday that contradicts its own date, where the other side does not say the same (D4). */
export function weekdays(unit: Unit, out: Finding[]): void {
  for (const view of [unit.nl, unit.en]) {
    const other = view === unit.nl ? unit.en : unit.nl;
    for (const atom of view.atoms()) {
      const date = atom.date;
      if (
        atom.kind !== 'weekday' ||
        !date ||
        date.weekday === null ||
        date.year === null ||
        date.month === null ||
        date.day === null
      )
        continue;
      if (weekdayOfDate(date.year, date.month, date.day) === date.weekday) continue;
      if (
        other.atoms().some((one) => one.date?.weekday === date.weekday && one.date.keys[0] === date.keys[0])
      )
        continue;
      if (out.some((one) => one.type === 'date')) continue;
      out.push(
        finding(
          {
            rule: 'D4',
            type: 'weekday',
            kind: 'date',
            class: 'content',
            severity: 'minor',
            confidence: 0.8,
            side: view.side,
          },
          parts(view.side, datePart(view, atom), { read: null, mark: null }),
        ),
      );
    }
  }
}
