/** A component whose code is fetched after the first screen stands, so that opening the texts does not wait for it. */
import { createElement, lazy, useState, type ComponentType, type FunctionComponent } from 'react';

// Long after the texts are on screen, and long before a hand has found a button; Safari has no idle callback.
const laterMs = 1500;

/**
 * A lazy component that fetches its code when the browser is idle, so that nobody waits for it when it is asked for: once the code is
 * here it is drawn at once, without the empty moment of a lazy component. A fetch that fails is tried again when it is drawn.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  let here: ComponentType<P> | null = null;
  const fetch = async (): Promise<ComponentType<P>> => (here = await load());
  if (typeof window !== 'undefined') whenIdle(() => void fetch().catch(() => undefined));
  const waiting = lazy(async () => ({ default: await fetch() }));
  return function Later(props) {
    // What was drawn first stays: another component in its place would begin anew.
    const [Drawn] = useState<ComponentType<P>>(() => here ?? waiting);
    return createElement(Drawn, props);
  };
}

/** Does something once the first screen stands and the browser has nothing else to do. */
export function whenIdle(act: () => void): void {
  window.setTimeout(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(act);
    else act();
  }, laterMs);
}
