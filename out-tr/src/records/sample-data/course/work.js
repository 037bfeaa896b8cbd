import { contact } from './contacts.js';
import { openOpportunity } from './deal.js';
import { dispose } from './disposal.js';
import { advance, later, put, whenOpen } from './walk.js';
const hour = 3_600_000;
/** Sales has accepted: one of eight leads is never called; the others are worked until they go on, go back or rest. */
export const work = (walk) => {
    const { plan, random } = walk;
    assign(walk, 'acceptance');
    if (random.chance(1, 8))
        return undefined;
    if (random.chance(1, 16))
        handAround(walk);
    contact(walk);
    if (plan.work.length === 0)
        return startDeal(walk, plan.dealStage);
    for (const stage of plan.work) {
        if (!random.chance(11, 20))
            return giveUp(walk);
        if (stage.id !== plan.dealStage && random.chance(1, 20))
            continue;
        if (!moveOn(walk, stage))
            return undefined;
        if (stage.id === plan.dealStage)
            return startDeal(walk, stage.id);
        if (random.chance(1, 25))
            stepBack(walk);
    }
    return undefined;
};
function assign({ cycle, at, owner, assignments }, cause) {
    if (owner !== undefined)
        assignments.push({ cycle, at, owner, cause });
}
/** Somebody else takes over, for a cause the promises name or another one. */
function handAround(walk) {
    const { plan, random } = walk;
    const others = plan.desk.sellers.items.filter((member) => member !== walk.owner);
    const at = whenOpen(walk, 4 * hour);
    if (others.length === 0 || at > plan.asOf)
        return;
    walk.owner = random.pick(others);
    walk.at = at;
    assign(walk, random.pick(plan.desk.causes));
}
function giveUp(walk) {
    const { plan, random } = walk;
    return random.chance(7, 10) ? dispose(walk, plan.disposals, whenOpen(walk, 10 * hour)) : undefined;
}
/** One of fifty moves is taken back within a day and made again later. */
function moveOn(walk, stage) {
    const { plan, random, stage: before } = walk;
    const actor = stage.entry.automatic ? 'auto' : 'user';
    const at = whenOpen(walk, 12 * hour);
    const voidedAt = at + (1 + random.below(20)) * hour;
    if (!random.chance(1, 50) || voidedAt > plan.asOf)
        return advance(walk, stage, at, { actor });
    if (!put(walk, stage.id, at, { actor, voidedAt }))
        return false;
    walk.stage = before;
    walk.at = later({ ...walk, at: voidedAt }, 48 * hour);
    return advance(walk, stage, walk.at, { actor });
}
/** Back by a declared transition, and on again as if nothing had been. */
function stepBack(walk) {
    const { agreement } = walk.plan;
    const { stage } = walk;
    const transition = agreement.lifecycle.transitions.find(({ from, to }) => from === stage && walk.entries.some((entry) => entry.cycle === walk.cycle && entry.to === to));
    const target = agreement.lifecycle.stages.find(({ id }) => id === stage);
    if (transition === undefined || target === undefined)
        return;
    const [reason] = transition.requires.includes('reason') ? walk.plan.disposals : [];
    const arrival = { actor: 'user', ...(reason !== undefined && { reason: reason.id }) };
    if (put(walk, transition.to, whenOpen(walk, 16 * hour), arrival))
        moveOn(walk, target);
}
function startDeal(walk, stage) {
    return openOpportunity(walk, stage) ? 'deal' : undefined;
}
