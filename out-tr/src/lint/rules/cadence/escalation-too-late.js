import { inside } from '../../../diagnostics/place.js';
import { durationWords } from '../../../model/words/duration-words.js';
import { longestRound } from '../../../support/rhythm.js';
export const escalationTooLate = {
    id: 'cadence/escalation-too-late',
    severity: 'error',
    owner: 'joint',
    summary: 'A level of the escalation is settled in a meeting that comes in time.',
    why: 'the level has to meet within a few days, and its meeting may be weeks away; the promise about broken promises is broken first',
    *check({ cadences, escalation }) {
        for (const cadence of Object.values(cadences)) {
            for (const number of cadence.escalations) {
                const level = escalation.levels.find((each) => each.level === number);
                if (level === undefined || longestWait(cadence.when) <= calendarDays(level.within))
                    continue;
                yield {
                    place: inside(cadence.place, 'escalations'),
                    message: `level ${number} meets within ${durationWords(level.within, 'en')}, and ${cadence.id}, where it is settled, can be ${longestWait(cadence.when)} days away`,
                    help: 'settle the level in a more frequent meeting, or in one that follows the escalation: `after: escalation`',
                    related: [{ place: inside(level.place, 'within'), message: 'the time the level has' }],
                };
            }
        }
    },
};
/** Calendar days at most between an escalation and the meeting. */
function longestWait(when) {
    return when.by === 'rhythm' ? longestRound(when.every) : calendarDays(when.within);
}
/** Five business days are a week; opening hours are read as days of eight. */
function calendarDays({ amount, unit }) {
    switch (unit) {
        case 'minutes':
            return amount / 1440;
        case 'hours':
            return amount / 24;
        case 'businessMinutes':
            return (amount / 480) * (7 / 5);
        case 'businessHours':
            return (amount / 8) * (7 / 5);
        case 'businessDays':
            return (amount * 7) / 5;
        case 'calendarDays':
            return amount;
        default:
            return unit;
    }
}
