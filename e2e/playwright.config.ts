/** End-to-end tests: the production build, served as `npm start` serves it, in the Chromium that setup found. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { defineConfig } from '@playwright/test';

const memory = resolve(import.meta.dirname, '../.cache/browser.json');
const executablePath = existsSync(memory)
  ? (JSON.parse(readFileSync(memory, 'utf8')) as { executablePath: string }).executablePath
  : undefined;
const port = Number(process.env['TWEELUIK_PORT'] ?? 4319);

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    trace: 'retain-on-failure',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
  webServer: {
    command: `node ../src/tools/setup/start.mjs --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
