import type { Value } from '../../../src/criteria/attribute.ts';
import type { ColumnType } from '../../../src/sql/table.ts';
import { dayOfDate } from '../../../src/support/local-date.ts';

/** A value as it lies in a table (`src/sql/table.ts`). */
export type Cell = string | number | boolean | null;

/** A lead's value of a field in a column of the type; null when it is missing. */
export function cellOf(value: Value | undefined, type: ColumnType): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'object') return value.length === 0 ? null : `\n${value.join('\n')}\n`;
  return type === 'date' && typeof value === 'string' ? dayOfDate(value) : value;
}
