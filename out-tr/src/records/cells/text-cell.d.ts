import type { CellReading } from '../../model/source.ts';
import type { CellSql } from './cell-sql.ts';
type TextReading = Extract<CellReading, {
    as: 'text';
}>;
export declare const textCell: {
    /** An id, as the file has it; blanks are none. */
    asSpelled: (missing: readonly string[]) => CellSql;
    normalised: ({ aliases }: TextReading, missing: readonly string[]) => CellSql;
};
export {};
