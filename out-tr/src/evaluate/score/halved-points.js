/**
 * points · 2^(−age / halfLife), rounded half away from zero, exactly (semantics §3, Decay). The value is irrational:
 * a float decides wherever it is far from a half, comparing integer powers decides everywhere else.
 */
export function halvedPoints(points, halfLifeDays, age) {
    const size = Math.abs(points);
    const estimate = size * 2 ** (-age / halfLifeDays);
    // Far above the error of the float, far below any distance that matters.
    const doubt = estimate * 1e-12;
    const least = Math.round(estimate - doubt);
    let rounded = Math.round(estimate + doubt);
    while (rounded > least && !reaches(size, halfLifeDays, age, rounded))
        rounded--;
    return points < 0 ? 0 - rounded : rounded;
}
/** Is size · 2^(−age/h) at least `rounded` − 1/2?  ⇔  (2·rounded − 1)^h · 2^age <= (2·size)^h */
function reaches(size, halfLifeDays, age, rounded) {
    const power = BigInt(halfLifeDays);
    return ((2n * BigInt(rounded) - 1n) ** power) << BigInt(age) <= (2n * BigInt(size)) ** power;
}
