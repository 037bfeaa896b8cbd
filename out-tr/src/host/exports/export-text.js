import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
/** The bytes of a file, unpacked where its name ends in .gz. */
export function bytesOf(path) {
    const stream = createReadStream(path);
    if (!path.endsWith('.gz'))
        return stream;
    const unpacked = createGunzip();
    stream.on('error', (error) => unpacked.destroy(error));
    return stream.pipe(unpacked);
}
/** So much of a packed file unpacks to a few hundred megabytes at worst. */
const packedHead = 256 * 1024;
/** The first bytes of a file, unpacked; of a packed file what its first bytes hold. */
export function firstBytes(path, length) {
    const isPacked = path.endsWith('.gz');
    const bytes = Buffer.alloc(isPacked ? packedHead : length);
    const file = openSync(path, 'r');
    try {
        const read = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
        // What ends before the packed text does is no error here.
        return isPacked && read.length > 0 ? gunzipSync(read, { finishFlush: constants.Z_SYNC_FLUSH }) : read;
    }
    finally {
        closeSync(file);
    }
}
