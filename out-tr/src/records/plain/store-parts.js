/** The column of a file in each of its parts, by what the thread kept of it. */
function storesOf(index, parts, isOne) {
    return parts.map(({ columns }) => {
        const store = columns[index];
        if (store === undefined || !isOne(store))
            throw new Error(`column ${index} was kept as something else`);
        return store;
    });
}
export function wordsOf(index, parts) {
    return storesOf(index, parts, (store) => 'codes' in store);
}
export function keysOf(index, parts) {
    return storesOf(index, parts, (store) => 'hashes' in store);
}
export function marksOf(index, parts) {
    return storesOf(index, parts, (store) => 'pairs' in store);
}
/** NaN where there is none. */
export function numbersOf(index, parts) {
    return storesOf(index, parts, (store) => store instanceof Float64Array);
}
/** The places of the leads that rows name. */
export function leadsOf(index, parts) {
    return storesOf(index, parts, (store) => store instanceof Int32Array);
}
