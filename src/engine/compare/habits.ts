/** Ways of writing that a text keeps to, or mixes: what stands against a side's own habit is form, told once (F1, F2, Q5, Q6). */
import { perText } from './per-text';
import type { SideView } from './row-view';
import type { Side, Span } from '../text/text';
import type { Tongue } from './tongue';

/** One way of writing: where it stands in a view. */
export interface Way {
  /** Shown as it is: `–`, `“…”`, `-ise`. */
  readonly name: string;
  readonly find: (view: SideView) => readonly Span[];
}

/** A choice of ways of which a text should take one. */
export interface Habit {
  /** Names the habit for the sentence and the key: `dash`, `quotes`. */
  readonly what: string;
  readonly rule: string;
  readonly tongue?: Tongue;
  readonly ways: readonly Way[];
}

/** A pattern as a way of writing. */
export function wayOf(name: string, pattern: RegExp): Way {
  return {
    name,
    find: (view) =>
      Array.from(view.text.matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
  };
}

/** A way of writing that a side holds against its habit. */
export interface Break {
  readonly habit: Habit;
  readonly usual: string;
  readonly way: Way;
}

// A habit shows from this many places on, and what breaks it must be at most a quarter of them: half and half is no slip.
const fewest = 4;
const mostShare = 0.25;

/** Finds the habits that each side breaks; a habit that both sides break is the way of the pair. */
export function breaksOf(
  habits: readonly Habit[],
): (near: Parameters<ReturnType<typeof perText>>[0]) => Readonly<Record<Side, readonly Break[]>> {
  return perText((near) => {
    const broken = (side: Side, habit: Habit): readonly Break[] => {
      const counts = habit.ways.map((way) => ({
        way,
        count: near.rows.reduce((sum, row) => {
          const view = row[side];
          const fits = view && (habit.tongue === undefined || habit.tongue === view.tongue);
          return fits ? sum + way.find(view).length : sum;
        }, 0),
      }));
      const total = counts.reduce((sum, one) => sum + one.count, 0);
      const [usual] = [...counts].sort((a, b) => b.count - a.count);
      if (!usual || usual.count < fewest) return [];
      return counts
        .filter((one) => one !== usual && one.count > 0 && one.count <= mostShare * total)
        .map(({ way }) => ({ habit, usual: usual.way.name, way }));
    };
    const all = habits.map((habit) => ({ nl: broken('nl', habit), en: broken('en', habit) }));
    const alone = all.filter((one) => one.nl.length === 0 || one.en.length === 0);
    const of = (side: Side): readonly Break[] => alone.flatMap((one) => one[side]);
    return { nl: of('nl'), en: of('en') };
  });
}
