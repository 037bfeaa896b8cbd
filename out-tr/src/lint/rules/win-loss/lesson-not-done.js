import { dayOfDate } from '../../../support/local-date.js';
import { newestRecord } from '../../newest-record.js';
/** A quarter, in which every meeting of both sides has come round. */
const PATIENCE_DAYS = 92;
export const lessonNotDone = {
    id: 'win-loss/lesson-not-done',
    severity: 'warning',
    owner: 'joint',
    summary: 'What a deal taught is acted on within a quarter, as of the newest record of the agreement.',
    why: 'the customer took the time to say it, and the next one says the same',
    *check(agreement) {
        const newest = newestRecord(agreement);
        for (const { asked, id, lessons } of Object.values(agreement.winLoss.interviews)) {
            for (const { done, place, to } of lessons) {
                if (done !== undefined || newest === undefined)
                    continue;
                const days = dayOfDate(newest) - dayOfDate(asked);
                if (days <= PATIENCE_DAYS)
                    continue;
                yield {
                    place,
                    message: `a lesson of ${id} went to the ${to.address} ${to.id} ${days} days ago, and nothing was done`,
                    help: 'do it and write `done` with the date, or drop the lesson in the next review',
                };
            }
        }
    },
};
