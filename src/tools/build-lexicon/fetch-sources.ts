/** Fetches the pinned packages into a cache folder, checks them and unpacks them. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './sources';

/** What cannot be had here, in words for whoever runs the build. */
export class SourceMissing extends Error {}

/**
 * Downloads (`apt-get download name=version`) what the cache does not hold, checks the SHA-256 and unpacks with dpkg-deb.
 * Returns the folder of the unpacked package. Throws {@link SourceMissing} when the package cannot be had or is another one.
 */
export function fetchDebian(source: Source, cache: string): string {
  // apt writes the epoch's colon as %3a.
  const prefix = `${source.name}_${source.version.replace(':', '%3a')}_`;
  const archive = obtain(source, cache, prefix, 'apt-get', [
    'download',
    '-q',
    `${source.name}=${source.version}`,
  ]);
  return unpack(source, cache, (folder) => execFileSync('dpkg-deb', ['-x', archive, folder]));
}

/** The same for a package of the npm registry (`npm pack name@version`); the folder holds what `package/` held. */
export function fetchNpm(source: Source, cache: string): string {
  const prefix = `${source.name}-${source.version}.tgz`;
  const archive = obtain(source, cache, prefix, 'npm', [
    'pack',
    '--silent',
    `${source.name}@${source.version}`,
  ]);
  return unpack(source, cache, (folder) =>
    execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1']),
  );
}

function obtain(
  source: Source,
  cache: string,
  prefix: string,
  command: string,
  args: readonly string[],
): string {
  const find = (): string | undefined => readdirSync(cache).find((file) => file.startsWith(prefix));
  if (find() === undefined) {
    try {
      execFileSync(command, args, { cwd: cache, stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (problem) {
      throw new SourceMissing(`${command} ${args.join(' ')} failed: ${String(problem)}`);
    }
  }
  const file = find();
  if (file === undefined) throw new SourceMissing(`${command} left no ${prefix}* in ${cache}.`);
  const archive = join(cache, file);
  const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (found !== source.sha256) {
    throw new SourceMissing(
      `${archive} is not the pinned package: its SHA-256 is ${found}, expected ${source.sha256}.`,
    );
  }
  return archive;
}

function unpack(source: Source, cache: string, into: (folder: string) => void): string {
  const folder = join(cache, 'unpacked', `${source.name}-${source.version.replace(':', '-')}`);
  if (existsSync(folder)) return folder;
  // Unpack beside and rename, so that a run that is cut off leaves no half package behind.
  const beside = `${folder}.part`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  into(beside);
  renameSync(beside, folder);
  return folder;
}
