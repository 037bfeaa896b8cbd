/**
 * An amount in minor units by shares that sum to 1, so that the parts add up exactly: whole units down, what is left to
 * the largest remainders, ties to the earlier part; a negative amount like its opposite (semantics §9).
 */
export function splitMoney(minor, shares) {
    const amount = BigInt(Math.abs(minor));
    const parts = shares.map(({ numerator, denominator }, index) => {
        const product = amount * BigInt(numerator);
        return {
            index,
            whole: product / BigInt(denominator),
            remainder: product % BigInt(denominator),
            denominator: BigInt(denominator),
        };
    });
    const left = Number(amount - parts.reduce((sum, { whole }) => sum + whole, 0n));
    const byRemainder = parts.toSorted((one, other) => {
        const difference = other.remainder * one.denominator - one.remainder * other.denominator;
        if (difference === 0n)
            return one.index - other.index;
        return difference < 0n ? -1 : 1;
    });
    const lifted = new Set(byRemainder.slice(0, left).map(({ index }) => index));
    return parts.map(({ index, whole }) => {
        const units = Number(whole) + (lifted.has(index) ? 1 : 0);
        return minor < 0 ? 0 - units : units;
    });
}
