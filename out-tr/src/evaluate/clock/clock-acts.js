import { compareCodePoints } from '../../support/code-points.js';
/** In one instant: cancel > stop > reset (semantics §5); a correction cancels, a reassignment meets what is left. */
const ranks = {
    void: 0,
    cancel: 1,
    stop: 2,
    reset: 3,
    reassign: 4,
};
/** The acts among the facts in the order in which they take effect. */
export function actsOf(facts) {
    return facts.filter(isAct).sort(compareActs);
}
/**
 * The acts that can reach a clock. At its own start all do, but for a clock begun by a reset: every cancel, stop and
 * reset of that instant went to the clock before it.
 */
export function actsAfter(acts, startAt, byReset) {
    return acts.filter((act) => act.at > startAt || (act.at === startAt && (!byReset || act.fact === 'reassign')));
}
function isAct(fact) {
    return Object.hasOwn(ranks, fact.fact);
}
function compareActs(left, right) {
    const order = left.at - right.at || ranks[left.fact] - ranks[right.fact];
    const logged = (left.loggedAt ?? left.at) - (right.loggedAt ?? right.at);
    return order || logged || compareCodePoints(causeOf(left), causeOf(right));
}
function causeOf(act) {
    return act.fact === 'reassign' ? act.cause : '';
}
