import { type RowTable } from './row-table.ts';
import { type Thinning } from './thinning.ts';
/**
 * Adds events day by day, newest to oldest, up to `endDay`. Whole days are enough: kept events lie at least the window
 * apart in days too, dropped ones at most, and at exactly the window either can be, by the time of the day. Of all
 * timelines with the same fates the one with the youngest events lies on days that are a cell's first or whole windows
 * away from one. A coarser grain compares less and lets through more. Nothing = too many rows.
 */
export declare function searchDays(start: RowTable, thinning: Thinning, { endDay, mostRows }: {
    readonly endDay: number;
    readonly mostRows: number;
}): RowTable | undefined;
