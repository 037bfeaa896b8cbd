import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { isSystemError } from './file-system.ts';

const megabyte = 0x10_0000;

/** By what a large file is known again without reading all of it. */
export interface FileStart {
  readonly bytes: number;
  /** SHA-256 of its first megabyte, in hexadecimal. */
  readonly start: string;
  /** Its first few characters, as they are in ASCII. */
  readonly words: string;
}

const shown = 40;

/** Of a file; a link is not followed. Undefined where none can be read. */
export function fileStart(path: string): FileStart | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
  try {
    const room = Buffer.alloc(megabyte);
    const read = readSync(file, room, 0, megabyte, 0);
    const start = createHash('sha256').update(room.subarray(0, read)).digest('hex');
    return { bytes: fstatSync(file).size, start, words: room.toString('latin1', 0, Math.min(read, shown)) };
  } finally {
    closeSync(file);
  }
}
