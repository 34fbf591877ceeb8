/** A component whose code is fetched after the first screen stands, so that opening the texts does not wait for it. */
import { createElement, lazy, useState, type ComponentType, type FunctionComponent } from 'react';

// A slow machine is never idle while it compares, and its reader should not wait the longer for that.
const atLastMs = 3000;

/** What is still to be fetched before it is asked for. */
const ahead: (() => Promise<unknown>)[] = [];

/**
 * Fetches the code of all lazy components, one after the other whenever the browser is idle: what the reader asks for
 * meanwhile must not queue behind it (a browser opens six connections to an old server). Called when the first screen stands.
 */
export async function fetchAhead(): Promise<void> {
  for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
    await idle();
    // It is tried again when it is drawn.
    await next().catch(() => undefined);
  }
}

/** Safari has no idle callback. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: atLastMs });
    else setTimeout(resolve);
  });
}

/**
 * A lazy component whose code is fetched ahead (`fetchAhead`), so that nobody waits for it when it is asked for: once the code is here
 * it is drawn at once, without the empty moment of a lazy component. A fetch that fails is tried again when it is drawn.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): FunctionComponent<P> {
  let here: ComponentType<P> | null = null;
  const fetch = async (): Promise<ComponentType<P>> => (here = await load());
  ahead.push(async () => here ?? (await fetch()));
  const waiting = lazy(async () => ({ default: await fetch() }));
  return function Later(props) {
    // What was drawn first stays: another component in its place would begin anew.
    const [Drawn] = useState<ComponentType<P>>(() => here ?? waiting);
    return createElement(Drawn, props);
  };
}
