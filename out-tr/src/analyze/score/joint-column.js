export const everything = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
/** What of one part of a sum can be told apart when the other part lies in `other`. */
export function careFor(care, other) {
    return { least: care.least - other.most, most: care.most - other.least };
}
/** Beyond bounds nothing can be told apart. */
export function careOfBounds({ min, max }) {
    return { least: min ?? everything.least, most: max ?? everything.most };
}
/** From just below the first cut to the last: what can be told apart about points that are compared with them. */
export function careOfCuts(cuts) {
    const [first, last] = [Math.min(...cuts), Math.max(...cuts)];
    return cuts.length === 0 ? { least: 0, most: 0 } : { least: first - 1, most: last };
}
export function openColumns() {
    const columns = [];
    const places = new Map();
    return {
        columns,
        placeColumns(key, make) {
            const known = places.get(key) ?? make().map((column) => columns.push(column) - 1);
            places.set(key, known);
            return known;
        },
    };
}
