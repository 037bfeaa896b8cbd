/** The value 1 below an age, 0 from it on; without an age always 1. */
export function present(belowDays) {
    if (belowDays === undefined)
        return { points: [], tail: 1 };
    return { points: Array(belowDays).fill(1), tail: 0 };
}
