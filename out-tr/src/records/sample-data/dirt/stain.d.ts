import type { Agreement } from '../../../model/agreement.ts';
import type { Column } from '../../../sql/table.ts';
import type { Random } from '../../../support/random.ts';
import type { RecordRow } from '../record-row.ts';
/** What a stain knows of the row it spoils. */
export interface Stained {
    readonly row: RecordRow;
    readonly columns: readonly Column[];
    readonly agreement: Agreement;
    readonly random: Random;
}
/** One kind of mistake that exports have; undefined where the row gives no occasion for it. */
export interface Stain {
    /** Kebab case; the manifest counts by it. */
    readonly id: StainId;
    /** The rows that stand in place of the row. */
    readonly apply: (stained: Stained) => readonly RecordRow[] | undefined;
}
export type StainId = 'bad-instant' | 'duplicate-id' | 'duplicate-person' | 'missing-id' | 'negative-duration' | 'out-of-order' | 'placeholder' | 'spelling' | 'unknown-lead' | 'unknown-value';
/** The row with one cell changed. */
export declare function withCell({ file, cells }: RecordRow, column: number, text: string): RecordRow;
/** Indexes of the columns that have something in this row and fit. */
export declare function filledColumns({ row, columns }: Stained, fits: (column: Column) => boolean): readonly number[];
