import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
type NameReading = Extract<CellReading, {
    as: 'name';
}>;
/** A stage, signal or purpose; what means none of them is unreadable. */
export declare function nameCell({ names, ignored }: NameReading, missing: readonly string[]): CellSql;
export {};
