/** Undefined when two leads have one id. */
export function leadIndex(parts) {
    const count = parts.reduce((sum, { hashes }) => sum + hashes.length, 0);
    const ids = joinedTexts(parts, count);
    const index = { ...ids, slots: new Int32Array(new SharedArrayBuffer(8 * slotsFor(count))) };
    let place = 0;
    for (const { hashes } of parts) {
        for (let own = 0; own < hashes.length; own++) {
            if (!isPut(index, place++, (hashes[own] ?? 0) | 0))
                return undefined;
        }
    }
    return index;
}
/** A power of two, at most half of it taken. */
function slotsFor(count) {
    let slots = 16;
    while (slots < 2 * count)
        slots *= 2;
    return slots;
}
function isPut({ slots, ends, pool }, place, hash) {
    const mask = slots.length - 1;
    let slot = (2 * hash) & mask;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
        if (slots[slot + 1] === hash && isSame(ends, pool, taken - 1, place))
            return false;
        slot = (slot + 2) & mask;
    }
    slots[slot] = place + 1;
    slots[slot + 1] = hash;
    return true;
}
function isSame(ends, pool, left, right) {
    const [from, to] = [ends[left] ?? 0, ends[left + 1] ?? 0];
    const other = ends[right] ?? 0;
    if (to - from !== (ends[right + 1] ?? 0) - other)
        return false;
    for (let at = from; at < to; at++)
        if (pool[at] !== pool[at - from + other])
            return false;
    return true;
}
function joinedTexts(parts, count) {
    const size = parts.reduce((sum, { pool }) => sum + pool.length, 0);
    const pool = new Uint8Array(new SharedArrayBuffer(size));
    const ends = new Uint32Array(new SharedArrayBuffer(4 * (count + 1)));
    let [place, from] = [0, 0];
    for (const part of parts) {
        pool.set(part.pool, from);
        for (let text = 1; text < part.ends.length; text++)
            ends[++place] = from + (part.ends[text] ?? 0);
        from += part.pool.length;
    }
    return { pool, ends };
}
