/** Typography and spelling that go against a side's own habit, and Dutch words the Woordenlijst has otherwise (F1, F2, Q5, Q6). */
import type { Detector } from '../detector';
import { finding, nothing, parts, saying, type Finding } from '../finding';
import { breaksOf } from '../habits';
import type { SideView } from '../row-view';
import { sides, type Span } from '../../text/text';
import { dutchSpelling } from '../values/dutch-spelling';
import { habits } from '../values/typography-habits';

const breaks = breaksOf(habits);

/** A mark that takes in the words beside a sign, so that it can be seen and read. */
function widened(view: SideView, span: Span): Span {
  const before = /\S{1,20}\s?$/u.exec(view.text.slice(Math.max(0, span.start - 21), span.start));
  const after = /^\s?[^\s]{1,20}/u.exec(view.text.slice(span.end, span.end + 21));
  return { start: span.start - (before?.[0].length ?? 0), end: span.end + (after?.[0].length ?? 0) };
}

function habitual(view: SideView, near: Parameters<Detector['find']>[1]): readonly Finding[] {
  return breaks(near)[view.side].flatMap(({ habit, usual, way }) => {
    if (habit.tongue !== undefined && habit.tongue !== view.tongue) return [];
    // A name keeps its spelling: Pearl Harbour, the Labour Party.
    const spans =
      habit.rule === 'F2'
        ? way.find(view).filter((span) => !/\p{Lu}/u.test(view.text.charAt(span.start)))
        : way.find(view);
    return spans.map((span) =>
      finding(
        {
          rule: habit.rule,
          type: habit.rule === 'F2' ? 'spelling' : 'typography',
          kind: habit.rule.startsWith('Q') ? 'quote' : 'artefact',
          class: 'form',
          severity: 'info',
          confidence: 0.7,
          side: view.side,
          detail: { what: habit.what, usual, way: way.name },
          about: habit.rule === 'F2' ? '' : `=${habit.what} ${way.name}`,
        },
        parts(
          view.side,
          saying(view, habit.rule === 'F2' || habit.rule.startsWith('Q') ? span : widened(view, span)),
          nothing,
        ),
      ),
    );
  });
}

function misspelt(view: SideView, other: SideView | null): readonly Finding[] {
  if (view.tongue !== 'nl') return [];
  return view.tokens().flatMap((token) => {
    const right = dutchSpelling.get(token.lower);
    // Looked up first: what stands on the other side is only searched for the few words that the list has.
    if (right === undefined) return [];
    // A name keeps its spelling, and so does what the other side writes letter by letter.
    const name = token.capital && !token.opens && !/^\p{Lu}/u.test(right);
    const shared = other?.tokens().some((one) => one.lower === token.lower) ?? false;
    if (name || shared) return [];
    return [
      finding(
        {
          rule: 'F2',
          type: 'spelling',
          kind: 'artefact',
          class: 'form',
          severity: 'info',
          confidence: 0.85,
          side: view.side,
          detail: { what: 'dutch' },
        },
        parts(view.side, saying(view, token, right), nothing),
      ),
    ];
  });
}

/** A habit is counted over the whole text of a side, so that rows elsewhere settle it; words are looked at one by one. */
export const form: Detector = {
  name: 'form',
  find: (row, near) =>
    sides.flatMap((side) => {
      const view = row[side];
      return view ? [...habitual(view, near), ...misspelt(view, row[side === 'nl' ? 'en' : 'nl'])] : [];
    }),
};
