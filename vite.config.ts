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
    // What the first screen shares with what comes later is one file, not a dozen: 155.7 kB (gzip) before, 149.5 in three files.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What only later screens share stays out of it: the first one never draws Markdown.
            { name: 'markdown', test: /node_modules[\\/]marked|simple-markdown/, priority: 1 },
            { name: 'shared', minShareCount: 2 },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Law tests draw hundreds of cases on a busy two-core machine.
    testTimeout: 30_000,
  },
});
