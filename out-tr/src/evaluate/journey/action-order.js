import { compareCodePoints } from '../../support/code-points.js';
import { rankOf } from './stage-order.js';
/** Actions of one instant in stage order, then by id (semantics §4). */
export function inStageOrder(lifecycle, actions) {
    return actions.toSorted((left, right) => targetRank(lifecycle, left) - targetRank(lifecycle, right) || compareCodePoints(left.id, right.id));
}
/** A correction concerns what was before, a disposition comes after everything it may dispose of. */
export function targetRank(lifecycle, action) {
    switch (action.what) {
        case 'correct':
            return -1;
        case 'move':
            return rankOf(lifecycle, action.to);
        case 'accept':
            return rankOf(lifecycle, lifecycle.handoff.acceptance);
        case 'dispose':
            return lifecycle.stages.length;
    }
}
