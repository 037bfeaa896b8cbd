import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import { type Arrivals } from './arrivals.ts';
import { type CoursePlan } from './course/course-plan.ts';
import { type EventMix } from './event-mix.ts';
import { type LeadValues } from './lead-values.ts';
/** Which leads are wanted; the same request gives the same leads. */
export interface SampleRequest {
    /** A whole number from 0 to 2^53 − 1. */
    readonly seed: number;
    readonly count: number;
    readonly asOf: Instant;
}
/** Everything about an agreement that drawing leads needs, prepared once. */
export interface SamplePlan {
    readonly agreement: Agreement;
    readonly request: SampleRequest;
    readonly arrivals: Arrivals;
    readonly values: LeadValues;
    readonly events: EventMix;
    readonly purposes: readonly string[];
    readonly course: CoursePlan;
}
export declare function samplePlan(agreement: Agreement, request: SampleRequest): SamplePlan;
/** One year after the agreement takes effect: 00:00 of that date in its zone. Without a date it counts from 2026-01-01. */
export declare function defaultAsOf({ zone, effectiveFrom }: Agreement): Instant;
