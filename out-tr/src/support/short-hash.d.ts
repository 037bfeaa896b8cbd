/** Six lower-case letters or digits that stand for `text` (FNV-1a over its UTF-8 bytes): same text, same hash. No secret keeping. */
export declare function shortHash(text: string): string;
