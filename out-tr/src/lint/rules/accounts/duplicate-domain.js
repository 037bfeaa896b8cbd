import { inside } from '../../../diagnostics/place.js';
export const duplicateDomain = {
    id: 'accounts/duplicate-domain',
    severity: 'error',
    owner: 'sales',
    summary: 'A domain belongs to one target account.',
    why: 'its leads are found under two accounts, and two people call the same company',
    *check({ accounts }) {
        const firsts = new Map();
        for (const account of Object.values(accounts)) {
            const first = firsts.get(account.domain);
            if (first === undefined)
                firsts.set(account.domain, account);
            else
                yield {
                    place: inside(account.place, 'domain'),
                    message: `${account.domain} is the domain of ${first.id} and of ${account.id}`,
                    help: 'keep one of the two accounts, or correct the domain',
                    related: [{ place: inside(first.place, 'domain'), message: `the domain of ${first.id}` }],
                };
        }
    },
};
