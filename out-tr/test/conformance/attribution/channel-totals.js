const nobody = 'unattributed';
/** What every channel gets, in shares of opportunities and in money of each currency, by the words of the vectors. */
export function totalsOf(opportunities) {
    const counts = new Map();
    const minors = new Map();
    const totals = new Map();
    for (const { credits, minors: parts, currency, amount } of opportunities) {
        const money = minors.get(currency) ?? new Map();
        minors.set(currency, money);
        totals.set(currency, (totals.get(currency) ?? 0) + amount);
        if (credits.length === 0) {
            counts.set(nobody, sum(counts.get(nobody), [1n, 1n]));
            money.set(nobody, (money.get(nobody) ?? 0) + amount);
        }
        for (const [index, { unit, share }] of credits.entries()) {
            const own = [BigInt(share.numerator), BigInt(share.denominator)];
            counts.set(unit.channel, sum(counts.get(unit.channel), own));
            money.set(unit.channel, (money.get(unit.channel) ?? 0) + (parts[index] ?? 0));
        }
    }
    return {
        channelCount: Object.fromEntries([...counts].map(([channel, share]) => [channel, text(share)])),
        anchored: opportunities.length,
        channelMinor: Object.fromEntries([...minors].map(([code, money]) => [code, Object.fromEntries(money)])),
        totalMinor: Object.fromEntries(totals),
        channelShare: Object.fromEntries([...minors].map(([code, money]) => [code, sharesOf(money, totals.get(code) ?? 0)])),
    };
}
function sum(left = [0n, 1n], right) {
    return [left[0] * right[1] + right[0] * left[1], left[1] * right[1]];
}
/** Nothing has a share of a total of 0. */
function sharesOf(money, total) {
    if (total === 0)
        return null;
    return Object.fromEntries([...money].map(([channel, minor]) => [channel, text([BigInt(minor), BigInt(total)])]));
}
function text([numerator, denominator]) {
    let [a, b] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
    while (b !== 0n)
        [a, b] = [b, a % b];
    const divisor = a === 0n ? 1n : denominator < 0n ? -a : a;
    const [over, under] = [numerator / divisor, denominator / divisor];
    return under === 1n ? `${over}` : `${over}/${under}`;
}
