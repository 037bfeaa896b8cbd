import { inside } from '../../../diagnostics/place.js';
export const sellerAsks = {
    id: 'win-loss/seller-asks',
    severity: 'warning',
    owner: 'joint',
    summary: 'The role that asks customers does not work leads.',
    why: 'nobody tells the rep to his face that he was the reason',
    *check({ members, routing, winLoss: { programme } }) {
        if (programme?.askedBy === undefined)
            return;
        const { askedBy, place } = programme;
        const sellers = new Set(Object.values(routing.pools).flatMap((pool) => pool.members));
        const seller = Object.values(members).find(({ id, roles }) => roles.includes(askedBy) && sellers.has(id));
        if (seller === undefined)
            return;
        yield {
            place: inside(place, 'askedBy'),
            message: `${askedBy} asks customers why they bought or not, and ${seller.id} of that role works leads`,
            help: 'let somebody ask who did not sell, for example product marketing',
        };
    },
};
