import type { SignalTest } from '../../criteria/criterion.ts';
import type { TimelineQuestion } from '../timeline/timeline-question.ts';
import { type EventSum } from './event-sum.ts';
import { type Range } from './ranges.ts';
/** Collects what is to be known about timelines, nothing twice. */
export interface EventQuestion {
    /** The place of a column in the vectors; undefined when no event that is selected can add to it. */
    placeSum(sum: EventSum, selects: Selects, care: Range): number | undefined;
    placeTest(test: SignalTest): number;
    question(): Pick<TimelineQuestion, 'leaves' | 'columns'>;
}
/** Whether events of a signal are selected. */
export type Selects = (signal: string) => boolean;
export declare function openEventQuestion(): EventQuestion;
