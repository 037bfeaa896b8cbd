import { inside } from '../../../diagnostics/place.js';
import { activeHolders } from '../../holders.js';
export const noOwner = {
    id: 'metric/no-owner',
    severity: 'warning',
    owner: 'joint',
    summary: 'Every metric is explained by somebody of each side that owns it.',
    why: 'a figure nobody has to explain is looked at until it is bad, and then it is the other side’s figure',
    *check(agreement) {
        for (const metric of Object.values(agreement.metrics))
            yield* unexplained(agreement, metric);
    },
};
function* unexplained(agreement, metric) {
    const { id, explainedBy, owner, place } = metric;
    if (explainedBy.length === 0) {
        yield { place, message: `nobody explains metric ${id}`, help: 'add `explainedBy` with a role', owner };
        return;
    }
    const at = inside(place, 'explainedBy');
    yield* empty(agreement, explainedBy, at);
    const sides = owner === 'joint' ? ['marketing', 'sales'] : [owner];
    for (const side of sides) {
        if (explainedBy.some((role) => [side, 'both'].includes(agreement.roles[role]?.side ?? '')))
            continue;
        yield {
            place: at,
            message: `metric ${id} belongs to ${owner === 'joint' ? 'both sides' : side}, but nobody of ${side} explains it`,
            help: `add a role of ${side}, or let the other side own the metric alone`,
            owner: side,
        };
    }
}
function* empty(agreement, roles, place) {
    if (roles.some((role) => activeHolders(agreement, role).length > 0))
        return;
    yield {
        place,
        message: `${roles.join(' and ')} should explain it, and no active member holds ${roles.length === 1 ? 'that role' : 'one of these roles'}`,
        help: 'name a role that somebody holds, or give somebody the role',
    };
}
