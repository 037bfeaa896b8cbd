import { inside } from '../../../diagnostics/place.js';
import { dayOfDate } from '../../../support/local-date.js';
import { firstDayOfWeek } from '../../../support/week.js';
export const doneBeforeMiss = {
    id: 'remedies/done-before-miss',
    severity: 'error',
    owner: 'joint',
    summary: 'A remedy is due and done after the miss it is for.',
    why: 'the date is a typing error, and the remedy counts as done that nobody has begun',
    *check({ misses }) {
        for (const { done, due, id, place, week } of Object.values(misses)) {
            const monday = firstDayOfWeek(week);
            for (const [key, date] of [
                ['due', due],
                ['done', done],
            ]) {
                if (date === undefined || monday === undefined || dayOfDate(date) >= monday)
                    continue;
                yield {
                    place: inside(place, key),
                    message: `the remedy of ${id} is ${key} on ${date}, before the week ${week} in which the promise was missed`,
                    help: 'correct the date or the week',
                };
            }
        }
    },
};
