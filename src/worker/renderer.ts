/** What the house asks of a translator that runs on the reader's own device, whoever brings it. */

/** Whether a pair of languages can be rendered: at once, after a download, while one is under way, or not at all. */
export type Readiness = 'available' | 'downloadable' | 'downloading' | 'unavailable';

/** How far a rendering is. Both are told at least once when all goes well. */
export interface RenderingProgress {
  /** Share of the model that has come, 0–1; the browser fetches it, and sends nothing of the texts. */
  readonly downloaded: (share: number) => void;
  /** How many of the texts are rendered. */
  readonly rendered: (count: number) => void;
}

/** A translator that sends nothing away. */
export interface Renderer {
  /** Whether it can render from one language (BCP 47) into another. Never rejects. */
  readonly readiness: (from: string, to: string) => Promise<Readiness>;
  /** Renders texts in order. Rejects with an `AbortError` when `signal` says stop, else with what the browser said. */
  readonly render: (
    texts: readonly string[],
    from: string,
    to: string,
    progress: RenderingProgress,
    signal: AbortSignal,
  ) => Promise<readonly string[]>;
}
