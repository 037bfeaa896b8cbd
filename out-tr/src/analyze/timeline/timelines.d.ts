import type { Exhausted } from '../budget.ts';
import type { PlannedEvent } from './planned-event.ts';
/** Every value the columns can have together. */
export interface Timelines {
    /** Contains the vector of every real timeline; no vector twice, the cheapest first. */
    readonly vectors: readonly TimelineVector[];
    /** Constructs that were replaced by larger ones; only there may a vector have no real timeline. */
    readonly abstracted: readonly AbstractedRule[];
    /** A timeline of this vector that the evaluator confirms; nothing when none was found. */
    timelineOf(vector: TimelineVector): readonly PlannedEvent[] | undefined;
}
export interface TimelineVector {
    /** In the order of the columns of the question. */
    readonly values: readonly number[];
    /** The fewest events that were found to give it. */
    readonly events: number;
    /** Where it stands in `vectors`. */
    readonly index: number;
}
export interface AbstractedRule {
    readonly rule: string;
    /** How it was read instead, as a sentence. */
    readonly bound: string;
}
/** The vectors, or why there are none. */
export type TimelineAnswer = {
    readonly kind: 'vectors';
    readonly timelines: Timelines;
}
/** A budget ended. */
 | {
    readonly kind: 'ended';
    readonly exhausted: Exhausted;
}
/** The column has infinitely many values: its sum has no bound in a direction in which events can add up. */
 | {
    readonly kind: 'unbounded';
    readonly column: number;
};
