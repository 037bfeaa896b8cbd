import { inside } from '../../diagnostics/place.js';
import { dayOfDate } from '../../support/local-date.js';
/** Semantics §10, where no commitment says another number. */
const usualNotice = 30;
/** Cuts of capacity that were announced too late for plan and campaigns to follow. */
export function shortNoticeBreaks({ plan, agreement }) {
    const promised = Object.values(agreement.commitments).flatMap(({ measure }) => measure.of === 'capacity-notice' ? [measure.noticeDays] : []);
    const asked = Math.max(usualNotice, ...promised);
    return (plan.capacity?.changes ?? []).flatMap((change) => {
        const days = noticeDays(change);
        if (change.change === 'raise' || days >= asked)
            return [];
        return [{ kind: 'short-notice', change, days, asked, place: inside(change.place, 'announced') }];
    });
}
/** Local dates between the announcement and the change. */
export function noticeDays({ from, announced, }) {
    return dayOfDate(from) - dayOfDate(announced);
}
