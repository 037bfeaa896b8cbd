import { inside } from '../../../diagnostics/place.js';
export const decidesOwnLead = {
    id: 'lifecycle/decides-own-lead',
    severity: 'info',
    owner: 'sales',
    summary: 'Somebody else than the one who will work a lead accepts or rejects it.',
    why: 'a rep with a full week rejects what looks like work and accepts what looks easy; nobody sees the difference',
    *check(agreement) {
        const { handoff } = agreement.lifecycle;
        const deciding = new Set(handoff.decidedBy);
        const working = workers(agreement).find((id) => agreement.members[id]?.roles.some((role) => deciding.has(role)));
        if (working === undefined)
            return;
        yield {
            place: inside(handoff.place, 'decidedBy'),
            message: `${working} receives leads and holds a role that accepts or rejects them`,
            help: 'let a desk or the front-line manager decide',
        };
    },
};
/** Active members to whom routing gives leads. */
function workers({ routing, members }) {
    const named = routing.rules.flatMap(({ assign }) => (assign.to === 'member' ? [assign.member] : []));
    const pooled = Object.values(routing.pools).flatMap((pool) => pool.members);
    return [...named, ...pooled].filter((id) => members[id]?.active === true);
}
