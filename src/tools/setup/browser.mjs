/** Finds a Chromium for the end-to-end tests, or brings one, and remembers where it is in `.cache/browser.json`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

import { root } from './root.mjs';

const memory = join(root, '.cache', 'browser.json');

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/snap/bin/chromium',
];

/** Playwright's network can drop packets instead of refusing them; three minutes is twice what its 120 MB took on a slow line. */
const downloadLimit = 180_000;

/** Whether this program starts without a window and prints a page; `--version` alone is answered by broken installations too. */
function works(path) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const run = spawnSync(
    path,
    ['--headless', ...sandbox, '--disable-gpu', '--dump-dom', 'data:text/html,<p>tweeluik</p>'],
    {
      encoding: 'utf8',
      timeout: 30_000,
    },
  );
  return run.status === 0 && run.stdout.includes('tweeluik');
}

/** The path of a program on PATH, or undefined. */
function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

/** A Chromium that the machine already has. */
function installed() {
  const wished = process.env['TWEELUIK_BROWSER'];
  const found = [wished, ...names.map(onPath), ...usualPlaces].filter(
    (path) => path !== undefined && existsSync(path),
  );
  return found.find(works);
}

/** Playwright's own build, if it was downloaded before. */
function playwrightBuild() {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) && works(path) ? path : undefined;
  } catch {
    return undefined; // Not installed yet, or no build for this system: the next way is tried.
  }
}

/** Plan: what is remembered; what is there; Playwright's download; Debian's package as root; else one sentence. */
export function findBrowser() {
  if (existsSync(memory)) {
    const path = JSON.parse(readFileSync(memory, 'utf8')).executablePath;
    if (existsSync(path)) return path;
  }
  let path = installed() ?? playwrightBuild();
  if (path === undefined) {
    console.log('No Chromium or Chrome found; trying Playwright’s own download …');
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], {
      cwd: root,
      stdio: 'inherit',
      timeout: downloadLimit,
    });
    path = playwrightBuild();
  }
  if (path === undefined && process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    console.log('That did not work; installing Debian’s chromium …');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
    path = installed();
  }
  if (path === undefined) {
    console.error(
      'The end-to-end tests need a browser: install Chromium or Chrome, or set TWEELUIK_BROWSER to its path, and run npm test again.',
    );
    process.exit(1);
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(memory, JSON.stringify({ executablePath: path }));
  return path;
}
