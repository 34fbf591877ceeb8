/** Passages without a partner beside them: whole rows and sentences alone inside a row (C1, C2), and passages that moved (C5). */
import type { Detector, Neighbourhood } from '../detector';
import { finding, type Finding, parts, type Part } from '../finding';
import type { Moved, RowView } from '../row-view';
import type { Side } from '../../text/text';

/** The end of the nearest earlier row on a side: where a passage that the side lacks would stand; 0 before the first. */
function gapBefore(rows: readonly RowView[], index: number, side: Side): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const view = rows[at]?.[side];
    if (view) return view.start + view.text.length;
  }
  return 0;
}

/**
 * A moved passage, told where it begins on either side: both findings are one difference with two places, so that the
 * reader can go from one to the other. The rows after its first say nothing.
 */
function movedHere(row: RowView, moved: Moved, near: Neighbourhood): readonly Finding[] {
  if (row.index !== moved.firstRow.nl && row.index !== moved.firstRow.en) return [];
  const part = (side: Side): Part => ({
    read: near.textOf(side).slice(moved[side].start, moved[side].end),
    mark: { at: 'span', ...moved[side] },
  });
  const said = { nl: part('nl'), en: part('en') };
  return [
    finding(
      {
        rule: 'C5',
        type: 'moved-passage',
        kind: 'gap',
        class: 'content',
        severity: 'minor',
        confidence: moved.confidence,
        side: null,
        about: `=${said.nl.read ?? ''}|${said.en.read ?? ''}`,
      },
      said,
    ),
  ];
}

/**
 * A one-sided row gives one finding; its gap on the other side is the end of the previous row's last block there.
 * A sentence alone inside a two-sided row gives one too; its gap is the end of the last sentence before it.
 */
export const presence: Detector = {
  name: 'presence',
  find: (row, near) => {
    if (row.moved) return movedHere(row, row.moved, near);
    const view = row.nl ?? row.en;
    if (view && !row.whole) {
      const lacking: Side = view.side === 'nl' ? 'en' : 'nl';
      const own: Part = {
        read: view.text,
        normalised: null,
        mark: { at: 'span', start: view.start, end: view.start + view.text.length },
      };
      const gap: Part = { read: null, mark: { at: 'gap', offset: gapBefore(near.rows, row.index, lacking) } };
      return [
        finding(
          {
            rule: view.heading || view.items > 0 ? 'C7' : 'C1',
            type: 'missing-passage',
            kind: 'gap',
            class: 'content',
            severity: 'major',
            confidence: Math.min(0.95, Math.max(0.3, row.confidence)),
            side: lacking,
            detail: { what: view.heading ? 'heading' : view.items > 0 ? 'item' : 'paragraph' },
            about: view.text,
          },
          parts(view.side, own, gap),
        ),
      ];
    }
    return row.alone.map(({ side, span, gap }) => {
      const lacking: Side = side === 'nl' ? 'en' : 'nl';
      const own = row[side];
      const read = own ? own.text.slice(span.start - own.start, span.end - own.start) : '';
      return finding(
        {
          rule: 'C1',
          type: 'missing-passage',
          kind: 'gap',
          class: 'content',
          severity: 'major',
          confidence: 0.7,
          side: lacking,
          detail: { what: 'sentence' },
          about: read,
        },
        parts(
          side,
          { read, normalised: null, mark: { at: 'span', ...span } },
          { read: null, mark: { at: 'gap', offset: gap } },
        ),
      );
    });
  },
};
