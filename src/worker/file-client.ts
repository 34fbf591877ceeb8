/** The main thread's door to the files' worker: one thread a file, ended when it is done, cancelled, or out of time. */
import { mostSeconds } from '../formats/limits';
import type { FileResult, FromFiles, ToFiles } from './file-protocol';

/** A file that is being read. */
export interface FileJob {
  /** Never rejects: a worker that dies or takes too long is a problem, and so is a cancelled job, whom nobody hears. */
  readonly result: Promise<FileResult>;
  readonly cancel: () => void;
}

/** pdf.js greets whoever started the thread it is loaded into. */
interface PdfGreeting {
  readonly action: string;
}

/** What the store asks; tests put another in its place. */
export interface FileClient {
  readonly read: (asked: ToFiles) => FileJob;
}

/** Makes the client; `start` makes a worker. */
export function createFileClient(
  start: () => Worker = startWorker,
  seconds: number = mostSeconds,
): FileClient {
  return {
    read(asked) {
      const worker = start();
      let end: (result: FileResult) => void = () => undefined;
      const result = new Promise<FileResult>((resolve) => {
        end = resolve;
      });
      const clock = setTimeout(
        () => finish({ kind: 'problem', problem: { code: 'time', seconds } }),
        seconds * 1_000,
      );
      function finish(found: FileResult): void {
        clearTimeout(clock);
        worker.terminate();
        end(found);
      }
      const died = (): void => finish({ kind: 'problem', problem: { code: 'stopped' } });
      worker.addEventListener('message', (event: MessageEvent<FromFiles | PdfGreeting>) => {
        if ('kind' in event.data) finish(event.data.result);
      });
      worker.addEventListener('error', died);
      worker.addEventListener('messageerror', died);
      worker.postMessage(asked);
      return { result, cancel: died };
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./file.worker.ts', import.meta.url), { type: 'module', name: 'tweeluik-files' });
}
