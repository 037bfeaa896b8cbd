import { inside } from '../../../diagnostics/place.js';
export const noReviewQueue = {
    id: 'routing/no-review-queue',
    severity: 'warning',
    owner: 'sales',
    summary: 'A lead waits in a review queue until sales has accepted it.',
    why: 'the lead drops straight into a rep’s working queue, where it can be ignored without a reason',
    *check({ routing }) {
        for (const rule of routing.rules) {
            if (rule.assign.to === 'queue' || rule.reviewQueue !== undefined)
                continue;
            yield {
                place: inside(rule.place, 'assign'),
                message: `routing rule ${rule.id} gives the lead to a rep without a review queue`,
                help: 'add review: <queue> to the rule; the rep is then only proposed',
            };
        }
    },
};
