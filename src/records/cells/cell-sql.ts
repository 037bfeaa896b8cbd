import type { CellReading } from '../../model/source.ts';
import { booleanCell } from './boolean-cell.ts';
import { choiceCell } from './choice-cell.ts';
import { dateCell } from './date-cell.ts';
import { instantCell } from './instant-cell.ts';
import { nameCell } from './name-cell.ts';
import { numberCell } from './number-cell.ts';
import { onlyCell } from './only-cell.ts';
import { pathCell } from './path-cell.ts';
import type { QuickCell } from './quick-cell.ts';
import { setCell } from './set-cell.ts';
import { sumCell } from './sum-cell.ts';
import { textCell } from './text-cell.ts';

/**
 * How one cell becomes a value: SQL of DuckDB in three steps, each over the column that the step before gave, so that
 * nothing is computed twice. NULL comes out as NULL.
 */
export interface CellSql {
  /** Asked first; the three steps read what it does not. */
  readonly quick?: QuickCell;
  /** Text of the file → text without what means missing. */
  readonly present: (cell: string) => string;
  /** → the form in which the value is read. */
  readonly parsed: (present: string) => string;
  /** → the value, NULL where it cannot be read. */
  readonly value: (parsed: string) => string;
  /** Whether a value lies outside the domain; absent where there is none. */
  readonly isUnknown?: (value: string) => string;
  /** Whether the row is left out on purpose; over what `present` gave. */
  readonly isIgnored?: (present: string) => string;
}

/** The steps of a cell that has a type already. */
export type TypedSql = Pick<CellSql, 'parsed' | 'value'>;

export function cellSql(reading: CellReading, missing: readonly string[]): CellSql {
  switch (reading.as) {
    case 'id':
      return textCell.asSpelled(missing);
    case 'only':
      return onlyCell(reading);
    case 'name':
      return nameCell(reading, missing);
    case 'text':
      return textCell.normalised(reading, missing);
    case 'choice':
      return choiceCell(reading, missing);
    case 'set':
      return setCell(reading, missing);
    case 'number':
      return numberCell(reading, missing);
    case 'path':
      return pathCell(reading, missing);
    case 'sum':
      return sumCell(reading, missing);
    case 'boolean':
      return booleanCell(reading, missing);
    case 'date':
      return dateCell(reading, missing);
    case 'instant':
      return instantCell(reading, missing);
    default:
      return reading satisfies never;
  }
}
