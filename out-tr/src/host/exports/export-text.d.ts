import type { Readable } from 'node:stream';
/** The bytes of a file, unpacked where its name ends in .gz. */
export declare function bytesOf(path: string): Readable;
/** The first bytes of a file, unpacked; of a packed file what its first bytes hold. */
export declare function firstBytes(path: string, length: number): Uint8Array;
