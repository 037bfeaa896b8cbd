import { decisionDeadline } from '../../../evaluate/journey/decision-deadline.js';
import { stageOf } from '../../../evaluate/journey/stage-order.js';
import { pickWeighted, weighted } from '../../../support/weighted.js';
import { localDayAt, startOfDay } from '../../../support/zoned-time.js';
import { placementOf } from './desk.js';
import { dispose } from './disposal.js';
import { advance, put, whenOpen } from './walk.js';
const hour = 3_600_000;
/** Marketing offers the lead: it is routed at once, and sales answers, late, or not at all (semantics §4). */
export const offer = (walk) => {
    const { plan, random, lead, cycle, at } = walk;
    const { owner, ...placement } = placementOf(plan.desk, lead.factsAt(at), random);
    walk.owner = owner;
    walk.assignments.push({ cycle, at, ...placement, ...(owner !== undefined && { owner }), cause: 'routing' });
    return answers[pickWeighted(answerShares, random)](walk, decisionDeadline(plan.agreement, at));
};
const answerShares = weighted([
    ['accepts', 62],
    ['rejects', 18],
    ['is late', 13],
    ['stops', 3],
    ['withdraws', 4],
]);
const accepts = (walk, deadline) => {
    const window = deadline === null ? hour : (walk.plan.salesHours?.measure(walk.at, deadline) ?? hour);
    return accept(walk, Math.min(whenOpen(walk, Math.max(window, hour) / 3), deadline ?? Infinity), 'user');
};
const rejects = (walk, deadline) => dispose(walk, walk.plan.rejections, Math.min(whenOpen(walk, hour / 2), deadline ?? Infinity));
/** The window passes; what follows depends on what was agreed for that case. */
const isLate = (walk, deadline) => {
    const { plan, random } = walk;
    if (deadline === null)
        return accepts(walk, deadline);
    switch (plan.agreement.lifecycle.handoff.onExpiry) {
        case 'auto-accept':
            return accept(walk, deadline, 'deadline');
        case 'return':
            put(walk, plan.first.id, deadline, { actor: 'deadline', reason: 'expired', end: 'expired' });
            return undefined;
        case 'escalate':
            if (random.chance(2, 5))
                return undefined;
            return accept(walk, whenOpen({ ...walk, at: deadline }, 5 * hour), 'user');
    }
};
/** A gate turns true before sales has accepted. */
const stops = (walk) => {
    const { plan, random } = walk;
    if (plan.gates.length === 0)
        return undefined;
    const { reason } = random.pick(plan.gates);
    put(walk, undefined, walk.at + random.below(86_400) * 1000, {
        actor: 'auto',
        ...(reason !== undefined && { reason }),
        end: 'gate',
    });
    return undefined;
};
/** The score falls below what was agreed; tested in the night. */
const withdraws = (walk, deadline) => {
    const { agreement } = walk.plan;
    if (agreement.lifecycle.demoteBelow === undefined)
        return accepts(walk, deadline);
    const night = startOfDay(agreement.zone, localDayAt(agreement.zone, walk.at) + 1);
    put(walk, undefined, night, { actor: 'auto', end: 'withdrawn' });
    return undefined;
};
const answers = {
    accepts,
    rejects,
    'is late': isLate,
    stops,
    withdraws,
};
function accept(walk, at, actor) {
    const { lifecycle } = walk.plan.agreement;
    const stage = stageOf(lifecycle, lifecycle.handoff.acceptance);
    if (stage === undefined || !advance(walk, stage, at, { actor }))
        return undefined;
    return 'work';
}
