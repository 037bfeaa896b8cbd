import type { Facts } from '../../../criteria/facts.ts';
import type { Stage } from '../../../model/lifecycle.ts';
import type { Instant } from '../../../support/instant.ts';
import type { Random } from '../../../support/random.ts';
import type { Activity, LeadAssignment, Opportunity, StageEntry } from './course.ts';
import type { CoursePlan } from './course-plan.ts';
/** One lead on its way through the stages; the arrays grow as it goes. */
export interface Walk {
    readonly plan: CoursePlan;
    readonly random: Random;
    readonly lead: WalkingLead;
    cycle: number;
    stage: string;
    at: Instant;
    owner: string | undefined;
    /** Times the lead was given back for repair or taken back a stage; each happens once. */
    returns: number;
    readonly entries: StageEntry[];
    readonly assignments: LeadAssignment[];
    readonly activities: Activity[];
    readonly opportunities: Opportunity[];
}
export interface WalkingLead {
    readonly createdAt: Instant;
    /** When it showed most interest. */
    readonly interestAt: Instant;
    /** Percent of such leads that are handed over. */
    readonly handedOver: number;
    /** What routing rules can ask at an instant. */
    readonly factsAt: (at: Instant) => Facts;
}
/** The parts of the way. */
export type StepName = 'approach' | 'aside' | 'hand over' | 'offer' | 'work' | 'deal';
/** A part of the way; it gives the next one, or undefined when the lead stands where it will stand at asOf. */
export type Step = (walk: Walk) => StepName | undefined;
type Arrival = Pick<StageEntry, 'actor' | 'reason' | 'end' | 'reopensOn' | 'voidedAt'>;
/**
 * Enters a stage further on and those that the move implies (semantics §4); false, and nothing, after asOf. A lead that
 * waits behind the stage begins a cycle, whose way starts at the first one.
 */
export declare function advance(walk: Walk, stage: Stage, at: Instant, arrival: Arrival): boolean;
/** Puts the lead where a reason, a transition or the end of a window says, or ends the cycle where it stands; as `advance`. */
export declare function put(walk: Walk, to: string | undefined, at: Instant, arrival: Arrival): boolean;
/** When sales gets round to something that takes about `median` of its working time. */
export declare function whenOpen({ plan, random, at }: Walk, median: number): Instant;
/** A while after the last step, by day and night. */
export declare function later({ random, at }: Walk, median: number): Instant;
export {};
