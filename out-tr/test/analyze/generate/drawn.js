/** So many different items in the order in which they stand; all when there are no more. */
export function drawnSome(items, count, random) {
    let wanted = Math.min(count, items.length);
    return items.filter((_, index) => {
        const taken = random.chance(wanted, items.length - index);
        if (taken)
            wanted -= 1;
        return taken;
    });
}
/** The same items in another order. */
export function shuffled(items, random) {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last--) {
        const other = random.below(last + 1);
        const [left, right] = [order[last], order[other]];
        if (left === undefined || right === undefined)
            continue;
        order[last] = right;
        order[other] = left;
    }
    return order;
}
