/** `npm test`: format, lint, types, unit, end-to-end, one after another; goes on after a failure and says at the end what failed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';

const cache = join(root, '.cache');
const unitReport = join(cache, 'unit.json');
const e2eReport = join(cache, 'e2e.json');
mkdirSync(cache, { recursive: true });
for (const report of [unitReport, e2eReport]) rmSync(report, { force: true });

const bin = (name, file) => join(root, 'node_modules', name, file);
const stages = [
  ['format', [bin('prettier', 'bin/prettier.cjs'), '--check', '.', '--log-level', 'warn']],
  ['lint', [bin('oxlint', 'bin/oxlint'), '--deny-warnings']],
  ['types', [bin('typescript', 'bin/tsc'), '--noEmit']],
  ['types of the engine', [bin('typescript', 'bin/tsc'), '--noEmit', '-p', 'src/engine']],
  [
    'unit',
    [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  ],
  [
    'end-to-end',
    [bin('@playwright/test', 'cli.js'), 'test', '-c', 'e2e/playwright.config.ts', '--reporter=line,json'],
  ],
];

const failed = [];
for (const [name, args] of stages) {
  console.log(`\n── ${name} ──`);
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
  });
  if (run.status !== 0) failed.push(name);
}

/** Passed and failed of a report; a stage that died before writing one counts as one failure by itself. */
function counts(file, read) {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 };
}
const unit = counts(unitReport, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}));
const e2e = counts(e2eReport, (report) => ({
  passed: report.stats.expected + report.stats.flaky,
  failed: report.stats.unexpected,
}));

console.log(failed.length === 0 ? '\nAll stages passed.' : `\nFailed: ${failed.join(', ')}.`);
console.log(`${unit.passed + e2e.passed} passed, ${unit.failed + e2e.failed} failed`);
process.exit(failed.length === 0 ? 0 : 1);
