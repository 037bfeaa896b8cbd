import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
import type { QuickCell } from './quick-cell.ts';
type BooleanReading = Extract<CellReading, {
    as: 'boolean';
}>;
/** Yes or no; any other word is unreadable. */
export declare function booleanCell(reading: BooleanReading, missing: readonly string[]): CellSql;
/** The words themselves, in small letters. */
export declare function quickFlag({ yes, no }: Pick<BooleanReading, 'yes' | 'no'>, missing: readonly string[]): QuickCell;
export {};
