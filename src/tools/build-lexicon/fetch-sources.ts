/** Fetches the pinned packages into a cache folder, checks them and unpacks them. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './sources';

/** What cannot be had here, in words for whoever runs the build. */
export class SourceMissing extends Error {}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/**
 * Downloads (`apt-get download name=version`) what the cache does not hold, checks the SHA-256 and unpacks with dpkg-deb.
 * Returns the folder of the unpacked package. Throws {@link SourceMissing} when the package cannot be had or is another one.
 */
export function fetchDebian(source: Source, cache: string): string {
  const folder = join(cache, 'unpacked', source.name);
  const archive = findArchive(source, cache) ?? download(source, cache);
  const found = sha256(archive);
  if (found !== source.sha256) {
    throw new SourceMissing(
      `${archive} has SHA-256 ${found}, pinned is ${source.sha256}: not the same package.`,
    );
  }
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('dpkg-deb', ['-x', archive, folder]);
  }
  return folder;
}

function findArchive(source: Source, cache: string): string | null {
  // apt writes the epoch's colon as %3a.
  const name = readdirSync(cache).find((file) =>
    file.startsWith(`${source.name}_${source.version.replace(':', '%3a')}_`),
  );
  return name === undefined ? null : join(cache, name);
}

function download(source: Source, cache: string): string {
  try {
    execFileSync('apt-get', ['download', '-q', `${source.name}=${source.version}`], {
      cwd: cache,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (problem) {
    throw new SourceMissing(`apt-get cannot download ${source.name}=${source.version}: ${String(problem)}`);
  }
  const archive = findArchive(source, cache);
  if (archive === null)
    throw new SourceMissing(`apt-get left no ${source.name}_${source.version} in ${cache}.`);
  return archive;
}
