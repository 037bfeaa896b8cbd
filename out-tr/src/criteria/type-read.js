/**
 * Readers for criteria as YAML has them. Their form was validated against the schema, so a value of
 * another form is a bug of leadpact and throws.
 */
/** The one entry of a map with one key. */
export function onlyEntryOf(written) {
    const [entry] = entriesOf(written);
    if (entry === undefined)
        throw unexpected('map with one key', written);
    return entry;
}
/** The value under `key`, undefined when absent. */
export function valueIn(written, key) {
    return entriesOf(written).find(([name]) => name === key)?.[1];
}
export function listOf(written) {
    if (!Array.isArray(written))
        throw unexpected('list', written);
    return written;
}
/** A scalar as it reads: numbers and booleans in YAML's plain spelling. */
export function textOf(written) {
    if (typeof written !== 'string' && typeof written !== 'number' && typeof written !== 'boolean')
        throw unexpected('scalar', written);
    return String(written);
}
export function numberOf(written) {
    if (typeof written !== 'number')
        throw unexpected('number', written);
    return written;
}
/** The entries of a map. */
function entriesOf(written) {
    if (typeof written !== 'object' || written === null || Array.isArray(written))
        throw unexpected('map', written);
    return Object.entries(written);
}
function unexpected(expected, written) {
    return new Error(`the schema let through ${JSON.stringify(written)} where a ${expected} belongs`);
}
