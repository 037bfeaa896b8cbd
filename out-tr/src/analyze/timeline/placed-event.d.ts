import type { Cell } from './cells.ts';
import { type Provenance } from './provenance.ts';
/** An event of a cell and what became of it in the rings that count there. */
export interface PlacedEvent {
    readonly cell: Cell;
    readonly kept: readonly number[];
    readonly dropped: readonly number[];
}
/** The events that rows were made of, and how. */
export interface Ledger {
    readonly provenance: Provenance;
    /** A node of the provenance. */
    enter(cell: Cell, kept?: readonly number[], dropped?: readonly number[]): number;
    eventsOf(node: number): readonly PlacedEvent[];
}
export declare function openLedger(): Ledger;
