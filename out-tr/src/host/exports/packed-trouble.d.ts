/**
 * Why a packed file cannot be unpacked to its end, in the words of zlib; undefined for one that can, and for one that is not
 * packed. The engine would read a file that was cut as far as it goes, without a word.
 */
export declare function packedTrouble(path: string): Promise<string | undefined>;
