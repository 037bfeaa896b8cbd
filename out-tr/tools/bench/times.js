export function median(values) {
    const sorted = values.toSorted((left, right) => left - right);
    const middle = sorted.length >> 1;
    const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
    return (low + high) / 2;
}
/** Median over the rounds of the ratio within a round: a busy moment slows both sides of it. */
export function ratio(times, of, to) {
    return median(ratiosOf(times, of, to));
}
/** The ratio within each round. */
export function ratiosOf(times, of, to) {
    const [above = [], below = []] = [times.get(of), times.get(to)];
    return above.map((value, round) => value / (below[round] ?? Number.NaN));
}
