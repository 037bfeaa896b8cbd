import { inside } from '../../../diagnostics/place.js';
import { monthOfDate } from '../../../support/month.js';
export const expectedOutside = {
    id: 'campaign/expected-outside',
    severity: 'warning',
    owner: 'marketing',
    summary: 'A campaign expects leads in the months in which it runs.',
    why: 'the calendar shows an empty month, and the plan counts on leads of a campaign that is over or has not begun',
    *check({ campaigns }) {
        for (const { id, expected, from, to, place } of Object.values(campaigns)) {
            for (const month of Object.keys(expected)) {
                if (monthOfDate(from) <= month && month <= monthOfDate(to))
                    continue;
                yield {
                    place: inside(place, 'expected', month),
                    message: `campaign ${id} expects leads in ${month}, but runs from ${from} to ${to}`,
                    help: 'correct the month, or let the campaign run on until its follow-up is done',
                };
            }
        }
    },
};
