/** How rows came to be: nothing, one event, or two things together. Grows only. */
export interface Provenance {
    event(event: number): number;
    join(left: number, right: number): number;
    /** The events, in the order in which they were added. */
    eventsOf(node: number): readonly number[];
}
/** The row to which nothing was added. */
export declare const noEvents = 0;
export declare function openProvenance(): Provenance;
