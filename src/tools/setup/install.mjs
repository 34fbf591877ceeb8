/** Installs the locked packages when they are missing or older than the lock file. Node built-ins only: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './root.mjs';

const stampFile = join(root, 'node_modules', '.tweeluik-stamp');

/** What `node_modules` must have been made from: this lock file and this Node. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(process.version).digest('hex');
}

/** Runs npm by the path it gave its scripts, so that the same npm serves on every shell; falls back to the one on PATH. */
function npm(args) {
  const path = process.env['npm_execpath'];
  return path !== undefined && path.endsWith('.js')
    ? spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Leaves `node_modules` as the lock file says; ends the program with one sentence when that fails. */
export function install() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(
      `Tweeluik needs Node 20 or newer; this is ${process.version}. Install it from nodejs.org and try again.`,
    );
    process.exit(1);
  }
  const wanted = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Installing the packages that package-lock.json names …');
  const done = npm(['ci', '--no-audit', '--no-fund']);
  if (done.status !== 0) {
    console.error(
      'npm ci failed (see above). Tweeluik needs the npm registry once; try again when it can be reached.',
    );
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}
