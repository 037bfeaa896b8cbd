import type { CellReading } from '../../model/source.ts';
import { type CellSql, cellSql } from '../cells/cell-sql.ts';
import { jsonCell, jsonType } from '../cells/json-cell.ts';
import { typedNumber } from '../cells/typed-number.ts';
import { typedDate, typedInstant } from '../cells/typed-time.ts';
import type { PlannedColumn } from './table-plan.ts';

/** How the cells of a column become values; a column that has a fitting type already is not written out and read again. */
export function plannedCell({ reading, missing, type }: PlannedColumn): CellSql {
  if (type === undefined || type === 'VARCHAR') return cellSql(reading, missing);
  const typed = type === jsonType ? jsonCell(reading, missing) : typedCell(reading, type, missing);
  if (typed !== undefined) return { ...typed, ...domainOf(reading) };
  const { quick: _, ...asText } = cellSql(reading, missing);
  return { ...asText, present: (cell) => asText.present(written(cell, reading, type)) };
}

const same = (expression: string): string => expression;

function typedCell(reading: CellReading, type: string, missing: readonly string[]): CellSql | undefined {
  switch (reading.as) {
    case 'boolean':
      return type === 'BOOLEAN' ? { present: same, parsed: same, value: same } : undefined;
    case 'number':
      return typedNumber(reading, type, missing);
    case 'date':
      return typedTime(typedDate(reading, type));
    case 'instant':
      return typedTime(typedInstant(reading, type));
    default:
      return undefined;
  }
}

function typedTime(steps: Pick<CellSql, 'parsed' | 'value'> | undefined): CellSql | undefined {
  return steps === undefined ? undefined : { present: same, ...steps };
}

function domainOf(reading: CellReading): Partial<CellSql> {
  const { isUnknown } = cellSql(reading, []);
  return isUnknown === undefined ? {} : { isUnknown };
}

function written(cell: string, reading: CellReading, type: string): string {
  const isList = type.endsWith('[]') && reading.as === 'set';
  return isList ? `array_to_string(${cell}, '${reading.separator}')` : `CAST(${cell} AS VARCHAR)`;
}
