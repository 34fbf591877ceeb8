/// <reference lib="webworker" />
/** The thread that reads one file: nothing in it can block the page, and it is ended when it takes too long. */
import { mostBytes } from '../formats/limits';
import type { FileResult, FromFiles, ToFiles } from './file-protocol';
import { fileResult, pasteResult } from './file-steps';

const scope = self as unknown as DedicatedWorkerGlobalScope;

function answer(message: FromFiles): void {
  scope.postMessage(message);
}

async function resultOf(asked: ToFiles): Promise<FileResult> {
  if (asked.kind === 'rich') return pasteResult(asked.plain, asked.html, asked.asText);
  if (asked.kind === 'plain') return pasteResult(asked.plain, null, asked.asText);
  if (asked.file.size > mostBytes)
    return {
      kind: 'problem',
      problem: { code: 'too-big', unit: 'bytes', size: asked.file.size, most: mostBytes },
    };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await asked.file.arrayBuffer());
  } catch {
    // A folder, a file that was moved, one that may not be read.
    return { kind: 'problem', problem: { code: 'unreadable' } };
  }
  return fileResult(bytes, asked.name, asked.choice);
}

scope.addEventListener('message', (event: MessageEvent<ToFiles>) => {
  void resultOf(event.data).then((result) => answer({ kind: 'result', result }));
});
