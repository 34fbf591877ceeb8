import { readFileSync } from 'node:fs';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

export default defineConfig({
  // What an exported file says of its maker.
  define: { __TWEELUIK_VERSION__: JSON.stringify(version) },
  // Relative addresses, so that the built page also works below a path.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 400,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first screen needs is one file and holds nothing else: a group by share count alone put into it whatever two later
            // screens have in common (246 kB gzip in all, with Markdown and the page of a new pair). e2e/first-load.e2e.ts holds the sum.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Law tests draw hundreds of cases, and rows of 100,000 characters take seconds: none is to fail for a busy machine.
    testTimeout: 120_000,
  },
});
