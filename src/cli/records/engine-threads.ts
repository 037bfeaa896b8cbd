import type { FileSystem } from '../../host/file-system.ts';
import type { EngineLimits } from './memory-room.ts';

/**
 * Bytes of an export of which one thread makes the most: the engine's statements are many and their tables small, so the
 * others mostly look for work. Up to four times as many bytes measure faster by one than by two; Parquet holds several times
 * the rows of text.
 */
const smallExport = 1e6;

/** How many threads the engine takes to read these files: what `--threads` says, otherwise one where they are small. */
export function engineThreads(
  files: Pick<FileSystem, 'read'>,
  { threads, areThreadsOpen = false }: Omit<EngineLimits, 'memory'>,
  paths: readonly string[],
): number {
  return areThreadsOpen && isSmall(files, paths) ? 1 : threads;
}

function isSmall(files: Pick<FileSystem, 'read'>, paths: readonly string[]): boolean {
  const bytes = paths.reduce((sum, path) => sum + sizeOf(files, path), 0);
  return bytes <= smallExport;
}

/** Without reading it; what is no file, or a link to one, may be of any size. */
function sizeOf(files: Pick<FileSystem, 'read'>, path: string): number {
  const reading = files.read(path, 0);
  if (reading.what === 'too-large') return reading.size;
  return reading.what === 'bytes' ? 0 : Number.POSITIVE_INFINITY;
}
