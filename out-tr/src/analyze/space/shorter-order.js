/**
 * An order in which less has to be remembered, by moving single attributes as long as that helps. What is remembered at a
 * place is guessed: some twenty partial sums of each bounded group that is begun, and two outcomes of each rule that is.
 */
export function shorterOrder(order, sums) {
    let best = { order, size: sizeOf(order, sums) };
    for (let round = 0; round < mostRounds; round += 1) {
        const before = best.size;
        for (const attribute of order)
            best = bestPlace(best, attribute, sums);
        if (best.size >= before)
            break;
    }
    return best.order;
}
const mostRounds = 8;
const perGroup = Math.log(20);
const perRule = Math.log(2);
function bestPlace(from, attribute, sums) {
    const others = from.order.filter((each) => each !== attribute);
    let best = from;
    for (let place = 0; place <= others.length; place += 1) {
        const order = others.toSpliced(place, 0, attribute);
        const size = sizeOf(order, sums);
        if (size < best.size)
            best = { order, size };
    }
    return best;
}
function sizeOf(order, { groups, rules }) {
    const places = new Map(order.map((attribute, place) => [attribute, place]));
    const remembered = order.map(() => 0);
    for (const group of groups)
        remember(remembered, places, group, perGroup);
    for (const rule of rules)
        remember(remembered, places, rule, perRule);
    return remembered.reduce((sum, size) => sum + Math.exp(size), 0);
}
/** From the first attribute of those read together to the one before the last. */
function remember(remembered, places, read, size) {
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    for (const attribute of read) {
        const place = places.get(attribute) ?? 0;
        first = Math.min(first, place);
        last = Math.max(last, place);
    }
    for (let place = first; place < last; place += 1)
        remembered[place] = (remembered[place] ?? 0) + size;
}
