import { inside } from '../../../diagnostics/place.js';
export const ownerNotInTerritory = {
    id: 'accounts/owner-not-in-territory',
    severity: 'warning',
    owner: 'sales',
    summary: 'The owner of a target account works its territory.',
    why: 'a campaign in the territory is agreed with its people, and the one who gets the answers was not asked',
    *check({ accounts, territories }) {
        for (const { id, owner, territory, place } of Object.values(accounts)) {
            const people = territory === undefined ? undefined : territories[territory]?.members;
            if (owner === undefined || people === undefined || people.includes(owner))
                continue;
            yield {
                place: inside(place, 'owner'),
                message: `${owner} owns ${id}, but does not work its territory ${territory} (${people.join(', ')} do)`,
                help: 'give the account to one of them, or name the territory that its owner works',
            };
        }
    },
};
