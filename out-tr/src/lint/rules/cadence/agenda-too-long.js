import { inside } from '../../../diagnostics/place.js';
export const agendaTooLong = {
    id: 'cadence/agenda-too-long',
    severity: 'warning',
    owner: 'joint',
    summary: 'The agenda fits into the meeting.',
    why: 'the last item is never reached, and it is always the same one: the promises that were missed',
    *check({ cadences }) {
        for (const { id, minutes, agenda, place } of Object.values(cadences)) {
            const planned = agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
            if (minutes === undefined || planned <= minutes)
                continue;
            yield {
                place: inside(place, 'agenda'),
                message: `the agenda of ${id} takes ${planned} minutes, and the meeting lasts ${minutes}`,
                help: 'shorten an item, drop one, or give the meeting more time',
            };
        }
    },
};
