import { localDayAt, startOfDay } from '../../../support/zoned-time.js';
import { later, put } from './walk.js';
const day = 86_400_000;
/** Sales gives the lead back with one of the reasons; some such leads come again (semantics §4). */
export function dispose(walk, reasons, at) {
    if (reasons.length === 0)
        return undefined;
    const reason = walk.random.pick(reasons);
    const reopensOn = reason.class === 'recycle' ? reopeningDay(walk, reason, at) : undefined;
    const isMade = put(walk, reason.to, at, {
        actor: 'user',
        reason: reason.id,
        ...(reason.class !== 'return' && { end: reason.class }),
        ...(reopensOn !== undefined && reason.asksDate && { reopensOn }),
    });
    if (!isMade)
        return undefined;
    return reason.class === 'return' ? afterRepair(walk) : afterWait(walk, reopensOn);
}
/** The date the lead named, or the end of the wait; undefined where the reason has neither. */
function reopeningDay({ plan, random }, reason, at) {
    if (reason.to === undefined)
        return undefined;
    const today = localDayAt(plan.agreement.zone, at);
    if (reason.asksDate)
        return today + 20 + random.below(160);
    return reason.waitDays === undefined ? undefined : today + reason.waitDays + 1;
}
/** Marketing repairs the data and the same cycle goes on; once, for a second return is rare. */
function afterRepair(walk) {
    if (walk.returns > 0 || walk.random.chance(1, 3))
        return undefined;
    walk.returns++;
    walk.at = later(walk, 2 * day);
    return 'hand over';
}
/** Two of five recycled leads show interest again and start the next cycle. */
function afterWait(walk, reopensOn) {
    const { plan, random } = walk;
    const { zone, lifecycle } = plan.agreement;
    if (reopensOn === undefined || walk.cycle >= lifecycle.cycles.max || !random.chance(2, 5))
        return undefined;
    walk.at = startOfDay(zone, reopensOn);
    walk.at = later(walk, 9 * day);
    if (walk.at > plan.asOf)
        return undefined;
    walk.cycle++;
    return 'hand over';
}
