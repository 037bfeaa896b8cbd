import { impliedStages, rankOf } from '../../../evaluate/journey/stage-order.js';
import { skewed } from '../../../support/skewed.js';
/**
 * Enters a stage further on and those that the move implies (semantics §4); false, and nothing, after asOf. A lead that
 * waits behind the stage begins a cycle, whose way starts at the first one.
 */
export function advance(walk, stage, at, arrival) {
    if (at > walk.plan.asOf)
        return false;
    const { lifecycle } = walk.plan.agreement;
    const from = rankOf(lifecycle, walk.stage);
    const start = from < rankOf(lifecycle, stage.id) ? from : 0;
    for (const { id } of impliedStages(lifecycle, start, stage)) {
        record(walk, id, at, { actor: arrival.actor }, true);
    }
    record(walk, stage.id, at, arrival);
    return true;
}
/** Puts the lead where a reason, a transition or the end of a window says, or ends the cycle where it stands; as `advance`. */
export function put(walk, to, at, arrival) {
    if (at > walk.plan.asOf)
        return false;
    record(walk, to, at, arrival);
    return true;
}
function record(walk, to, at, arrival, inferred = false) {
    const head = { cycle: walk.cycle, from: walk.stage, at, inferred };
    walk.entries.push({ ...head, ...arrival, ...(to !== undefined && { to }) });
    walk.at = at;
    if (to !== undefined)
        walk.stage = to;
}
/** When sales gets round to something that takes about `median` of its working time. */
export function whenOpen({ plan, random, at }, median) {
    const wait = Math.max(60_000, skewed(random, median));
    return wholeSeconds(plan.salesHours?.reach(at, wait) ?? at + wait);
}
/** A while after the last step, by day and night. */
export function later({ random, at }, median) {
    return wholeSeconds(at + skewed(random, median));
}
function wholeSeconds(instant) {
    return Math.ceil(instant / 1000) * 1000;
}
