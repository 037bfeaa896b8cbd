import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
/** Type of a column whose cells are JSON as it stands there: `1.5`, `"1,5"`, `true`. */
export declare const jsonType = "JSON";
/**
 * How such cells are read: a text in quotation marks as the source says, everything else as JSON writes numbers and flags.
 * Undefined for readings to which it makes no difference.
 */
export declare function jsonCell(reading: CellReading, missing: readonly string[]): CellSql | undefined;
