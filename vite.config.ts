import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses, so that the built page also works below a path.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 400 },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Law tests draw hundreds of cases on a busy two-core machine.
    testTimeout: 30_000,
  },
});
