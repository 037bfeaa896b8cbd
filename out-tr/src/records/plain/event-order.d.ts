/** Where the events of leads stand when those of each lead are side by side. */
export interface EventOrder {
    /** Lead → place of its first event; one more for the end. */
    readonly offsets: Uint32Array;
    /** Part → row → place; `nowhere` for an event that belongs to no lead. */
    readonly places: readonly Uint32Array[];
    /** The most events of one lead. */
    readonly most: number;
}
export declare const nowhere: number;
/** `leads` by row, for each part of a file; −1 for none. Events of a lead keep the order of their rows. */
export declare function eventOrder(leads: readonly Int32Array[], count: number): EventOrder;
/** A column of numbers by place. */
export type PlacedNumbers = Float64Array | Uint8Array | Uint16Array | Uint32Array;
/**
 * Brings the events of each lead into the order newest first, in all columns; says whether some lead has two events of one
 * instant, whose order only their ids tell.
 */
export declare function sortNewestFirst(offsets: Uint32Array, at: Float64Array, others: readonly PlacedNumbers[]): boolean;
