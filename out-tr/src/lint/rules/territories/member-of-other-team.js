import { inside } from '../../../diagnostics/place.js';
export const memberOfOtherTeam = {
    id: 'territories/member-of-other-team',
    severity: 'warning',
    owner: 'sales',
    summary: 'Whoever works a territory belongs to its team.',
    why: 'a cut of the capacity of the team does not reach such a member, so the plan counts on hours that are not there',
    *check({ territories, members }) {
        for (const { id, team, members: own, place } of Object.values(territories)) {
            for (const member of own) {
                const other = members[member]?.team;
                if (other === undefined || other === team)
                    continue;
                yield {
                    place: inside(place, 'members'),
                    message: `${member} works territory ${id} of team ${team}, but belongs to ${other}`,
                    help: `name a member of ${team}, or make ${other} the team of the territory`,
                };
            }
        }
    },
};
