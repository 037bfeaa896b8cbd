import { inside } from '../../../diagnostics/place.js';
import { expectedIn, plannedCampaigns } from '../../expected-leads.js';
import { monthlyCapacity } from '../../monthly-capacity.js';
/** Campaigns whose territories all lie within those of another compete for the same people. */
export const volumeAboveCapacity = {
    id: 'campaign/volume-above-capacity',
    severity: 'warning',
    owner: 'joint',
    summary: 'The people of its territories can take the leads that a campaign is expected to bring.',
    why: 'the promise on first contact breaks on the first day, and sales will be blamed for a calendar it signed',
    *check(agreement) {
        const planned = plannedCampaigns(agreement);
        for (const campaign of planned) {
            const people = peopleOf(agreement, campaign);
            if (people.length === 0)
                continue;
            const rivals = planned.filter((other) => isWithin(other, campaign));
            for (const [month, own] of Object.entries(campaign.expected)) {
                const leads = expectedIn(rivals, month);
                const capacity = monthlyCapacity(agreement, people, month);
                if (own === 0 || capacity === undefined || leads <= capacity)
                    continue;
                yield {
                    place: inside(campaign.place, 'expected', month),
                    message: `in ${month} campaign ${campaign.id}${rivals.length > 1 ? ` and ${rivals.length - 1} more in its territories bring` : ' brings'} ${leads} leads, where ${people.join(', ')} can take ${capacity}`,
                    help: 'expect less, run it in another month or in more territories, or add people',
                };
            }
        }
    },
};
/** Without territories of its own it is for everybody who works one. */
function peopleOf({ territories }, { audience }) {
    const named = audience.territories.flatMap((id) => territories[id] ?? []);
    const where = named.length > 0 ? named : Object.values(territories);
    return [...new Set(where.flatMap(({ members }) => members))].sort();
}
function isWithin({ audience: inner }, { audience: outer }) {
    if (outer.territories.length === 0)
        return true;
    return inner.territories.length > 0 && inner.territories.every((id) => outer.territories.includes(id));
}
