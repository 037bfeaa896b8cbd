import { nameColumns, pointColumns } from '../evaluate/score-row.js';
import { duckdb } from '../sql/dialects/duckdb.js';
/**
 * A statement that writes the rows of a score query to a file: by id in code-point order, points as exact decimals of the
 * scale. In CSV a text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeScoreRows(query, { scale, form, path }, order = 'unsorted') {
    const points = pointColumns.map((name) => `${decimalSql(name, scale)} AS ${name}`);
    const columns = [`${form === 'csv' ? harmless('lead_id') : 'lead_id'} AS id`, ...points, ...nameColumns];
    const select = `SELECT ${columns.join(', ')} FROM (${query}) AS scored${order === 'sorted' ? '' : ' ORDER BY lead_id'}`;
    return `COPY (${select}) TO ${duckdb.text(path)} (${settings[form]})`;
}
const settings = {
    csv: `FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"', NULL '', USE_TMP_FILE false`,
    jsonl: 'FORMAT json, ARRAY false, USE_TMP_FILE false',
    parquet: 'FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false',
};
/** Scaled integer → decimal, without a float in between. */
function decimalSql(name, scale) {
    if (scale === 0)
        return name;
    const unit = `0.${'1'.padStart(scale, '0')}`;
    return `CAST(${name} AS DECIMAL(18, 0)) * CAST(${unit} AS DECIMAL(${scale + 1}, ${scale}))`;
}
/** First characters after which a spreadsheet calculates. */
export const formulaSigns = ['=', '+', '-', '@', '\t', '\r'];
/**
 * Names of the agreement begin with a letter or a digit; only ids come from outside. All signs stand before the letters, and
 * a list of so many would become a join.
 */
function harmless(text) {
    const signs = formulaSigns.map((sign) => `starts_with(${text}, chr(${sign.charCodeAt(0)}))`).join(' OR ');
    return `CASE WHEN ${text} < 'A' AND (${signs}) THEN '''' || ${text} ELSE ${text} END`;
}
