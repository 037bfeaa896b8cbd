import { duckdb } from '../../sql/dialects/duckdb.js';
import { rawJsonSql } from './raw-json-sql.js';
/**
 * A SELECT of the planned columns as they stand in the file, named `r0`, `r1`, … by their place in the plan. Nothing that
 * a file says comes into the statement but as a quoted literal, and of a CSV file not even its headers do.
 */
export function rawSql(plan, form, options = {}) {
    const { file, columns } = plan;
    const { text, name } = duckdb;
    const cells = (cell) => columns.map(({ index, header }, place) => `${cell(index, header)} AS r${place}`);
    const place = options.numbered === true ? ['row_number() OVER () AS row_place'] : [];
    switch (file.form) {
        case 'csv':
            return `SELECT ${[...cells(csvCell), ...place].join(', ')} FROM ${csvReader(file, form, options)}`;
        case 'jsonl':
            return rawJsonSql(plan, place, options);
        case 'parquet': {
            const number = [
                ...(options.numbered === true ? ['file_row_number + 1 AS row_place'] : []),
                'file_row_number AS row_seq',
            ];
            const read = `read_parquet(${text(file.path)}, file_row_number = true)`;
            return `SELECT ${[...cells((_, header) => name(header)), ...number].join(', ')} FROM ${read}`;
        }
        default:
            return file.form;
    }
}
/** An empty cell says nothing, quoted or not. */
function csvCell(index) {
    return `CASE WHEN c${index} <> '' THEN c${index} END`;
}
/** All columns as text, by place: what a cell means is decided later, and by the source alone. */
function csvReader(file, { delimiter, quote }, { lenient = false, listing = false }) {
    const { text } = duckdb;
    const columns = file.columns.map((_, index) => `'c${index}': 'VARCHAR'`);
    const settings = [
        text(file.path),
        'auto_detect = false',
        'header = true',
        `delim = ${text(delimiter)}`,
        `quote = ${text(quote ?? '')}`,
        `escape = ${text(quote ?? '')}`,
        `new_line = '${file.lineEnd === '\r\n' ? '\\r\\n' : '\\n'}'`,
        'max_line_size = 8388608',
        // Where some text means NULL, empty cells beyond the last column would be no fault.
        'nullstr = []::VARCHAR[]',
        ...(lenient ? ['parallel = false', 'ignore_errors = true'] : []),
        ...(listing ? ['store_rejects = true', 'rejects_limit = 0'] : []),
        `columns = {${columns.join(', ')}}`,
    ];
    return `read_csv(${settings.join(', ')})`;
}
