/**
 * Quantiles 2.5 %, 7.5 % … 97.5 % of a log-normal distribution with sigma 1 in thousandths of its median: as a table,
 * because the last digit of `Math.exp` differs between machines.
 */
const quantiles = [
    141, 237, 317, 393, 470, 550, 635, 727, 828, 939, 1065, 1208, 1375, 1574, 1819, 2130, 2546, 3158, 4221,
    7099,
];
/** A whole number around `median`: often less, sometimes seven times as much, as delays and sums of money are. */
export function skewed(random, median) {
    const step = random.below(quantiles.length - 1);
    const low = quantiles[step] ?? 0;
    const high = quantiles[step + 1] ?? low;
    return Math.round((median * (low + random.below(high - low + 1))) / 1000);
}
