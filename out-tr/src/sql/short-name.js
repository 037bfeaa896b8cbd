const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const most = 0xffffffffffffffffn;
/**
 * A name of at most `length` characters: itself, or its beginning and a fingerprint of the whole (FNV-1a, 64 bits), for
 * engines that cut long names off without a word and would take two for one.
 */
export function shortName(name, length) {
    if (name.length <= length)
        return name;
    let hash = offset;
    for (const byte of new TextEncoder().encode(name))
        hash = ((hash ^ BigInt(byte)) * prime) & most;
    const fingerprint = hash.toString(16).padStart(16, '0');
    return `${name.slice(0, length - fingerprint.length - 1)}~${fingerprint}`;
}
