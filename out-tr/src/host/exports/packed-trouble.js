import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bytesOf } from './export-text.js';
/**
 * Why a packed file cannot be unpacked to its end, in the words of zlib; undefined for one that can, and for one that is not
 * packed. The engine would read a file that was cut as far as it goes, without a word.
 */
export async function packedTrouble(path) {
    if (!path.endsWith('.gz'))
        return undefined;
    const nowhere = new Writable({ write: (_bytes, _encoding, done) => done() });
    try {
        await pipeline(bytesOf(path), nowhere);
        return undefined;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && /^Z_/.test(String(error.code)))
            return error.message;
        throw error;
    }
}
