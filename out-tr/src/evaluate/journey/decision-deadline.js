import { ownValue } from '../../support/own-value.js';
import { resolveTarget } from '../clock/clock-target.js';
/** The last instant at which a decision on a handoff counts; null when its calendar cannot tell (semantics §4, §5). */
export function decisionDeadline(agreement, at) {
    const { decideWithin, calendar = agreement.calendar } = agreement.lifecycle.handoff;
    const hours = ownValue(agreement.calendars, calendar);
    const target = resolveTarget(decideWithin, at, { zone: agreement.zone, hours });
    return typeof target === 'string' ? null : (target.timeLine.reach(at, target.amount) ?? null);
}
