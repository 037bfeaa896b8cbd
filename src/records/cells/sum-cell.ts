import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
import { plainNumber } from './number-cell.ts';
import { largest } from './quick-number.ts';
import { withoutMissing } from './words-sql.ts';

type SumReading = Extract<CellReading, { as: 'sum' }>;

/** Digits behind the point that are looked at; the engine's decimals have at most 38 in all. */
const mostDigits = 40;

/** A scaled number, rounded half away from zero as the engine rounds decimals. */
export function sumCell(reading: SumReading, missing: readonly string[]): CellSql {
  return {
    present: (cell) => withoutMissing(cell, missing),
    parsed: (cell) => plainNumber(cell, reading, `[0-9]{1,${mostDigits}}`),
    value: (number) => {
      const rounded = `try_cast(${number} AS DECIMAL(38, ${reading.scale}))`;
      const value = `try_cast(replace(CAST(${rounded} AS VARCHAR), '.', '') AS BIGINT)`;
      return `CASE WHEN ${value} BETWEEN -${largest} AND ${largest} THEN ${value} END`;
    },
  };
}
