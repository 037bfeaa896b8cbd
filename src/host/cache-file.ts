import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError } from './file-system.ts';

/** How long what can be computed again is kept. */
export const thirtyDays: number = 30 * 86_400_000;

/** The bytes of a file in the cache; undefined when it cannot be read or is not this user's own. */
export function readCacheFile(path: string): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    return nothingIfSystem(error);
  }
  try {
    const own = process.getuid === undefined || fstatSync(file).uid === process.getuid();
    return own ? readFileSync(file) : undefined;
  } catch (error) {
    return nothingIfSystem(error);
  } finally {
    closeSync(file);
  }
}

/**
 * Puts a file into the cache in one step, for this user only, and removes its neighbours older than thirty days.
 * A cache that cannot be written is no trouble: nothing is kept then.
 */
export function writeCacheFile(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, bytes, { mode: 0o600 });
    renameSync(unfinished, path);
    removeOld(folder);
  } catch (error) {
    nothingIfSystem(error);
  }
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > thirtyDays) rmSync(path, { force: true });
  }
}

function nothingIfSystem(error: unknown): undefined {
  if (!isSystemError(error)) throw error;
}
