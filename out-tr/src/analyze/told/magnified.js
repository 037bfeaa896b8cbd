export function magnified(tolds) {
    const factors = new Map();
    const numbers = new Set();
    function factorOf(told) {
        const factor = factors.get(told) ?? made(told);
        factors.set(told, factor);
        return factor;
    }
    function made(told) {
        const parts = partsIn(told);
        const factor = Math.max(1, ...parts.map(factorOf));
        for (const number of numbersAmong(parts))
            numbers.add(number * factor);
        return factor * divisorOf(told);
    }
    const factor = Math.max(1, ...[...tolds].map(factorOf));
    return { numbers: [...numbers], factor };
}
/** What an expression is put together from. */
export function partsIn(told) {
    if (told.is === 'applied')
        return told.of;
    return told.is === 'chosen' ? [told.when, told.gives, told.otherwise] : [];
}
/** 10 for a tenth of something, whichever way it is written; never below 1. */
function divisorOf(told) {
    if (told.is !== 'applied')
        return 1;
    const sizes = numbersAmong(told.of).map(Math.abs);
    if (told.operation === 'over')
        return Math.max(1, ...sizes);
    if (told.operation !== 'times')
        return 1;
    return Math.max(1, ...sizes.filter((size) => size > 0).map((size) => 1 / size));
}
function numbersAmong(parts) {
    return parts.flatMap((part) => part.is === 'constant' && typeof part.value === 'number' ? [part.value] : []);
}
