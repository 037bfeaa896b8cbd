import type { CellReading } from '../../model/source.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { CellSql } from './cell-sql.ts';
import type { QuickCell } from './quick-cell.ts';
import { withoutMissing } from './words-sql.ts';

type NumberReading = Extract<CellReading, { as: 'number' }>;

/** A number scaled by its field's scale, exactly as `parseScaledDecimal` reads it; one outside its bounds is kept and told. */
export function numberCell(reading: NumberReading, missing: readonly string[]): CellSql {
  const { scale, decimal, min, max } = reading;
  const beyond = [
    ...(min === undefined ? [] : [(value: string) => `${value} < ${min}`]),
    ...(max === undefined ? [] : [(value: string) => `${value} > ${max}`]),
  ];
  return {
    ...((scale === 0 || decimal === '.') && { quick: quickNumber(reading, missing) }),
    present: (cell) => withoutMissing(cell, missing),
    parsed: (cell) => plainNumber(cell, reading),
    value: (number) => scaledSql(number, scale),
    ...(beyond.length > 0 && {
      isUnknown: (value) => beyond.map((test) => test(value)).join(' OR '),
    }),
  };
}

/**
 * A number as the engine itself would write it, or a whole one for a decimal: read and written it must give the same text,
 * for the engine reads much else, and rounds.
 */
function quickNumber({ scale, min, max }: NumberReading, missing: readonly string[]): QuickCell {
  const isSaid = (cell: string): readonly string[] =>
    missing.map((word) => `${cell} <> ${duckdb.text(word)}`);
  const isInside = (value: string): string =>
    `${value} BETWEEN ${Math.max(min ?? -largest, -largest)} AND ${Math.min(max ?? largest, largest)}`;
  const when = (tests: readonly string[], value: string): string =>
    `CASE WHEN ${tests.join(' AND ')} THEN ${value} END`;
  if (scale === 0)
    return {
      read: (cell) => `try_cast(${cell} AS BIGINT)`,
      value: (number, cell) =>
        when([`CAST(${number} AS VARCHAR) = ${cell}`, isInside(number), ...isSaid(cell)], number),
    };
  const scaled = (written: string): string => `CAST(replace(${written}, '.', '') AS BIGINT)`;
  return {
    read: (cell) => `CAST(try_cast(${cell} AS DECIMAL(18, ${scale})) AS VARCHAR)`,
    value: (written, cell) => {
      const isWhole = `${written} = ${cell} || '.${'0'.repeat(scale)}'`;
      const tests = [`(${written} = ${cell} OR ${isWhole})`, isInside(scaled(written)), ...isSaid(cell)];
      return when(tests, scaled(written));
    },
  };
}

/** With a point before the decimals and nothing between thousands; NULL for what is no number in this form. */
function plainNumber(cell: string, { scale, decimal, thousands }: NumberReading): string {
  const whole = thousands === undefined ? digits : `(${digits}|[0-9]{1,3}([${thousands}][0-9]{3})+)`;
  const fraction = scale === 0 ? '0+' : `[0-9]{1,${scale}}0*`;
  const form = `-?${whole}([${decimal}]${fraction})?`;
  const trimmed = `trim(${cell})`;
  const joined = thousands === undefined ? trimmed : `replace(${trimmed}, ${duckdb.text(thousands)}, '')`;
  const plain = decimal === '.' ? joined : `replace(${joined}, ${duckdb.text(decimal)}, '.')`;
  return `CASE WHEN regexp_full_match(${trimmed}, ${duckdb.text(form)}) THEN ${plain} END`;
}

const digits = '[0-9]{1,20}';
/** The largest whole number that every engine holds exactly. */
const largest = Number.MAX_SAFE_INTEGER;

/** DuckDB's decimals of up to 18 digits are machine words; wider ones cost ten times as much. */
function scaledSql(number: string, scale: number): string {
  const value =
    scale === 0
      ? `try_cast(split_part(${number}, '.', 1) AS BIGINT)`
      : `try_cast(replace(CAST(try_cast(${number} AS DECIMAL(18, ${scale})) AS VARCHAR), '.', '') AS BIGINT)`;
  return `CASE WHEN ${value} BETWEEN -${largest} AND ${largest} THEN ${value} END`;
}
