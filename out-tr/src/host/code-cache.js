import { crc32 } from 'node:zlib';
import { readCacheFile, writeCacheFile } from './cache-file.js';
/**
 * What V8 made of a script in an earlier run; undefined when there is none that can be trusted.
 * V8 itself refuses what another version made, but runs damaged bytes and crashes, so a checksum stands before them.
 */
export function readCompiled(path) {
    const bytes = readCacheFile(path);
    if (bytes === undefined || bytes.length < 8)
        return undefined;
    const compiled = bytes.subarray(8);
    const whole = bytes.readUInt32LE(0) === compiled.length && bytes.readUInt32LE(4) === crc32(compiled);
    return whole ? compiled : undefined;
}
/** Keeps it for the next run. */
export function writeCompiled(path, compiled) {
    const header = Buffer.alloc(8);
    header.writeUInt32LE(compiled.length, 0);
    header.writeUInt32LE(crc32(compiled), 4);
    writeCacheFile(path, Buffer.concat([header, compiled]));
}
