/** pdf.js's worker half, which ships without types: run in the thread that asks (the files' worker), not in one of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
