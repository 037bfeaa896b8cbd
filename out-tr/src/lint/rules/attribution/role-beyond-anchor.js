import { inside } from '../../../diagnostics/place.js';
const order = ['lead', 'opportunity', 'close'];
export const roleBeyondAnchor = {
    id: 'attribution/role-beyond-anchor',
    severity: 'warning',
    owner: 'joint',
    summary: 'No weight is given to a moment after the anchor.',
    why: 'the moment has not come yet when the credit is given, so its share always goes to the others',
    *check({ attributions }) {
        for (const { id, anchor, credit, model, place } of Object.values(attributions)) {
            if (credit.by !== 'role')
                continue;
            const beyond = order
                .slice(order.indexOf(anchor) + 1)
                .filter((role) => credit.weights[role] !== undefined);
            if (beyond.length === 0)
                continue;
            yield {
                place: inside(place, model === 'custom' ? 'weights' : 'model'),
                message: `${id} counts touches up to the ${anchor}, but gives weight to the ${beyond.join(' and the ')}`,
                help: `write \`anchor: ${beyond.at(-1)}\`, or a model without that moment`,
            };
        }
    },
};
