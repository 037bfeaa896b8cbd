import { inside } from '../../../diagnostics/place.js';
export const escalationWithoutItsPeople = {
    id: 'cadence/escalation-without-its-people',
    severity: 'error',
    owner: 'joint',
    summary: 'Whoever a level of the escalation calls together attends the meeting that settles it.',
    why: 'the meeting takes place without the people who were to decide, and the matter goes round once more',
    *check({ cadences, escalation }) {
        for (const { id, attendees, escalations, ledBy, place } of Object.values(cadences)) {
            for (const level of escalation.levels.filter((each) => escalations.includes(each.level))) {
                const absent = level.who.filter((role) => role !== ledBy && !attendees.includes(role));
                if (absent.length === 0)
                    continue;
                yield {
                    place: inside(place, 'escalations'),
                    message: `level ${level.level} of the escalation calls ${absent.join(', ')}, who ${absent.length === 1 ? 'does' : 'do'} not attend ${id}`,
                    help: 'add the role to `with`, or settle the level elsewhere',
                    related: [{ place: inside(level.place, 'who'), message: 'the roles the level calls' }],
                };
            }
        }
    },
};
