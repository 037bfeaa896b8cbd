import { certainty } from '../../../criteria/certainty.js';
import { accountScope } from '../../account-scope.js';
import { entryRequirement } from '../../handoff-requirement.js';
export const accountNeverQualifies = {
    id: 'accounts/never-qualifies',
    severity: 'warning',
    owner: 'joint',
    summary: 'Leads of a target account can become qualified.',
    why: 'sales asks for exactly this company, and the definition both sides signed keeps every lead of it out',
    *check(agreement) {
        const required = entryRequirement(agreement);
        if (required === undefined)
            return;
        for (const account of Object.values(agreement.accounts)) {
            if (certainty(required, accountScope(agreement, account), agreement.fields) !== 'never')
                continue;
            yield {
                place: account.place,
                message: `no lead of the target account ${account.id} can enter ${agreement.lifecycle.handoff.stage}: its company never meets what is required`,
                help: 'take the account off the list, correct what is known of the company, or let target accounts in',
            };
        }
    },
};
