/** Draws the chunks of the sheet: near the view at once, the rest turn by turn when the engine has come to rest. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

import { useSettled } from '../../store/use-visible';
import { drawUrgent, isBehind, takeTurn } from './turns';
import type { Draft, Drawn } from './turns';

/** Between two turns the reader's own doings go first (ms: a frame). */
const pause = 16;
/** Chunks this far from the view are near it: a screen above and below. */
const margin = '100% 0px';
/** Before anything was seen the view is at the top. */
const top: ReadonlySet<number> = new Set([0, 1]);

/** What the chunks show, and what their elements are given as `ref`, so that those near the view are known (by `data-chunk`). */
export function useTurns(
  now: readonly Draft[],
  {
    root,
    urgent,
    all,
    layout,
  }: {
    readonly root: RefObject<HTMLElement | null>;
    /** Chunks that are to be drawn at once, wherever they stand. */
    readonly urgent: ReadonlySet<number>;
    /** Whether all are: of a short text. */
    readonly all: boolean;
    /** In another layout everything is drawn anew. */
    readonly layout: string;
  },
): { readonly drawn: Drawn; readonly watch: (element: HTMLElement | null) => (() => void) | undefined } {
  const { near, watch } = useNear(root);
  const settled = useSettled();
  const [before, setBefore] = useState<{ readonly layout: string; readonly drawn: Drawn }>({
    layout,
    drawn: [],
  });
  const drawn = drawUrgent(
    now,
    before.layout === layout ? before.drawn : [],
    (at) => all || near.has(at) || urgent.has(at),
  );
  if (drawn !== before.drawn || layout !== before.layout) setBefore({ layout, drawn });
  useEffect(() => {
    if (!settled || !isBehind(now, drawn)) return undefined;
    const from = Math.min(...near);
    const timer = setTimeout(
      () => startTransition(() => setBefore({ layout, drawn: takeTurn(now, drawn, from) })),
      pause,
    );
    return () => clearTimeout(timer);
  }, [settled, now, drawn, near, layout]);
  return { drawn, watch };
}

/** Which chunks stand near the view. */
function useNear(root: RefObject<HTMLElement | null>): {
  readonly near: ReadonlySet<number>;
  readonly watch: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [near, setNear] = useState(top);
  const watched = useRef(new Set<HTMLElement>());
  const observer = useRef<IntersectionObserver | null>(null);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const all = watched.current;
    all.add(element);
    observer.current?.observe(element);
    return () => {
      all.delete(element);
      observer.current?.unobserve(element);
    };
  }, []);
  useEffect(() => {
    const seen = new Set<Element>();
    const look = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        const now = new Set(
          [...seen].flatMap((one) =>
            one instanceof HTMLElement && one.isConnected ? Number(one.dataset['chunk']) : [],
          ),
        );
        if (now.size > 0)
          startTransition(() =>
            setNear((old) => (now.size === old.size && [...now].every((at) => old.has(at)) ? old : now)),
          );
      },
      { root: root.current, rootMargin: margin },
    );
    observer.current = look;
    for (const element of watched.current) look.observe(element);
    return () => {
      look.disconnect();
      observer.current = null;
    };
  }, [root]);
  return { near, watch };
}
