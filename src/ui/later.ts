/** A component whose code is fetched after the first screen stands, so that opening the texts does not wait for it. */
import {
  createContext,
  createElement,
  useCallback,
  useContext,
  useEffect,
  useState,
  type ComponentType,
  type FunctionComponent,
  type ReactNode,
} from 'react';

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

/** What stands where code cannot be fetched, with the way to try again; the hall says it in words. */
export const NotFetched = createContext<(again: () => void) => ReactNode>(() => null);

/**
 * A lazy component whose code is fetched ahead (`fetchAhead`), so that nobody waits for it when it is asked for: once the code is here
 * it is drawn at once. Until then `meanwhile` is, or nothing, and `NotFetched` where it cannot be had.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  meanwhile: (props: P) => ReactNode = () => null,
): FunctionComponent<P> {
  let here: ComponentType<P> | null = null;
  const fetch = async (): Promise<ComponentType<P>> => (here ??= await load());
  ahead.push(fetch);
  return function Later(props) {
    // In an object: a function is no new state for React but a way to make one.
    const [code, setCode] = useState<{ readonly Drawn: ComponentType<P> | null; readonly failed: boolean }>(
      () => ({ Drawn: here, failed: false }),
    );
    const waiting = code.Drawn === null && !code.failed;
    useEffect(() => {
      if (!waiting) return undefined;
      let drawn = true;
      fetch().then(
        (Drawn) => drawn && setCode({ Drawn, failed: false }),
        () => drawn && setCode({ Drawn: null, failed: true }),
      );
      return () => {
        drawn = false;
      };
    }, [waiting]);
    const again = useCallback(() => setCode({ Drawn: here, failed: false }), []);
    const notFetched = useContext(NotFetched);
    if (code.Drawn !== null) return createElement(code.Drawn, props);
    return code.failed ? notFetched(again) : meanwhile(props);
  };
}
