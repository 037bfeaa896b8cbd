import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import { calendarOf, dayOf, dayOfDate } from '../../support/local-date.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import { type Arrivals, arrivalsBefore } from './arrivals.ts';
import { constantsOf } from './constants.ts';
import { type CoursePlan, coursePlan } from './course/course-plan.ts';
import { type EventMix, eventMixOf } from './event-mix.ts';
import { type LeadValues, leadValues } from './lead-values.ts';

/** Which leads are wanted; the same request gives the same leads. */
export interface SampleRequest {
  /** A whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  readonly count: number;
  readonly asOf: Instant;
  /** Times as many events as leads usually have, some six; 1 without it. */
  readonly busy?: number;
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

export function samplePlan(agreement: Agreement, request: SampleRequest): SamplePlan {
  const arrivals = arrivalsBefore(agreement, request.asOf);
  const constants = constantsOf(agreement);
  return {
    agreement,
    request,
    arrivals,
    values: leadValues(agreement, constants, request),
    events: eventMixOf(agreement, constants, arrivals, request.busy),
    purposes: Object.keys(agreement.consentPurposes),
    course: coursePlan(agreement, request.asOf),
  };
}

/** One year after the agreement takes effect: 00:00 of that date in its zone. Without a date it counts from 2026-01-01. */
export function defaultAsOf({ zone, effectiveFrom = '2026-01-01' }: Agreement): Instant {
  const { year, month, date } = calendarOf(dayOfDate(effectiveFrom));
  return startOfDay(zone, dayOf(year + 1, month, date));
}
