import { rankOf, stageOf } from '../../../evaluate/journey/stage-order.js';
import { advance, later, whenOpen } from './walk.js';
const hour = 3_600_000;
/** From the first stage to the handoff, or as far as interest carries. */
export const approach = (walk) => {
    const { plan, random, lead } = walk;
    const isHandedOver = random.chance(lead.handedOver, 100);
    for (const stage of plan.approach) {
        if (!isHandedOver && random.chance(1, 2))
            return 'aside';
        if (stage.skippable && random.chance(3, 10))
            continue;
        const at = stage.entry.automatic ? later(walk, 2 * hour) : whenOpen(walk, 3 * hour);
        if (!advance(walk, stage, at, { actor: stage.entry.automatic ? 'auto' : 'user' }))
            return undefined;
    }
    return isHandedOver ? 'hand over' : 'aside';
};
/** The lead has shown interest and is offered to sales. */
export const handOver = (walk) => {
    const { plan, lead, random } = walk;
    const { lifecycle } = plan.agreement;
    const stage = stageOf(lifecycle, lifecycle.handoff.stage);
    if (walk.stage === stage?.id)
        return 'offer'; // every lead of such an agreement is offered from the first
    const at = Math.max(walk.at, lead.interestAt) + (random.chance(1, 2) ? 0 : random.below(300) * 1000);
    if (stage === undefined || !advance(walk, stage, at, { actor: 'auto' }))
        return undefined;
    return 'offer';
};
/** A few leads are parked or written off by hand before anybody was asked. */
export const aside = (walk) => {
    const { plan, random } = walk;
    const further = plan.asides.filter(({ id }) => isFurther(walk, id));
    if (further.length > 0 && random.chance(5, 100)) {
        advance(walk, random.pick(further), whenOpen(walk, 40 * hour), { actor: 'user' });
    }
    return undefined;
};
function isFurther({ plan, stage }, id) {
    const { lifecycle } = plan.agreement;
    return rankOf(lifecycle, id) > rankOf(lifecycle, stage);
}
