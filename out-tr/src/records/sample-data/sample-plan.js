import { calendarOf, dayOf, dayOfDate } from '../../support/local-date.js';
import { startOfDay } from '../../support/zoned-time.js';
import { arrivalsBefore } from './arrivals.js';
import { constantsOf } from './constants.js';
import { coursePlan } from './course/course-plan.js';
import { eventMixOf } from './event-mix.js';
import { leadValues } from './lead-values.js';
export function samplePlan(agreement, request) {
    const arrivals = arrivalsBefore(agreement, request.asOf);
    const constants = constantsOf(agreement);
    return {
        agreement,
        request,
        arrivals,
        values: leadValues(agreement, constants, request),
        events: eventMixOf(agreement, constants, arrivals),
        purposes: Object.keys(agreement.consentPurposes),
        course: coursePlan(agreement, request.asOf),
    };
}
/** One year after the agreement takes effect: 00:00 of that date in its zone. Without a date it counts from 2026-01-01. */
export function defaultAsOf({ zone, effectiveFrom = '2026-01-01' }) {
    const { year, month, date } = calendarOf(dayOfDate(effectiveFrom));
    return startOfDay(zone, dayOf(year + 1, month, date));
}
