import { act } from './act.js';
import { inStageOrder, targetRank } from './action-order.js';
import { advance } from './advance.js';
import { demote } from './demote.js';
import { expireHandoffs } from './expire-handoff.js';
import { heedGates } from './heed-gates.js';
/** One decision (semantics §4): deadlines, then actions in stage order, then gates, demotion and automatic moves. */
export function decide(view, state, decision) {
    const { agreement } = view;
    const { at, actions, isNightly } = decision;
    let next = expireHandoffs(agreement, state, at);
    for (const action of inStageOrder(agreement.lifecycle, actions)) {
        // Stages below the action's that the lead reaches by itself at this instant come first.
        next = advance(view, next, at, targetRank(agreement.lifecycle, action));
        next = act(agreement, next, action, at);
    }
    // A correction may have reopened a handoff whose window is over.
    next = expireHandoffs(agreement, next, at);
    next = heedGates(view, next, at);
    if (isNightly)
        next = demote(view, next, at);
    return advance(view, next, at);
}
