import { inside } from '../../../diagnostics/place.js';
export const accountOwnerLeft = {
    id: 'accounts/owner-left',
    severity: 'error',
    owner: 'sales',
    summary: 'The owner of a target account is an active member of sales.',
    why: 'the account is on a list of somebody who will not work it, so it is worked by nobody',
    *check({ accounts, members, teams }) {
        for (const { id, owner, place } of Object.values(accounts)) {
            const member = owner === undefined ? undefined : members[owner];
            if (member === undefined)
                continue;
            const isOfSales = teams[member.team]?.side === 'sales';
            if (member.active && isOfSales)
                continue;
            yield {
                place: inside(place, 'owner'),
                message: `${owner} owns the target account ${id}, but ${member.active ? 'belongs to marketing' : 'is not active'}`,
                help: 'name an active member of sales',
            };
        }
    },
};
