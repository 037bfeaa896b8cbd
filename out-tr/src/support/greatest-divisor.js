/** The greatest whole number that divides both; of 0 and 0 it is 0. */
export function greatestCommonDivisor(left, right) {
    let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
    while (b !== 0n)
        [a, b] = [b, a % b];
    return a;
}
