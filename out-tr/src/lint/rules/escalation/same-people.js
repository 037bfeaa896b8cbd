import { inside } from '../../../diagnostics/place.js';
import { activeHolders } from '../../holders.js';
export const samePeople = {
    id: 'escalation/same-people',
    severity: 'warning',
    owner: 'joint',
    summary: 'A higher level of the escalation brings somebody new to the table.',
    why: 'the people who could not settle it at the level below meet again, with a bigger title for the meeting',
    *check(agreement) {
        const { levels } = agreement.escalation;
        for (const [index, level] of levels.entries()) {
            const below = levels[index - 1];
            if (!below)
                continue;
            const present = new Set(below.who.flatMap((role) => activeHolders(agreement, role).map(({ id }) => id)));
            const people = level.who.flatMap((role) => activeHolders(agreement, role));
            if (people.length === 0 || people.some(({ id }) => !present.has(id)))
                continue;
            yield {
                place: inside(level.place, 'who'),
                message: `level ${level.level} (${level.id}) brings together only people who already met at ${below.id}`,
                help: 'add a role from the level above them',
            };
        }
    },
};
