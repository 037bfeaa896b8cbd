import type { CellReading } from '../../model/source.ts';
import type { TypedSql } from './cell-sql.ts';
import { scaledFloat } from './float-sql.ts';
import { numberCell } from './number-cell.ts';
import { largest } from './quick-number.ts';

type NumberReading = Extract<CellReading, { as: 'number' }>;

export const wholeNumbers: RegExp = /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT)$/;

/** How a column of numbers is read; undefined for types that are none. */
export function typedNumber({ scale }: NumberReading, type: string): TypedSql | undefined {
  if (wholeNumbers.test(type)) return { parsed: same, value: (cell) => scaledWhole(cell, scale) };
  if (type.startsWith('DECIMAL')) {
    // Which the engine writes out with a point and without thousands.
    const { parsed, value } = numberCell({ as: 'number', scale, decimal: '.' }, []);
    return { parsed: (cell) => parsed(`CAST(${cell} AS VARCHAR)`), value };
  }
  if (type !== 'DOUBLE' && type !== 'FLOAT') return undefined;
  // Of 32 bits the shortest number counts that means them: 0.1, not 0.10000000149.
  const double = (cell: string) => `CAST(CAST(${cell} AS VARCHAR) AS DOUBLE)`;
  return {
    parsed: type === 'FLOAT' ? double : same,
    value: (cell) => scaledFloat(cell, scale, 'written'),
  };
}

const same = (expression: string): string => expression;

function scaledWhole(cell: string, scale: number): string {
  const most = Math.floor(largest / 10 ** scale);
  return `CASE WHEN ${cell} BETWEEN -${most} AND ${most} THEN CAST(${cell} AS BIGINT) * ${10 ** scale} END`;
}
