import { atoms } from '../../../criteria/atoms.js';
import { certainty } from '../../../criteria/certainty.js';
import { inside } from '../../../diagnostics/place.js';
import { accountScope } from '../../account-scope.js';
export const accountStoppedByGate = {
    id: 'accounts/stopped-by-gate',
    severity: 'error',
    owner: 'joint',
    summary: 'No gate stops every lead of a target account.',
    why: 'campaigns are paid for leads that the agreement throws away at the door, such as our own people or a rival’s',
    *check(agreement) {
        for (const account of Object.values(agreement.accounts)) {
            for (const { id, when } of agreement.lifecycle.gates) {
                if (when === undefined)
                    continue;
                const scope = withDomain(accountScope(agreement, account), account, when);
                if (certainty(when, scope, agreement.fields) !== 'always')
                    continue;
                yield {
                    place: inside(account.place, 'domain'),
                    message: `the gate ${id} stops every lead of the target account ${account.id} (${account.domain})`,
                    help: `take the account off the list, or ${account.domain} out of the gate`,
                };
            }
        }
    },
};
/** Whatever field is compared with this very domain holds domains. */
function withDomain(scope, { domain }, when) {
    const holders = [...atoms(when)].flatMap(({ atom }) => (atom.op === 'in' || atom.op === 'equals') && atom.values.includes(domain) ? [atom.attribute] : []);
    return new Map([...scope, ...holders.map((field) => [field, { values: [domain] }])]);
}
