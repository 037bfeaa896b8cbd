import { inside } from '../../../diagnostics/place.js';
export const allAway = {
    id: 'routing/all-away',
    severity: 'warning',
    owner: 'sales',
    summary: 'A pool that keeps its leads has somebody present on every date.',
    why: 'the leads of these days wait for people who are on holiday, while others could have called',
    *check({ routing, members }) {
        for (const pool of Object.values(routing.pools)) {
            const { action } = pool.onEmpty;
            if (action !== 'hold' && action !== 'ignoreAvailability')
                continue;
            const active = pool.members.flatMap((id) => (members[id]?.active ? [members[id]] : []));
            const day = firstDayWithout(active);
            if (day === undefined)
                continue;
            yield {
                place: inside(pool.place, 'onEmpty'),
                message: `on ${day} every member of pool ${pool.id} is absent, and the pool ${action === 'hold' ? 'holds its leads' : 'assigns them all the same'}`,
                help: 'add a member who is present then, or write onEmpty: nextRule',
            };
        }
    },
};
/** The first date on which all are absent; one absence has to begin on it. */
function firstDayWithout(members) {
    const days = members.flatMap(({ absences }) => absences.map(({ from }) => from)).sort();
    return days.find((day) => members.every(({ absences }) => absences.some((absence) => covers(absence, day))));
}
function covers({ from, to }, day) {
    return from <= day && day <= to;
}
