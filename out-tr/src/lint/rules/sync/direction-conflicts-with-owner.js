import { inside } from '../../../diagnostics/place.js';
export const directionConflictsWithOwner = {
    id: 'sync/direction-conflicts-with-owner',
    severity: 'warning',
    owner: 'joint',
    summary: 'A field comes from the system of the department that owns it, or its value wins there.',
    why: 'whoever answers for the field corrects it, and the correction is overwritten by the side that does not',
    *check({ fields, syncs }) {
        for (const field of Object.values(syncs).flatMap((sync) => Object.values(sync.fields))) {
            const owner = fields[field.id]?.owner;
            if (owner !== 'marketing' && owner !== 'sales')
                continue;
            const own = owner === 'marketing' ? 'map' : 'crm';
            const prevails = prevailing(field);
            if (prevails === own || prevails === 'newest')
                continue;
            const repair = field.direction === 'both' ? `write \`wins: ${own}\`` : 'turn the direction round';
            yield {
                place: inside(field.place, field.direction === 'both' ? 'wins' : 'goes'),
                message: `${field.id} belongs to ${owner}, and the ${prevails === 'crm' ? 'CRM' : 'marketing platform'} prevails`,
                help: `${repair}, or give the field to the other department`,
                owner,
            };
        }
    },
};
/** Whose value is on both sides in the end; the schema asks for a winner where a field goes both ways. */
function prevailing({ direction, wins }) {
    if (direction === 'both')
        return wins ?? 'newest';
    return direction === 'map to crm' ? 'map' : 'crm';
}
