import { inside } from '../../../diagnostics/place.js';
import { newestRecord } from '../../newest-record.js';
export const overdue = {
    id: 'remedies/overdue',
    severity: 'warning',
    owner: 'joint',
    summary: 'A remedy is done by its date, as of the newest record of the agreement.',
    why: 'the same promise will be missed for the same reason, and this time it was known',
    *check(agreement) {
        const newest = newestRecord(agreement);
        for (const { done, due, id, place } of Object.values(agreement.misses)) {
            if (due === undefined || done !== undefined || newest === undefined || newest <= due)
                continue;
            yield {
                place: inside(place, 'due'),
                message: `the remedy of ${id} was due on ${due} and is not done, and the agreement has records up to ${newest}`,
                help: 'do it and write `done`, or agree on a new date in the next meeting',
            };
        }
    },
};
