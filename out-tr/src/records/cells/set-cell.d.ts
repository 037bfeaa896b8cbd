import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
type SetReading = Extract<CellReading, {
    as: 'set';
}>;
/** The sorted distinct members, each between two line feeds; NULL when there are none. */
export declare function setCell(reading: SetReading, missing: readonly string[]): CellSql;
export {};
