import { inside } from '../../../diagnostics/place.js';
export const tierWithoutCoverage = {
    id: 'accounts/tier-without-coverage',
    severity: 'warning',
    owner: 'sales',
    summary: 'Nobody owns more target accounts of a tier than one person can look after.',
    why: 'the accounts at the end of a long list hear from marketing alone, which is advertising and no programme',
    *check(agreement) {
        for (const tier of Object.values(agreement.accountTiers)) {
            if (tier.perMember === undefined)
                continue;
            for (const [owner, owned] of byOwner(agreement, tier)) {
                if (owned.length <= tier.perMember)
                    continue;
                yield {
                    place: inside(tier.place, 'perMember'),
                    message: `${owner} owns ${owned.length} accounts of ${tier.id}, where one person can look after ${tier.perMember}`,
                    help: 'give accounts to somebody else, move some to another tier, or take them off the list',
                    related: owned.map(({ id, place }) => ({ place: inside(place, 'owner'), message: id })),
                };
            }
        }
    },
};
function byOwner({ accounts }, { id }) {
    const owned = new Map();
    for (const account of Object.values(accounts)) {
        if (account.tier !== id || account.owner === undefined)
            continue;
        owned.set(account.owner, [...(owned.get(account.owner) ?? []), account]);
    }
    return owned;
}
