import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError } from './file-system.ts';

const thirtyDays = 30 * 86_400_000;

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
    if (!isSystemError(error)) throw error;
  }
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > thirtyDays) rmSync(path, { force: true });
  }
}
