import { duckdb } from '../../sql/dialects/duckdb.js';
/** The lines of a file of JSON lines as a table of one column `json`; `lenient` leaves out those that are no objects. */
export function jsonLines(path, { lenient = false } = {}) {
    // What is no JSON at all comes as NULL.
    const lines = `read_ndjson_objects(${duckdb.text(path)}, ignore_errors = true)`;
    return lenient ? `(SELECT json FROM ${lines} WHERE ${isObject})` : lines;
}
const firstLetter = 'left(CAST(json AS VARCHAR), 1)';
/** The engine has parsed the line and cut off the blanks around it. */
export const isObject = `coalesce(${firstLetter} = '{', FALSE)`;
/** The lines that are no objects, in order. */
export async function jsonRejects(engine, path) {
    const numbered = `SELECT row_number() OVER () AS row_place, json FROM ${jsonLines(path)}`;
    const rows = await engine.rows(`SELECT row_place, ${firstLetter} AS first_letter FROM (${numbered}) WHERE NOT ${isObject} ORDER BY row_place`);
    return rows.map((row) => ({
        row: Number(row['row_place']),
        why: 'json',
        words: kinds[String(row['first_letter'] ?? '')] ?? 'a number',
    }));
}
/** What a line holds, by its first letter. */
const kinds = {
    '': 'no JSON',
    '[': 'a list',
    '"': 'a text',
    n: 'null',
    t: 'true',
    f: 'false',
};
