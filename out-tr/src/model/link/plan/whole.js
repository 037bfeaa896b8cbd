import { compareExact, exact, exactOf, formatExact, sumOf } from '../../../support/exact.js';
/** True when the shares sum to exactly 1; otherwise that is reported. */
export function makesWhole(shares, { place, of }, { report }) {
    const sum = sumOf(shares.map(exactOf));
    if (compareExact(sum, exact(1)) === 0)
        return true;
    const percent = { numerator: sum.numerator * 100n, denominator: sum.denominator };
    const written = percent.numerator % percent.denominator === 0n;
    report({
        code: 'link/no-whole',
        place,
        message: `the shares of ${of} sum to ${written ? `${percent.numerator / percent.denominator} %` : formatExact(sum)}, not to 100 %`,
        help: 'correct the shares until they sum to 100 %; write thirds as `1/3`',
    });
    return false;
}
