import { inside } from '../../../diagnostics/place.js';
import { dayOfDate } from '../../../support/local-date.js';
import { isMeetingDay } from '../../../support/meeting-day.js';
import { roundNumber } from '../../../support/rhythm.js';
export const offRhythm = {
    id: 'cadence/off-rhythm',
    severity: 'warning',
    owner: 'joint',
    summary: 'The dates of a log are those of the rhythm, without holes.',
    why: 'a meeting that is left out of the log was missed, and the share of held ones looks better than it is',
    *check({ cadences, fiscalYearStart }) {
        for (const cadence of Object.values(cadences)) {
            if (cadence.when.by !== 'rhythm')
                continue;
            const { when } = cadence;
            for (const [index, occasion] of cadence.log.entries()) {
                yield* offDay(cadence, occasion, { when, fiscalYearStart });
                yield* offRound(cadence, { occasion, before: cadence.log[index - 1] }, { when, fiscalYearStart });
            }
        }
    },
};
function* offDay({ id, place }, { planned, place: at }, { when: { every, on }, fiscalYearStart }) {
    if (on === undefined || isMeetingDay(dayOfDate(planned), on, { unit: every.unit, fiscalYearStart }))
        return;
    const meant = on.ordinal === undefined ? on.weekday : `${on.ordinal} ${on.weekday} of the ${every.unit}`;
    yield {
        place: inside(at, 'on'),
        message: `${planned} is not the ${meant}, on which ${id} takes place`,
        help: 'correct the date; a meeting on another day is `was: moved`, with the day it was planned for',
        related: [{ place: inside(place, 'on'), message: 'the day of the ritual' }],
    };
}
function* offRound({ id, place }, { occasion, before }, { when: { every }, fiscalYearStart }) {
    if (before === undefined || before.planned >= occasion.planned)
        return;
    const roundOf = (date) => roundNumber(dayOfDate(date), every.unit, fiscalYearStart);
    const apart = roundOf(occasion.planned) - roundOf(before.planned);
    if (apart === every.amount)
        return;
    const rhythm = every.amount === 1 ? `every ${every.unit}` : `every ${every.amount} ${every.unit}s`;
    yield {
        place: inside(occasion.place, 'on'),
        message: `${id} takes place ${rhythm}, and its log goes from ${before.planned} to ${occasion.planned}`,
        help: apart > every.amount
            ? 'add what is missing, as `was: missed` if it did not take place'
            : 'delete one of the two, or change the rhythm',
        related: [{ place: inside(place, 'every'), message: 'the rhythm' }],
    };
}
