import { rankOf } from '../../evaluate/journey/stage-order.js';
import { handedOverFrom, handoffRank, isHandedOver } from './handed-over.js';
/** Leads recorded before the handoff that one version hands over and the other does not. */
export function* handoverCases({ space, before, after, recorded }, isBefore) {
    const { both, not } = space.diagrams;
    for (const stage of recorded) {
        if (rankOf(before.agreement.lifecycle, stage.id) >= handoffRank(before.agreement.lifecycle))
            continue;
        const [was, is] = [handedOverFrom(before, stage.before), handedOverFrom(after, stage.after)];
        const holds = isBefore ? both(was, not(is)) : both(is, not(was));
        yield {
            label: '',
            recorded: stage.id,
            holds,
            confirms: ([older, newer]) => older !== undefined &&
                newer !== undefined &&
                isHandedOver(older) === isBefore &&
                isHandedOver(newer) !== isBefore,
        };
    }
}
