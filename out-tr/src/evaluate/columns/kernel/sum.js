export function worthAt({ points, tail }, age) {
    return points[age] ?? tail;
}
/** 1 for every event younger than so many days; for every event without a limit. */
export function countingWithin(days) {
    return days === undefined ? { points: [], tail: 1 } : { points: Array(days).fill(1), tail: 0 };
}
/** Adds a table to what the codes of a column add already. */
export function addColumn({ columns }, attribute, table) {
    const known = columns.get(attribute);
    columns.set(attribute, known === undefined ? table : table.map((value, code) => value + (known[code] ?? 0)));
}
