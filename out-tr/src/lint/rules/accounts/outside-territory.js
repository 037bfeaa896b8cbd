import { certainty } from '../../../criteria/certainty.js';
import { inside } from '../../../diagnostics/place.js';
import { accountScope } from '../../account-scope.js';
export const accountOutsideTerritory = {
    id: 'accounts/outside-territory',
    severity: 'warning',
    owner: 'sales',
    summary: 'What is known of a target account fits its territory.',
    why: 'the account is worked by one territory and its leads are counted in another',
    *check(agreement) {
        const { accounts, territories, fields } = agreement;
        for (const account of Object.values(accounts)) {
            const when = account.territory === undefined ? undefined : territories[account.territory]?.when;
            if (when === undefined || certainty(when, accountScope(agreement, account), fields) !== 'never')
                continue;
            yield {
                place: inside(account.place, 'territory'),
                message: `${account.id} lies in territory ${account.territory}, whose condition it can never meet`,
                help: 'name another territory, or correct what is known of the company',
            };
        }
    },
};
