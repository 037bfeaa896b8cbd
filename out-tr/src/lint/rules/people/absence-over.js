import { inside } from '../../../diagnostics/place.js';
export const absenceOver = {
    id: 'people/absence-over',
    severity: 'info',
    owner: 'joint',
    summary: 'Absences end after the agreement takes effect.',
    why: 'old dates make readers believe that nobody keeps the list, and then nobody does',
    *check({ members, effectiveFrom }) {
        if (effectiveFrom === undefined)
            return;
        for (const member of Object.values(members)) {
            for (const [index, { to }] of member.absences.entries()) {
                if (to >= effectiveFrom)
                    continue;
                yield {
                    place: inside(member.place, 'absences', index),
                    message: `an absence of ${member.id} ended on ${to}, before the agreement takes effect on ${effectiveFrom}`,
                    help: 'remove it',
                };
            }
        }
    },
};
