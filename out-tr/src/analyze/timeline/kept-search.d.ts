import { type RowTable } from './row-table.ts';
import { type Thinning } from './thinning.ts';
/**
 * Adds events that are kept, each as young as its cell and the windows before it allow: whatever can follow an older event
 * can follow a younger one. Right where an event that is dropped does nothing that a kept one before it did not do; where
 * `dropsFreely`, events may be dropped at any time, which lets through more. Nothing = too many rows.
 */
export declare function searchKept(start: RowTable, thinning: Thinning, { fromDay, dropsFreely, mostRows }: KeptSearch): RowTable | undefined;
interface KeptSearch {
    readonly fromDay: number;
    readonly dropsFreely: boolean;
    readonly mostRows: number;
}
export {};
