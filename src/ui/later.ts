/** A component whose code is fetched after the first screen stands, so that opening the texts does not wait for it. */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

// Long after the texts are on screen, and long before a hand has found a button; Safari has no idle callback.
const laterMs = 1500;

/**
 * A lazy component that fetches its code when the browser is idle, so that nobody waits for it when it is asked for.
 * A fetch that fails is tried again when the component is drawn.
 */
export function later<P>(load: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  if (typeof window !== 'undefined') whenIdle(() => void load().catch(() => undefined));
  return lazy(async () => ({ default: await load() }));
}

function whenIdle(act: () => void): void {
  window.setTimeout(() => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(act);
    else act();
  }, laterMs);
}
