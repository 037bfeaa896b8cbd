import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
type InstantReading = Extract<CellReading, {
    as: 'instant';
}>;
/** Milliseconds since 1970-01-01T00:00Z; local times in a gap or a fold as semantics §1 has them. */
export declare function instantCell({ formats, zone }: InstantReading, missing: readonly string[]): CellSql;
export {};
