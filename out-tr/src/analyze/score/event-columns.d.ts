import type { SpaceSide } from '../space/variable.ts';
import { type TimelineQuestion } from '../timeline/timeline-question.ts';
import type { Case } from './cases.ts';
import { type AnyPoints, type EventColumn } from './joint-column.ts';
import type { Scene } from './scene.ts';
import type { VerdictPlan } from './verdict-plan.ts';
/** Which timelines are looked at. */
export interface Restriction {
    /** Only events of these signals; absent = of any. */
    readonly signals?: readonly string[];
    readonly mostEvents?: number;
    /** May a score reset hide the oldest events? */
    readonly mayBeReset?: boolean;
}
/** What is asked of timelines. */
export interface EventsAsked {
    readonly plan: VerdictPlan;
    /** Places of the variables of signal tests. */
    readonly tests: readonly number[];
    readonly restriction: Restriction;
    /** More than events can add up to is enough: it only proves. */
    readonly isLoose: boolean;
}
/** The question about the timelines of a case, and where to find what in the vectors of its answer. */
export interface EventColumns {
    readonly question: TimelineQuestion;
    readonly classes: readonly EventClass[];
    /** By column of the plan; nothing where no event adds to it. */
    readonly values: readonly (number | undefined)[];
    /** By column of the question, what it is the sum of; nothing for a test. */
    readonly sums: ReadonlyMap<number, EventColumn>;
    /** Points that may be any, in columns behind those of the question. */
    readonly any: readonly (AnyPoints & {
        readonly side: SpaceSide;
    })[];
}
/** A variable that events decide: the class for the value in a column. */
export interface EventClass {
    readonly index: number;
    readonly column: number | undefined;
    readonly classOf: (value: number) => number;
}
export declare function eventColumns(scene: Scene, { plan, tests, restriction }: EventsAsked, given: Case['given']): EventColumns;
