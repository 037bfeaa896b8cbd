import type { PlannedEvent } from '../../../src/analyze/timeline/planned-event.ts';
import type { TimelineQuestion } from '../../../src/analyze/timeline/timeline-question.ts';
import type { TimelineAnswer } from '../../../src/analyze/timeline/timelines.ts';
/** Every timeline of at most `most` of these events. */
export declare function timelinesOf(events: readonly PlannedEvent[], most: number): readonly (readonly PlannedEvent[])[];
/** Answers questions about timelines as if there were no others than these. */
export declare function answerAmong(timelines: readonly (readonly PlannedEvent[])[]): (question: TimelineQuestion) => TimelineAnswer;
