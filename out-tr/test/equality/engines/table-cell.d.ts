import type { Value } from '../../../src/criteria/attribute.ts';
import type { ColumnType } from '../../../src/sql/table.ts';
/** A value as it lies in a table (`src/sql/table.ts`). */
export type Cell = string | number | boolean | null;
/** A lead's value of a field in a column of the type; null when it is missing. */
export declare function cellOf(value: Value | undefined, type: ColumnType): Cell;
