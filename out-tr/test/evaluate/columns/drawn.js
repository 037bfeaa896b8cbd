export function drawnFrom(seed) {
    let state = seed;
    const below = (limit) => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    };
    return {
        below,
        happens: (percent) => below(100) < percent,
        oneOf: (items) => items[below(items.length || 1)],
    };
}
