/** Two numbers make the seed, so that every case of a run can be repeated alone. (Mulberry32.) */
export function chance(seed, index) {
    let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
    const below = (limit) => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
    };
    return { below, of: (choices) => choices[below(choices.length)] ?? choices[0] };
}
