import type { CellReading } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { CellSql } from './cell-sql.ts';
import { largest, quickNumber } from './quick-number.ts';
import { withoutMissing } from './words-sql.ts';

type NumberReading = Extract<CellReading, { as: 'number' }>;

/** A number scaled by its field's scale, exactly as `parseScaledDecimal` reads it; one outside its bounds is kept and told. */
export function numberCell(reading: NumberReading, missing: readonly string[]): CellSql {
  const { scale, min, max } = reading;
  const quick = quickNumber(reading, missing);
  const beyond = [
    ...(min === undefined ? [] : [(value: string) => `${value} < ${min}`]),
    ...(max === undefined ? [] : [(value: string) => `${value} > ${max}`]),
  ];
  return {
    ...(quick !== undefined && { quick }),
    present: (cell) => withoutMissing(cell, missing),
    parsed: (cell) => plainNumber(cell, reading, scale === 0 ? '0+' : `[0-9]{1,${scale}}0*`),
    value: (number) => scaledSql(number, scale),
    ...(beyond.length > 0 && {
      isUnknown: (value) => beyond.map((test) => test(value)).join(' OR '),
    }),
  };
}

/** With a point before the decimals and nothing between thousands; NULL for what is no number in this form. */
export function plainNumber(
  cell: string,
  { decimal, thousands }: Pick<NumberReading, 'decimal' | 'thousands'>,
  fraction: string,
): string {
  const whole = thousands === undefined ? digits : `(${digits}|[0-9]{1,3}([${thousands}][0-9]{3})+)`;
  const form = `-?${whole}([${decimal}]${fraction})?`;
  const trimmed = `trim(${cell})`;
  const joined = thousands === undefined ? trimmed : `replace(${trimmed}, ${duckdb.text(thousands)}, '')`;
  const plain = decimal === '.' ? joined : `replace(${joined}, ${duckdb.text(decimal)}, '.')`;
  return `CASE WHEN regexp_full_match(${trimmed}, ${duckdb.text(form)}) THEN ${plain} END`;
}

const digits = '[0-9]{1,20}';

/** DuckDB's decimals of up to 18 digits are machine words; wider ones cost ten times as much. */
function scaledSql(number: string, scale: number): string {
  const value =
    scale === 0
      ? `try_cast(split_part(${number}, '.', 1) AS BIGINT)`
      : `try_cast(replace(CAST(try_cast(${number} AS DECIMAL(18, ${scale})) AS VARCHAR), '.', '') AS BIGINT)`;
  return `CASE WHEN ${value} BETWEEN -${largest} AND ${largest} THEN ${value} END`;
}
