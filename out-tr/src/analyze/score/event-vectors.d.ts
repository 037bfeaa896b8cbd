import type { UnknownReason } from '../answer.ts';
import type { Timelines, TimelineVector } from '../timeline/timelines.ts';
import type { Case } from './cases.ts';
import { type EventsAsked } from './event-columns.ts';
import type { Scene } from './scene.ts';
/** Timelines that cannot be told apart. */
export interface EventVector {
    readonly cost: number;
    /** What they add to each column. */
    readonly values: readonly number[];
    /** The cheapest first. */
    readonly timelines: readonly TimelineVector[];
}
/** Timelines with the same answers to all tests and the same verdicts, as far as events alone decide them. */
export interface EventGroup {
    /** Variable and class. */
    readonly classes: readonly (readonly [number, number])[];
    /** The cheapest first. */
    readonly vectors: readonly EventVector[];
}
export interface EventGroups {
    readonly groups: readonly EventGroup[];
    /** Absent under an objection, where no event counts. */
    readonly timelines?: Timelines;
}
export declare const noEvents: EventGroups;
/** Timelines of a case, as far as it lets there be any. */
export type EventGroupsOf = (ofCase: Case) => EventGroups | {
    readonly reason: UnknownReason;
};
/** What is asked of timelines is the same in all cases in which the same consents are given. */
export declare function openEventGroups(scene: Scene, asked: EventsAsked): EventGroupsOf;
