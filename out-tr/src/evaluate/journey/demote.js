import { decideHandoff, endCycle } from './end-cycle.js';
import { openHandoff } from './journey-state.js';
import { snapshotAt } from './lead-view.js';
import { firstStage } from './stage-order.js';
/**
 * The nightly test of `demoteBelow` while sales has not accepted, first on the night after the date of the handoff: the
 * cycle ends as withdrawn and may begin again from the first stage without a wait (semantics §3, Hysteresis).
 */
export function demote(view, state, at) {
    const { agreement } = view;
    const { demoteBelow } = agreement.lifecycle;
    const handoff = openHandoff(agreement.lifecycle, state);
    if (demoteBelow === undefined || handoff?.acceptance !== null)
        return state;
    // A lead handed over at 00:00 came on the date that begins then.
    if (handoff.at >= at)
        return state;
    const { score } = snapshotAt(view, state, at);
    if (score === null || score.total >= demoteBelow)
        return state;
    const withdrawn = decideHandoff(agreement, state, 'withdrawn', at);
    const reopens = { opensAt: at, from: firstStage(agreement.lifecycle).id };
    return endCycle(agreement, withdrawn, { as: 'withdrawn', at, reopens });
}
