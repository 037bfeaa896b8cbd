import type { CellReading } from '../../model/source.ts';
import type { QuickCell } from './quick-cell.ts';
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
export declare function cellSql(reading: CellReading, missing: readonly string[]): CellSql;
