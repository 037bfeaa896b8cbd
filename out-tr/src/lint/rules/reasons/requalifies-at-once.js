import { inside } from '../../../diagnostics/place.js';
export const requalifiesAtOnce = {
    id: 'reasons/requalifies-at-once',
    severity: 'warning',
    owner: 'joint',
    summary: 'A recycled lead keeps its points only when it has to wait.',
    why: 'the next click would hand the same lead back to the rep who has just turned it down',
    *check({ reasons, lifecycle }) {
        if (lifecycle.cycles.scoreReset !== 'none')
            return;
        for (const reason of Object.values(reasons)) {
            if (reason.class !== 'recycle' || reason.asksDate || (reason.waitDays ?? 0) >= 14)
                continue;
            yield {
                place: inside(reason.place, 'wait'),
                message: `reason ${reason.id} recycles a lead for ${reason.waitDays ?? 0} days and its score is not reset`,
                help: 'wait at least 14 calendar days, ask for a date, or set cycles.scoreReset: engagement',
            };
        }
    },
};
