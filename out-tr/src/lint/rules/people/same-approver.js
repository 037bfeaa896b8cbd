import { activeHolders } from '../../holders.js';
export const sameApprover = {
    id: 'people/same-approver',
    severity: 'error',
    owner: 'joint',
    summary: 'The two departments are signed for by different people.',
    why: 'one person could change what both sides promise each other',
    *check(agreement) {
        const { marketing, sales } = agreement.parties;
        const signers = (roles) => roles.flatMap((role) => activeHolders(agreement, role));
        const marketingSigners = new Set(signers(marketing.approvers).map(({ id }) => id));
        const both = signers(sales.approvers).filter(({ id }) => marketingSigners.has(id));
        for (const member of both) {
            yield {
                place: member.place,
                message: `${member.id} may sign for marketing and for sales`,
                help: 'take one of the two approver roles from this member',
            };
        }
    },
};
