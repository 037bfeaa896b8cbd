import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
import { scaledFloat } from './float-sql.ts';
import { numberCell } from './number-cell.ts';
import { largest } from './quick-number.ts';
import { comparedSql, isOneOf } from './words-sql.ts';

type NumberReading = Extract<CellReading, { as: 'number' }>;

export const wholeNumbers: RegExp = /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT)$/;

/** How a column of numbers is read; undefined for types that are none. */
export function typedNumber(
  { scale }: NumberReading,
  type: string,
  missing: readonly string[],
): CellSql | undefined {
  const present = said(missing);
  if (wholeNumbers.test(type)) return { present, parsed: same, value: (cell) => scaledWhole(cell, scale) };
  if (type.startsWith('DECIMAL')) {
    // Which the engine writes out with a point and without thousands.
    const { parsed, value } = numberCell({ as: 'number', scale, decimal: '.' }, []);
    return { present, parsed: (cell) => parsed(`CAST(${cell} AS VARCHAR)`), value };
  }
  if (type !== 'DOUBLE' && type !== 'FLOAT') return undefined;
  // Of 32 bits the shortest number counts that means them: 0.1, not 0.10000000149.
  const double = (cell: string) => `CAST(CAST(${cell} AS VARCHAR) AS DOUBLE)`;
  return {
    present,
    parsed: type === 'FLOAT' ? double : same,
    value: (cell) => scaledFloat(cell, scale, 'written'),
  };
}

const same = (expression: string): string => expression;

function scaledWhole(cell: string, scale: number): string {
  const most = Math.floor(largest / 10 ** scale);
  return `CASE WHEN ${cell} BETWEEN -${most} AND ${most} THEN CAST(${cell} AS BIGINT) * ${10 ** scale} END`;
}

/** Without the numbers that mean missing, as they are written with as few digits as can be. */
function said(missing: readonly string[]): CellSql['present'] {
  if (missing.length === 0) return same;
  return (cell) => {
    const shortest = `regexp_replace(CAST(${cell} AS VARCHAR), '[.]0+$', '')`;
    return `CASE WHEN ${isOneOf(comparedSql(shortest, missing), missing)} THEN NULL ELSE ${cell} END`;
  };
}
