/** Items with a weight of 0 are never picked. */
export function weighted(entries) {
    let total = 0;
    const ends = entries.map(([, weight]) => {
        total += weight;
        return total;
    });
    return { items: entries.map(([item]) => item), ends, total };
}
/** An item with the probability of its weight; an error when all weights are 0. */
export function pickWeighted({ items, ends, total }, random) {
    const drawn = random.below(Math.max(total, 1));
    const item = items[firstAbove(ends, drawn)];
    if (item === undefined)
        throw new Error('there is nothing to pick from');
    return item;
}
/** Index of the first of rising numbers that is greater than `value`; the length when there is none. */
export function firstAbove(rising, value) {
    let [low, high] = [0, rising.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((rising[middle] ?? 0) > value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
