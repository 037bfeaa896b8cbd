/** Mulberry32: 32 bits of state, small and good enough for invented leads. */
export function randomOf(seed) {
    // Neighbouring seeds begin far from each other.
    let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
    const share = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const below = (limit) => Math.floor(share() * limit);
    return {
        share,
        below,
        oneOf: (items) => items[below(items.length)] ?? items[0],
        happens: (part) => share() < part,
    };
}
