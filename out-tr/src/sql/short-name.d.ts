/**
 * A name of at most `length` characters: itself, or its beginning and a fingerprint of the whole (FNV-1a, 64 bits), for
 * engines that cut long names off without a word and would take two for one.
 */
export declare function shortName(name: string, length: number): string;
