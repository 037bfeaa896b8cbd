const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;
/** Six lower-case letters or digits that stand for `text` (FNV-1a over its UTF-8 bytes): same text, same hash. No secret keeping. */
export function shortHash(text) {
    let hash = offsetBasis;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, prime);
    return ((hash >>> 0) % 36 ** 6).toString(36).padStart(6, '0');
}
