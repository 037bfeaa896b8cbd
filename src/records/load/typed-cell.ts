import type { CellReading } from '../../model/source.ts';
import { hasOffset } from '../../support/time-format.ts';
import { type CellSql, cellSql } from '../cells/cell-sql.ts';
import { instantOfLocal } from '../cells/zone-sql.ts';
import type { PlannedColumn } from './table-plan.ts';

/** How the cells of a column become values; a column that has a fitting type already is not written out and read again. */
export function plannedCell({ reading, missing, type }: PlannedColumn): CellSql {
  if (type === undefined || type === 'VARCHAR') return cellSql(reading, missing);
  const value = typedValue(reading, type);
  if (value !== undefined) return { present: same, parsed: same, ...domainOf(reading), value };
  const { quick: _, ...asText } = cellSql(plainReading(reading), missing);
  return { ...asText, present: (cell) => asText.present(written(cell, reading, type)) };
}

const same = (expression: string): string => expression;

function typedValue(reading: CellReading, type: string): ((cell: string) => string) | undefined {
  switch (reading.as) {
    case 'boolean':
      return type === 'BOOLEAN' ? same : undefined;
    case 'number':
      return wholeNumbers.test(type)
        ? (cell) => `CAST(${cell} AS BIGINT) * ${10 ** reading.scale}`
        : undefined;
    case 'date':
      return /^(?:DATE|TIMESTAMP)/.test(type)
        ? (cell) => `CAST(CAST(${cell} AS DATE) - DATE '1970-01-01' AS BIGINT)`
        : undefined;
    case 'instant':
      return instantOfType(reading, type);
    default:
      return undefined;
  }
}

const wholeNumbers = /^(?:TINYINT|SMALLINT|INTEGER|BIGINT|UTINYINT|USMALLINT|UINTEGER)$/;

function instantOfType(
  { formats, zone }: Extract<CellReading, { as: 'instant' }>,
  type: string,
): ((cell: string) => string) | undefined {
  if (type === 'TIMESTAMP WITH TIME ZONE') return (cell) => `epoch_ms(${cell})`;
  if (/^(?:TIMESTAMP|DATE)/.test(type)) {
    const isLocal = formats.some((format) => !hasOffset(format)) && zone !== 'UTC';
    const milliseconds = (cell: string) => `epoch_ms(CAST(${cell} AS TIMESTAMP))`;
    return (cell) => (isLocal ? instantOfLocal(milliseconds(cell), zone) : milliseconds(cell));
  }
  if (!wholeNumbers.test(type)) return undefined;
  const inSeconds = formats.some((format) => format.what === 'epoch' && format.unit === 'seconds');
  return (cell) => `CAST(${cell} AS BIGINT)${inSeconds ? ' * 1000' : ''}`;
}

function domainOf(reading: CellReading): Partial<CellSql> {
  const { isUnknown } = cellSql(reading, []);
  return isUnknown === undefined ? {} : { isUnknown };
}

/** The engine writes numbers with a point and without thousands. */
function plainReading(reading: CellReading): CellReading {
  if (reading.as !== 'number') return reading;
  const { thousands, ...rest } = reading;
  return { ...rest, decimal: '.' };
}

function written(cell: string, reading: CellReading, type: string): string {
  const isList = type.endsWith('[]') && reading.as === 'set';
  return isList ? `array_to_string(${cell}, '${reading.separator}')` : `CAST(${cell} AS VARCHAR)`;
}
