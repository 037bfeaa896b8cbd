import { activeHolders } from '../../holders.js';
export const ownerMissing = {
    id: 'escalation/owner-missing',
    severity: 'error',
    owner: 'joint',
    summary: 'Every step of the escalation reaches an active person.',
    why: 'a missed promise is escalated to nobody, so it has no consequence',
    *check(agreement) {
        const { perLead, levels } = agreement.escalation;
        const steps = [
            ...perLead
                .filter(({ to }) => to !== 'owner')
                .map((step) => ({ id: step.id, roles: [step.to], place: step.place })),
            ...levels.map((level) => ({ id: level.id, roles: level.who, place: level.place })),
        ];
        for (const step of steps) {
            const empty = step.roles.filter((role) => activeHolders(agreement, role).length === 0);
            if (empty.length === 0)
                continue;
            yield {
                place: step.place,
                message: `escalation step ${step.id} goes to ${empty.join(', ')}, and no active member has that role`,
                help: 'give the role to a member in people, or name another role',
            };
        }
    },
};
