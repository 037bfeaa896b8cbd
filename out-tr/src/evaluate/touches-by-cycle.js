import { ownValue } from '../support/own-value.js';
import { isHumanContact } from './lead-clocks/human-touch.js';
import { countTouches } from './touches.js';
/** Counts touches for every cycle in which sales accepted the lead and then gave it up for a reason that is not exempt (semantics §4). */
export function touchesByCycle(course) {
    const { agreement, journey } = course;
    const touches = touchesOf(course);
    return journey.ends.flatMap(({ as, cycle, at, reason }) => {
        const accepted = journey.entries.find((entry) => entry.cycle === cycle && entry.to === agreement.lifecycle.handoff.acceptance && !entry.voided);
        const isExempt = ownValue(agreement.reasons, reason ?? '')?.exemptFromTouches === true;
        if (!isGivenUp(as) || accepted === undefined || isExempt)
            return [];
        return Object.values(agreement.touchPolicies).map((policy) => ({
            policy: policy.id,
            cycle,
            ...countTouches(policy, agreement.zone, { from: accepted.at, to: at }, touches),
        }));
    });
}
/** By a disposition that disqualifies or recycles; a lost deal was worked to its end, and no other end is a person's. */
function isGivenUp(as) {
    return as === 'disqualify' || as === 'recycle';
}
function touchesOf({ lead, asOf }) {
    return lead.timeline.flatMap((happening) => {
        if (happening.what !== 'touch' || happening.direction !== 'outbound')
            return [];
        const { id, type, at, loggedAt = at } = happening;
        if (!isHumanContact(happening) || at > asOf || loggedAt > asOf)
            return [];
        return [{ id, channel: type, at }];
    });
}
