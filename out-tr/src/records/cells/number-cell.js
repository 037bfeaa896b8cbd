import { duckdb } from '../../sql/dialects/duckdb.js';
import { largest, quickNumber } from './quick-number.js';
import { withoutMissing } from './words-sql.js';
/** A number scaled by its field's scale, exactly as `parseScaledDecimal` reads it; one outside its bounds is kept and told. */
export function numberCell(reading, missing) {
    const { scale, min, max } = reading;
    const quick = quickNumber(reading, missing);
    const beyond = [
        ...(min === undefined ? [] : [(value) => `${value} < ${min}`]),
        ...(max === undefined ? [] : [(value) => `${value} > ${max}`]),
    ];
    return {
        ...(quick !== undefined && { quick }),
        present: (cell) => withoutMissing(cell, missing),
        parsed: (cell) => plainNumber(cell, reading),
        value: (number) => scaledSql(number, scale),
        ...(beyond.length > 0 && {
            isUnknown: (value) => beyond.map((test) => test(value)).join(' OR '),
        }),
    };
}
/** With a point before the decimals and nothing between thousands; NULL for what is no number in this form. */
function plainNumber(cell, { scale, decimal, thousands }) {
    const whole = thousands === undefined ? digits : `(${digits}|[0-9]{1,3}([${thousands}][0-9]{3})+)`;
    const fraction = scale === 0 ? '0+' : `[0-9]{1,${scale}}0*`;
    const form = `-?${whole}([${decimal}]${fraction})?`;
    const trimmed = `trim(${cell})`;
    const joined = thousands === undefined ? trimmed : `replace(${trimmed}, ${duckdb.text(thousands)}, '')`;
    const plain = decimal === '.' ? joined : `replace(${joined}, ${duckdb.text(decimal)}, '.')`;
    return `CASE WHEN regexp_full_match(${trimmed}, ${duckdb.text(form)}) THEN ${plain} END`;
}
const digits = '[0-9]{1,20}';
/** DuckDB's decimals of up to 18 digits are machine words; wider ones cost ten times as much. */
function scaledSql(number, scale) {
    const value = scale === 0
        ? `try_cast(split_part(${number}, '.', 1) AS BIGINT)`
        : `try_cast(replace(CAST(try_cast(${number} AS DECIMAL(18, ${scale})) AS VARCHAR), '.', '') AS BIGINT)`;
    return `CASE WHEN ${value} BETWEEN -${largest} AND ${largest} THEN ${value} END`;
}
