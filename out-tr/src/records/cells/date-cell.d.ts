import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
type DateReading = Extract<CellReading, {
    as: 'date';
}>;
/** Days since 1970-01-01; a date written otherwise, or one that does not exist, is unreadable. */
export declare function dateCell({ formats }: DateReading, missing: readonly string[]): CellSql;
export {};
