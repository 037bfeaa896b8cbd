import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { writeCacheFile } from './cache-file.ts';

/**
 * What V8 made of a script in an earlier run; undefined when there is none that can be trusted.
 * V8 itself refuses what another version made, but runs damaged bytes and crashes, so a checksum stands before them.
 */
export function readCompiled(path: string): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined; // the first run, or a cache that cannot be read: both are ordinary
  }
  try {
    // Somebody else's file could hold any machine state.
    if (process.getuid !== undefined && fstatSync(file).uid !== process.getuid()) return undefined;
    return unpacked(readFileSync(file));
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}

/** Keeps it for the next run; a cache that cannot be written is no trouble. */
export function writeCompiled(path: string, compiled: Buffer): void {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(compiled.length, 0);
  header.writeUInt32LE(crc32(compiled), 4);
  writeCacheFile(path, Buffer.concat([header, compiled]));
}

function unpacked(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 8) return undefined;
  const compiled = bytes.subarray(8);
  const whole = bytes.readUInt32LE(0) === compiled.length && bytes.readUInt32LE(4) === crc32(compiled);
  return whole ? compiled : undefined;
}
