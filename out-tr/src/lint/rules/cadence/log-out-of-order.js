import { inside } from '../../../diagnostics/place.js';
export const logOutOfOrder = {
    id: 'cadence/log-out-of-order',
    severity: 'error',
    owner: 'joint',
    summary: 'A log tells what happened in its order, oldest first, each date once.',
    why: 'a date that stands twice or in the wrong place is a typing error, and held and missed are counted wrongly',
    *check({ cadences }) {
        for (const { id, log } of Object.values(cadences)) {
            for (const [index, occasion] of log.entries()) {
                const before = log[index - 1];
                if (before === undefined || before.planned < occasion.planned)
                    continue;
                yield {
                    place: inside(occasion.place, 'on'),
                    message: `the log of ${id} goes from ${before.planned} to ${occasion.planned}`,
                    help: 'write the occasions oldest first, each with its own date',
                    related: [{ place: inside(before.place, 'on'), message: 'the date before' }],
                };
            }
        }
    },
};
