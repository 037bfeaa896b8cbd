import type { PlannedEvent } from './planned-event.ts';
import { type TimelineQuestion } from './timeline-question.ts';
/** The values of the columns for one timeline, as the evaluator finds them. */
export declare function replay(question: TimelineQuestion, timeline: readonly PlannedEvent[]): readonly number[];
/** The values of columns. */
export interface Replayed {
    readonly values: readonly number[];
    /** The same before the outermost bounds. */
    readonly unbounded: readonly number[];
}
/** The same for timelines of which each differs little from the one before: what reads none of the changed signals is kept. */
export declare function openReplay({ signals, leaves, columns, }: TimelineQuestion): (timeline: readonly PlannedEvent[]) => Replayed;
