import { duckdb } from '../../sql/dialects/duckdb.js';
import { jsonType } from '../cells/json-cell.js';
import { jsonLines } from './json-lines.js';
/** The planned columns of JSON lines as `r0`, `r1`, …: texts without their quotation marks, or JSON where its type matters. */
export function rawJsonSql({ file, columns }, more, options) {
    const json = columns.filter(isJson);
    const texts = columns.filter((column) => !isJson(column));
    // A line is taken apart once for each list of columns, so no list without columns is asked for.
    const parts = [
        ...(texts.length === 0 ? [] : [`json_extract_string(json, ${pathsOf(texts)}) AS texts`]),
        ...(json.length === 0 ? [] : [`CAST(json_extract(json, ${pathsOf(json)}) AS VARCHAR[]) AS jsons`]),
    ];
    const cells = columns.map((column, place) => {
        const list = isJson(column)
            ? `jsons[${json.indexOf(column) + 1}]`
            : `texts[${texts.indexOf(column) + 1}]`;
        return `${list} AS r${place}`;
    });
    return `SELECT ${[...cells, ...more].join(', ')} FROM (SELECT ${parts.join(', ')} FROM ${jsonLines(file.path, options)})`;
}
function isJson({ type }) {
    return type === jsonType;
}
function pathsOf(columns) {
    const paths = columns.map(({ header }) => duckdb.text(`/${header.replaceAll('~', '~0').replaceAll('/', '~1')}`));
    return `[${paths.join(', ')}]`;
}
