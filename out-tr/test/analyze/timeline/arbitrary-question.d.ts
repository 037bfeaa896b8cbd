import fc from 'fast-check';
import type { PlannedEvent } from '../../../src/analyze/timeline/planned-event.ts';
import type { TimelineQuestion } from '../../../src/analyze/timeline/timeline-question.ts';
export declare const arbitraryQuestion: fc.Arbitrary<TimelineQuestion>;
/** Ages at and around every window, and anything else. */
export declare function arbitraryTimeline(question: TimelineQuestion): fc.Arbitrary<readonly PlannedEvent[]>;
