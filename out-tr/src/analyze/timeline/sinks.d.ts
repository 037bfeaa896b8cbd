import type { Plan } from './plan.ts';
import type { RowTable } from './row-table.ts';
import type { Slot } from './slots.ts';
/**
 * A column that can fall much further below what matters than it takes to see what matters. With two of them every distance
 * between the two would have to be followed down there; instead, what falls to the floor is lost sight of, and may have any
 * value in the end.
 */
export interface Sink {
    readonly slot: number;
    readonly floor: number;
    /** All values it can have in the end. */
    readonly values: readonly number[];
}
export declare function sinksOf(plan: Plan, slots: readonly Slot[]): readonly Sink[];
/** The slots, of which those of sinks keep what has sunk. */
export declare function withSinks(slots: readonly Slot[], sinks: readonly Sink[]): readonly Slot[];
/**
 * The slots at the beginning of a case of silence, when the events of all others are there: where events of so great an age
 * give nothing any more, what has fallen below what matters is known for good, and does not sink.
 */
export declare function surfaced(slots: readonly Slot[], { board, needs, silence }: Plan, fromDay: number): readonly Slot[];
/**
 * The slots for what is worked out apart from the rows it is then added to: what lifts even the lowest of them to where sums
 * end, or lowers even the highest to the floor, is as good as more.
 */
export declare function apartFrom(rows: RowTable, slots: readonly Slot[], bare: readonly Slot[]): readonly Slot[];
/** A row as it may be in the end: each sunk column with each of its values. */
export declare function risen(row: Float64Array, sinks: readonly Sink[]): readonly Float64Array[];
