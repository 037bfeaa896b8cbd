import type { Budget } from '../budget.ts';
import { type FoundVector } from './collect-vectors.ts';
import { type PlacedEvent } from './placed-event.ts';
import type { Plan } from './plan.ts';
import { type Sink } from './sinks.ts';
import type { TimelineQuestion } from './timeline-question.ts';
export interface FoundVectors {
    /** Those of the fewest events first. */
    readonly found: readonly FoundVector[];
    /** Rings that were not read as they are, and how instead. */
    readonly bounds: ReadonlyMap<number, string>;
    /** Columns that were lost sight of where they fell too far. */
    readonly sinks: readonly Sink[];
    eventsOf(node: number): readonly PlacedEvent[];
}
/** Folds the events of all signals into rows, once for every length of silence. */
export declare function foldCases(plan: Plan, question: TimelineQuestion, budget: Budget): FoundVectors;
