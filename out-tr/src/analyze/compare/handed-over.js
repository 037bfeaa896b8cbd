import { rankOf } from '../../evaluate/journey/stage-order.js';
import { mapping } from '../diagram/operations.js';
/** Yes for leads that are in the handoff stage or beyond it, where the CRM has them in this stage. */
export function handedOverFrom(decisions, recorded) {
    const { space, agreement } = decisions;
    const handoff = handoffRank(agreement.lifecycle);
    return space.diagrams.map(mapping((rank) => Number(rank >= handoff)), decisions.stageFrom(recorded));
}
/** The same as the evaluator sees it. */
export function isHandedOver({ agreement: { lifecycle }, row }) {
    return rankOf(lifecycle, row.stage) >= handoffRank(lifecycle);
}
export function handoffRank(lifecycle) {
    return rankOf(lifecycle, lifecycle.handoff.stage);
}
