import type { PlannedEvent } from '../analyze/timeline/planned-event.ts';
/** A stored fact by its name, and the milliseconds or number it holds. */
export interface HeldFact {
    readonly fact: string;
    readonly value: number;
}
/** Events that leave these facts behind: the newest but k needs k events, the younger ones as old as it is. */
export declare function eventsOfFact(held: readonly HeldFact[]): readonly PlannedEvent[];
