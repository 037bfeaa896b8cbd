import { inside } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
export const freeMailDomain = {
    id: 'accounts/free-mail-domain',
    severity: 'error',
    owner: 'sales',
    summary: 'No target account is known by a free-mail domain.',
    why: 'the account match never looks at free-mail domains, so no lead of this account is ever found',
    *check({ accounts, routing }) {
        const free = (routing.accountMatch?.freemail ?? []).map(normalText);
        for (const { id, domain, place } of Object.values(accounts)) {
            const provider = free.find((each) => domain === each || domain.endsWith(`.${each}`));
            if (provider === undefined)
                continue;
            yield {
                place: inside(place, 'domain'),
                message: `the domain of ${id} is that of ${provider}, a free-mail provider`,
                help: 'write the domain from which the people of the company send their e-mails',
            };
        }
    },
};
