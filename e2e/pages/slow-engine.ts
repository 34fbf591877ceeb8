/** An engine that is slow for certain: what it says after the first rows waits, so that a test never races a quick machine. */
import type { Page } from '@playwright/test';

/**
 * Before the page is opened: messages of the engine after its first rows wait until it is told to stop, or until what is given
 * back is called; from then on all come at once.
 */
export async function holdEngine(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { Worker: Real } = window;
    let stopped = false;
    window.Worker = class extends Real {
      #held: (() => void)[] | null = null;

      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        window.addEventListener('let-the-engine-go', () => this.#letGo());
      }

      #letGo(): void {
        stopped = true;
        for (const say of this.#held ?? []) say();
        this.#held = null;
      }

      override postMessage(message: unknown, ...rest: never[]): void {
        super.postMessage(message, ...rest);
        const stops =
          typeof message === 'object' && message !== null && Reflect.get(message, 'kind') === 'stop';
        if (stops) this.#letGo();
      }

      override addEventListener(type: string, hear: EventListenerOrEventListenerObject): void {
        super.addEventListener(type, (event) => {
          const say = (): void => (typeof hear === 'function' ? hear(event) : hear.handleEvent(event));
          if (this.#held !== null) this.#held.push(say);
          else say();
          const step: unknown =
            event instanceof MessageEvent ? Reflect.get(Object(event.data), 'event') : null;
          if (!stopped && Reflect.get(Object(step), 'kind') === 'rows') this.#held ??= [];
        });
      }
    };
  });
  return () => page.evaluate(() => void window.dispatchEvent(new Event('let-the-engine-go')));
}
