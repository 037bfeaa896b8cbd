export function randomFrom(seed) {
    let state = seed >>> 0;
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const below = (limit) => Math.floor(next() * limit);
    return {
        next,
        below,
        chance: (probability) => next() < probability,
        pick: (choices) => {
            if (choices.length === 0)
                throw new Error('nothing to pick from');
            // The index is inside, and what stands there may well be undefined itself.
            return choices[below(choices.length)];
        },
    };
}
