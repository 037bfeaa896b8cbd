import { inside } from '../../../diagnostics/place.js';
import { dayOfDate } from '../../../support/local-date.js';
export const lateInterview = {
    id: 'win-loss/late-interview',
    severity: 'warning',
    owner: 'joint',
    summary: 'A customer is asked after the decision and within the agreed days.',
    why: 'after two months people remember the decision they wish they had made',
    *check({ winLoss }) {
        const limit = winLoss.programme?.withinDays;
        for (const { asked, closed, id, place } of Object.values(winLoss.interviews)) {
            const days = dayOfDate(asked) - dayOfDate(closed);
            if (days >= 0 && (limit === undefined || days <= limit))
                continue;
            yield {
                place: inside(place, 'asked'),
                message: days < 0
                    ? `${id} was held on ${asked}, before the deal was decided on ${closed}`
                    : `${id} was held ${days} days after the decision, and ${limit} are agreed`,
                help: days < 0 ? 'correct one of the two dates' : 'ask sooner, or agree on more days',
            };
        }
    },
};
