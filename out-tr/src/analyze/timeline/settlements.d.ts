import type { Board } from './board.ts';
import { type Interval } from './interval.ts';
import type { Sums } from './sums.ts';
/** What happens to rows when all that a leaf or a sum is made of is there: it is passed on and forgotten. */
export interface Settlement {
    /** The slots it reads; whatever still gives to one of them has to come first. */
    readonly reads: readonly number[];
    /** The slots it gives to. */
    readonly gives: readonly number[];
    readonly change: (row: Float64Array) => void;
}
/** Every leaf with something to watch, then every sum, parts before what they are part of. */
export declare function settlementsOf(board: Board, { nodes, columns }: Sums, needs: readonly Interval[]): readonly Settlement[];
