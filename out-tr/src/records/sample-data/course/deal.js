import { rankOf } from '../../../evaluate/journey/stage-order.js';
import { skewed } from '../../../support/skewed.js';
import { localDayAt } from '../../../support/zoned-time.js';
import { advance, later, put } from './walk.js';
const day = 86_400_000;
/** Opens an opportunity in the stage the lead has reached; false when the lead is not there. */
export function openOpportunity(walk, stage) {
    const { plan, random, cycle, owner, at } = walk;
    if (walk.stage !== stage)
        return false;
    walk.opportunities.push({
        cycle,
        ...(owner !== undefined && { owner }),
        stage,
        createdAt: at,
        closeDay: localDayAt(plan.agreement.zone, Math.max(at, plan.asOf)) + 1 + random.below(120),
        amount: skewed(random, 180) * 10_000,
    });
    return true;
}
/** The opportunity is won, lost, or still open at asOf; of ten that are decided four are won. */
export const deal = (walk) => {
    const opportunity = walk.opportunities.at(-1);
    const at = later(walk, 45 * day);
    if (opportunity === undefined || at > walk.plan.asOf || walk.random.chance(1, 6))
        return undefined;
    const closed = { ...opportunity, closeDay: localDayAt(walk.plan.agreement.zone, at), closedAt: at };
    walk.opportunities[walk.opportunities.length - 1] = walk.random.chance(2, 5)
        ? win(walk, closed)
        : lose(walk, closed);
    return undefined;
};
/** Enters the stages that count as won, the later ones less often. */
function win(walk, closed) {
    const { plan, random } = walk;
    const { lifecycle } = plan.agreement;
    let stage = closed.stage;
    for (const each of plan.won) {
        if (rankOf(lifecycle, each.id) < rankOf(lifecycle, walk.stage))
            continue;
        if (stage !== closed.stage && random.chance(1, 2))
            break;
        advance(walk, each, closed.closedAt, { actor: 'user' });
        stage = each.id;
    }
    return { ...closed, stage, won: true };
}
function lose(walk, closed) {
    const { plan, random } = walk;
    const reason = plan.losses.length === 0 ? undefined : random.pick(plan.losses);
    const arrival = { actor: 'user', ...(reason !== undefined && { reason: reason.id }), end: 'lost' };
    put(walk, reason?.to, closed.closedAt, arrival);
    return { ...closed, won: false, ...(reason !== undefined && { reason: reason.id }) };
}
