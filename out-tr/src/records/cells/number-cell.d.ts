import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
type NumberReading = Extract<CellReading, {
    as: 'number';
}>;
/** A number scaled by its field's scale, exactly as `parseScaledDecimal` reads it; one outside its bounds is kept and told. */
export declare function numberCell(reading: NumberReading, missing: readonly string[]): CellSql;
export {};
