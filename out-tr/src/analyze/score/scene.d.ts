import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import type { Space } from '../space/space.ts';
import type { SpaceSide } from '../space/variable.ts';
import type { TimelineQuestion } from '../timeline/timeline-question.ts';
import type { TimelineAnswer } from '../timeline/timelines.ts';
import { type RangeOf } from './ranges.ts';
import { type SideScoring } from './side-scoring.ts';
/** Where leads are searched: what can be told apart about them, how they score, what their events can add up to. */
export interface Scene {
    readonly space: Space;
    readonly rangeOf: RangeOf;
    readonly budget: Budget;
    /** By side; a side without a scoring has none. */
    readonly sides: readonly Side[];
    /** Keeps what it was asked before. */
    readonly timelines: (question: TimelineQuestion) => TimelineAnswer;
}
export interface Side {
    readonly side: SpaceSide;
    readonly agreement: Agreement;
    readonly scoring?: SideScoring;
}
export interface SceneOptions {
    /** Those of the space, in its order. */
    readonly agreements: readonly Agreement[];
    readonly space: Space;
    readonly budget: Budget;
    /** What events can add up to; absent = in reality. */
    readonly timelines?: (question: TimelineQuestion) => TimelineAnswer;
}
export declare function openScene({ agreements, space, budget, timelines }: SceneOptions): Scene;
