import type { Agreement } from '../../../model/agreement.ts';
import type { RecordFile, RecordTable } from '../../record-tables.ts';
import type { RowSink } from '../record-row.ts';
import type { StainId } from './stain.ts';
/** How dirty an export is. */
export interface Dirt {
    readonly seed: number;
    /** Of ten thousand rows, so many are spoiled. */
    readonly share: number;
}
/** What was spoiled: file → kind → rows. */
export type DirtCounts = Partial<Record<RecordFile, Partial<Record<StainId, number>>>>;
/** Spoils some rows on their way, each in one way that fits its table, and counts them; the others pass as they are. */
export declare function dirtying(agreement: Agreement, tables: Readonly<Record<RecordFile, RecordTable>>, { seed, share }: Dirt, sink: RowSink): {
    readonly sink: RowSink;
    readonly counts: DirtCounts;
};
