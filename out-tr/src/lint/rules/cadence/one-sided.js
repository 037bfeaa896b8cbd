import { inside } from '../../../diagnostics/place.js';
import { missingSide, sidesOfRoles } from '../../sides-of-roles.js';
export const oneSidedMeeting = {
    id: 'cadence/one-sided',
    severity: 'warning',
    owner: 'joint',
    summary: 'Both departments sit at the table of a joint ritual.',
    why: 'one side decides about the other, which hears of it afterwards',
    *check(agreement) {
        for (const { id, attendees, ledBy, place } of Object.values(agreement.cadences)) {
            const missing = missingSide(sidesOfRoles(agreement, [ledBy, ...attendees]));
            if (missing === undefined)
                continue;
            yield {
                place: attendees.length > 0 ? inside(place, 'with') : place,
                message: `nobody of ${missing} attends ${id}`,
                help: `add a role of ${missing} to \`with\``,
                owner: missing,
            };
        }
    },
};
