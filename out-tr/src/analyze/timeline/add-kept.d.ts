import type { RowTable } from './row-table.ts';
import type { Thinning } from './thinning.ts';
/**
 * Adds kept events to the rows themselves, in place, each as young as possible. Of two ways to the same row the one that
 * leaves more room is enough; a row that was there before has all the room there is. Right where a dropped event does not
 * show. False = too many states; the rows that were added then are right, but not all.
 */
export declare function addKept(table: RowTable, thinning: Thinning, mostStates: number): boolean;
