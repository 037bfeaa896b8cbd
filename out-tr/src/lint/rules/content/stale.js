import { inside } from '../../../diagnostics/place.js';
import { oneRoundAfter } from '../../../support/rhythm.js';
import { newestRecord } from '../../newest-record.js';
export const stale = {
    id: 'content/stale',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Every piece of content was reviewed within its rhythm, as of the newest record of the agreement.',
    why: 'a battlecard with last year’s prices is worse than none, because it is believed',
    *check(agreement) {
        const newest = newestRecord(agreement);
        for (const { id, place, retired, review, reviewed } of Object.values(agreement.contentPieces)) {
            if (retired !== undefined || review === undefined || newest === undefined)
                continue;
            const due = oneRoundAfter(reviewed, review);
            if (newest <= due)
                continue;
            yield {
                place: inside(place, 'reviewed'),
                message: `${id} was last reviewed on ${reviewed}, the next review was due on ${due}, and the agreement has records up to ${newest}`,
                help: 'review it and write the new date, or retire it',
            };
        }
    },
};
